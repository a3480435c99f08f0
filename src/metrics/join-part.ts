import type { Phrase } from '../model/metric.js';
import type { Lexicon } from '../rules/lexicon.js';
import type { RuleSet } from '../rules/rule-set.js';
import { insuranceOf, overlapLength } from './join-owner.js';
import { phraseOf } from './make-phrase.js';
import { vocabularyOf } from './vocabulary.js';

/** A part named without the head that its whole has (床位1029万张，其中：医院812万张 → 医院床位); undefined where the whole has no head or the part has its own. */
export function joinPart(
  whole: string,
  part: string,
  span: { start: number; end: number },
  rules: Pick<RuleSet, 'metric' | 'word'>,
): Phrase | undefined {
  const { lexicon } = vocabularyOf(rules);
  // 143个项目获奖，其中本省单位 | 牵头 51项: who does it is told, and what is done was.
  const done = lexicon.ending(part, 'doing-verb')?.word ?? '';
  if (done !== '' && part.length - done.length !== 1) return phraseOf(`${part}的${whole}`, span, rules);
  // 创新成果27项，其中4项 | 在全国复制推广: what is told of them says which are meant.
  const told = /^(?:在全[国省市]|被|具备|具有|持有)/.test(part) || lexicon.starting(part, 'award-verb') !== undefined;
  if (told && !part.includes('的')) return phraseOf(`${part}的${whole}`, span, rules);
  // 家庭医生签约服务率75%，其中 | 重点人群 | 82%: the rate is that of the part, and says of what.
  // 毕业生就业率95%，其中省外就业占12%: what they do is no group of them.
  const deed = part.endsWith(whole.slice(-3, -1));
  if (
    whole.endsWith('率') &&
    !deed &&
    !/(?:[率量额值数度]|占比|比重|.长)$|占/.test(part) &&
    !whole.includes(part) &&
    !/增长率$/.test(whole)
  )
    return { ...phraseOf(part + withoutClass(whole, part, rules), span, rules), owner: part };
  // 市级以上园区145家，其中市级103家: a bound by level is no level.
  const narrower = whole.replace(/^(?:.{1,3}级及?以上|全体|全部|城乡)/, '');
  if (lexicon.rule(part, 'part-word') && !narrower.includes(part)) {
    // 农村居民收入增长6%（城镇5%）: another part was told first.
    // 城乡居民享受低保4万人（城市2万人）: of both one is told.
    const other = lexicon.starting(narrower, 'part-word')?.word ?? '';
    const rest = other.length > 1 ? narrower.slice(other.length) : narrower;
    // 新增企业31家，其中 | 小微型 29家: the verb of what is new opens the name of a part too.
    const fresh = rest.startsWith('新') ? (lexicon.starting(rest, 'flow-verb')?.word ?? '') : '';
    return phraseOf(fresh + part + rest.slice(fresh.length), span, rules);
  }
  // 在校（园）| 学生（幼儿）: what widens a head is none of it.
  const measured = measuredHead(whole, rules) || (whole.includes('（') ? measuredHead(whole.replace(/（[^（）]*）/g, ''), rules) : '');
  // 机构总数4186个，其中：| 医院 148个; “三公”经费支出，其中 | 公务接待费: a number of things, or a sum, is no head of what says so itself.
  const head =
    NUMBER.test(measured) || (SPENT.test(measured) && FEE.test(part)) || (measured.endsWith('造林') && part.endsWith('林')) ? '' : measured;
  // 卫生技术人员10万人，其中执业（含助理）| 医师 4万人: people who are named by what they are.
  const people = part.includes('（') && lexicon.ending(part.replace(/（[^）]*）/g, ''), 'people-head') !== undefined;
  // 专任教师600人，其中女教师300人; 卫生技术人员10万人，其中乡村医生
  const own = STAFF.test(head) && lexicon.ending(part, 'people-head') !== undefined;
  // 上市公司25家，其中 | 开发区 | 6家: those in a part of the place.
  if ((PLACED.test(part) || RUN_BY.test(part)) && measured === '' && !whole.endsWith(part.slice(-1)) && !part.includes(whole.slice(-2)))
    return phraseOf(part + whole, span, rules);
  if ((people && head.endsWith('人员')) || own || head.length < 2 || measuredHead(part, rules) !== '' || part.includes(head))
    return insuredPart(whole, part, span, rules);
  // 水产品产量20万吨，其中 | 养殖量 12万吨: an amount of its own takes the place of that of the whole.
  if (/.[^数]量$/.test(part) && head.endsWith('量') && whole.endsWith(head) && whole.length > head.length)
    return phraseOf(whole.slice(0, -head.length) + part, span, rules);
  // 限额以上单位零售额中，汽车增长5%: the scope of the whole is that of its parts.
  const scope = lexicon.starting(whole, 'scope')?.word ?? '';
  const narrowed = scope !== '' && !part.startsWith(scope);
  const kept = !narrowed && head.length > 2 ? head.replace(/^总/, '') : head;
  // 在校生6.2万人，其中 | 高中生 | 7000人: those of a school are named by it.
  const school = /^在校学?生/.test(kept) ? part.replace(SCHOOL_OF, '') : part;
  return phraseOf((narrowed ? scope : '') + school + kept.slice(overlapLength(school, kept)), span, rules);
}

/** 农村 | 自来水普及率, 主要农作物 | 机械化率: the whole's own class gives way to that of the part. */
function withoutClass(whole: string, part: string, rules: Pick<RuleSet, 'metric' | 'word'>): string {
  const { lexicon } = vocabularyOf(rules);
  const group = lexicon.starting(whole, 'part-word') ?? lexicon.starting(whole, 'class-of-parts') ?? people(whole, part, lexicon);
  const rest = whole.slice(group?.word.length ?? 0);
  return rest.length >= 3 ? rest.slice(overlapLength(part, rest)) : whole;
}

/** 毕业生 | 就业率 of 研究生 */
function people(whole: string, part: string, lexicon: Lexicon): { readonly word: string } | undefined {
  const all = lexicon.ending(part, 'people-head') ? lexicon.starting(whole, 'people-head') : undefined;
  // 家庭 | 医生签约服务率: no rate of the people themselves.
  return all && whole.length - all.word.length <= 4 ? all : undefined;
}

const PLACED = /(?:[^社校林景库牧灾片小户]区|街道|[\u4e00-\u9fff][县镇乡])$/;
/** Who runs some of them. */
const RUN_BY = /^(?:中石油|中石化|中海油|延长石油|国有|民营|外资|集体|个体|公办|民办|公立|私立|国企|央企|[中省市区县][属直]|[央国]属)$/;
const STAFF = /^(?:卫生技术人员|技术人员|专任教师|教职员?工|执业.*医师|注册护士)$/;
const SCHOOL_OF = /(?<=高中|初中|小学|中学|中职|高职|大学|大专|中专|技校|特校|特教|特殊教育)学?生$/;
const NUMBER = /^(?:总数|总数量|数量|总量|家数|个数)$/;
const SPENT = /(?:支出|经费|资金)$/;
const FEE = /(?:[^保]费|费用|返还|补助|补贴)$/;

/** The head of a name that says what is measured (对外 | 进出口总额); empty where it has none. */
export function measuredHead(label: string, rules: Pick<RuleSet, 'metric' | 'word'>): string {
  const { lexicon } = vocabularyOf(rules);
  return ['head-flow', 'head-stock', 'head-share', 'head-part']
    .map((role) => lexicon.ending(label, role)?.word ?? '')
    .reduce((a, b) => (b.length > a.length ? b : a), '');
}

/** 参加职工养老保险人数5.2亿人，其中，参保职工3.8亿人: people of an insurance are named with it. */
function insuredPart(
  whole: string,
  part: string,
  span: { start: number; end: number },
  rules: Pick<RuleSet, 'metric' | 'word'>,
): Phrase | undefined {
  const insurance = insuranceOf(whole);
  const apart = insurance !== undefined && !part.includes('保险') && !phraseOf(part, span, rules).known;
  return apart ? phraseOf(insurance + part, span, rules) : undefined;
}
