import type { MetricCue, Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import { endsQuantity, matchingOpen } from './brackets.js';
import type { Item } from './clause-items.js';
import { makePhrase } from './make-phrase.js';
import { stripCues, type Stripped } from './strip-cues.js';
import { trimLeft } from './trim-phrase.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** The words between a quantity and the phrase before it, the phrase, and what stands before that. Indices are into the items. */
export interface Before {
  readonly cues: readonly MetricCue[];
  readonly phrase: Phrase | undefined;
  readonly first: number;
  readonly last: number;
  readonly verb: MetricCue | undefined;
  /** What ended the search: an index into the items, -1 for the start of the clause. */
  readonly boundary: number;
  readonly regionWord: string | undefined;
  /** 占 stands before the quantity, or opens the phrase. */
  readonly ofWhole: boolean;
}

const VERBS = ['trend', 'flow-verb', 'stock-verb', 'link'] as const;
const LONGEST = 40;
/** Links of one character are parts of words as often (近零碳, 计划), these apart. */
const LONG_LINK = /..|^[为是达超有]$/;

/** Reads backwards from the quantity at `at`: first the words that say how it measures, then the noun phrase. */
export function phraseBefore(items: readonly Item[], at: number, rules: Rules): Before {
  const vocabulary = vocabularyOf(rules);
  const stripped = stripCues(items, at, vocabulary);
  return collectPhrase(items, at, stripped, vocabulary, rules);
}

function collectPhrase(
  items: readonly Item[],
  at: number,
  { cues, last, regionWord }: Stripped,
  vocabulary: Vocabulary,
  rules: Rules,
): Before {
  let first = last + 1;
  let verb: MetricCue | undefined;
  let index = last;
  for (; index >= 0; index--) {
    const item = items[index];
    if (!item || item.type === 'quantity' || item.type === 'period' || item.type === 'per') break;
    if ((items[last]?.end ?? 0) - item.start > LONGEST && !item.inTerm) break;
    if (item.text === '）' || item.text === '”' || item.text === '》' || item.text === '’') {
      const open = matchingOpen(items, index);
      if (open < 0) break;
      index = open;
      first = open;
      continue;
    }
    if (
      item.type === 'mark' &&
      item.text !== '、' &&
      item.text.trim() !== '' &&
      !/^[-·/]$/.test(item.text) &&
      !(item.text === '—' && /^[ⅠⅡⅢⅣⅤIVX]/.test(items[index + 1]?.text ?? ''))
    )
      break;
    if (item.text === '、' && endsQuantity(items, index - 1)) break;
    const border = borderAt(items, index, first, last, vocabulary, rules);
    if (border === 'end') break;
    if (border) {
      verb = builtUp(items, index, vocabulary) ?? border;
      if (namesDeed(items, last, items[at]?.quantity, border, vocabulary)) first = index;
      if (!causes(items, index, items[at]?.quantity, vocabulary)) break;
      const cause = phraseBefore(items, index, rules);
      first = cause.phrase && !cause.phrase.generic ? cause.first : index;
      index = cause.phrase && !cause.phrase.generic ? cause.boundary : index - 1;
      break;
    }
    first = index;
  }
  const trimmed = trimLeft(items, first, last, verb !== undefined, vocabulary, rules);
  const phrase = trimmed.first <= last && !ofBase(items, index) ? makePhrase(items, trimmed.first, last, rules) : undefined;
  const nearest = items[trimmed.first];
  return {
    cues,
    phrase,
    first: trimmed.first,
    last,
    verb: trimmed.verb ?? verb ?? openingVerb(items, trimmed.first, last),
    boundary: index,
    regionWord: trimmed.regionWord ?? regionWord,
    ofWhole: (nearest?.text.startsWith('占') ?? false) || cues.some((cue) => /^(?:占|贡献)/.test(cue.word)),
  };
}

/**
 * What the word at the index does to the phrase that stands behind it (`first` to `last`): ends it, governs it as its verb, or belongs to it (undefined).
 * A word ends or governs only what names something by itself; looking that up is dear, so the words are told apart first.
 */
function borderAt(
  items: readonly Item[],
  index: number,
  first: number,
  last: number,
  vocabulary: Vocabulary,
  rules: Rules,
): MetricCue | 'end' | undefined {
  const item = items[index];
  if (!item || item.inTerm) return undefined;
  const share = vocabulary.is(items[last], 'head-share');
  const connects = vocabulary.is(item, 'connector', 'within') && !(share && item.text === '中') && !joinsNouns(items, index);
  if (connects && first > last) return 'end';
  const leads =
    (vocabulary.is(item, 'preposition') || (item.tag === 'p' && !/^[与对和用同跟]$/.test(item.text))) && !(share && item.text === '在');
  const cue = /^占/.test(item.text) ? undefined : vocabulary.cue(item, ...VERBS);
  const verb =
    cue && (cue.role !== 'link' || LONG_LINK.test(item.text)) && !compound(items, index, first, last, vocabulary) ? cue : undefined;
  const adverb =
    (item.tag === 'd' || item.text === '共') &&
    (item.text.length > 1 || /^[已共]$/.test(item.text)) &&
    vocabulary.is(item, 'adverb') &&
    !(vocabulary.is(item, 'attributive') && index > 0 && items[index - 1]?.type === 'word' && items[index - 1]?.end === item.start);
  if (!(connects || leads || verb || adverb) || first > last || !namesSomething(items, first, last, rules)) return undefined;
  return connects || leads ? 'end' : (verb ?? 'end');
}

/** A、B | 以及 | C 20人次: the last joint of a list of nouns that have no numbers of their own. */
function joinsNouns(items: readonly Item[], index: number): boolean {
  if (items[index]?.text !== '以及') return false;
  for (let before = index - 1; before >= 0; before--) {
    const item = items[before];
    if (!item || item.type === 'quantity' || /^[，；：]$/.test(item.text)) return false;
    if (item.text === '、') return true;
  }
  return false;
}

/** 比去年 | 预算 低0.4个百分点: what stands behind 比 and a time is compared with, not measured. */
function ofBase(items: readonly Item[], boundary: number): boolean {
  const item = items[boundary];
  if (item?.type === 'period') return /^[比较]$/.test(items[boundary - 1]?.text ?? '');
  return item?.type === 'word' && /^[比较]$/.test(item.text);
}

/** 筛查 | 慢性病 2亿人次: people are counted by what is done to or with them where the noun names no people. */
function namesDeed(items: readonly Item[], last: number, quantity: Item['quantity'], verb: MetricCue, vocabulary: Vocabulary): boolean {
  const noun = items[last];
  if (quantity?.dimension !== 'people' || verb.role !== 'flow-verb' || !noun || noun.inTerm || noun.tag !== 'n') return false;
  return (
    !vocabulary.is(noun, 'head-flow', 'head-stock', 'generic-head') &&
    vocabulary.lexicon.ending(noun.text, 'people-head') === undefined &&
    !verb.word.includes('新')
  );
}

/** 专项债券 | 撬动 | 投资12亿元: a sum that is brought about is no sum of the object, so the verb and what causes it belong to the name. */
function causes(items: readonly Item[], index: number, quantity: Item['quantity'], vocabulary: Vocabulary): boolean {
  return quantity?.dimension === 'money' && vocabulary.is(items[index], 'causing-verb');
}

/** What is there at an instant, whatever word opens its name (保育人员, 孵化平台). */
const STANDING = /(?:人员|人才|队伍|机构|中心|平台|企业|基地|设施|设备|场所)$/;

/** A verb that opens the phrase and that no rule knows (采集 | 水样): it counts a period's work where nothing else says how. */
function openingVerb(items: readonly Item[], first: number, last: number): MetricCue | undefined {
  const item = items[first];
  if (item?.type !== 'word' || item.inTerm || item.tag !== 'v' || item.text.length < 2 || first > last) return undefined;
  if (STANDING.test(items[last]?.text ?? '')) return undefined;
  return { start: item.start, end: item.end, role: 'weak-verb', word: item.text, rule: '(verb)', measure: 'flow', sign: undefined };
}

/** 累计 a few words before the governing verb makes it a stock (累计 | 建成 研发机构). */
function builtUp(items: readonly Item[], index: number, vocabulary: Vocabulary): MetricCue | undefined {
  for (let before = index - 1; before >= 0 && index - before <= 3; before--) {
    const item = items[before];
    if (item?.type !== 'word') return undefined;
    const cue = vocabulary.cue(item, 'stock-verb');
    if (cue) return cue;
  }
  return undefined;
}

/** True for a verb that is the first half of a noun (新增 | 建设用地): a single short word stands behind it and another verb right before it. */
function compound(items: readonly Item[], index: number, first: number, last: number, vocabulary: Vocabulary): boolean {
  const before = items[index - 1];
  const verbs = vocabulary.is(items[last], 'flow-verb', 'lead-verb') && items[index]?.end === items[last]?.start;
  return first === last && (items[last]?.text.length ?? 0) <= 2 && (verbs || vocabulary.is(before, 'flow-verb')) && !before?.inTerm;
}

/** True for a phrase that can stand alone: cut here, it still says what is counted. */
function namesSomething(items: readonly Item[], first: number, last: number, rules: Rules): boolean {
  const phrase = makePhrase(items, first, last, rules);
  return phrase !== undefined && !phrase.generic && phrase.label.length >= 2;
}
