import type { MetricCue, MetricSlot, Phrase } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** A number with the words of its clause on both sides of it, and those of the clause before. */
interface Asked {
  readonly slot: MetricSlot;
  readonly phrase: Phrase;
  readonly before: () => string;
  readonly behind: () => string;
  readonly earlier: () => string;
}
interface Found extends Partial<Phrase> {
  readonly label: string;
  /** Its verbs are all in the name, and say nothing of when it came about. */
  readonly told?: true;
  /** A verb of what is new governs it. */
  readonly fresh?: true;
}
type Shape = (asked: Asked) => Found | undefined;

/** Any sentence that none of these stands in has no such shape. */
const CHEAP =
  /[类种].{2,24}共|项目|工程|扩产|扩能|书记|总理|主席|在\d|的\d|每[十百千万\d]+[人名户]|产能|建成|投产|竣工|并网|代表|面向|围绕|聚焦|^“|[，；]“/;

/** A size right before the noun of a project, whose own name begins before it. */
const SIZED = /^(?:energy|power|weight|volume|length|area|)$/;
const PROJECT =
  /^(?:年)?([^，。；、：\d\s的了等]{2,16}?(?:项目|工程|扩产|扩能|技改|基地|电站|机组|生产线|产线))(?=[，。；、等]|$|建成|开工|投产|竣工|落地|加快|顺利|全面)/;
const LISTED = /^(?:年)?([^，。；、：\d\s的等]{2,16})(?:、[^，。；：]{2,24}){0,8}等[^，。；、\d]{0,4}(?:项目|工程)/;
const OPENED = /^.*?(?:建成|建设|开工|启动|推进|加快|推动|实施|竣工|投产|新建|续建|完成|引进|签约|落地|布局|规划|谋划|支持)(?=..)/;

/** 两次 | 亲临江苏考察: who did it so many times. */
const PERSON = /^(?:我们|期间|今年以来|一年来|五年来)?([\u4e00-\u9fff]{0,6}(?:总书记|总理|国家主席|委员长))(?=$|[\u4e00-\u9fff\d])/;

/** 在5.5万个 | 医疗机构、全部疾控机构开展食源性疾病监测: what is done there tells which are meant. */
const WHERE =
  /^([^，。；、\d的在]{2,14}?)(?:全面|率先|同步|全部|先行|统一|常态化|深入|广泛|试点)*(?:、[^，。；\d]{2,20}?)?((?:开展|推行|推广|实施|启动|开设|试行|推开)[^，。；、\d]{2,16})(?:$|[，。；])/;

/** 签订协议的 | 8.5万对: those who did it have no noun behind their number. */
const WHO =
  /^(?:全[国省市区县州])?((?:[\u4e00-\u9fff]{2,14}[与和][\u4e00-\u9fff]{2,14}?)(?:建立|签订|签署|达成|形成|结成|缔结)[\u4e00-\u9fff]{2,12})的$/;

/** 每万人拥有公共文化设施面积: so much to each of a number of people. */
const PER =
  /(每(?:[十百千万]{1,2}|\d{1,4}万?)(?:名?(?:常住人口|户籍人口|常住居民|居民|城乡居民|老年人口?|老人|儿童|婴幼儿|职工|人口|人)|户(?:家庭|居民)?)(?:平均)?(?:拥有|占有|享有|配备|配有|有))([^，。；、\d]{2,14}?)(?:已|将|约|均)*(?:达到?|为|提高到|增加到|提升到|超过?|不低于|不少于)?$/;

const SENT = /^([\u4e00-\u9fff]{2,10}?[员师生者手才家部])((?:代表|参加|赴|前往|出征|奔赴)[\u4e00-\u9fff]{2,})$/;

const BUILT = /^([^的]{2,12}?)新?(?:建成|竣工|投产|投运|投用|并网)(?:试运转|试运行|试生产|运行|投产|达产|投运|投用|通车|并网|发电)+$/;

/** 11处煤矿建成试运转、新增产能. */
const HAS =
  /\d(?:万|亿)?(?:处|座|家|个|条|台|口|套)([\u4e00-\u9fff]{2,8}?)(?:建成|投产|竣工|开工|投用|投运|并网|试运转)[^，；、\d]{0,6}、(?:新增|形成|释放)?产能$/;

/** 三类县级医疗机构共有 | 卫生人员: who has them is counted by kinds. */
const KINDS = /^([两二三四五六七八九十\d]{1,2}[类种])([\u4e00-\u9fff（、）]{4,24}?)(?:共有|共|合计有|合计|总计)$/;

const SHAPES: readonly Shape[] = [
  // 建成榆能西南 | 70万千瓦 | 热电项目: the name of the project goes on behind its size.
  ({ slot: { quantity }, phrase, before, behind }) => {
    if (!SIZED.test(quantity.dimension) || quantity.baseUnit === '' || quantity.form !== 'cardinal') return undefined;
    const noun = (PROJECT.exec(behind()) ?? LISTED.exec(behind()))?.[1];
    const own = noun === undefined ? undefined : /[^，。；、：\d\s“”（）]{2,24}$/.exec(before())?.[0].replace(OPENED, '');
    return noun === undefined || own === undefined || own.length < 2 || !phrase.label.endsWith(own) ? undefined : { label: own + noun };
  },
  // 习近平总书记 | 两次 | 亲临江苏考察、三次…: all of the list was done by one.
  ({ slot: { quantity, side }, phrase, before }) => {
    const who = quantity.baseUnit === '次' && side === 'after' && !phrase.known ? PERSON.exec(before())?.[1] : undefined;
    return who === undefined || phrase.label.startsWith(who) ? undefined : { ...phrase, label: who + phrase.label };
  },
  ({ slot: { quantity, side }, phrase, before, behind }) => {
    if (side !== 'after' || quantity.dimension !== 'count' || !/(?:^|[^现存])在(?:全[国省市区县州])?$/.test(before())) return undefined;
    const [, noun, done] = WHERE.exec(behind()) ?? [];
    return noun !== undefined && done !== undefined && phrase.label.startsWith(noun.slice(0, 2))
      ? { label: `${done}的${noun}`, measure: phrase.measure }
      : undefined;
  },
  ({ slot: { quantity }, before, behind }) => {
    const who = quantity.dimension === 'count' && /^(?:$|[，。；])/.test(behind()) ? WHO.exec(before())?.[1] : undefined;
    return who === undefined ? undefined : { label: who, measure: 'stock', told: true };
  },
  ({ slot: { side, cues, quantity }, phrase, before }) => {
    if (side !== 'before' || phrase.label.startsWith('每') || quantity.baseUnit === '%' || cues.some(({ role }) => role === 'trend'))
      return undefined;
    const [, per, noun] = PER.exec(before()) ?? [];
    return per !== undefined && noun !== undefined && noun.endsWith(phrase.label) ? { label: per + noun, measure: 'price' } : undefined;
  },
  // 11处煤矿建成试运转、新增 | 产能 | 3095万吨/年: what was built has it.
  ({ slot: { side }, phrase, before, earlier }) => {
    if (side !== 'before' || !/产能$/.test(phrase.label)) return undefined;
    const words = before();
    const from = /^(?:新增|形成|释放)产能$/.test(words) ? `${earlier().replace(/，$/, '')}、` : '';
    const owner = HAS.exec(from + words)?.[1];
    return owner === undefined ? undefined : { label: `${owner}产能`, measure: 'flow', fresh: true };
  },
  // 输送 | 159名 | 运动员 代表江苏省参赛: what they go on to do tells which are meant.
  ({ slot: { side, quantity }, phrase }) => {
    const [, who, done] = side === 'after' && /^[人名位]$/.test(quantity.baseUnit) && !phrase.known ? (SENT.exec(phrase.label) ?? []) : [];
    return who !== undefined && done !== undefined ? { label: `${done}的${who}`, measure: 'flow' } : undefined;
  },
  ({ slot: { side, quantity }, phrase, before }) => {
    const owner =
      side === 'before' && quantity.dimension === 'people' ? KINDS.exec(before().slice(0, -phrase.label.length))?.[2] : undefined;
    return owner === undefined || !before().endsWith(phrase.label) ? undefined : { ...phrase, label: owner + phrase.label, owner };
  },
  // 11处 | 煤矿 建成试运转: that it is done is no part of the name.
  ({ slot: { side, quantity }, phrase }) => {
    const built = side === 'after' && quantity.dimension === 'count' && !phrase.known ? BUILT.exec(phrase.label)?.[1] : undefined;
    return built === undefined ? undefined : { label: built, measure: 'flow' };
  },
  // 面向前沿领域新设 | 106个 | 专业: for which field they are.
  ({ slot: { side }, phrase, before }) => {
    const field =
      side === 'after' && /^(?:新?专业|课程|学科|专业点|微专业|学院)$/.test(phrase.label)
        ? /^(?:面向|围绕|聚焦|针对)([\u4e00-\u9fff]{2,12}?(?:领域|产业|行业|专业))(?:新设|新增|开设|设立|增设|新增设|布局|建设)(?:了)?$/.exec(
            before(),
          )?.[1]
        : undefined;
    return field === undefined ? undefined : { label: field + phrase.label, measure: phrase.measure };
  },
  // “三项改革”新20条措施落地，| 试点单位 | 突破200家: the reform of the clause before is tried out.
  ({ slot: { side }, phrase, before, earlier }) => {
    const trial =
      side === 'before' && /^试点(?:单位|企业|地区|城市|学校|项目|机构|村|社区|县)$/.test(phrase.label) && before().startsWith('试点');
    const scheme = trial ? /^(“[^“”]{2,12}”)/.exec(earlier())?.[1] : undefined;
    return scheme === undefined ? undefined : { ...phrase, label: scheme + phrase.label };
  },
];

function newly({ start, end }: Phrase): MetricCue {
  return { role: 'flow-verb', word: '新增', rule: '(verb)', measure: undefined, sign: undefined, start, end };
}

/** Names by words of the clause that the phrases on either side of the number leave out. */
export function namedByClause(slots: readonly MetricSlot[], { text, start, clauses }: Sentence, rules: Rules): readonly MetricSlot[] {
  if (!CHEAP.test(text)) return slots;
  return slots.map((slot) => {
    const { phrase, quantity, clause } = slot;
    const here = clauses[clause];
    if (!phrase || !here || slot.inBracket || slot.members.length > 0) return slot;
    const words = (from: number, to: number): string => text.slice(from - start, to - start).trim();
    const prior = clauses[clause - 1];
    const asked: Asked = {
      slot,
      phrase,
      before: () => words(here.start, quantity.outer.start),
      behind: () => words(quantity.outer.end, here.end),
      earlier: () => (prior ? words(prior.start, prior.end) : ''),
    };
    for (const shape of SHAPES) {
      const found = shape(asked);
      if (!found) continue;
      const { label, measure, owner, told, fresh } = found;
      const verb = fresh && !slot.verb ? newly(phrase) : slot.verb;
      const named = { ...phraseOf(label, phrase, rules), measure, generic: false, ...(owner === undefined ? {} : { owner }) };
      return { ...slot, phrase: named, owner: undefined, verb, ...(told ? { cues: [], verb: undefined } : {}) };
    }
    return slot;
  });
}
