import type { MetricCue, MetricSlot, Phrase } from '../model/metric.js';
import type { Quantity } from '../model/quantity.js';
import type { RuleSet } from '../rules/rule-set.js';
import { reachedBy } from './attributive.js';
import type { Item } from './item.js';
import { inBracket } from './brackets.js';
import { beforeQuantity } from './before-quantity.js';
import { bySubject, servedWith, standing } from './counted-subject.js';
import { contributed } from './contributed.js';
import { basedChanges, monthly } from './growth-bases.js';
import { governingDeed, outerCues } from './outer-cues.js';
import { byMargin } from './by-margin.js';
import { gluedChange } from './glued-change.js';
import { phraseOf } from './make-phrase.js';
import { investedIn } from './invested-in.js';
import { membersBefore, opensDistributed, runOf } from './distributed.js';
import { toldNoun } from './names-class.js';
import { phraseAfter } from './phrase-after.js';
import { subjectBefore, type Before } from './phrase-before.js';
import { asPool, makesObject } from './pool-size.js';
import { perHeadBefore, perHeadsOf } from './per-head.js';
import { placedAmount } from './placed-counts.js';
import { pulled } from './pulled.js';
import { shareInPlace } from './share-in-place.js';
import { someAmong } from './some-among.js';
import { thoseWhich } from './those-which.js';
import { predicateAfter, spentOn } from './predicate-after.js';
import { tellsWhich } from './specified.js';
import { phraseBehind, phraseInFront, subjectOf } from './slot-phrase.js';
import { withUnlistedUnit } from './unlisted-unit.js';
import { vocabularyOf } from './vocabulary.js';
import { withDoer } from './with-doer.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** What stands around the quantity at `at`; `earlier` are the items of the clause before, where a 分别 may have its owners. `afterList` is left to the caller. */
export function slotAt(
  items: readonly Item[],
  at: number,
  given: Quantity,
  clause: number,
  earlier: readonly Item[],
  rules: Rules,
): MetricSlot {
  const behind = given.form === 'rank' ? undefined : phraseAfter(items, at, rules);
  const those = thoseWhich(items, at, behind, rules) ?? someAmong(items, at, rules);
  const read = shareInPlace(items, beforeQuantity(items, at, rules), rules);
  const unlisted = withUnlistedUnit(given, read.phrase, behind);
  const quantity = unlisted ?? given;
  const after = unlisted ? undefined : behind;
  const based = basedChanges(items, read, rules);
  const reached = reachedBy(items, at, rules);
  const before = those ? whichOnly(read, those) : reached ? { ...read, cues: [], verb: undefined } : (based?.before ?? read);
  const placed = those ? undefined : placedAmount(items, at, before, after, rules);
  const side = those ? 'before' : placed ? 'after' : chooseSide(quantity, before, after, items, at, rules);
  const told =
    side === 'none' &&
    (isPeople(quantity) || (quantity.dimension === 'count' && before.cues.length === 0) || (quantity.baseUnit === '%' && at === 0))
      ? predicateAfter(items, at, rules)
      : quantity.dimension === 'money' && onlyDeeds(items, before, rules)
        ? spentOn(items, at, rules)
        : undefined;
  const margin = byMargin(items, at, rules) ?? gluedChange(items, at, rules);
  const brought = contributed(items, at, after, rules);
  const invested = investedIn(items, at, rules);
  const plain =
    reached ??
    placed ??
    invested ??
    margin?.phrase ??
    brought ??
    told ??
    (side === 'after' ? phraseBehind(items, at, before, after, rules) : phraseInFront(items, at, before, after, rules));
  const near =
    bySubject(items, at, plain, rules) ??
    servedWith(items, at, plain, rules) ??
    withDoer(items, at, plain, rules) ??
    standing(items, at, plain, rules) ??
    plain;
  const inside = explained(items, at, near, rules);
  // 次均药费（52元）: a noun that needs an owner of its own is the name, and not the owner.
  const per = perHeadsOf(items, at);
  const whole =
    per !== undefined && near && !near.label.startsWith('每')
      ? { ...phraseOf(`${per}拥有${near.label}`, near, rules), generic: false }
      : near;
  const phrase = whole ?? (inside?.owned === true ? inside : undefined);
  const pull = pulled(items, at, rules);
  const apart = pull?.gap ?? besideFigure(before, quantity, rules);
  const gap = apart ?? before.gap ?? gapOf(before);
  const members = pull && pull.members.length > 0 ? pull.members : based ? [] : membersBefore(items, at, before, earlier, rules);
  return {
    quantity,
    clause,
    cues: [...(pull?.cues ?? (margin ? [margin.cue] : before.cues)), ...outerCues(items, at, vocabularyOf(rules))],
    verb: pull
      ? undefined
      : before.verb?.role === 'trend' || before.cues.length > 0
        ? before.verb
        : (openingTrend(items, at, rules) ?? before.verb ?? (side === 'after' ? governingDeed(items, at, vocabularyOf(rules)) : undefined)),
    phrase: apart ? undefined : asPool(phrase, before, quantity, rules),
    owner: pull
      ? pull.owner
      : apart
        ? subjectBefore(items, before.boundary, rules)
        : side === 'after'
          ? before.phrase
          : (subjectOf(items, before, rules) ?? inside),
    side: (told ?? (brought && items[at + 1]?.text === '的')) ? 'after' : phrase ? side : 'none',
    members: gap === undefined ? members : members.map((one) => ({ ...phraseOf(one.label + gap, one, rules), predicate: gap })),
    distributed: members.length > 0 || (!based && opensDistributed(items, before)),
    inBracket: inBracket(items, at),
    basis: monthly(items, at, read, rules),
    perHead: perHeadBefore(items, at),
    gap,
    runLength: runOf(items, at, vocabularyOf(rules)).length,
    ofClass: !brought && !invested && tellsWhich(items, at, before, after, rules),
    afterList: false,
    ofWhole: before.ofWhole,
    regionWord: before.regionWord,
  };
}

/** Those whose figure is set beside another are there, and no figure of theirs is told. */
function whichOnly(before: Before, phrase: Phrase): Before {
  return { ...before, phrase, verb: undefined, cues: before.cues.filter(({ word }) => /有$|^共$|^达到?$/.test(word)) };
}

/** Counts name what they count behind them (5家概念验证中心); other units do so only where no phrase stands before (下达的90亿元资金). */
function chooseSide(
  quantity: Quantity,
  before: Before,
  after: Phrase | undefined,
  items: readonly Item[],
  at: number,
  rules: Rules,
): 'before' | 'after' | 'none' {
  if (!after) return before.phrase ? 'before' : 'none';
  if (toldNoun(items, at, rules) && (before.phrase ?? before.cues[0])) return before.phrase ? 'before' : 'none';
  if (!before.phrase || items[at - 1]?.text === '的') return 'after';
  // 门店 | 3874个 | 完成备案: that it is done names nothing.
  if (!before.phrase.generic && /^(?:完成|竣工|完工|投产|投用)$/.test(items[at + 1]?.text ?? '') && items[at + 2]?.text !== '的')
    return 'before';
  const blank = items[at + 1]?.text === ' ' && items[at + 2]?.text === ' ' ? 4 : 1;
  const glued = after.start - quantity.outer.end <= blank;
  if (glued && before.cues.some((cue) => cue.role === 'flow-verb') && !before.cues.some((cue) => cue.role === 'trend')) return 'after';
  const countable = quantity.dimension === 'count' || quantity.dimension === 'people' || quantity.dimension === '';
  if (countable && glued)
    return before.phrase.known && before.cues.some((cue) => cue.role === 'link' || cue.role === 'trend') ? 'before' : 'after';
  if (before.phrase.generic && !after.generic) return 'after';
  if (glued && (onlyDeeds(items, before, rules) || makesObject(items, before, quantity, rules))) return 'after';
  return before.cues.length === 0 && before.verb === undefined && !glued ? 'after' : 'before';
}

/** 提升改造 | 210公里 | 农村公路: nothing but verbs stand before the number. */
function onlyDeeds(items: readonly Item[], { first, last }: Before, rules: Rules): boolean {
  const vocabulary = vocabularyOf(rules);
  return items.slice(first, last + 1).every((item) => !item.inTerm && vocabulary.is(item, 'flow-verb', 'lead-verb', 'deed-noun'));
}

/** 高于 | 全国平均水平 | 1.7个百分点: what a figure is set beside; undefined where nothing is. Cues are nearest first. */
function gapOf({ cues }: Before): string | undefined {
  const place = cues.findIndex((cue) => cue.role === 'region-word');
  const exceed = place < 0 ? undefined : cues.slice(place + 1).find((cue) => cue.role === 'exceed');
  return exceed && `${exceed.word}${cues[place]?.word ?? ''}`;
}

/** 增速高于 | 居民收入 3个百分点: another figure that the one told before is set beside. */
function besideFigure({ verb, cues, phrase }: Before, { baseUnit }: Quantity, rules: Rules): string | undefined {
  const word = phrase && vocabularyOf(rules).lexicon.starting(phrase.label, 'exceed')?.word;
  // 低于年初预期 | 目标 0.7个百分点: the phrase itself opens with the word.
  if (baseUnit === 'pp' && phrase && word !== undefined && phrase.label.length > word.length) return phrase.label;
  const exceeds = verb !== undefined && vocabularyOf(rules).lexicon.rule(verb.word, 'exceed') !== undefined;
  const beyond = [verb, ...cues].find((cue) => cue !== undefined && /^(?:超|快|高|慢|低|落后|领先|超过|超出)于?$/.test(cue.word));
  // 超 | 序时进度 | 3.9个百分点: how far one should have come is no figure of its own.
  if (baseUnit === 'pp' && phrase && beyond && vocabularyOf(rules).lexicon.rule(phrase.label, 'benchmark'))
    return beyond.word + phrase.label;
  const times = baseUnit === '倍' && phrase?.measure === 'growth';
  return (baseUnit === 'pp' || times) && exceeds && phrase ? verb.word + phrase.label : undefined;
}

const isPeople = ({ dimension, baseUnit }: Quantity): boolean => dimension === 'people' || baseUnit === '户';

/** 削减 | 中央政府设立的收费项目60%: a word of change that opens the clause governs its only number. */
function openingTrend(items: readonly Item[], at: number, rules: Rules): MetricCue | undefined {
  const vocabulary = vocabularyOf(rules);
  const before = items.slice(0, at);
  if (before.some((item) => item.type === 'quantity') || items[at]?.quantity?.baseUnit !== '%') return undefined;
  const first = before.find((item) => item.type === 'word' && !vocabulary.is(item, 'adverb', 'connector', 'region-word'));
  return first && !first.inTerm ? vocabulary.cue(first, 'trend') : undefined;
}

/** 次均药费 | （133元）: a number that stands alone in a bracket is that of the noun before it. */
function explained(items: readonly Item[], at: number, phrase: Phrase | undefined, rules: Rules): Phrase | undefined {
  const alone = phrase === undefined && items[at - 1]?.text === '（' && items[at + 1]?.text === '）' && items[at - 2]?.type === 'word';
  return alone ? subjectBefore(items, at - 1, rules) : undefined;
}
