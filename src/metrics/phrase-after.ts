import type { MetricCue, Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { makePhrase, phraseOf } from './make-phrase.js';
import { beforeQuantity, opensPhrase, phraseEnd } from './noun-phrase.js';
import { nominalEnd, predicateEnd, withPredicate } from './predicate.js';
import { lastAttribute, verbPhrase } from './verb-phrase.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** The noun phrase directly behind a quantity, as far as it goes before a verb, a mark or the next quantity; undefined where none starts there. */
export function phraseAfter(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  let first = at + 1;
  while (items[first]?.text === '的' || items[first]?.text.trim() === '') first++;
  if (!opensPhrase(items, first, vocabulary))
    return items[at]?.quantity?.dimension === 'count' ? verbPhrase(items, first, rules) : undefined;
  const sized = sizedOwner(items, first, rules);
  if (sized) return sized;
  const noun = phraseEnd(items, first, vocabulary, rules);
  if (noun < first) return undefined;
  const last = items[at + 1]?.text === '的' ? noun : nominalEnd(items, noun, vocabulary);
  const attribute = /^a/.test(items[last]?.tag ?? '') ? lastAttribute(items, last) : -1;
  if (attribute > last) return phraseAfter(items, attribute, rules);
  const phrase = withoutMeasured(items, first, last, rules) ?? withoutRate(items, at, makePhrase(items, first, last, rules), rules);
  const next = items[last + 1];
  const award = next && awardBehind(items, last + 1, vocabulary);
  const told = phrase && award ? withPredicate(phrase, makePhrase(items, first, predicateEnd(items, last), rules)) : undefined;
  if (told) return { ...told, measure: award?.measure ?? told.measure };
  const { baseUnit, form } = items[at]?.quantity ?? {};
  // 15条 | 高速公路 | 建成通车: what is completed is so in the period.
  const done = next?.type === 'word' && vocabulary.is(next, 'distinct-verb', 'bare-deed') && items[last + 2]?.type !== 'word';
  if (done && phrase && !phrase.generic && items[at]?.quantity?.dimension === 'count') return { ...phrase, measure: 'flow' };
  const ofShare = baseUnit === '%' && form === 'cardinal' && next?.type === 'word';
  if (!phrase?.generic && !ofShare) return phrase;
  const wider = makePhrase(items, first, predicateEnd(items, last), rules);
  return phrase && wider && !wider.generic && wider.label.length > phrase.label.length
    ? eventOf(withPredicate(phrase, wider), vocabulary)
    : phrase;
}

/** 问题 | 得到解决: a deed that is told of the noun happened in the period. */
function eventOf(phrase: Phrase | undefined, { lexicon }: Vocabulary): Phrase | undefined {
  const event = phrase?.measure === undefined && phrase?.predicate !== undefined && lexicon.holds(phrase.predicate, 'flow-verb');
  return phrase && event ? { ...phrase, measure: 'flow' } : phrase;
}

/** The verb of an award that tells which things are meant: right behind the noun, or behind 在 and a field (学科 | 在可比领域 进入行列); 被 makes one of any verb. */
function awardBehind(items: readonly Item[], index: number, vocabulary: Vocabulary): MetricCue | undefined {
  const item = items[index];
  if (!item || item.type !== 'word') return undefined;
  const own = vocabulary.cue(item, 'award-verb');
  if (item.text === '新' && items[index + 1]) return vocabulary.cue(items[index + 1] ?? item, 'award-verb');
  if (own || !/^[在被]$/.test(item.text)) return own;
  for (const next of items.slice(index + 1, index + 8)) {
    if (next.type === 'quantity' || (next.type === 'mark' && !/[“”]/.test(next.text))) return undefined;
    const cue = vocabulary.cue(next, 'award-verb');
    if (cue) return cue;
    if (item.text === '被' && next.tag.startsWith('v'))
      return {
        start: next.start,
        end: next.end,
        role: 'award-verb',
        word: item.text + next.text,
        rule: '(passive)',
        measure: 'flow',
        sign: undefined,
      };
  }
  return undefined;
}

/** 191家 | 工业企业 | 营业收入超百亿元: a measured head that leads to the next number is no part of what is counted; undefined where there is none. */
function withoutMeasured(items: readonly Item[], first: number, last: number, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  const leads = vocabulary.is(items[last + 1], 'link', 'trend', 'adverb') || items[last + 1]?.type === 'quantity';
  if (!leads || !beforeQuantity(items, last)) return undefined;
  const label = makePhrase(items, first, last, rules)?.label ?? '';
  const heads = ['generic-head', 'head-flow', 'head-stock', 'head-share', 'head-growth'].map(
    (role) => vocabulary.lexicon.ending(label, role)?.word ?? '',
  );
  const head = heads.slice(1).some((word) => word !== '') ? heads.reduce((a, b) => (b.length > a.length ? b : a)) : '';
  const kept = label.slice(0, label.length - head.length);
  return head !== '' && kept.length >= 2
    ? phraseOf(kept, { start: items[first]?.start ?? 0, end: items[last]?.end ?? 0 }, rules)
    : undefined;
}

/** 500亿元 | 规模的产业基金: the head stands before its owner, and the label says them in the usual order. */
function sizedOwner(items: readonly Item[], first: number, rules: Rules): Phrase | undefined {
  const head = items[first];
  if (!head || items[first + 1]?.text !== '的' || !vocabularyOf(rules).is(head, 'generic-head')) return undefined;
  const owner = phraseAfter(items, first + 1, rules);
  return owner && phraseOf(owner.label + head.text, { start: head.start, end: owner.end }, rules);
}

/** 203个 | 国考断面 | 优良率均为100%: things are counted, and the rate behind them is told of them. */
function withoutRate(items: readonly Item[], at: number, phrase: Phrase | undefined, rules: Rules): Phrase | undefined {
  const rate = items[at]?.quantity?.dimension === 'count' ? /^(.{2,}?)..率$/.exec(phrase?.label ?? '') : null;
  return phrase && rate?.[1] ? phraseOf(rate[1], phrase, rules) : phrase;
}
