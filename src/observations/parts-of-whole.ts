import type { MetricSlot, Phrase, SentenceMetrics } from '../model/metric.js';
import type { JoinPhrase, Resolved } from './resolved.js';
import type { State } from './state.js';

/** 床位1029万张，其中：医院812万张: behind 其中 a part in the unit of its whole has the whole's head and is counted as the whole is. */
export function partOfWhole(
  slot: MetricSlot,
  state: State,
  metrics: SentenceMetrics,
  join: JoinPhrase,
): Pick<Resolved, 'phrase' | 'doubt' | 'cues' | 'verb' | 'like'> | undefined {
  const { phrase, quantity } = slot;
  const within = phrase && partWithin(phrase, slot, metrics, join);
  if (within) return { phrase: within, doubt: 'metric-from-earlier-clause', cues: slot.cues, verb: slot.verb };
  if (state.partsFrom === undefined || !phrase || (phrase.known && phrase.unit === quantity.baseUnit)) return undefined;
  const from = state.partsFrom;
  const first = state.told.find(({ slot: told }) => told.quantity.start > from);
  const deed = slot.verb !== undefined || slot.cues.some(({ role }) => role === 'flow-verb');
  if (first && slot.clause > first.slot.clause && deed) return undefined;
  const changing = slot.cues.some((cue) => cue.role === 'trend');
  const before =
    quantity.baseUnit !== '%' || (changing && first?.slot.clause !== 0 && !state.told.some(({ slot: told }) => told.quantity.start < from));
  const whole = [...(before ? state.toldBefore : []), ...state.told].findLast(
    ({ slot: told, measure }) =>
      (changing ? !(quantity.baseUnit === '%' && measure === 'share') : measure !== 'change' && measure !== 'growth') &&
      told.quantity.start < from &&
      (told.quantity.baseUnit === quantity.baseUnit || told.quantity.baseUnit === ''),
  );
  if (!whole) return undefined;
  const joined = join.part(whole.phrase.label, phrase.label, phrase);
  const silent = slot.cues.length === 0 && slot.verb === undefined;
  return (
    joined && {
      phrase: joined,
      doubt: 'metric-from-earlier-clause',
      ...(silent && (whole.measure === 'flow' || whole.measure === 'stock') ? { like: whole.measure } : {}),
      cues: silent ? whole.cues : slot.cues,
      verb: silent ? whole.verb : slot.verb,
    }
  );
}

/** 商品零售额中，新能源汽车增长10.8%: the clause before names the whole, without a number. */
function partWithin(
  phrase: Phrase,
  { clause, quantity, cues }: MetricSlot,
  { topics }: SentenceMetrics,
  join: JoinPhrase,
): Phrase | undefined {
  const whole = topics.findLast((topic, index) => index < clause && topic?.within !== undefined)?.within;
  const changing = quantity.baseUnit === '%' && cues.some(({ role }) => role === 'trend');
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
