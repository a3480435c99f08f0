import type { MetricCue } from '../model/metric.js';
import type { Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

/** Words that say how a quantity measures though they are no part of what stands right before it. */
export function outerCues(items: readonly Item[], at: number, vocabulary: Vocabulary): readonly MetricCue[] {
  return [trendBehind(items, at, vocabulary), recipient(items, at, vocabulary)].filter((cue) => cue !== undefined);
}

/** 保持20%以上 | 增长, 实现12%的较快 | 增长: the change is told behind its number. */
function trendBehind(items: readonly Item[], at: number, vocabulary: Vocabulary): MetricCue | undefined {
  if (items[at]?.quantity?.baseUnit !== '%') return undefined;
  let index = at + 1;
  if (items[index]?.text === '的') index++;
  if (/^(?:a|ad|d)$/.test(items[index]?.tag ?? '')) index++;
  const item = items[index];
  const ends = items[index + 1] === undefined || items[index + 1]?.type === 'mark';
  if (!item || !ends || item.type !== 'word' || item.inTerm) return undefined;
  return vocabulary.cue(item, 'trend') ?? growthHead(item, vocabulary);
}

function growthHead(item: Item, vocabulary: Vocabulary): MetricCue | undefined {
  const cue = vocabulary.cue(item, 'head-growth');
  return cue && { ...cue, role: 'trend' };
}

/** 向 | 787万户 企业 发放返还: those for whom something is done are counted over the period. */
function recipient(items: readonly Item[], at: number, vocabulary: Vocabulary): MetricCue | undefined {
  const { dimension, baseUnit } = items[at]?.quantity ?? { dimension: '', baseUnit: '' };
  // 将23项职权调整由…实施: what is done with them was done in the period.
  const object = dimension === 'count' && /^[将把]$/.test(items[at - 1]?.text ?? '');
  if (!object && dimension !== 'people' && baseUnit !== '户' && baseUnit !== '家' && baseUnit !== '') return undefined;
  let index = at - 1;
  while (index > 0 && vocabulary.is(items[index], 'adverb')) index--;
  const item = items[index];
  const does = items.slice(at + 1, at + 10).some((next) => vocabulary.is(next, 'flow-verb') || /^v/.test(next.tag));
  return item && does && vocabulary.is(item, 'recipient')
    ? { start: item.start, end: item.end, role: 'flow-verb', word: item.text, rule: '(recipient)', measure: 'flow', sign: undefined }
    : undefined;
}

/** 新增 | 甲至乙、丙至丁 2条高速公路: the deed that opens a clause governs its first number over the examples between; 落地 | 两批 | 21个. */
export function governingDeed(items: readonly Item[], at: number, vocabulary: Vocabulary): MetricCue | undefined {
  const start = items.findLastIndex((item, index) => index < at && /^[，；：。]$/.test(item.text)) + 1;
  const before = items.slice(start, at);
  const opening = before.findIndex((item) => item.type === 'word' && !vocabulary.is(item, 'adverb', 'connector', 'region-word'));
  const verb = before[opening];
  const grouped = before.at(-1)?.quantity !== undefined ? before.slice(0, -1) : before;
  const rest = grouped.slice(opening + 1);
  const parts = (item: Item): boolean => !item.inTerm && item.text.length > 1 && vocabulary.is(item, 'flow-verb', 'link', 'trend');
  const other = rest.some((item) => item.type === 'quantity' || item.text === '的' || parts(item));
  const lists = rest.length === 0 || rest.some((item) => item.text === '、' || item.text === '等');
  if (!verb || verb.inTerm || other) return undefined;
  // 巡查 | 12个工地
  const acted = rest.length === 0 ? vocabulary.cue(verb, 'act-verb') : undefined;
  return acted ? { ...acted, role: 'flow-verb' } : lists ? vocabulary.cue(verb, 'flow-verb') : undefined;
}
