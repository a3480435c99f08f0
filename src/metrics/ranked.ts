import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { phraseOf } from './make-phrase.js';
import { subjectBefore, type Before } from './phrase-before.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** Verbs that lead to a rank and end no name. */
const LEADS = /(?<=.{2})(?:进入|跻身|位列|名列|迈入|挤进)$/;

/** What the rank behind `before` is told of; undefined where that stands in an earlier clause. */
export function ranked(items: readonly Item[], before: Before, rules: Rules): Phrase | undefined {
  const { phrase, first } = before;
  const { lexicon } = vocabularyOf(rules);
  if (!phrase || ranksPlace(items, before, rules)) return undefined;
  if (LEADS.test(phrase.label)) return phraseOf(phrase.label.replace(LEADS, ''), phrase, rules);
  if (lexicon.rule(phrase.label, 'award-verb') === undefined) return phrase;
  // 创新药13个 | 获批上市、居全国第一; 政务公开 | 进入 | 全国前三: what was told of it is no name of its own.
  return items.slice(0, first).some((item) => item.type === 'quantity') ? undefined : subjectBefore(items, first, rules);
}

/** 居 | 中部 | 第1位: the place among which something ranks. */
function ranksPlace(items: readonly Item[], { first, last }: Before, rules: Rules): boolean {
  const item = items[first];
  const alone = first === last && item !== undefined && !item.inTerm;
  return alone && (item.tag.startsWith('ns') || vocabularyOf(rules).is(item, 'part-word', 'economic-zone'));
}

const ROW_LED = /^(?:跻身|位居|位列|名列|列|居|进入|排名)$/;

/** 青岛、济南 | 跻身 | 全国创新型城市 第10位和第14位: places in a row, as many as there are ranks, each with what it ranks among; empty for anything else. */
export function rankedPlaces(items: readonly Item[], at: number, count: number, rules: Rules): readonly Phrase[] {
  const verb = items.findLastIndex((item, index) => index < at && item.type === 'word' && ROW_LED.test(item.text));
  const open = items.findLastIndex((item, index) => index < verb && item.type !== 'word' && item.text !== '、');
  const owners = items.slice(open + 1, verb);
  const among = items.slice(verb, at);
  if (verb < 0 || among.some((item) => item.type !== 'word')) return [];
  const names: Item[][] = [[]];
  for (const item of owners) {
    if (/^[、和与及]$/.test(item.text)) names.push([]);
    else names.at(-1)?.push(item);
  }
  const places = names.length === count && names.every((name) => name.length > 0 && isPlace(name));
  if (count < 2 || !places) return [];
  const said = among.map(({ text }) => text).join('');
  return names.flatMap((name) => {
    const [first, last] = [name[0], name.at(-1)];
    return first && last ? [phraseOf(name.map(({ text }) => text).join('') + said, { start: first.start, end: last.end }, rules)] : [];
  });
}

function isPlace(name: readonly Item[]): boolean {
  const last = name.at(-1);
  return (name.length === 1 && last?.tag.startsWith('ns') === true) || (name.length <= 2 && /[市县区州旗]$/.test(last?.text ?? ''));
}

/** Verbs that lead to a rank, and what the names of those end in among which something ranks. */
const LED = /^(?:位居|位列|名列|稳居|跃居|居|列|排名|排在|排|跻身|保持)$/;
const CLASS = /(?:[省市县区州城乡镇]|地区|省份|城市|港口|口岸|国家|经济体|高校|各地|中部|西部|东部)$/;

/** 规模 | 居大陆 | 第一; 企业数 | 居全国地级市 | 第四: those among which it ranks are no part of the name. How many words they are. */
export function rankedAmong(items: readonly Item[], at: number, rules: Rules): number {
  const led = items.findLastIndex((item, index) => index < at && index >= at - 5 && item.type === 'word' && LED.test(item.text));
  const words = items.slice(led + 1, at);
  if (led > 0 && words.length > 0 && words.every(({ type }) => type === 'word') && CLASS.test(words.at(-1)?.text ?? ''))
    return words.length;
  return vocabularyOf(rules).is(items[at - 2], 'link') ? 1 : 0;
}
