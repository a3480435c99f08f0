import type { Item } from './items.js';
import { phraseBefore } from './phrase-before.js';
import type { Range } from './range.js';
import type { Vocabulary } from './vocabulary.js';

/** What governs a quantity in its sentence. */
export interface Government {
  /**
   * `verb`: exports grew by 3%, cut costs by 3%. `trend-noun`: an increase of 3%. `noun`: a deficit of 3. `name`: the rate within 3% without a verb.
   * `compared`: up 3%. `none`: nothing stands before it.
   */
  readonly by: 'verb' | 'trend-noun' | 'noun' | 'name' | 'compared' | 'none';
  /** Index of the governing word, -1 where there is none. */
  readonly at: number;
  /** The preposition before the quantity: by, to, from, at, of … */
  readonly prep: string;
  /** What the verb does something to (cut | costs | by), or the name that stands alone. */
  readonly object: Range | undefined;
  /** Index of the item before all of that. */
  readonly boundary: number;
}

/** These bound a number and leave the preposition before them to say how it is told (to within 3%). */
const BOUND = /^(?:up to|between|within|above|below|over|under|around|about|near)$/;

/** With these before it a number is a level, whatever the verb (does not rise above 4.5%). */
const LEVEL = /^(?:above|below|beyond|within|up to)\b/i;

/** Reads the words before the quantity at `at`, nearest first; `outer` are the quantity's own words with those that bound it. */
export function govern(items: readonly Item[], at: number, outer: string, vocabulary: Vocabulary): Government {
  let prep = LEVEL.exec(outer.trimStart())?.[0].toLowerCase() ?? '';
  let index = at - 1;
  for (; index >= 0; index--) {
    const item = items[index];
    if (!item) break;
    // up | to | a maximum of 15
    if (item.low === 'up' && items[index + 1]?.low === 'to') {
      prep = 'up to';
      continue;
    }
    if (vocabulary.has(item.low, 'compared') && item.tag !== 'verb' && prep !== 'of' && comesAfterMark(items, index))
      return found('compared', index, prep, index - 1);
    if (item.genitive && index === at - 1) {
      index = nounStart(items, index);
      continue;
    }
    if (item.tag === 'adv' || item.tag === 'det' || item.tag === 'period' || (item.tag === 'pron' && prep === '' && index === at - 1))
      continue;
    // The unemployment rate|,| at 2.8% in December, is low: what stands before the comma has the number.
    if (prep === 'at' && item.text === ',' && items[index - 1]?.tag === 'noun' && items.slice(at + 1).some(({ text }) => text === ',')) {
      const { range, boundary } = phraseBefore(items, index - 1, 'subject');
      if (boundary < 0 || items[boundary]?.tag === 'mark') return { ...found('name', index - 1, prep, boundary), object: range };
    }
    const kept = prep === 'at' && item.text === ',' ? linkBefore(items, index, vocabulary) : undefined;
    if (kept !== undefined) return found('verb', kept, prep, kept - 1);
    // cut|,| by a third, the number of
    if (prep === 'by' && item.text === ',' && items[index - 1]?.tag === 'verb') continue;
    // hit | a record | 62.7%
    if (index === at - 1 && item.low === 'record' && items[index - 1]?.tag === 'det') continue;
    if (isSizeOfStep(items, index, at, prep) || opensLevel(items, index, prep)) continue;
    if (item.tag === 'prep') {
      if (prep === '' || BOUND.test(prep)) prep = item.low;
      continue;
    }
    if (item.tag === 'verb' || (item.tag === 'aux' && item.low !== 'to')) return found('verb', index, prep, index - 1);
    if (item.tag === 'aux') continue;
    if (item.tag !== 'noun' && item.text !== ')' && item.text !== '"') break;
    // saw moderate growth | by 1.3%
    const trend = prep === 'by' && items[index - 1]?.tag !== 'verb' && vocabulary.has(item.low, 'trend-noun');
    if (trend) return found('trend-noun', index, prep, index - 1);
    if (prep === 'of' || prep === '') {
      if (prep === 'of' && vocabulary.has(item.low, 'trend-noun')) return found('trend-noun', index, prep, index - 1);
      const range = phraseBefore(items, index, prep === 'of' ? 'object' : 'subject');
      if (prep === 'of' && isTransparent(items, index, vocabulary)) {
        index = nounStart(items, index);
        prep = '';
        if (items[index - 1]?.low === 'at') index--;
        continue;
      }
      const giver = range.boundary;
      if (prep === '' && items[giver]?.tag === 'verb' && vocabulary.has(items[giver].low, 'giving-verb'))
        return found('verb', giver, prep, giver - 1);
      return {
        ...found(prep === 'of' ? 'noun' : 'name', index, prep, range.boundary),
        object: range.range,
      };
    }
    const paid = prep === 'up to' ? phraseBefore(items, index, 'subject').boundary : -1;
    if (items[paid]?.tag === 'verb' && vocabulary.has(items[paid].low, 'giving-verb')) return found('verb', paid, prep, paid - 1);
    return ofObject(items, index, prep);
  }
  return found('none', -1, prep, index);
}

/** costs will | remain | moderate over the next three years|, at 5%: the verb that says where they stay. */
function linkBefore(items: readonly Item[], comma: number, vocabulary: Vocabulary): number | undefined {
  let index = comma - 1;
  while (/^(?:period|adv)$/.test(items[index]?.tag ?? '')) index--;
  if (items[index]?.tag !== 'noun' && items[index]?.tag !== 'adv') return undefined;
  const verb = items[index - 1];
  return verb?.tag === 'verb' && vocabulary.has(verb.low, 'link') ? index - 1 : undefined;
}

function found(by: Government['by'], at: number, prep: string, boundary: number): Government {
  return { by, at, prep, object: undefined, boundary };
}

/** cut | energy use | by 3%: a verb and what it is done to; a name alone where no verb stands before it. */
function ofObject(items: readonly Item[], index: number, prep: string): Government {
  const { range, boundary } = phraseBefore(items, index, 'object');
  // the air is | good | for 80% of the year
  if (prep === 'for' && items[boundary]?.tag === 'aux' && /^(?:is|are|was|were)$/.test(items[boundary].low))
    return found('verb', boundary, prep, boundary - 1);
  let verb = boundary;
  // dropped | from its peak | by 2 points: the phrase between them tells no object.
  if (prep === 'by' && items[verb]?.low === 'from' && items[verb - 1]?.tag === 'verb') return found('verb', verb - 1, prep, verb - 2);
  while (items[verb]?.tag === 'adv') verb--;
  if (items[verb]?.tag === 'verb') return { ...found('verb', verb, prep, verb - 1), object: range };
  return { ...found('name', index, prep, boundary), object: range };
}

/** , up 14.7% and , an extra: words of comparison that open what they stand in. */
function comesAfterMark(items: readonly Item[], at: number): boolean {
  const prev = items[at - 1];
  return (
    prev === undefined ||
    prev.tag === 'mark' ||
    prev.tag === 'conj' ||
    // exports | up by 5%
    (/^(?:up|down)$/.test(items[at]?.low ?? '') && (prev.tag === 'aux' || (prev.tag === 'noun' && items[at + 1]?.low === 'by')))
  );
}

/** by a | modest | 1.1%: an adjective of the number. */
function isSizeOfStep(items: readonly Item[], index: number, at: number, prep: string): boolean {
  const article = items[index - 1];
  const opener = items[index - 2];
  return (
    index === at - 1 &&
    prep === '' &&
    items[index]?.tag === 'noun' &&
    /^(?:an?|the)$/.test(article?.low ?? '') &&
    (/^(?:by|to|at|from)$/.test(opener?.low ?? '') || (/^(?:up|down)$/.test(opener?.low ?? '') && article?.low !== 'the'))
  );
}

/** raise the levels this year|,| from 30% and lower the caps next year|,| to 640: the comma parts nothing. */
function opensLevel(items: readonly Item[], index: number, prep: string): boolean {
  const before = items[index - 1]?.tag;
  return (
    items[index]?.text === ',' &&
    ((prep === 'from' && items[index - 1]?.quantity?.dimension === 'duration') ||
      ((prep === 'from' || prep === 'to') && (before === 'noun' || before === 'period' || before === 'verb')))
  );
}

/** at an average annual | rate | of, a total | of: the number is told by it and is no number of it. */
function isTransparent(items: readonly Item[], at: number, vocabulary: Vocabulary): boolean {
  if (!vocabulary.has(items[at]?.low ?? '', 'transparent-head')) return false;
  const start = nounStart(items, at);
  const between = items.slice(start, at);
  const plain = between.every(
    ({ tag, low }) =>
      tag === 'det' ||
      tag === 'adv' ||
      /^(?:high|low|historic|all-time)$/.test(low) ||
      vocabulary.has(low, 'neutral-modifier', 'compared', 'transparent-head', 'trend-noun'),
  );
  const before = items[start - 1];
  return (
    plain &&
    (before === undefined ||
      before.tag === 'prep' ||
      before.tag === 'mark' ||
      before.tag === 'verb' ||
      before.tag === 'conj' ||
      before.tag === 'aux' ||
      before.tag === 'rel')
  );
}

function nounStart(items: readonly Item[], at: number): number {
  let start = at;
  while (/^(?:noun|det|adv)$/.test(items[start - 1]?.tag ?? '')) start--;
  return start;
}
