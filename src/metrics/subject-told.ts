import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import { predicateStart } from './earlier-predicate.js';
import type { Item } from './item.js';
import { joinOwner } from './join-owner.js';
import { subjectBefore, type Before } from './phrase-before.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 产业链强链补链、| 产值占全省比重 | 超50%: a head behind a 、 goes with the subject of what is told before it. */
export function ofSubjectTold(items: readonly Item[], { boundary }: Before, phrase: Phrase, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  const told = items[boundary]?.text === '、' ? predicateStart(items, boundary, vocabulary) : -1;
  // 254个项目有序推进、| 总投资 2800亿元: what was counted in the clause owns such a head anyway.
  if (told < 1 || (phrase.generic && items.slice(0, told).some(({ quantity }) => quantity !== undefined))) return undefined;
  const amount = vocabulary.lexicon.starting(phrase.label, 'head-flow')?.word ?? '';
  const extent = vocabulary.lexicon.rule(phrase.label, 'extent-head') !== undefined;
  // 失业率保持低位、| 新增就业: what is new is told of all.
  if (items[boundary + 1]?.text.startsWith('新') === true) return undefined;
  const leans =
    extent ||
    KEPT.test(phrase.label) ||
    phrase.generic ||
    phrase.headOnly ||
    phrase.label === amount ||
    (amount !== '' && phrase.label.startsWith(`${amount}占`));
  const subject = leans || /^核心产业/.test(phrase.label) ? subjectBefore(items, told, rules) : undefined;
  return subject && !subject.generic
    ? joinOwner(subject.label.replace(/(?<=..)(?:产能|效益)$/, ''), phrase.label, phrase, rules)
    : undefined;
}

/** What a kind of animal has so many of. */
const KEPT = /^(?:存栏|出栏)[量数]?$/;
