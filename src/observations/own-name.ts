import type { MetricSlot, Phrase } from '../model/metric.js';
import type { JoinPhrase, Resolved } from './resolved.js';
import type { State } from './state.js';

/** What an observation alone is named with; what leans on its slot has the plain name. */
export function ownName(slot: MetricSlot, resolved: Resolved, measured: { measure: string }, state: State, join: JoinPhrase): Resolved {
  return slot.quantity.form === 'rank' ? rankOfGrowth(slot, resolved, state, join) : againstMonth(slot, resolved, measured, join);
}

/** 销售面积 | 环比 增长51%: a change against the month before is no change against the year before, so its name says so. */
function againstMonth({ basis }: MetricSlot, resolved: Resolved, { measure }: { measure: string }, join: JoinPhrase): Resolved {
  const changes = measure === 'growth' || measure === 'change';
  const { phrase } = resolved;
  if (!basis || !changes || phrase.label.endsWith(basis)) return resolved;
  return { ...resolved, phrase: join.words(phrase.label + basis, phrase) };
}

/** 税收收入 | 增速 居全国第二; 工业增加值增长7.2%、| 全省第一: it is the growth that ranks, and not the amount. */
function rankOfGrowth(slot: MetricSlot, resolved: Resolved, { previous }: State, join: JoinPhrase): Resolved {
  const { phrase } = resolved;
  const said = [slot.verb, ...slot.cues].map((cue) => GROWTH.exec(cue?.word ?? '')?.[0]).find((word) => word !== undefined);
  const grew = previous?.measure === 'growth' && slot.phrase === undefined && slot.clause - previous.slot.clause <= 1;
  const falls = grew && previous.cues.some(({ sign }) => sign === -1);
  const word = said ?? (grew && phrase.label === previous.phrase.label ? (falls ? '降幅' : '增速') : undefined);
  if (word === undefined || RATE.test(phrase.label)) return resolved;
  return { ...resolved, phrase: renamed(phrase, word, join) };
}

function renamed(phrase: Phrase, word: string, join: JoinPhrase): Phrase {
  return { ...join.words(phrase.label + word, phrase), measure: 'rank' };
}

const GROWTH = /增速|增幅|涨幅|降幅|增长率/;
const RATE = /(?:增速|增幅|涨幅|降幅|增长率?)$/;
