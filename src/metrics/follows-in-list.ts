import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';

/** True where nothing but 、 or 和 (and a bracket) parts the slot from what the one before it took up. */
export function followsInList(sentence: Sentence, before: MetricSlot | undefined, slot: MetricSlot): boolean {
  if (!before) return false;
  const from = Math.max(before.quantity.outer.end, before.side === 'after' ? (before.phrase?.end ?? 0) : 0);
  const to = Math.min(
    slot.quantity.outer.start,
    slot.side === 'before' ? (slot.phrase?.start ?? slot.quantity.start) : slot.quantity.start,
  );
  const between = sentence.text.slice(from - sentence.start, to - sentence.start);
  // 应对22轮强降水和 | “桦加沙”等 | 15个台风: examples open the next member.
  // 示范区47项经验、 | 试点 | 48项经验: whose the next ones are stands before their number.
  const owned = slot.side === 'after' && slot.owner?.end === slot.quantity.outer.start && slot.cues.length === 0 && slot.owner.start > from;
  if (owned && /^(?:、|和|与|及|以及)$/.test(sentence.text.slice(from - sentence.start, slot.owner.start - sentence.start))) return true;
  const examples = slot.side === 'after' && /^(?:、|和|与|及|以及)[^，；。\d]{1,30}等$/.test(between);
  return (
    from <= to &&
    (examples || /^(?:（[^（）]{0,60}）)?\s*(?:、|和|与|及|以及)?\s*(?:每[人户月年日天亩名生]){0,2}$/.test(between)) &&
    between !== ''
  );
}
