import type { Comparator, Quantity } from '../model/quantity.js';

const JOINT = /^(?:、|和|与|及|以及)$/;
/** The longest of them. */
const LONGEST = 2;

/** 分别超过5亿元、 | 8亿元、12亿元: the bound that stands before the first number of a bare row holds for all of it; undefined where the number has its own or stands in no row. */
export function carriedBound(
  before: Quantity | undefined,
  own: Quantity,
  text: (start: number, end: number) => string,
): Comparator | undefined {
  if (!before || before.comparator === '=' || own.comparator !== '=' || own.outer.start - before.outer.end > LONGEST) return undefined;
  if (before.comparator === 'range' || before.baseUnit !== own.baseUnit || before.form !== 'cardinal' || own.form !== 'cardinal')
    return undefined;
  // 100家以上、50家: what stands behind the first is its own.
  const opens = before.outer.start < before.start || before.mention.parts.every((part) => part.kind !== 'comparator');
  return opens && before.outer.end === before.end && JOINT.test(text(before.end, own.start)) ? before.comparator : undefined;
}
