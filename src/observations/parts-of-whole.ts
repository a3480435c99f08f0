import type { MetricSlot, Phrase, SentenceMetrics } from '../model/metric.js';
import { isMeasured, likeThat, type JoinPhrase, type Question, type Reading, type Resolved } from './resolved.js';
import { sameCount, type State } from './state.js';

/** Words that count institutions. */
const PLACES = /^[个所家座处]$/;

type Part = Pick<Resolved, 'phrase' | 'doubt' | 'cues' | 'verb' | 'like'>;

/** 床位1029万张，其中：医院812万张: behind 其中 a part in the unit of its whole has the whole's head and is counted as the whole is. */
export function partOfWhole(slot: MetricSlot, state: State, metrics: SentenceMetrics, join: JoinPhrase): Part | undefined {
  const { phrase, quantity } = slot;
  const within = phrase && partWithin(phrase, slot, metrics, join);
  if (within) return { phrase: within, doubt: 'metric-from-earlier-clause', cues: slot.cues, verb: slot.verb };
  const bracketed = partInBracket(slot, state, join);
  if (bracketed) return bracketed;
  // 累计结余1415亿元（含储备金119亿元）: a head that says nothing by itself has the whole for its owner.
  if (phrase?.generic && slot.inBracket) return undefined;
  const staff = state.partsFrom === undefined ? undefined : staffOf(slot, state, join);
  if (staff) return staff;
  if (state.partsFrom === undefined || !phrase || (phrase.known && phrase.unit === quantity.baseUnit)) return undefined;
  const from = state.partsFrom;
  const first = state.told.find(({ slot: told }) => told.quantity.start > from);
  // 衣着上涨1.3%，| 居住 | 上涨2.4%: a part that is a verb too does nothing.
  const deed = (slot.verb !== undefined && slot.verb.word !== phrase.label) || slot.cues.some(({ role }) => role === 'flow-verb');
  if (first && slot.clause > first.slot.clause && deed) return undefined;
  const changing = slot.cues.some((cue) => cue.role === 'trend');
  const before =
    quantity.baseUnit !== '%' || (changing && first?.slot.clause !== 0 && !state.told.some(({ slot: told }) => told.quantity.start < from));
  const whole = [...(before ? state.toldBefore : []), ...state.told].findLast(
    ({ slot: told, measure }) =>
      (changing ? !(quantity.baseUnit === '%' && measure === 'share') : measure !== 'change' && measure !== 'growth') &&
      told.quantity.start < from &&
      (sameCount(told.quantity.baseUnit, quantity.baseUnit) ||
        told.quantity.baseUnit === '' ||
        // 办园点17个，其中 | 民办 | 9所: what only narrows may be counted in another word.
        (PLACES.test(told.quantity.baseUnit) && PLACES.test(quantity.baseUnit) && join.partWord(phrase.label))),
  );
  const level = !whole && changing && quantity.baseUnit === '%' ? levelBefore(state, from) : undefined;
  const named = level && join.part(level.label, phrase.label, phrase);
  if (named) return { phrase: named, doubt: 'metric-from-earlier-clause', cues: slot.cues, verb: slot.verb };
  if (!whole) return undefined;
  const joined = join.part(whole.phrase.label, phrase.label, phrase);
  const silent = slot.cues.length === 0 && slot.verb === undefined;
  return (
    joined && {
      phrase: joined,
      doubt: 'metric-from-earlier-clause',
      ...likeThat(silent ? whole.measure : undefined),
      cues: silent ? whole.cues : slot.cues,
      verb: silent ? whole.verb : slot.verb,
    }
  );
}

/** 在村卫生室工作的人员124万人，其中：| 注册护士 | 20万人: those who work in one place are told with it. */
function staffOf({ phrase, quantity, cues, verb }: MetricSlot, { told, partsFrom }: State, join: JoinPhrase): Part | undefined {
  if (!phrase || quantity.dimension !== 'people' || cues.length > 0 || verb !== undefined || partsFrom === undefined) return undefined;
  const whole = told.findLast(({ slot }) => slot.quantity.start < partsFrom);
  const place = /^(.{2,})工作的人员$/.exec(whole?.phrase.label ?? '')?.[1];
  if (!whole || place === undefined || phrase.label.startsWith(place.slice(0, 2))) return undefined;
  const named = { ...join.words(place + phrase.label, phrase), generic: false };
  return { phrase: named, doubt: 'metric-from-earlier-clause', cues: whole.cues, verb: whole.verb, ...likeThat(whole.measure) };
}

/** 财政补助20万元（| 市级 12万元、区级 8万元）: levels of government that share the sum before the bracket. */
export function levelInBracket({ slot, state, join }: Question): ReturnType<Reading> {
  const { inBracket, phrase, regionWord, quantity } = slot;
  const level = [phrase?.label, regionWord].find((word) => word !== undefined && join.level(word));
  if (!inBracket || quantity.dimension !== 'money' || level === undefined) return undefined;
  const whole = state.told.findLast(({ slot: told }) => !told.inBracket);
  if (whole?.slot.quantity.dimension !== 'money' || whole.slot.clause < slot.clause - 3) return undefined;
  const named = join.words(level + whole.phrase.label, phrase ?? quantity);
  return {
    phrase: { ...named, measure: whole.measure },
    doubt: 'metric-from-earlier-clause',
    cues: whole.cues,
    verb: whole.verb,
    ...likeThat(whole.measure),
  };
}

/** 住院分娩率99.95%（市99.98%，| 县 | 99.92%）: parts by place, level or sex in the bracket behind their whole, in its unit. */
function partInBracket(
  { phrase, quantity, inBracket, clause, cues }: MetricSlot,
  { referent, partsFrom }: State,
  join: JoinPhrase,
): Part | undefined {
  const near = inBracket && referent?.slot.quantity.baseUnit === quantity.baseUnit && clause - referent.slot.clause <= 3;
  if (!phrase || !near || partsFrom !== undefined || cues.some(({ role }) => role === 'trend')) return undefined;
  const named =
    phrase.label.length <= 4 && !(phrase.known && phrase.unit === quantity.baseUnit)
      ? join.part(referent.phrase.label, phrase.label, phrase)
      : undefined;
  return (
    named && { phrase: named, doubt: 'metric-from-earlier-clause', ...likeThat(referent.measure), cues: referent.cues, verb: referent.verb }
  );
}

/** 公立医院中，| 65%开展预约诊疗: the clause before names the group, what is told behind the share says which of it are meant. */
export function shareOfGroup({ slot, metrics, join }: Question): ReturnType<Reading> {
  const { phrase, clause, quantity, cues, side } = slot;
  const group = groupBefore(clause, metrics);
  if (!group || !phrase || side !== 'after' || quantity.baseUnit !== '%' || cues.length > 0 || phrase.known || phrase.measure === 'growth')
    return undefined;
  return { phrase: join.words(`${phrase.label}的${group.label}`, phrase), doubt: 'metric-from-earlier-clause' };
}

/**
 * 国有企业增加值增长4.5%，| 股份制企业 | 增长5%: the head that is said of the first of its kind is meant of those behind it too; what is of one kind ends in the same character.
 */
export function sharedHead({ slot, state, join }: Question): ReturnType<Reading> {
  const { phrase, quantity, cues } = slot;
  // 私营企业增加值增长17%。| 大中型企业 | 增长8%: firms by size or owner go on behind the full stop.
  const goesOn = state.partsFrom !== undefined || (slot.clause === 0 && FIRMS.test(phrase?.label ?? ''));
  const before = state.referent ?? (goesOn ? state.toldBefore.at(-1) : undefined);
  const growing =
    quantity.baseUnit === '%' &&
    cues.some(({ role }) => role === 'trend') &&
    before?.measure === 'growth' &&
    before.phrase.measure !== 'share';
  if (!phrase || !growing || slot.owner || isMeasured(phrase) !== phrase.known || phrase.measure === 'share' || phrase.label.length < 3)
    return undefined;
  const named = join.part(before.phrase.label, phrase.label, phrase);
  // 规模以上工业增加值增长5%，| 采矿业: the scope of the first is that of those behind it.
  const at = named?.label.indexOf(phrase.label) ?? -1;
  const head = named && at >= 0 ? named.label.slice(at + phrase.label.length) : '';
  const stem = head !== '' && before.phrase.label.endsWith(head) ? before.phrase.label.slice(0, -head.length) : '';
  const ends = stem.length >= 3 && stem.at(-1) === phrase.label.at(-1);
  // 手机零售额增长8%，| 家用电器 | 增长5%; 对美国出口增长5%，| 对东盟: goods, and partners, are of one kind.
  const near = slot.clause - before.slot.clause === 1 && slot.verb === undefined && stem.length >= 2;
  const alike = ends || (near && ((GOODS.test(head) && !OTHERS.test(phrase.label)) || (/^对./.test(stem) && /^对./.test(phrase.label))));
  return named && alike ? { phrase: named, doubt: 'metric-from-earlier-clause' } : undefined;
}

/** What is made or sold. */
const GOODS = /^(?:产量|零售额|销售额|销售量|销量)$/;
/** What is no kind of goods. */
const OTHERS =
  /(?:企业|主体|机构|(?<!机器)人|员|户|家|项目|平台|店|业态|[额量值率数]|业|收入|投资|消费|旅游|贷款|存款|经济|市场|交易|贸易|快递|物流|电商|价格|工资|就业|产能|装机)$/;

/** Firms by their size or owner. */
const FIRMS = /^(?:国有|国有控股|集体|私营|民营|股份制|外商|外资|大|中|小|微|大中|小微|中小微?)型?.{0,8}企业$/;

/** 孤儿养育标准从每人每月2017元提高到2057元，| 散居孤儿 | 从1536元: what is fixed per head is a standard for them too. */
export function sameStandard({ slot, state, join }: Question): ReturnType<Reading> {
  const { phrase, perHead, cues } = slot;
  const before = state.referent;
  const told = before?.measure === 'price' && before.phrase.label.endsWith('标准') && before.slot.clause < slot.clause;
  if (!phrase || !perHead || !told || phrase.known || phrase.generic || isMeasured(phrase) || !cues.some(({ role }) => role === 'from'))
    return undefined;
  // 集中供养孤儿 | 基本生活保障标准: what stands behind the noun of both is had by both.
  const noun = before.phrase.label.indexOf(phrase.label.slice(-2), 1);
  const head = noun > 0 ? before.phrase.label.slice(noun + 2) : '标准';
  return /[标准金费额贴助]$/.test(phrase.label)
    ? undefined
    : { phrase: join.words(phrase.label + head, phrase), doubt: 'metric-from-earlier-clause' };
}

/** 投资4777亿元，其中新材料制造业增长11.5%: the amount of the whole, where its own growth is not told. */
function levelBefore({ told }: State, from: number): Phrase | undefined {
  const [only, ...more] = told.filter(({ slot }) => slot.quantity.start < from);
  return only && more.length === 0 && only.measure === 'flow' && only.slot.quantity.dimension === 'money' ? only.phrase : undefined;
}

/** 公立医院中，: the group that an earlier clause names. */
function groupBefore(clause: number, { topics }: SentenceMetrics): Phrase | undefined {
  return topics.findLast((topic, index) => index < clause && topic?.within !== undefined)?.within;
}

/** 商品零售额中，新能源汽车增长10.8%: the clause before names the whole, without a number. */
function partWithin(
  phrase: Phrase,
  { clause, quantity, cues }: MetricSlot,
  metrics: SentenceMetrics,
  join: JoinPhrase,
): Phrase | undefined {
  const whole = groupBefore(clause, metrics);
  const changing = /^[%倍]$/.test(quantity.baseUnit) && cues.some(({ role }) => role === 'trend');
  return whole && changing && !phrase.known ? join.part(whole.label, phrase.label, phrase) : undefined;
}

/** 制造业投资增长9%，其中汽车制造业、医药制造业分别增长49%、15%: the members of a row are parts too. */
export function partsOfRun(member: Resolved, slot: MetricSlot, state: State, metrics: SentenceMetrics, join: JoinPhrase): Resolved {
  const named = (phrase: Phrase): Phrase => partOfWhole({ ...slot, phrase }, state, metrics, join)?.phrase ?? phrase;
  const { run } = member;
  const changing = slot.cues.some(({ role }) => role === 'trend');
  if (run?.next !== 1 || slot.members.length === 0 || !changing) return member;
  return { ...member, phrase: named(member.phrase), run: { ...run, members: run.members.map(named) } };
}
