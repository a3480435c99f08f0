import type { MetricCue } from '../model/metric.js';
import type { Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

/** A figure set beside another that is no earlier one of its own: where the 比 stands, the word of difference, and both with what stands between. */
export interface OverBase {
  readonly index: number;
  readonly cue: MetricCue;
  readonly gap: string;
}

const FARTHEST = 9;
/** An earlier time of the same figure: the difference is a change. */
const EARLIER = /上年|去年|同期|上月|上季|季度|年初|年底|末$|前$|以前|之前|原来|原先|过去|往年|当年|历史|此前|当初/;

/** 生产总值增长6.5%，| 比全国高 | 1.5个百分点; 收费比市场均价低 | 31%: no change of the figure, but a gap to another. */
export function overBase(items: readonly Item[], at: number, vocabulary: Vocabulary): OverBase | undefined {
  const last = items[at - 1]?.text === '出' || items[at - 1]?.text === '分别' ? at - 2 : at - 1;
  const word = items[last];
  const cue = word && vocabulary.cue(word, 'compared');
  if (!cue) return undefined;
  for (let index = last - 1; index >= Math.max(0, last - FARTHEST); index--) {
    const item = items[index];
    if (item?.type !== 'word') return undefined;
    if (!/^[比较]$/.test(item.text)) continue;
    const base = textOf(items, index + 1, last).replace(/分别$/, '');
    if (base.length < 2 || EARLIER.test(base)) return undefined;
    return { index, cue: { ...cue, role: 'trend' }, gap: item.text + base + cue.word };
  }
  return undefined;
}

function textOf(items: readonly Item[], first: number, end: number): string {
  return items
    .slice(first, end)
    .map(({ text }) => text.trim())
    .join('');
}
