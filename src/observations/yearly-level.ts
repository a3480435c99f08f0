import type { MetricCue, MetricSlot, Phrase } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';

const REACHED = /^突破$|(?:达到?|[至到]|稳定在|保持在|维持在)$/;
const COUNTED = /^(?:count|people)$/;
const ADDED = /新增|新建|累计/;
const OF_A_YEAR = /年(?:产|销|发电|收入|接待|营业)/;

/** 五年来，社会消费品零售总额增至2.79万亿元: what the catalogue counts by years and has reached so much did so in the last year, not in all of them together. */
export function isYearlyLevel(
  { quantity, side }: Pick<MetricSlot, 'quantity' | 'side'>,
  sentence: Sentence,
  { known, measure, dimension, label }: Phrase,
  cues: readonly MetricCue[],
  verb: MetricCue | undefined,
  averaged: (word: string) => boolean,
): boolean {
  const deeds = verb ? [...cues, verb] : cues;
  if (ADDED.test(label) || deeds.some(({ role, word }) => role === 'flow-verb' || averaged(word) || ADDED.test(word))) return false;
  if (OF_A_YEAR.test(label)) return true;
  if (!known || measure !== 'flow' || COUNTED.test(dimension)) return false;
  // 突破 stands with the number; of 超过 nobody knows whether it tells a sum.
  const lead = sentence.text.slice(quantity.outer.start - sentence.start, quantity.start - sentence.start);
  return (side === 'before' && lead.includes('突破')) || cues.some(({ role, word }) => role === 'link' && REACHED.test(word));
}
