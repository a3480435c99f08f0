import { nextNumeral, numberPattern } from '../language/zh/number-tokens.js';
import type { Exclusion, Quantities, Quantity } from '../model/quantity.js';
import type { Sentence } from '../model/structure.js';
import type { Scan } from './amount.js';
import { carriedBound } from './carried-bound.js';
import { findExclusions } from './find-exclusions.js';
import { joinSentences } from './join-sentences.js';
import type { JoinedText } from './join-sentences.js';
import { matchUnit } from './match-unit.js';
import { prepareQuantityRules } from './prepare.js';
import type { QuantityRules } from './prepare.js';
import { readAmount } from './read-amount.js';
import { toQuantity } from './to-quantity.js';

const NO_UNIT = 'a number without a unit';
const INDEFINITE = 'an article or a multitude, no definite number';

/** The quantities of each sentence, in the order of the sentences, and the numbers that are none with the reason. Spans are those of the document. */
export function findQuantities(sentences: readonly Sentence[], rules: QuantityRules): readonly Quantities[] {
  const prepared = prepareQuantityRules(rules);
  const joined = joinSentences(sentences);
  const scan: Scan = { text: joined.text, rules: prepared };
  const exclusions = findExclusions(joined.text, prepared.exclusions);
  const found = sentences.map(() => ({ quantities: [] as Quantity[], exclusions: [] as Exclusion[], indefinite: [] as Exclusion[] }));
  readAll(scan, joined, exclusions, sentences, found);
  for (const { exclusions: own } of found) own.sort((a, b) => a.start - b.start);
  return found;
}

interface Gathered {
  readonly quantities: Quantity[];
  readonly exclusions: Exclusion[];
  readonly indefinite: Exclusion[];
}

function readAll(
  scan: Scan,
  joined: JoinedText,
  exclusions: readonly Exclusion[],
  sentences: readonly Sentence[],
  found: readonly Gathered[],
): void {
  const shifts = sentences.map(({ start }, index) => start - (joined.starts[index] ?? 0));
  const numbers = numberPattern();
  const ahead = numberPattern();
  let sentence = 0;
  let next = 0;
  for (const exclusion of exclusions) {
    while ((joined.starts[sentence + 1] ?? Infinity) <= exclusion.start) sentence += 1;
    const shift = shifts[sentence] ?? 0;
    found[sentence]?.exclusions.push({ ...exclusion, start: exclusion.start + shift, end: exclusion.end + shift });
  }
  sentence = 0;
  let taken = 0;
  for (let match = numeralFrom(numbers, scan.text, 0); match; match = numeralFrom(numbers, scan.text, numbers.lastIndex)) {
    const start = match.index;
    while ((joined.starts[sentence + 1] ?? Infinity) <= start) sentence += 1;
    while ((exclusions[next]?.end ?? Infinity) <= start) next += 1;
    const into = found[sentence];
    if (!into || (exclusions[next]?.start ?? Infinity) < start + match[0].length) continue;
    const shift = shifts[sentence] ?? 0;
    const free = exclusions[next]?.start ?? Infinity;
    const read = readAmount(scan, start, match[0], ahead);
    // 1.2万个亿元以上项目: what the exclusion needs is cut off, and the rest read again.
    const amount = read && read.end > free ? readAmount({ ...scan, text: scan.text.slice(0, free) }, start, match[0], ahead) : read;
    if (amount) {
      // 1 港币5亿: a currency between two numbers that the first has taken as its unit.
      const own = amount.start < taken ? { ...amount, start: amount.number.start } : amount;
      const made = toQuantity(scan, own, shift);
      const comparator = carriedBound(into.quantities.at(-1), made, (from, to) => scan.text.slice(from - shift, to - shift));
      into.quantities.push(comparator === undefined ? made : { ...made, comparator });
      taken = amount.end;
      numbers.lastIndex = amount.end;
    } else if (match[0].charCodeAt(0) < 0x3a) {
      into.exclusions.push({ start: start + shift, end: start + match[0].length + shift, rule: '(no-unit)', because: NO_UNIT });
    } else {
      const unit = matchUnit(scan.text, start + match[0].length, scan.rules);
      if (unit) into.indefinite.push({ start: start + shift, end: unit.end + shift, rule: '(indefinite)', because: INDEFINITE });
    }
  }
}

/** The first numeral from an offset on; the pattern keeps the place behind it. */
function numeralFrom(numbers: RegExp, text: string, from: number): RegExpExecArray | null {
  numbers.lastIndex = nextNumeral(text, from);
  return numbers.exec(text);
}
