import type { MetricSlot } from '../model/metric.js';
import type { Resolved } from './resolved.js';
import type { State } from './state.js';

/** 使用清洁能源的甲占全部家庭的90%，乙占45%: the later shares are of the same whole, and of those of which the first told. The name, with … for the part; undefined where it is another share. */
export function sameShare(
  { phrase, quantity, ofWhole, clause, inBracket }: MetricSlot,
  { previous, partsFrom }: State,
): string | undefined {
  if (!phrase || !ofWhole || quantity.baseUnit !== '%' || phrase.generic || phrase.label.includes('占') || inBracket) return undefined;
  const near = previous !== undefined && previous.measure === 'share' && clause - previous.slot.clause === 1 && partsFrom === undefined;
  const named = near ? /^(.*的)?[^占的]{2,}(占.{2,})$/.exec(previous.phrase.label) : null;
  return named ? `${phrase.label.includes('的') ? '' : (named[1] ?? '')}…${named[2] ?? ''}` : undefined;
}

/** 接连突破8万亿元、9万亿元: a bound before the first value holds for those behind it. */
export function sameBound({ afterList, cues, quantity }: MetricSlot, { previous }: State): Pick<Resolved, 'comparator'> {
  const told = previous?.slot.quantity;
  const before = told !== undefined && told.outer.start < told.start && (told.comparator === '>' || told.comparator === '>=');
  return afterList && cues.length === 0 && before && quantity.comparator === '=' && told.baseUnit === quantity.baseUnit
    ? { comparator: told.comparator }
    : {};
}
