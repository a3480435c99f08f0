import type { MetricSlot } from '../model/metric.js';
import type { Structure } from '../model/structure.js';

const NATION = /^(?:全国|我国|国内|中国|在全国)$/;

/** The place that a figure is about: the whole country where the words say so, else the issuer's own. Undefined where the issuer's place is unknown. */
export function decideRegion(slot: MetricSlot, structure: Structure): string | undefined {
  if (slot.quantity.form !== 'rank' && slot.regionWord !== undefined && NATION.test(slot.regionWord)) return '全国';
  return structure.region;
}
