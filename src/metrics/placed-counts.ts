import type { MetricSlot, Phrase } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { phraseOf } from './make-phrase.js';
import type { Before } from './phrase-before.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** Parts of a place, and places below a county: where the things are that a number behind them counts. */
const PLACE = /(?:[^社小园灾景库牧林校辖][区片]|新城|古城|老城|城|[镇乡]|街道)$/;
const DONE = /(?:完成|完工|竣工|建成|投用|通车)$/;
const JOINT = /^(?:、|和|与|及|以及)$/;

/** 中心城区 | 26公里 | 供水管网 改造: the place right before an amount that is no count is where the noun behind it stands; undefined where no noun does. */
export function placedAmount(
  items: readonly Item[],
  at: number,
  before: Before,
  after: Phrase | undefined,
  rules: Rules,
): Phrase | undefined {
  const { dimension, outer } = items[at]?.quantity ?? {};
  const amount = /^(?:length|area|power|volume)$/.test(dimension ?? '');
  if (!amount || !after || after.generic || after.start !== outer?.end || before.cues.length > 0) return undefined;
  const place = before.phrase;
  const glued = place !== undefined && !place.known && place.end === outer.start && before.last === at - 1;
  return glued && (PLACE.test(place.label) || items[at - 1]?.tag.startsWith('ns')) ? placed(place, after, after, rules) : undefined;
}

/**
 * 老城区 | 8条、12.3公里 | 道路; 柳河镇 | 3所、双桥乡 | 2所 | 卫生院: of counts that follow each other only the last has the noun of all. The place before the first is that of all that
 * stand behind it; each that has a place of its own is named with it.
 */
export function placedCounts(slots: readonly MetricSlot[], { text, start }: Sentence, rules: Rules): readonly MetricSlot[] {
  if (slots.length < 2) return slots;
  const read = [...slots];
  for (let last = slots.length - 1; last > 0; last--) {
    const noun = slots[last]?.side === 'after' ? slots[last]?.phrase : undefined;
    if (!noun || noun.generic || !(countable(slots[last]) || slots[last]?.quantity.dimension === 'money')) continue;
    let first = last;
    while (first > 0 && leadsTo(slots[first - 1], slots[first], first === last, text, start)) first--;
    if (first === last) continue;
    let place: Phrase | undefined;
    for (let at = first; at <= last; at++) {
      const slot = slots[at];
      if (!slot) continue;
      place = placeOf(slot, at === last) ?? place;
      read[at] = { ...slot, phrase: place ? placed(place, noun, slot.phrase ?? noun, rules) : noun, side: 'after' };
    }
    last = first;
  }
  return read;
}

/** True where a joint and nothing but the next one's own place parts a count without a noun from the next one. */
function leadsTo(slot: MetricSlot | undefined, next: MetricSlot | undefined, last: boolean, text: string, start: number): boolean {
  if (!slot || !next || !countable(slot) || slot.distributed || slot.clause !== next.clause) return false;
  const place = placeOf(slot, false);
  if (slot.phrase ? !place : slot.side !== 'none') return false;
  const own = placeOf(next, last);
  // 建成区 | 30公里、50座: without a place of its own a count of the same unit may be of another noun.
  if (!own && slot.quantity.baseUnit === next.quantity.baseUnit) return false;
  const to = own && place ? own.start : next.quantity.outer.start;
  return JOINT.test(text.slice(slot.quantity.outer.end - start, to - start));
}

/** The place right before a count; of the last one it stands apart from its noun. */
function placeOf({ side, phrase, owner, quantity, cues }: MetricSlot, last: boolean): Phrase | undefined {
  const place = last ? owner : side === 'before' ? phrase : undefined;
  return place && !place.known && cues.length === 0 && place.end === quantity.outer.start && PLACE.test(place.label) ? place : undefined;
}

function countable(slot: MetricSlot | undefined): boolean {
  return slot !== undefined && /^(?:count|length|area|power|people)$/.test(slot.quantity.dimension) && slot.quantity.form === 'cardinal';
}

function placed(place: Phrase, noun: Phrase, span: Phrase, rules: Rules): Phrase {
  const { predicate } = noun;
  // 供水管网更新 | 完成: what is completed is so in the period.
  const measure = noun.measure ?? (DONE.test(noun.label) ? 'flow' : undefined);
  return { ...phraseOf(place.label + noun.label, span, rules), measure, predicate, generic: false };
}
