import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { joinOwner } from './join-owner.js';
import { phraseOf } from './make-phrase.js';
import { subjectBefore, type Before } from './phrase-before.js';
import { vocabularyOf } from './vocabulary.js';

/** 可再生能源 | 累计 | 装机 9000万千瓦, 城镇 | 累计 | 新增就业: what stands before 累计 owns a head that says nothing by itself; a place is the region's. */
export function summedUp(
  items: readonly Item[],
  { boundary, first }: Before,
  phrase: Phrase,
  rules: Pick<RuleSet, 'metric' | 'word'>,
): Phrase | undefined {
  const owner = items[boundary - 1];
  if (items[boundary]?.text !== '累计' || first !== boundary + 1 || owner?.type !== 'word' || /^[npr][srt]|^[dpcuv]$/.test(owner.tag))
    return undefined;
  const { lexicon } = vocabularyOf(rules);
  const head = lexicon.rule(phrase.label, 'head-stock') ?? lexicon.rule(phrase.label, 'head-flow');
  const told = head && subjectBefore(items, boundary, rules);
  // 可 | 再生能源: half of the name is a verb of its own.
  const half = told && items.find(({ end, text }) => end === told.start && text === '可');
  const subject = told && half ? phraseOf(half.text + told.label, { start: half.start, end: told.end }, rules) : told;
  return subject && !subject.generic && !/[省市县区州盟旗]$/.test(subject.label) && !vocabularyOf(rules).is(owner, 'region-word')
    ? { ...joinOwner(subject.label, phrase.label, phrase, rules), owner: subject.label }
    : undefined;
}
