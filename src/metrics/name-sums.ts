import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { investedAhead } from './invested-ahead.js';
import { paidShares } from './paid-shares.js';
import { spentAhead, usedForCounted } from './spent-ahead.js';
import { spentOn } from './spent-on.js';
import { summedTogether } from './together.js';

/** Sums that say by themselves only that they are money take what is made or paid with them as their name. */
export function nameSums(slots: readonly MetricSlot[], sentence: Sentence, rules: Pick<RuleSet, 'metric' | 'word'>): readonly MetricSlot[] {
  const spent = spentOn(investedAhead(usedForCounted(spentAhead(slots, rules), rules), sentence, rules), sentence, rules);
  return summedTogether(paidShares(spent, sentence, rules), sentence);
}
