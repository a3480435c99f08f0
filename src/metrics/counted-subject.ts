import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { joinOwner } from './join-owner.js';
import { phraseOf } from './make-phrase.js';
import { textOf, wordBefore } from './whole-noun.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** Parts two clauses. */
const MARK = /^[，；。：]$/;

/** Those who are counted at the head of a clause and what they do: indices into the items, all included. */
interface Subject {
  /** The count itself. */
  readonly at: number;
  /** The last word of the noun behind it, and the first verb behind that. */
  readonly last: number;
  readonly verb: number;
  /** They have what another does for them (为12家企业解决). */
  readonly served: boolean;
}

/** 64个 | 县市 | 新增 城镇常住人口 30万人: what a counted group does or has is named with the group; undefined where the name has it already or no group stands before it. */
export function bySubject(items: readonly Item[], at: number, phrase: Phrase | undefined, rules: Rules): Phrase | undefined {
  const subject = phrase && subjectBefore(items, at, vocabularyOf(rules));
  if (!subject) return undefined;
  const noun = nounOf(items, subject);
  const verb = items[subject.verb]?.text ?? '';
  const { lexicon } = vocabularyOf(rules);
  const whole = phrase.label.startsWith(noun);
  // 幸福院建设 | 已完成 7个: a deed alone is told of what was counted; a name that begins before the verb has its owner.
  const deedOnly = lexicon.rule(phrase.label, 'distinct-verb') ?? lexicon.rule(phrase.label, 'bare-deed');
  // 承接 | 产业转移主平台 落地项目: the name that was cut within the noun goes on from it.
  const tail = whole ? noun : tailOf(items, subject, phrase);
  if (deedOnly || (tail === '' && phrase.start < (items[subject.verb]?.start ?? 0))) return undefined;
  const told = phrase.label.slice(tail.length).replace(tail === '' ? /^$/ : /^(?:实现|完成)(?=..)/, '');
  const { baseUnit, dimension } = items[at]?.quantity ?? { baseUnit: '', dimension: '' };
  // 1.2万名 | 干部 | 帮扶 | 困难群众 3万户: people are counted by what is done with them.
  const people = dimension === 'people' || baseUnit === '户';
  if (subject.served) {
    const given = told.startsWith(verb) ? told : verb + told;
    return told.length > 3 && told === phrase.label ? undefined : { ...phraseOf(`为${noun}${given}`, phrase, rules), measure: 'flow' };
  }
  const deed = people && !told.startsWith(verb) && !/^(?:新增|实现|完成|提供|净增)$/.test(verb) ? verb : '';
  // 医院 | 营业收入: an amount may give way to the owner's own words, a thing is said whole.
  const measured = phrase.generic || phrase.measure !== undefined;
  const named = measured && deed === '' ? joinOwner(noun, told, phrase, rules) : phraseOf(noun + deed + told, phrase, rules);
  // 主平台 | 落地项目2200个、| 总投资额: a sum behind things is theirs.
  const things = lexicon.ending(told, 'name-head') !== undefined;
  return { ...named, measure: named.measure ?? phrase.measure, group: noun, ...(things ? {} : { owner: noun }) };
}

/** 为69万人 | 劳动者 解决工资 | 79亿元: those for whom it is done, named with it; undefined where no number of what is done follows. */
export function servedWith(items: readonly Item[], at: number, phrase: Phrase | undefined, rules: Rules): Phrase | undefined {
  const next = items.findIndex((item, index) => index > at && (item.type === 'quantity' || MARK.test(item.text)));
  const subject = items[next]?.quantity ? subjectBefore(items, next, vocabularyOf(rules)) : undefined;
  if (!phrase || phrase.predicate !== undefined || subject?.at !== at || !subject.served) return undefined;
  const done = textOf(items, subject.verb, next - 1);
  const noun = nounOf(items, subject);
  return done.length < 3 ? undefined : { ...phraseOf(`${done}的${noun}`, phrase, rules), measure: 'flow', generic: false };
}

/** The words of the noun that open the phrase, which was cut within it; empty where it was not. */
function tailOf(items: readonly Item[], { at, last }: Subject, { start, label }: Phrase): string {
  const first = items.findIndex((item) => item.start === start);
  const tail = first > at + 1 && first <= last ? textOf(items, first, last) : '';
  return label.length > tail.length && label.startsWith(tail) ? tail : '';
}

/** 15个 | 承接产业转移主平台 | 落地项目2200个: those who do something are there, whatever deed their name begins with; what is new is not. */
export function standing(items: readonly Item[], at: number, phrase: Phrase | undefined, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  const deed = phrase?.known === false ? vocabulary.lexicon.starting(phrase.label, 'flow-verb')?.word : undefined;
  if (!phrase || deed === undefined || deed.startsWith('新') || phrase.predicate !== undefined) return undefined;
  const next = items.findIndex((item, index) => index > at && (item.type === 'quantity' || MARK.test(item.text)));
  const subject = items[next]?.quantity ? subjectBefore(items, next, vocabulary) : undefined;
  return subject?.at === at && !subject.served ? { ...phrase, measure: undefined } : undefined;
}

function nounOf(items: readonly Item[], { at, last }: Subject): string {
  return textOf(items, at + 1, last).replace(/（[^（）]*）/g, '');
}

/** The count that opens the clause of the quantity at `at`, with the noun and the verb behind it. */
function subjectBefore(items: readonly Item[], at: number, vocabulary: Vocabulary): Subject | undefined {
  let start = at;
  let count: number | undefined;
  for (; start > 0; start--) {
    const item = items[start - 1];
    if (!item || MARK.test(item.text)) break;
    if (item.type !== 'quantity') continue;
    if (count !== undefined) return undefined;
    count = start - 1;
  }
  const quantity = count === undefined ? undefined : items[count]?.quantity;
  if (count === undefined || !quantity || !COUNTED.test(quantity.dimension) || NO_GROUP.test(quantity.baseUnit)) return undefined;
  const opening = items
    .slice(start, count)
    .filter((item) => item.type === 'word' && (leads(item, vocabulary) || !vocabulary.is(item, 'adverb', 'region-word', 'connector')));
  const before = wordBefore(items, count)?.text ?? '';
  const served = /^共?为$/.test(before) && opening.length <= 1;
  if (!served && before !== '的' && !opening.every(({ text }) => /^[共现]?有$/.test(text))) return undefined;
  const verb = items.findIndex((item, index) => index > count + 1 && (index >= at || (!item.inTerm && acts(item, vocabulary))));
  const glued = GIVES.test(items[verb]?.text ?? '');
  if (verb < 0 || verb >= at || !(glued || verb + 1 < at || items[at + 1]?.text === '的')) return undefined;
  if (items.slice(verb, at).some(({ text }) => text === '、') || /^[和与及]$/.test(items[at - 1]?.text ?? '')) return undefined;
  const last = nounEnd(items, count, verb, vocabulary);
  return last === undefined ? undefined : { at: count, last, verb, served };
}

/** Index of the last word of the noun between a count and the verb; a bracket is left out, and undefined where it is no noun. */
function nounEnd(items: readonly Item[], count: number, verb: number, vocabulary: Vocabulary): number | undefined {
  let last: number | undefined;
  let depth = 0;
  for (let index = count + 1; index < verb; index++) {
    const item = items[index];
    if (!item || /^[、的，]$/.test(item.text) || item.type === 'quantity') return undefined;
    if (item.text === '（') depth++;
    else if (item.text === '）') depth--;
    else if (item.text.trim() === '' || depth > 0 || (last !== undefined && (item.text === '新' || /^[bd]$/.test(item.tag)))) continue;
    else if (item.type !== 'word' || leads(item, vocabulary) || vocabulary.is(item, 'link', 'trend', 'within')) return undefined;
    else if (/^[和与及等中]$/.test(item.text)) return undefined;
    else if (!vocabulary.is(item, 'adverb', 'stock-verb')) last = index;
  }
  return last;
}

function leads(item: Item, vocabulary: Vocabulary): boolean {
  return vocabulary.is(item, 'preposition') || item.tag === 'p' || item.text.startsWith('在');
}

const COUNTED = /^(?:count|people|)$/;
/** Events and shares of time do nothing. */
const NO_GROUP = /^(?:次|场|届|轮|年|天|月|倍|)$/;

/** A verb of doing; jieba knows some with their objects as one noun (发放贷款). */
function acts(item: Item, vocabulary: Vocabulary): boolean {
  if (vocabulary.is(item, 'award-verb')) return false;
  return vocabulary.is(item, 'flow-verb', 'giving-verb', 'carrying-out') || (/^n/.test(item.tag) && GIVES.test(item.text));
}

const GIVES = /^(?:减免|发放|返还|退还|支付|拨付|解决|追回|提供).{2,}$/;
