import type { Phrase, Topic } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import { withoutTurn } from './earlier-predicate.js';
import { contentEnd, type Item } from './item.js';
import { byRule } from './by-rule.js';
import { makePhrase, phraseOf } from './make-phrase.js';
import { opensCause } from './opening-cause.js';
import { phraseBefore, subjectBefore } from './phrase-before.js';
import { usable } from './usable-topic.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

const SKIPPED = [
  'adverb',
  'connector',
  'preposition',
  'region-word',
  'flow-verb',
  'lead-verb',
  'stock-verb',
  'trend',
  'link',
  'within',
] as const;

/** What a clause without a quantity is about: its first noun phrase behind verbs and adverbs that open it, and the object at its end (启动 | 大孵化集群发展战略). A condition (获得一等奖的，) has but its object. */
export function clauseTopic(whole: readonly Item[], rules: Rules): Topic | undefined {
  if (opensCause(whole)) return undefined;
  const items = withoutTurn(whole, vocabularyOf(rules));
  const condition = items[contentEnd(items) - 1]?.text === '的';
  const object = usable(withoutWork(phraseBefore(items, contentEnd(items), rules).phrase, rules));
  const subject = condition ? undefined : (thoseNamed(items, rules) ?? madeBy(items, object, rules) ?? subjectOf(items, rules));
  if (byRule(items, subject ?? object)) return undefined;
  const end = contentEnd(items) - 1;
  const within = items[end]?.text === '中' ? wholeOf(subjectBefore(items, end, rules), rules) : undefined;
  const composed = composedOf(items, rules);
  const by = items[end]?.text.endsWith('看') === true ? BROKEN_DOWN.exec(items.map(({ text }) => text).join(''))?.[1] : undefined;
  const classes = items[0]?.text.startsWith('按') === true && CLASSES.test(items.map(({ text }) => text).join(''));
  return subject || object || within || composed || classes || by !== undefined
    ? {
        subject,
        object,
        terms: termsOf(items, rules),
        ...(within ? { within } : {}),
        ...(composed ? { composed } : {}),
        ...(by === undefined ? {} : { by }),
        ...(classes ? { classes } : {}),
      }
    : undefined;
}

/** 构成 | 居民消费品价格 | 的八大类中: the price whose kinds are told, without how many they are. */
function wholeOf(phrase: Phrase | undefined, rules: Rules): Phrase | undefined {
  const kinds = phrase?.label.includes('大类') === true ? KINDS.exec(phrase.label) : null;
  const price = kinds?.[1] ?? kinds?.[2];
  return phrase && price !== undefined ? phraseOf(price, phrase, rules) : phrase;
}

const KINDS = /^(?:构成|组成)?(.*?价格)的?.大类.*$|^.大类(.*价格)$/;

/** 按 | 经营单位所在地 | 统计， */
const CLASSES = /^按(?:照)?[^，：]{2,14}?(?:来?[分看]|划分|区分|统计|分类|分组|计算|口径)[，：]?$/;
/** 从 | 产品产量 | 看， */
const BROKEN_DOWN = /(?:从|分|按)(.{2,12}?)来?看[，：]?$/;

/** 全面落实 | 以旧换新政策: what is done about the object is no part of it. */
function withoutWork(phrase: Phrase | undefined, rules: Rules): Phrase | undefined {
  const bare = phrase?.known === false ? phrase.label.replace(FORCE, '$1').replace(WORKED, '') : undefined;
  return phrase && bare !== undefined && bare !== phrase.label ? phraseOf(bare, phrase, rules) : phrase;
}

/** 加大对 | 困难学生资助 | 力度 */
const FORCE = /^(?:持续|不断)?加大(?:了)?对?(.{4,}?)的?(?:支持|投入|保障)?力度$/;
const WORKED = /^(?:全面|深入|扎实|持续|不断|进一步)?(?:落实|完善|健全|推进|推动|加强|深化|优化|扩大)(?=.{4,})/;

/** 卫生人员 | 机构 | 分布：: the whole whose parts stand behind the colon, by where or what they are. */
const COMPOSED =
  /^(.{2,}?)(?:按)?(?:机构|地区|区域|城乡|学历|年龄|性别|职称|技术职务|等级|类别|类型|来源|用途|行业|品种|专业|科目)?(?:分布|结构|构成)(?:情况)?$/;

/** True for a clause behind which the parts of a whole are told. */
export const opensParts = (clause: string): boolean =>
  /中[，：]\s*$|产品(?:产量)?来?看，\s*$|(?:(?<![部充百十])分|统计|分组|分类)[，：]\s*$|(?:分布|结构|构成)(?:情况)?：\s*$/.test(clause);

function composedOf(items: readonly Item[], rules: Rules): Phrase | undefined {
  if (items.at(-1)?.text !== '：') return undefined;
  const told = subjectBefore(items, contentEnd(items), rules);
  const whole = told && COMPOSED.exec(told.label)?.[1];
  return told && whole !== undefined ? usable(phraseOf(whole, told, rules)) : undefined;
}

/** 报告死亡数居前5位的 | 病种 依次为 甲、乙，占…: those that the clause names one by one, by the figure that tells which are meant. */
function thoseNamed(items: readonly Item[], rules: Rules): Phrase | undefined {
  const link = items.findIndex(({ text }) => /^(?:的?是|为|依次为|分别为|分别是|依次是)$/.test(text));
  const words = items.slice(0, Math.max(link, 0)).map(({ text }) => text.trim());
  const said = THOSE.exec(
    words.join('').replace(/(?:依次|分别|主要)$/, '') + (items[link]?.text.startsWith('的') === true ? '的' : ''),
  )?.[0];
  const first = items[0];
  return said !== undefined && first ? phraseOf(said, { start: first.start, end: items[link]?.start ?? first.end }, rules) : undefined;
}

const THOSE = /^[^，、]{3,20}(?:居?前[\d一二三四五六七八九十]{1,3}位|较[多高大]|最[多高大])的[^的，、]{0,6}$/;

/** 深化 | 中欧班列 | 运营改革: the metrics of the catalogue that the clause names. */
function termsOf(items: readonly Item[], rules: Rules): readonly Phrase[] {
  return items.flatMap((item, at) => (item.inTerm ? (makePhrase(items, at, at, rules) ?? []) : []));
}

function subjectOf(items: readonly Item[], rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  let first = 0;
  while (first < items.length) {
    const item = items[first];
    const skipped =
      item !== undefined && !item.inTerm && (item.type !== 'word' || /^[pdcuyrv]/.test(item.tag) || vocabulary.is(item, ...SKIPPED));
    if (!skipped || /[“《]/.test(item.text)) break;
    first++;
  }
  let last = first - 1;
  for (let index = first; index < items.length; index++) {
    const item = items[index];
    if (!item || item.type === 'quantity' || item.type === 'period' || (item.type === 'mark' && !/[“”《》]/.test(item.text))) break;
    // 启动 | 白石 至 龙潭公路: from one place to another.
    const spans = item.text === '至' && /^n[rs]/.test(items[index - 1]?.tag ?? '') && /^n/.test(items[index + 1]?.tag ?? '');
    if (
      !item.inTerm &&
      !spans &&
      index > first &&
      (/^[pduyc]$/.test(item.tag) ||
        (item.tag === 'v' && item.text.length > 1 && !beforeMainVerb(items, index, vocabulary)) ||
        vocabulary.is(item, 'link', 'connector', 'preposition', 'trend', 'adverb'))
    )
      break;
    last = index;
    if (index === first && item.inTerm && !/^n/.test(items[index + 1]?.tag ?? '')) break;
  }
  while (last > first && /^(?:重点|主要|集中|专门|优先)$/.test(items[last]?.text ?? '')) last--;
  last = withoutState(items, first, last);
  const noun = items[last]?.inTerm === true || /^(?:n|vn|j|l|i|b|eng|nz|x)/.test(items[last]?.tag ?? '');
  return last >= first && noun ? usable(makePhrase(items, first, turnedFrom(items, first, last), rules)) : undefined;
}

/** 人工智能产业 | 突破 发展, 国有企业 | 效益 明显好转, 民营经济 | 活力 增强: how it goes with it is no part of what the clause is about. */
function withoutState(items: readonly Item[], first: number, last: number): number {
  let end = last;
  if (end > first && items[end]?.tag === 'i' && GOES.test(items[end]?.text ?? '')) end--;
  if (
    end > first + 1 &&
    items[end]?.text === '发展' &&
    /^(?:突破|快速|加速|蓬勃|集聚|集群|提速|稳健|平稳)$/.test(items[end - 1]?.text ?? '')
  )
    end -= 2;
  else
    while (
      end > first &&
      !items[end]?.inTerm &&
      /^(?:突破|壮大|提速|跃升|崛起|活跃|回暖|回升|向好|好转|领跑|攀升|走深|走实|见效|成势|起势)$/.test(items[end]?.text ?? '')
    )
      end--;
  const states = end > first && !items[end]?.inTerm && STATE.test(items[end]?.text ?? '') && items[end + 1] !== undefined;
  return states && items[end + 1]?.text !== '的' ? end - 1 : end;
}

const GOES = /^(?:明显|持续|稳步|不断|大幅|显著|全面|加快|逐步|有效|稳中|蓬勃)/;
const STATE = /^(?:活力|效益|势头|态势|动能|后劲|质效|步伐|热度)$/;

/** 农机 | 创新 产品补贴品目 | 实行 总量控制: a verb between nouns, behind which another says what is done with them. */
function beforeMainVerb(items: readonly Item[], index: number, vocabulary: Vocabulary): boolean {
  const main = items.findIndex((item, at) => at > index + 1 && (item.text === '实行' || vocabulary.is(item, 'carrying-out')));
  return main > 0 && items.slice(index, main).every((item) => item.type === 'word' && (item.inTerm || /^(?:n|v|b|j)/.test(item.tag)));
}

/** 设立 | 应急转贷基金，初始规模3亿元: what is made is what the clauses behind tell of, where nobody is named who makes it. */
function madeBy(items: readonly Item[], object: Phrase | undefined, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  const first = items.findIndex(
    (item) => item.inTerm || !(item.type !== 'word' || /^[pdcur]/.test(item.tag) || vocabulary.is(item, 'adverb', 'region-word')),
  );
  const made = items[first];
  return made && vocabulary.is(made, 'founding-verb') && object && object.start - made.end <= 1 ? object : undefined;
}

/** 火电 | 由降转增: that a fall has turned into growth is told of the subject and no part of it. */
function turnedFrom(items: readonly Item[], first: number, last: number): number {
  const turn = items.findIndex((item, index) => index > first && index <= last && /^(?:由[升降正负增减]|止跌|扭[亏负])/.test(item.text));
  return turn > first ? turn - 1 : last;
}
