import type { MetricSlot } from '../model/metric.js';
import type { Measured } from './decide-measure.js';
import { governing, type Resolved } from './resolved.js';
import type { State } from './state.js';

/** What tells titles of one thing apart. */
const LEVEL = /^(?:国家|省|市|县|部|全国|全省|区)级?(?=..)/;

/** 新增国家级示范县3个，| 省级示范镇 | 5个: behind the comma a bare count of the same kind goes on with the deed. */
export function sameDeed(slot: MetricSlot, { cues, verb, phrase }: Resolved, { previous }: State, measured: Measured): Measured {
  const bare = cues.length === 0 && verb === undefined && slot.side === 'before' && !slot.afterList && !slot.inBracket && !slot.owner;
  if (!bare || measured.measure !== 'stock' || !previous || slot.clause - previous.slot.clause !== 1) return measured;
  const deed = governing(previous).some(
    ({ role, word }) => role === 'flow-verb' && /^(?:新|净增|培育|创建|引进|获评|建成|认定)/.test(word),
  );
  const alike =
    previous.measure === 'flow' &&
    previous.slot.side === 'before' &&
    /^(?:count|people)$/.test(previous.slot.quantity.dimension) &&
    previous.slot.quantity.baseUnit === slot.quantity.baseUnit;
  const levels = LEVEL.test(phrase.label) && LEVEL.test(previous.phrase.label);
  return deed && alike && (phrase.measure === undefined || (phrase.measure === 'stock' && levels))
    ? { ...measured, measure: 'flow' }
    : measured;
}

/** 累计诊断企业6万家、 | 改造 项目5.6万个: 累计 holds for all deeds of its list but for those of what is new. */
export function summedUp({ afterList }: MetricSlot, { cues, verb }: Resolved, { told, previous }: State, measured: Measured): Measured {
  const deeds = governing({ cues, verb }).filter(({ role }) => role === 'flow-verb' || role === 'weak-verb');
  const listed = afterList && previous?.measure === 'stock' && deeds.length > 0 && !deeds.some(({ word }) => /新|净增/.test(word));
  const before = told.findLast(({ slot }) => !slot.afterList);
  const sums = before && governing(before).some(({ word }) => word.startsWith('累计'));
  return listed && sums === true && measured.measure === 'flow' ? { ...measured, measure: 'stock' } : measured;
}
