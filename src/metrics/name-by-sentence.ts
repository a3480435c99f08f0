import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { amongThose } from './among-those.js';
import { eachTime, servedWithNamed } from './each-time.js';
import { exchanged, withoutStanding } from './exchanged.js';
import { groupsByTurn } from './groups-by-turn.js';
import { grownTo } from './grown-to.js';
import { hadOf } from './had-of.js';
import { medals, prizes } from './medals.js';
import { namedByClause } from './named-by-clause.js';
import { namedBySubject } from './named-by-subject.js';
import { rateOfBoth } from './rate-of-both.js';
import { rankedIn, sharedRelative } from './shared-relative.js';
import { someOfAll } from './some-of-all.js';
import { taxRates } from './tax-rates.js';
import { toldOtherwise } from './told-otherwise.js';

/** In order: each sees what the ones before it named. */
const PASSES = [
  medals,
  prizes,
  grownTo,
  namedBySubject,
  rankedIn,
  sharedRelative,
  namedByClause,
  hadOf,
  someOfAll,
  rateOfBoth,
  toldOtherwise,
  groupsByTurn,
  exchanged,
  withoutStanding,
  taxRates,
  amongThose,
  eachTime,
  servedWithNamed,
] as const;

/** The slots of a sentence with the names that only the words of all of its clauses tell. */
export function nameBySentence(
  slots: readonly MetricSlot[],
  sentence: Sentence,
  rules: Pick<RuleSet, 'metric' | 'word'>,
): readonly MetricSlot[] {
  return PASSES.reduce<readonly MetricSlot[]>((read, pass) => pass(read, sentence, rules), slots);
}
