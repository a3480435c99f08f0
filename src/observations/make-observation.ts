import type { Mention } from '../model/mention.js';
import type { MetricSlot } from '../model/metric.js';
import type { Observation } from '../model/observation.js';
import type { Comparator } from '../model/quantity.js';
import type { Sentence } from '../model/structure.js';
import { negate } from '../text/decimal.js';
import type { KindDecision } from './decide-kind.js';
import type { Measured } from './decide-measure.js';
import type { Dated } from './decide-period.js';
import type { PlaceDecision } from './decide-region.js';
import { observationId } from './identity.js';
import { doubtsOf } from './doubts.js';
import type { ObserveInput } from './observe.js';
import { pageAt, sectionPath } from './place-of-observation.js';
import { governing, type Resolved } from './resolved.js';

export interface Parts {
  readonly input: ObserveInput;
  readonly sentence: Sentence;
  readonly slot: MetricSlot;
  readonly resolved: Resolved;
  readonly measured: Measured;
  readonly decision: KindDecision;
  readonly dated: Dated;
  readonly place: PlaceDecision;
  /** A starting level that was dated a year before the change. */
  readonly starting: boolean;
}

/** Puts what was decided about one quantity into a row, with its id, its doubts and the tree that explains it. */
export function makeObservation(parts: Parts): Observation {
  const { input, sentence, slot, resolved, measured, decision, dated } = parts;
  const { quantity } = slot;
  const unit = completeUnit(parts);
  const { sign } = measured;
  // One literal with all keys, and the id set last: of keys that are added to a copy the engine makes far more work.
  const made: Draft = {
    start: quantity.start,
    end: quantity.end,
    kind: decision.kind,
    metric: resolved.phrase.key,
    metricLabel: resolved.phrase.label,
    measure: measured.measure,
    comparator: comparatorOf(parts),
    value: signed(quantity.value, sign),
    valueUpper: quantity.upper === undefined ? undefined : signed(quantity.upper, sign),
    unit: quantity.unit,
    baseValue: signed(quantity.baseValue, sign),
    baseValueUpper: quantity.baseUpper === undefined ? undefined : signed(quantity.baseUpper, sign),
    baseUnit: unit.base,
    year: dated.year,
    periodStart: dated.period?.type === 'every_year' ? undefined : dated.period?.first,
    periodEnd: dated.period?.type === 'every_year' ? undefined : dated.period?.last,
    periodType: dated.period?.type,
    periodBasis: dated.basis,
    region: parts.place.region,
    id: '',
    quote: input.document.text.slice(sentence.start, sentence.end).trim(),
    section: sectionPath(input.structure, sentence.section),
    page: pageAt(input.document, quantity.start),
    catalogued: resolved.phrase.known,
    doubts: doubtsOf(parts, unit.doubt),
    trace: traceOf(parts),
  };
  made.id = observationId(input.document.sha256, made);
  return made;
}

function signed(value: string, sign: Measured['sign']): string {
  return sign === -1 && !value.startsWith('-') ? negate(value) : value;
}

type Draft = Omit<Observation, 'id'> & { id: string };

function comparatorOf(parts: Parts): Comparator {
  const { resolved, decision, slot } = parts;
  const counted = resolved.comparator ?? slot.quantity.comparator;
  // 不低于最低标准的 | 1.6倍: the bound stands before what the number is a multiple of.
  const bound = counted === '=' ? slot.cues.map(({ word }) => BOUNDS[word]).find((one) => one !== undefined) : undefined;
  const told = bound ?? counted;
  return decision.kind === 'fact' && told === '<=' && HELD.test(outerWords(parts)) ? '=' : told;
}

const BOUNDS: Readonly<Record<string, Comparator>> = {
  不低于: '>=',
  不少于: '>=',
  至少: '>=',
  最少: '>=',
  不超过: '<=',
  不高于: '<=',
  至多: '<=',
};

/** 控制在2.8% tells the level that was reached; with 以内 it is a bound also as a fact. */
const HELD = /^控制在?[^以之]*$/;

function outerWords({ input, slot }: Parts): string {
  return input.document.text.slice(slot.quantity.outer.start, slot.quantity.outer.end);
}

/** A number with a scale and no unit (500亿, 80万) has the unit that its metric tells: the catalogue's, or 元 for what is money. */
function completeUnit({ slot, resolved: { phrase } }: Parts): { readonly base: string; readonly doubt: string } {
  const { baseUnit, unit, form } = slot.quantity;
  if (baseUnit !== '' || unit === '' || form !== 'cardinal') return { base: baseUnit, doubt: '' };
  if (phrase.known && phrase.unit !== '%') return { base: phrase.unit, doubt: 'unit-from-metric' };
  return phrase.money && unit.endsWith('亿') ? { base: '元', doubt: 'unit-from-metric' } : { base: baseUnit, doubt: '' };
}

function traceOf({ slot, resolved, measured, decision, dated, place, sentence }: Parts): Mention {
  const { phrase } = resolved;
  const cues = governing(resolved).map((cue) => leaf('word', `${cue.word} (${cue.role})`, cue.rule, cue));
  const time = dated.period
    ? dated.period.type === 'every_year'
      ? 'every year'
      : `${dated.period.first}..${dated.period.last}`
    : 'unknown';
  return {
    kind: 'observation',
    value: decision.kind,
    rule: decision.by,
    start: sentence.start,
    end: sentence.end,
    parts: [
      slot.quantity.mention,
      leaf('metric', `${phrase.label} → ${phrase.key}`, phrase.rule || '(noun phrase)', phrase),
      leaf('measure', measured.measure, '(words around the number)', slot.quantity, cues),
      leaf('kind', decision.kind, decision.by, sentence),
      leaf('period', `${time} (${dated.basis})`, dated.by, sentence),
      ...(place.by ? [leaf('region', place.region ?? 'unknown', '(place)', place.by)] : []),
    ],
  };
}

function leaf(kind: string, value: string, rule: string, span: { start: number; end: number }, parts: readonly Mention[] = []): Mention {
  return { kind, value, rule, start: span.start, end: span.end, parts };
}
