import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { phraseOf } from './make-phrase.js';
import type { Before } from './phrase-before.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** Where a measure or an experience was taken up. */
const SPREAD = /(?:在|获|向|面向)?全[国省市区](?:复制推广|推广复制|推广|复制)$/;

/** 推出 | 长江经济带高质量发展 | 84项 | 政策措施; 先行示范区 | 47项 | 经验获全国推广: what the number of measures or experiences parts from them says what they are for or whose they are; a place is the region's. */
export function scopedNoun(
  items: readonly Item[],
  at: number,
  { phrase, cues, first, last }: Before,
  after: Phrase,
  rules: Rules,
): Phrase | undefined {
  const glued =
    items[at - 1]?.type === 'word' &&
    phrase &&
    !phrase.generic &&
    cues.length === 0 &&
    phrase.end === items[at]?.start &&
    phrase.label.length >= 3;
  if (!glued || /^v(?!n)/.test(items[first]?.tag ?? '') || (first === last && items[first]?.tag === 'ns')) return undefined;
  const said = after.predicate ?? '';
  const opens = said !== '' && after.label.startsWith(said);
  const told = after.label.replace(SPREAD, '');
  if (said === '' && told !== after.label && vocabularyOf(rules).lexicon.rule(told, 'scoped-noun'))
    return { ...phraseOf(phrase.label + told, phrase, rules), generic: false };
  const noun = opens
    ? after.label.slice(said.length)
    : after.label.endsWith(said)
      ? after.label.slice(0, after.label.length - said.length)
      : after.label;
  if (vocabularyOf(rules).lexicon.rule(noun, 'scoped-noun') === undefined) return undefined;
  const named = phraseOf((opens ? said : '') + phrase.label + noun, after, rules);
  return { ...named, measure: after.measure, generic: false, ...(opens ? { predicate: said } : {}) };
}
