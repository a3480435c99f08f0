import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { phraseOf } from './make-phrase.js';
import type { Before } from './phrase-before.js';
import { predicateWords } from './predicate.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 服务任务的 | 40% | 由村医承担, 医保资金的 | 60% | 用于医务人员: whose share it is stands before 的, who or what has it behind the number. */
export function passedTo(items: readonly Item[], at: number, { phrase }: Before, rules: Rules): Phrase | undefined {
  const next = items[at + 1];
  const passes = vocabularyOf(rules).is(next, 'use-verb');
  if (items[at]?.quantity?.baseUnit !== '%' || items[at - 1]?.text !== '的' || !phrase || phrase.generic || !passes) return undefined;
  const words = predicateWords(items, at);
  return words.length < 4 ? undefined : { ...phraseOf(phrase.label + words, phrase, rules), measure: 'share', generic: false };
}

/** 兑付 | 70%的 | 补贴资金: what is done with a share of money belongs to its name. */
export function dealtShare(items: readonly Item[], at: number, { cues }: Before, after: Phrase, rules: Rules): Phrase | undefined {
  const deed = cues.find(({ role }) => role === 'flow-verb');
  if (!deed || !after.generic || items[at]?.quantity?.baseUnit !== '%' || items[at + 1]?.text !== '的') return undefined;
  return { ...phraseOf(deed.word + after.label, after, rules), measure: 'share', generic: false };
}

/** 高校 | 承担了 | 近80%的 | 研究项目: the share is that of the object which the subject has. */
export function shareOfObject(items: readonly Item[], at: number, before: Before, after: Phrase, rules: Rules): Phrase | undefined {
  const subject = before.phrase;
  if (items[at]?.quantity?.baseUnit !== '%' || items[at + 1]?.text !== '的' || !subject || subject.generic) return undefined;
  const verb = items[before.last];
  const does = verb?.type === 'word' && !verb.inTerm && /^vn?$/.test(verb.tag) && before.cues.every((cue) => cue.role !== 'trend');
  return does ? phraseOf(subject.label + after.label, after, rules) : undefined;
}

/** 水泥行业 | 70%以上 | 产能超低排放改造: the share stands inside the name. */
export function shareOfWhole(items: readonly Item[], at: number, before: Before, after: Phrase, rules: Rules): Phrase | undefined {
  const quantity = items[at]?.quantity;
  const whole = before.phrase;
  const inside =
    quantity?.baseUnit === '%' && quantity.form === 'cardinal' && before.cues.length === 0 && after.start - quantity.outer.end <= 1;
  return inside && whole && !whole.generic && whole.end === items[at]?.start
    ? phraseOf(whole.label + after.label, after, rules)
    : undefined;
}
