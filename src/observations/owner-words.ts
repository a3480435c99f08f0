import type { MetricCue, MetricSlot, Phrase } from '../model/metric.js';
import type { JoinPhrase, Question, Reading } from './resolved.js';
import type { Settled, State } from './state.js';

/** What was counted last in the unit of the slot, in this sentence or the one before. */
export function sameUnit({ quantity }: MetricSlot, { told, toldBefore }: State): Phrase | undefined {
  return [...toldBefore, ...told].findLast(({ slot }) => slot.quantity.baseUnit === quantity.baseUnit)?.phrase;
}

/** A name that opens with what brings a benefit (服务业 does not). */
const BRINGS = /^(?:惠及|涉及|覆盖|吸纳)(?![率面])/;
const EFFECT = /^(?:带动|拉动|撬动)/;
const GIVEN = /(?:资金|经费|[补津]贴|补助|贷款|返还|[奖助]学金|消费券)$/;

/** 发放稳岗返还4.9亿元，惠及 | 企业7.8万户: who has the benefit, or whom the matter concerns (案件12件，涉及 | 职工30人), is named with what brings it. */
export function benefited(slot: MetricSlot, state: State, deed: MetricCue | undefined, join: JoinPhrase): Phrase | undefined {
  const { phrase } = slot;
  const { referent } = state;
  const listed = phrase && alsoBenefited(slot, state, join);
  if (listed) return listed;
  if (!phrase || !referent || referent.measure === 'share' || slot.clause - referent.slot.clause > 1) return undefined;
  const own = !phrase.known && BRINGS.test(phrase.label) ? phrase.label.slice(0, 2) : '';
  // 完成投资12亿元，| 吸纳就业 | 3万人: only what is counted and lasts has people in work.
  const { dimension, baseUnit } = referent.slot.quantity;
  if (own === '吸纳' && (dimension !== 'count' || /[场次届]/.test(baseUnit) || referent.phrase.generic) && baseUnit !== '%')
    return undefined;
  const verb = own === '' ? (deed?.word ?? '') : own;
  // 以旧换新，带动消费791亿元，| 惠及 | 消费者: what was brought about brings nothing itself.
  const whose = EFFECT.test(referent.phrase.label) ? '' : (listOf(state) ?? giver(referent));
  // 建设片区2070个，| 覆盖 | 1.8万个行政村: who has it stands behind the number.
  if (slot.side === 'after' && own !== '' && slot.clause - referent.slot.clause === 1) return join.words(whose + phrase.label, phrase);
  if (slot.side !== 'before' || !(join.benefit(verb) || own === '吸纳') || (phrase.known && own === '')) return undefined;
  const noun = phrase.label.startsWith(verb) ? phrase.label.slice(verb.length) : phrase.label;
  // 改造小区649个、| 惠及 | 9.8万户: nobody is named.
  if (noun.length < 2) return own === phrase.label ? join.words(whose + own, phrase) : undefined;
  const head = join.words(noun, phrase);
  // 项目120个，涉及 | 总投资 500亿元: a head of an amount says as much without the verb.
  return head.generic && head.measure !== undefined ? join.owner(whose, noun, phrase) : join.words(whose + verb + noun, phrase);
}

/** 新建5个服务中心、10个服务机构，| 惠及 | 50万名婴幼儿: all of a list of counts bring the benefit; the names of a long one are left out. Undefined where no list stands before. */
function listOf({ told, referent }: State): string | undefined {
  const last = referent?.slot;
  if (!last?.afterList || last.quantity.dimension !== 'count') return undefined;
  const list = told.filter(({ slot }) => slot.clause === last.clause && slot.side === last.side);
  if (list.length < 2 || list.some(({ slot, phrase }) => slot.quantity.baseUnit !== last.quantity.baseUnit || phrase.known))
    return undefined;
  const labels = list.map(({ phrase }) => ownWords(phrase));
  // 小区已开工26个、完工19个: two deeds on one noun are no list of nouns.
  if (labels.some((one, index) => labels.some((other, at) => at !== index && other.includes(one)))) return undefined;
  const names = labels.join('、');
  return names.length <= LONGEST_LIST ? names : '';
}

const LONGEST_LIST = 24;

/** 区财政 | 奖补资金 | 惠及企业: money that is given brings the benefit, and not who gives it. */
function giver({ phrase, slot }: Settled): string {
  const own = slot.phrase?.label ?? '';
  if (GIVEN.test(own) && own.length >= 4) return own;
  return GIVEN.test(phrase.label) ? phrase.label : ownWords(phrase);
}

/** 惠及企业7.8万户、 | 职工 120万人: the next one of the list has the benefit too. */
function alsoBenefited({ phrase, afterList, side, cues, verb }: MetricSlot, { previous }: State, join: JoinPhrase): Phrase | undefined {
  const before = previous?.slot.phrase?.label ?? '';
  const noun = BRINGS.test(before) ? before.slice(2) : before;
  const told = previous?.phrase.label ?? '';
  const brings = noun.length >= 2 && told.endsWith(noun) ? told.slice(0, -noun.length) : '';
  const silent = cues.length === 0 && verb === undefined;
  return phrase && afterList && side === 'before' && silent && brings.length >= 4 && join.benefit(brings.slice(-2))
    ? join.words(brings + phrase.label, phrase)
    : undefined;
}

const PROCEEDS = /(?<=项目|工程)(?:加快|有序|顺利|扎实|全面|全部|集中|相继|陆续|提速)(?:推进|实施|开工|复工|开复工|建设|落地|启动)$/;

/** What a head that follows belongs to: the owner of a measured head (重点工程总投资, 年度投资 → 重点工程), and a noun without what it does (重点项目 | 全部开复工). */
export function ownWords({ label, owner, measure, owned, predicate }: Phrase): string {
  if (owner !== undefined && (measure !== undefined || owned)) return owner;
  // 重点项目 | 加快推进: how it goes is no part of what a total is of.
  if (predicate === undefined || predicate === '') return label.replace(PROCEEDS, '');
  if (label.startsWith(predicate)) return label.slice(predicate.length);
  return label.endsWith(predicate) ? label.slice(0, label.length - predicate.length) : label;
}

/** 新增A、B等 | 产业集群 4个，总数 8个: the examples of what is new are none of all that there are. */
export function withoutExamples(label: string): string {
  return label.replace(/^[^等]*、.*(?<![平中高初同对上下])等(?=[^、等]{3,}$)/, '');
}

/** 减轻 | 企业负担 8亿元: the verb that takes a sum off a burden, without which the burden itself would be meant; undefined where none does. */
export function easing({ verb, quantity }: Pick<MetricSlot, 'verb' | 'quantity'>, { label }: Phrase): string | undefined {
  const eases = verb?.role === 'trend' && quantity.dimension === 'money' && /(?:负担|成本|税负|税费)$/.test(label);
  return eases ? verb.word : undefined;
}

/** 减轻 | 企业负担: without the verb the burden itself would be meant. */
export function easedBurden({ slot, join }: Question): ReturnType<Reading> {
  const eased = slot.phrase && easing(slot, slot.phrase);
  return slot.phrase && eased ? { phrase: join.words(eased + slot.phrase.label, slot.phrase), doubt: '' } : undefined;
}
