import type { Question, Reading } from './resolved.js';

/** Money of which nothing is said but how it was raised or given. */
const BARE = /^(?:统筹|筹集|筹措|下达|拨付|安排|投入|整合|落实|争取|财政|各级|各类)*(资金|经费)$/;

/** 大力支持易地扶贫搬迁，筹集 | 资金 | 18亿元: money without a purpose is for what a clause before, without a number, supports. */
export function ofPurpose({ slot, metrics, state: { previous }, join }: Question): ReturnType<Reading> {
  const { phrase, quantity, side, owner, clause } = slot;
  const bare = phrase && quantity.dimension === 'money' && side === 'before' && !phrase.known ? BARE.exec(phrase.label) : null;
  if (!phrase || !bare?.[1] || (owner && !owner.generic)) return undefined;
  for (let at = clause - 1; at >= 0 && at > (previous?.slot.clause ?? -1) && clause - at <= 3; at--) {
    const purpose = metrics.topics[at]?.purpose;
    if (purpose !== undefined)
      return { phrase: { ...join.words(purpose + bare[1], phrase), measure: 'flow' }, doubt: 'metric-from-earlier-clause' };
  }
  return undefined;
}
