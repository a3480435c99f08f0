import type { Observation } from '../../src/model/observation.js';
import type { Span } from '../../src/model/span.js';
import { overlap } from '../../src/text/overlaps.js';
import type { Score } from './floors.js';
import type { Expected } from './read-expected.js';

/** Counts of one or more documents; `told` are the program's rows without those that only meet an optional one. */
export interface Tally {
  readonly expected: number;
  readonly told: number;
  readonly detected: number;
  readonly recorded: number;
  /** Misses, rows too many and wrong fields, one line each. */
  readonly remarks: readonly string[];
}

/** An expected observation and where its number stands. */
export interface Placed {
  readonly expected: Expected;
  readonly span: Span;
}

const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];
/** Units that begin with a character of a scale and are whole words. */
const WHOLE_UNITS = /^(?:千瓦|千克|千米|百分点)/;

/** Words for the place that a label may carry or leave away. */
const FREE_WORDS = '的全市省我';

/** Holds what the program told of one document against what people found in it. */
export function scoreDocument(placed: readonly Placed[], observations: readonly Observation[]): Tally {
  const wanted = placed.filter(({ expected }) => expected.optional === '');
  const free = new Set(observations);
  const remarks: string[] = [];
  let detected = 0;
  let recorded = 0;
  for (const { expected, span } of wanted) {
    const best = closest(
      expected,
      [...free].filter((observation) => overlap(observation, span) && hasValue(expected, observation)),
    );
    if (!best) {
      remarks.push(`missed ${expected.quote} [${expected.kind.join('|')} ${expected.metric} ${expected.year.join('|')}]`);
      continue;
    }
    free.delete(best);
    detected += 1;
    const wrong = wrongFields(expected, best);
    if (!wrong.some((field) => /^(?:kind|metric|year):/.test(field))) recorded += 1;
    if (wrong.length > 0) remarks.push(`wrong ${expected.quote} ${wrong.join('; ')}`);
  }
  const surplus = [...free].filter(
    (observation) => !placed.some(({ expected, span }) => expected.optional !== '' && overlap(observation, span)),
  );
  remarks.push(
    ...surplus.map(({ value, unit, kind, metricLabel, start }) => `too many: ${value} ${unit} [${kind} ${metricLabel}] at ${start}`),
  );
  return { expected: wanted.length, told: detected + surplus.length, detected, recorded, remarks };
}

/** Several documents as one. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = (count: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + count(tally), 0);
  return {
    expected: sum(({ expected }) => expected),
    told: sum(({ told }) => told),
    detected: sum(({ detected }) => detected),
    recorded: sum(({ recorded }) => recorded),
    remarks: tallies.flatMap(({ remarks }) => remarks),
  };
}

/** Harmonic mean of precision and recall, for numbers found and for rows that are right. */
export function scoreOf({ expected, told, detected, recorded }: Tally): Score {
  const mean = (right: number): number => (expected + told === 0 ? 0 : (2 * right) / (expected + told));
  return { detection: mean(detected), record: mean(recorded) };
}

function closest(expected: Expected, candidates: readonly Observation[]): Observation | undefined {
  return [...candidates].sort((a, b) => wrongFields(expected, a).length - wrongFields(expected, b).length)[0];
}

function wrongFields(expected: Expected, observation: Observation): readonly string[] {
  const { kind, measure, comparator, year, metricLabel } = observation;
  const told = year === undefined ? '' : String(year);
  return [
    expected.kind.includes(kind) ? '' : `kind: ${kind} for ${expected.kind.join('|')}`,
    hasMetric(expected, metricLabel) ? '' : `metric: ${metricLabel} for ${expected.metric_wide}`,
    expected.year.includes(told) ? '' : `year: ${told || 'none'} for ${expected.year.join('|') || 'none'}`,
    expected.measure.includes(measure) ? '' : `measure: ${measure} for ${expected.measure.join('|')}`,
    hasComparator(expected, comparator) ? '' : `comparator: ${comparator} for ${expected.comparator}`,
  ].filter((field) => field !== '');
}

/** Whether a bound itself is included (超 or 以上) is not held against the program. */
function hasComparator(expected: Expected, comparator: string): boolean {
  return expected.comparator.replace(/^([<>])=$/, '$1') === comparator.replace(/^([<>])=$/, '$1');
}

function hasMetric({ metric, metric_wide: wide }: Expected, told: string): boolean {
  const label = bare(told);
  const allowed = new Set(`${bare(wide)}${FREE_WORDS}`);
  return label !== '' && label.includes(bare(metric)) && Array.from(label).every((character) => allowed.has(character));
}

function hasValue({ value, value_upper: upper, unit }: Expected, observation: Observation): boolean {
  return (
    sameAmount(value, unit, observation.value, observation.unit) &&
    (upper === '' || sameAmount(upper, unit, observation.valueUpper, observation.unit))
  );
}

function sameAmount(value: string, unit: string, told: string | undefined, toldUnit: string): boolean {
  if (told === undefined) return false;
  const [amount, plain] = toPlainUnit(Number(value), unit);
  const [toldAmount, toldPlain] = toPlainUnit(Number(told), toldUnit);
  return plain === toldPlain && Math.abs(amount - toldAmount) <= 1e-9 * Math.max(1, Math.abs(amount));
}

function toPlainUnit(value: number, unit: string): readonly [number, string] {
  if (WHOLE_UNITS.test(unit)) return [value, unit];
  const scale = SCALES.find(([word]) => unit.startsWith(word));
  return scale ? toPlainUnit(value * scale[1], unit.slice(scale[0].length)) : [value, unit];
}

const bare = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\s"“”‘’()、，,《》·]/g, '')
    .toLowerCase();
