import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { makePhrase, phraseOf } from './make-phrase.js';
import type { Part } from './shared-head.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;
const DEEDS = ['flow-verb', 'lead-verb', 'distinct-verb'] as const;

function isDeed(item: Item | undefined, vocabulary: Vocabulary): boolean {
  return vocabulary.is(item, ...DEEDS) || (item?.tag === 'v' && item.text.length > 1);
}

/** 新建 | 、改扩建 学校 分别: a deed alone before a mark, behind which another one has the object of both. */
export function sharedDeeds(items: readonly Item[], index: number, vocabulary: Vocabulary): boolean {
  const before = items[index - 1];
  const alone = before?.type !== 'word' || vocabulary.is(before, 'adverb', 'region-word');
  return (
    alone &&
    items[index + 1]?.text === '、' &&
    vocabulary.is(items[index], ...DEEDS) &&
    isDeed(items[index + 2], vocabulary) &&
    items[index + 3]?.type === 'word'
  );
}

/** 创建 | 示范、评比表彰 项目 分别: two words each, of which the first alone is one that a list knows, and a head that both have. */
export function halves(items: readonly Item[], index: number, last: number, vocabulary: Vocabulary): boolean {
  const other = items[index + 3];
  return (
    items[index + 2]?.text === '、' &&
    last === index + 5 &&
    vocabulary.is(items[last], 'generic-head', 'name-head') &&
    other?.type === 'word' &&
    /^v/.test(other.tag) &&
    !vocabulary.is(other, ...DEEDS)
  );
}

/** 法院判决、| 调解 | 离婚: behind a subject and a verb that no list knows stands another verb of the same subject. */
export function bySubjects(items: readonly Item[], index: number, vocabulary: Vocabulary): boolean {
  const [subject, verb, mark] = items.slice(index - 3, index);
  return (
    index >= 3 &&
    mark?.text === '、' &&
    verb?.tag === 'v' &&
    !vocabulary.is(verb, ...DEEDS) &&
    subject?.type === 'word' &&
    subject.end === verb.start &&
    /^n/.test(subject.tag) &&
    vocabulary.is(items[index], ...DEEDS)
  );
}

/** 新建、改扩建 | 学校: each deed with the object that stands behind the last of them; undefined where the parts are others. */
export function deedMembers(items: readonly Item[], parts: readonly Part[], rules: Rules): readonly Phrase[] | undefined {
  const vocabulary = vocabularyOf(rules);
  const final = parts.at(-1);
  const deeds = parts.slice(0, -1);
  const all = deeds.every(({ first, last }) => first === last && items[first]?.inTerm === false && isDeed(items[first], vocabulary));
  if (!final || deeds.length === 0 || !all || final.last === final.first || !isDeed(items[final.first], vocabulary)) return undefined;
  const object = makePhrase(items, final.first + 1, final.last, rules)?.label;
  if (object === undefined) return undefined;
  return parts.flatMap(({ first }) => {
    const deed = items[first];
    return deed ? [phraseOf(deed.text + object, deed, rules)] : [];
  });
}
