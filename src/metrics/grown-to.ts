import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

const GROWN =
  /(?:^|[，。；：])([^，。；：\d]{2,30}?)(?:将|要|可|力争)?分别(?:发展|建设|打造|建成|培育|扩大)(?:成为|为|成|到)((?:[\d.]+(?:[-—~][\d.]+)?万?人?[、和])+[\d.]+(?:[-—~][\d.]+)?万?人(?:口)?)(?:以上|左右)?的[^，。；]{0,8}(?:城市|城区|新城|县城)/;

/** 高碑店、安国分别发展成为30万人、20万人的城市: so many are to live in each of the places; nothing else is told of them. */
export function grownTo(
  slots: readonly MetricSlot[],
  { text, start }: Sentence,
  rules: Pick<RuleSet, 'metric' | 'word'>,
): readonly MetricSlot[] {
  if (!text.includes('分别') || !text.includes('万人')) return slots;
  const found = GROWN.exec(text);
  const [whole, owners = '', row = ''] = found ?? [];
  if (!found || whole === undefined) return slots;
  const from = start + found.index + whole.indexOf(row, whole.indexOf('分别'));
  const inRow = ({ quantity }: MetricSlot): boolean => quantity.start >= from && quantity.start < from + row.length;
  const places = owners.split(/[、和及与]/);
  if (slots.filter(inRow).length !== places.length) return slots;
  let next = 0;
  return slots.map((slot) => {
    const place = inRow(slot) ? places[next++] : undefined;
    if (place === undefined) return slot;
    const phrase = { ...phraseOf(`${place}人口`, slot.quantity.outer, rules), measure: 'stock' as const, generic: false };
    return {
      ...slot,
      phrase,
      cues: [],
      verb: undefined,
      owner: undefined,
      members: [],
      distributed: false,
      side: 'after' as const,
      afterList: false,
      runLength: 1,
      ofClass: false,
    };
  });
}
