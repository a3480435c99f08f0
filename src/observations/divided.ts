import type { SentenceMetrics } from '../model/metric.js';
import { isMeasured, likeThat, type JoinPhrase, type Question, type Reading } from './resolved.js';
import type { Settled, State } from './state.js';

/** What was told last and may be told by its classes; `open` once a clause has said by what it is divided. */
export interface Divided {
  readonly whole: Settled;
  readonly open: boolean;
}

/** Kinds of things that are counted have names of their own. */
const COUNTS = /^(?:count|people)$/;
/** Classes that the catalogue has under another amount. */
const SECTORS = /^第[一二三]产业$/;
const LONGEST_CLASS = 14;

/** 零售总额56亿元。按经营地统计，| 城镇 | 44亿元；| 乡村 | 12亿元。按行业分，| 批发零售业 | 48亿元: classes without a head of their own have the whole's. */
export function classOfDivided({ slot, state, metrics, join, deed }: Question): ReturnType<Reading> {
  const { divided } = state;
  if (!divided || !(divided.open || divides(metrics.topics, slot.clause))) return undefined;
  const { phrase, quantity, side, cues } = slot;
  const { whole } = divided;
  const grows = quantity.baseUnit === '%' && cues.some(({ role }) => role === 'trend');
  if (!phrase || phrase.generic || side !== 'before' || slot.owner || slot.inBracket || slot.gap !== undefined) return undefined;
  const alike = grows || (quantity.baseUnit === whole.slot.quantity.baseUnit && quantity.baseUnit !== '%');
  const part = join.partWord(phrase.label);
  if (!alike || (deed && !grows) || (!part && COUNTS.test(quantity.dimension))) return undefined;
  if (!part && !bareClass(phrase, quantity.dimension, join)) return undefined;
  const named = join.part(whole.phrase.label, phrase.label, phrase);
  if (!named || named.label === phrase.label) return undefined;
  const sold = part ? named : join.words(named.label.replace(/零售总额$/, '零售额'), phrase);
  return { phrase: sold, doubt: 'metric-from-earlier-sentence', ...(grows ? {} : likeThat(whole.measure)) };
}

function bareClass(phrase: NonNullable<Question['slot']['phrase']>, dimension: string, join: JoinPhrase): boolean {
  const { label } = phrase;
  if (label.length > LONGEST_CLASS || /[占的、]|零售$/.test(label) || join.head(label) !== '') return false;
  return SECTORS.test(label) || !(phrase.known ? phrase.dimension === dimension : isMeasured(phrase));
}

/** 按经营地统计， */
function divides(topics: SentenceMetrics['topics'], clause: number): boolean {
  return topics.some((topic, index) => index < clause && topic?.classes !== undefined);
}

/** What may be divided behind a figure: the figure's own metric, or, among its classes, still the whole. */
export function dividedAfter(
  { divided }: State,
  { slot, phrase, measure, cues, verb }: Settled,
  topics: SentenceMetrics['topics'],
  join: JoinPhrase,
) {
  const open = divides(topics, slot.clause);
  const before = divided?.whole.phrase.label ?? '';
  const head = join.head(before);
  // 城镇消费品零售额44亿元，按行业分: classes with a head of their own are classes too.
  if (divided && (open || (divided.open && head !== '' && phrase.label.endsWith(head.slice(-2)) && phrase.label !== before)))
    return divided.open ? divided : { whole: divided.whole, open };
  if (measure === 'flow' || measure === 'stock') return { whole: { slot, phrase, measure, cues, verb }, open: false };
  return divided && phrase.label === before ? divided : undefined;
}
