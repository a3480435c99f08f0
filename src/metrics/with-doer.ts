import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { joinOwner } from './join-owner.js';
import { phraseOf } from './make-phrase.js';
import { subjectBefore } from './phrase-before.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/**
 * 创新基地 | 促成 | 138个合作项目, 客运航线 | 运送 | 旅客 407万人次: what does it, and opens the clause, belongs to a noun that says little by itself; what brings a benefit (教育政策 |
 * 惠及 | 幼儿 41万人) belongs to those who have it. Undefined for anything else.
 */
export function withDoer(items: readonly Item[], at: number, phrase: Phrase | undefined, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  const spread = phrase && spreadTo(items, at, phrase, rules);
  if (spread) return spread;
  const joined = phrase && withMembers(items, at, phrase, rules);
  if (joined) return joined;
  const whom = phrase && forWhom(items, at, phrase, rules);
  if (whom) return whom;
  const verb = phrase && verbOf(items, at, phrase, rules);
  if (!phrase || verb === undefined || verb < 1) return undefined;
  const subject = subjectBefore(items, verb, rules);
  const opens =
    subject && !items.some((item) => item.start < subject.start && (item.type === 'quantity' || /^[、和及与的]$/.test(item.text)));
  if (!subject || !opens || subject.generic || subject.label.length < 4 || phrase.label.startsWith(subject.label)) return undefined;
  if (vocabulary.is(items[verb], 'benefit-verb'))
    return phrase.known || phrase.start > (items[at]?.start ?? 0)
      ? undefined
      : {
          ...phraseOf(subject.label + withVerb(items[verb]?.text ?? '', phrase.label), phrase, rules),
          measure: phrase.measure,
          generic: false,
        };
  const { lexicon } = vocabulary;
  const bare = lexicon.rule(phrase.label, 'bare-noun') ?? (/^..项目$/.test(phrase.label) ? lexicon.rule('项目', 'bare-noun') : undefined);
  const does = lexicon.ending(subject.label, 'doer') !== undefined && vocabulary.is(items[verb], 'flow-verb', 'lead-verb', 'carrying-out');
  if (!bare || !does || phrase.known) return undefined;
  const named = /^子/.test(phrase.label)
    ? phraseOf(subject.label + phrase.label, phrase, rules)
    : joinOwner(subject.label, phrase.label, phrase, rules);
  return { ...named, measure: named.measure ?? phrase.measure, generic: false };
}

function withVerb(verb: string, noun: string): string {
  return noun.startsWith(verb) ? noun : verb + noun;
}

/** The verb that governs the noun: right before the number, or before the noun, or at its head. */
function verbOf(items: readonly Item[], at: number, phrase: Phrase, rules: Rules): number | undefined {
  const vocabulary = vocabularyOf(rules);
  const first = items.findIndex(({ start }) => start >= phrase.start);
  if (first >= 0 && first < at && vocabulary.is(items[first], 'benefit-verb')) return first;
  let index = (phrase.start >= (items[at]?.start ?? 0) ? at : first) - 1;
  while (index > 0 && vocabulary.is(items[index], 'adverb', 'stock-verb') && /^[dv]/.test(items[index]?.tag ?? '')) index--;
  const item = items[index];
  return item?.type === 'word' && !item.inTerm && (/^v/.test(item.tag) || vocabulary.is(item, 'flow-verb', 'lead-verb'))
    ? index
    : undefined;
}

/** 服务试点 | 扩大至 | 145家医院: what has come to so many is what spread, and not all that there are. */
function spreadTo(items: readonly Item[], at: number, phrase: Phrase, rules: Rules): Phrase | undefined {
  if (phrase.start < (items[at]?.end ?? 0) || items[at]?.quantity?.dimension !== 'count') return undefined;
  let verb = at - 1;
  let words = items[verb]?.text ?? '';
  while (verb > 0 && words.length < 4 && !SPREAD.test(words)) words = (items[--verb]?.text ?? '') + words;
  const subject = SPREAD.test(words) ? subjectBefore(items, verb, rules) : undefined;
  const pilot = subject && /^(.{2,}试点)(?:范围|工作)?$/.exec(subject.label)?.[1];
  return pilot !== undefined && !phrase.label.startsWith(pilot) ? phraseOf(pilot + phrase.label, phrase, rules) : undefined;
}

const SPREAD = /^(?:扩大|扩展|拓展|推广|扩围|扩面)[至到]$/;

/** 港澳居民 | 在粤 | 参加医保 43万人次: those who have a part in it, where the place stands between. */
function withMembers(items: readonly Item[], at: number, phrase: Phrase, rules: Rules): Phrase | undefined {
  const first = items.findIndex(({ start }) => start >= phrase.start);
  if (!/^参加/.test(phrase.label) || first < 2 || first > at || items[at]?.quantity?.dimension !== 'people') return undefined;
  const place = items.findLastIndex((item, index) => index < first && index >= first - 2 && item.text.startsWith('在'));
  const subject = place > 0 ? subjectBefore(items, place, rules) : undefined;
  const people = subject && /(?:居民|职工|人员|农民|劳动者|同胞|师生|学生)$/.test(subject.label);
  return people ? phraseOf(subject.label + phrase.label, phrase, rules) : undefined;
}

/** 为 退役军人 | 提供 | 5万个就业岗位: those for whom it is provided belong to a noun that says nothing of them. */
function forWhom(items: readonly Item[], at: number, phrase: Phrase, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  if (phrase.known || vocabulary.lexicon.rule(phrase.label, 'given-noun') === undefined) return undefined;
  const first = items.findIndex(({ start }) => start >= phrase.start);
  const verb = (phrase.start >= (items[at]?.start ?? 0) ? at : first) - 1;
  if (!GIVES.test(items[verb]?.text ?? '')) return undefined;
  const whom = subjectBefore(items, verb, rules);
  const before = items.findLast(({ end }) => whom !== undefined && end <= whom.start);
  const named = whom && !whom.generic && /^(?:为|向|给|面向)$/.test(before?.text ?? '') && !/[、各]/.test(whom.label);
  return named ? { ...joinOwner(whom.label, phrase.label, phrase, rules), owner: whom.label, generic: false } : undefined;
}

const GIVES = /^(?:提供|开发|筹集|推荐|征集|落实|安排|发放|送去|送上|开展)$/;
