import type { MetricCue, Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import { behindReached, reachingVerb } from './attributive.js';
import { matchingOpen } from './brackets.js';
import { ofBase } from './compared-base.js';
import { endsAtMark, standsInName } from './ends-at-mark.js';
import type { Item } from './item.js';
import { predicateStart } from './earlier-predicate.js';
import { pastCause } from './opening-cause.js';
import { makePhrase, phraseOf } from './make-phrase.js';
import {
  behindRecipient,
  bracketedDeed,
  broughtIn,
  builtUp,
  causes,
  namesDeed,
  openingVerb,
  opensAttribute,
  pairedDeeds,
  settled,
  summedDeed,
} from './phrase-deeds.js';
import { bySubjects, halves, sharedDeeds } from './coordinated-deeds.js';
import { borderAt } from './phrase-border.js';
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
  /** 比全国高: what the figure is set beside, where the words before the quantity were read as such. */
  readonly gap?: string;
}

const LONGEST = 40;

/** Reads backwards from the quantity at `at`: first the words that say how it measures, then the noun phrase. */
export function phraseBefore(items: readonly Item[], at: number, rules: Rules): Before {
  const vocabulary = vocabularyOf(rules);
  const stripped = stripCues(items, at, vocabulary);
  return collectPhrase(items, at, { ...stripped, last: pastCause(items, stripped.last) }, vocabulary, rules);
}

/** The noun phrase that ends right before the index, with no word of change or reaching taken off; adverbs that stand there are. */
export function subjectBefore(items: readonly Item[], index: number, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  let last = index - 1;
  while (
    last >= 0 &&
    vocabulary.is(items[last], 'adverb', 'stock-verb') &&
    (items[last]?.tag === 'd' || /^(?:共|累计|总共)$/.test(items[last]?.text ?? ''))
  )
    last--;
  return collectPhrase(items, index, { cues: [], last, regionWord: undefined }, vocabulary, rules).phrase;
}

function collectPhrase(
  items: readonly Item[],
  at: number,
  { cues, last: end, regionWord }: Stripped,
  vocabulary: Vocabulary,
  rules: Rules,
): Before {
  let last = end;
  let first = last + 1;
  let verb: MetricCue | undefined;
  let attribute = false;
  let index = last;
  // A row of names before 分别 is longer than one name.
  const distributes = cues.some(({ word }) => word.startsWith('分别'));
  const longest = distributes ? 2 * LONGEST : LONGEST;
  let ofExamples = -1;
  let brings = '';
  for (; index >= 0; index--) {
    const item = items[index];
    if (!item || item.type === 'quantity' || item.type === 'period' || item.type === 'per') break;
    if ((items[last]?.end ?? 0) - item.start > longest && !item.inTerm) {
      if (ofExamples < 0) ofExamples = behindExamples(items, first, last, rules);
      if (ofExamples < 0 || (items[last]?.end ?? 0) - item.start > 3 * LONGEST) break;
    }
    if (item.text === '）' || item.text === '”' || item.text === '》' || item.text === '’') {
      const open = matchingOpen(items, index);
      if (open < 0) break;
      index = open;
      // 加装（更新） | 电梯: another verb in brackets goes with the one before it.
      if (!bracketedDeed(items, open, vocabulary)) first = open;
      continue;
    }
    if (item.type === 'mark' && item.text !== '、' && !standsInName(items, index)) break;
    if (item.text === '、') {
      if (endsAtMark(items, index, { first, last, at }, vocabulary)) break;
      const told = distributes ? -1 : predicateStart(items, index, vocabulary);
      if (told > 0 && !opensBehind(items, first, last, vocabulary)) break;
      if (told > 0) {
        // 保险制度基本建立、| 惠及 | 120万人: with nothing but the verb behind the mark its subject is the name.
        brings = items[first]?.text ?? '';
        if (first > last) brings = items[at + 1]?.text === '受益' ? '受益' : '';
        [first, last, index] = [told, told - 1, told];
        continue;
      }
    }
    // 打击经济犯罪、| 挽回经济损失: a deed that is a name is whole.
    if (index === last && vocabulary.is(item, 'deed-name')) {
      first = index--;
      break;
    }
    const border = borderAt(items, index, first, last, vocabulary, rules);
    // 接待游客、实现旅游收入 | 分别增长: a verb behind a mark opens a member of the row.
    const rows = distributes && border !== 'end' && border !== undefined;
    const deeds = rows && (sharedDeeds(items, index, vocabulary) || halves(items, index, last, vocabulary));
    const row =
      rows && (items[index - 1]?.text === '、' || (/^[、和与]$/.test(items[index + 1]?.text ?? '') && item.tag === 'vn') || deeds);
    if (row) {
      first = index;
      attribute ||= deeds;
      continue;
    }
    if (border === 'end') {
      first = behindRecipient(items, index, first, last, vocabulary);
      break;
    }
    if (border && bySubjects(items, index, vocabulary)) {
      first = index;
      continue;
    }
    if (border && opensAttribute(items, index, last, items[at]?.quantity, vocabulary)) {
      first = index;
      attribute = true;
      continue;
    }
    if (border) {
      verb =
        settled(items, index, vocabulary) ??
        summedDeed(builtUp(items, index, vocabulary), item) ??
        broughtIn(items, index, vocabulary) ??
        border;
      const named = namesDeed(items, last, items[at]?.quantity, border, vocabulary) || pairedDeeds(items, index, first, vocabulary);
      if (named || (item.text === '在建' && items[index - 1]?.type !== 'word')) first = index;
      if (!causes(items, index, at, vocabulary)) break;
      const cause = phraseBefore(items, index, rules);
      first = cause.phrase && !cause.phrase.generic ? cause.first : index;
      index = cause.phrase && !cause.phrase.generic ? cause.boundary : index - 1;
      break;
    }
    first = index;
  }
  const thing = behindReached(items, index, first, last);
  if (thing > first) {
    first = thing;
    const deed = items[reachingVerb(items, index) - 1];
    verb ??= deed && vocabulary.cue(deed, 'flow-verb');
  }
  const opened = trimLeft(items, first, last, verb !== undefined || attribute, vocabulary, rules);
  const trimmed = ofExamples < 0 ? opened : { ...opened, first: ofExamples };
  const base = ofBase(items, at, index, { first: trimmed.first, last });
  // 经费 | 较上年 | 预算压减5%: what is compared with is passed over to what is compared.
  const compared = base >= 2 ? phraseBefore(items, base, rules) : undefined;
  const named = base >= 0 ? compared?.phrase : trimmed.first <= last ? makePhrase(items, trimmed.first, last, rules) : undefined;
  // 取得许可的网约车: the verb tells which are meant, and not what was done.
  const plain = attribute && named?.known === false ? { ...named, measure: undefined } : named;
  const phrase = plain && brings !== '' ? { ...phraseOf(plain.label + brings, plain, rules), generic: false } : plain;
  const nearest = items[trimmed.first];
  return {
    cues,
    phrase,
    first: compared?.phrase ? compared.first : trimmed.first,
    last: compared?.phrase ? compared.last : last,
    verb:
      trimmed.verb ?? verb ?? (attribute ? undefined : openingVerb(items, { first: trimmed.first, last }, items[at]?.quantity, vocabulary)),
    boundary: index,
    regionWord: trimmed.regionWord ?? regionWord,
    ofWhole: (nearest?.text.startsWith('占') ?? false) || cues.some((cue) => /^(?:占|贡献)/.test(cue.word)),
  };
}

/** 新增 | A、B、…等 | 产业集群 4个: a row of examples that is longer than a name has its class for one. Index of the first word of the class, -1 where there is none. */
function behindExamples(items: readonly Item[], first: number, last: number, rules: Rules): number {
  const etc = items.findIndex((item, index) => index > first && index < last && item.text === '等');
  const listed = etc > 0 && items.slice(first, etc).some((item) => item.text === '、');
  const named = listed && items[etc + 1]?.type === 'word' ? makePhrase(items, etc + 1, last, rules) : undefined;
  return named && !named.generic && (named.known || named.measure === undefined) ? etc + 1 : -1;
}

/** True where nothing stands behind a mark but a verb of benefit, or nothing at all. */
function opensBehind(items: readonly Item[], first: number, last: number, vocabulary: Vocabulary): boolean {
  return first > last || (first === last && vocabulary.is(items[first], 'benefit-verb'));
}
