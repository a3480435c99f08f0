import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { phraseOf } from './make-phrase.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

const LONGEST = 36;
const LEVEL = /^[共只仅也]?(?:有|达|达到|为|共)$/;
/** What stands before the noun or the number: a figure set beside a threshold or another one. */
const COMPARED = /^(.{2,}的)([^的]{0,12})$/;

/**
 * 增速超过全国平均水平的省份 | 有23个: the things whose figure is set beside another, told before the number or behind it (超过全国的有5个 | 地市). Without a noun (占比超过10%的 | 有44种) the name
 * needs that of those that were told before, and is generic. Undefined for anything else.
 */
export function thoseWhich(items: readonly Item[], at: number, after: Phrase | undefined, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  let end = at;
  while (end > 0 && (vocabulary.is(items[end - 1], 'adverb') || LEVEL.test(items[end - 1]?.text ?? ''))) end--;
  // 千亿元的 | 县有 | 5个: jieba makes one word of noun and verb.
  const glued = items[end - 1]?.tag === 'x' && /.有$/.test(items[end - 1]?.text ?? '');
  const leads = glued || items.slice(end, at).some(({ text }) => LEVEL.test(text));
  if (items[at]?.quantity?.dimension !== 'count' || !leads) return undefined;
  const mark = items.findLastIndex((item, index) => index < end && (item.type === 'quantity' || /^[，；。：]$/.test(item.text)));
  let start = mark + 1;
  while (start < end && opens(items, start, rules)) start++;
  const words = items.slice(start, end);
  const text = words.map((item) => item.text.trim()).join('');
  const said = COMPARED.exec(glued ? text.slice(0, -1) : text);
  const first = words[0];
  const beside = words.some(
    (item) =>
      vocabulary.is(item, 'exceed') || /^(?:[大小多少]于|超|不足)$/.test(item.text) || (said?.[2] === '' && vocabulary.is(item, 'trend')),
  );
  if (!said?.[1] || !first || said[0].length > LONGEST || !beside) return undefined;
  const noun = said[2] !== '' ? said[2] : after && after.start - items[at].end <= 1 ? after.label : '';
  const span = { start: first.start, end: words.at(-1)?.end ?? first.end };
  return { ...phraseOf(said[1] + (noun ?? ''), span, rules), generic: noun === '', predicate: said[1], measure: undefined };
}

/** Words before the figure that say nothing of it: a time, a place of the issuer, 在全国. */
function opens(items: readonly Item[], index: number, rules: Rules): boolean {
  const item = items[index];
  if (item?.type !== 'word') return true;
  return !item.inTerm && (vocabularyOf(rules).is(item, 'adverb', 'connector', 'region-word') || /^在全/.test(item.text));
}
