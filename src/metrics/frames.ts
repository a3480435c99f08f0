import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { Item } from './item.js';

/** Closes words that only say what is set out from (在上年增长12%的基础上). */
const NOUN = /^(?:基础|情况|前提|背景|条件)$/;
const SIDE = /^[上下]$/;

export interface Frame {
  readonly open: number;
  /** The noun that closes it, with the 的 before it. */
  readonly noun: number;
  readonly close: number;
}

/** The items among which the quantity at `at` is read: behind a frame without it, within one without its last noun. `frames` are those of the items. */
export function unframed(
  items: readonly Item[],
  at: number,
  frames: readonly Frame[],
): { readonly items: readonly Item[]; readonly at: number } {
  if (frames.length === 0) return { items, at };
  const kept = items.filter((_, index) =>
    frames.every(({ open, noun, close }) => (at >= open && at <= close ? index < noun : index < open || index > close)),
  );
  const quantity = items[at];
  return { items: kept, at: quantity ? kept.indexOf(quantity) : at };
}

/** 在去年增长8.5%的基础上，| 工业增加值 | 增长7.2%: what is set out from has no name of its own, and the next clause says of what it is told. */
export function framedAhead(slots: readonly MetricSlot[], { text, start }: Sentence): readonly MetricSlot[] {
  if (!text.includes('基础上，')) return slots;
  return slots.map((slot, at) => {
    const next = slots[at + 1];
    const alone = /^的?基础上，/.test(text.slice(slot.quantity.outer.end - start, slot.quantity.outer.end - start + 5));
    const alike = next?.quantity.baseUnit === slot.quantity.baseUnit && next.clause === slot.clause + 1 && next.members.length === 0;
    const named = alone && !slot.phrase && alike && next.side === 'before' ? next.phrase : undefined;
    return named ? { ...slot, phrase: named, side: 'before' as const } : slot;
  });
}

/** The frames of a clause. */
export function framesOf(items: readonly Item[]): readonly Frame[] {
  const frames: Frame[] = [];
  for (let close = 1; close < items.length; close++) {
    const item = items[close];
    const noun = close - 1;
    if (item?.text.length !== 1 || !SIDE.test(item.text) || !NOUN.test(items[noun]?.text ?? '') || item.type !== 'word') continue;
    const open = items.findLastIndex((one, index) => index < noun && one.text === '在' && one.type === 'word');
    const owned = items[noun - 1]?.text === '的';
    if (open >= 0 || owned) frames.push({ open: Math.max(open, 0), noun: owned ? noun - 1 : noun, close });
  }
  return frames;
}
