import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './clause-items.js';
import { makePhrase, phraseOf } from './make-phrase.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

const NOUN = /^(?:n|vn|an|a|b|j|l|i|nz|eng|s|t|f|g|k|h|zg|ng|q|m|x|v)/;
const STOP_ROLES = ['link', 'trend', 'connector', 'preposition'] as const;
const LONGEST = 36;
/** Who acts: a verb behind these has an object and ends the phrase (200家 | 领军企业 | 建设重点实验室). */
const ACTOR = /(?:企业|公司|单位|机构|院所|高校|学校|医院|[县市区镇乡村省]|园区|社区|部门|银行|[人者员户]|家庭|群众|团队)$/;

/** The noun phrase directly behind a quantity, as far as it goes before a verb, a mark or the next quantity; undefined where none starts there. */
export function phraseAfter(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  let first = at + 1;
  while (items[first]?.text === '的' || items[first]?.text.trim() === '') first++;
  if (!opensPhrase(items, first, vocabulary)) return undefined;
  const sized = sizedOwner(items, first, rules);
  if (sized) return sized;
  const last = phraseEnd(items, first, vocabulary, rules);
  if (last < first) return undefined;
  const phrase = withoutMeasured(items, first, last, rules) ?? makePhrase(items, first, last, rules);
  if (phrase && vocabulary.is(items[last + 1], 'award-verb')) return makePhrase(items, first, predicateEnd(items, last), rules) ?? phrase;
  if (!phrase?.generic) return phrase;
  const wider = makePhrase(items, first, predicateEnd(items, last), rules);
  return wider && !wider.generic && wider.label.length > phrase.label.length ? wider : phrase;
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

function opensPhrase(items: readonly Item[], first: number, vocabulary: Vocabulary): boolean {
  const item = items[first];
  if (!item) return false;
  if (item.type === 'mark') return /[“《‘]/.test(item.text);
  if (item.type !== 'word') return false;
  if (vocabulary.is(item, 'told-noun') && endsBehind(items, first)) return false;
  if (item.inTerm) return true;
  if (vocabulary.is(item, ...STOP_ROLES, 'within') || /^(?:以上|以下|左右|以内|大关|台阶|关口|之间|以来|等)$/.test(item.text)) return false;
  if (vocabulary.is(item, 'flow-verb', 'lead-verb', 'stock-verb'))
    return (
      followedByNoun(items, first, vocabulary) &&
      (!vocabulary.is(item, 'flow-verb', 'stock-verb') || endsBehind(items, first + 1) || item.text.startsWith('新'))
    );
  if (/^[dpcruyo]/.test(item.tag) && item.tag !== 'r') return false;
  return NOUN.test(item.tag);
}

/** True where the word at the index is the last of the phrase: a mark, a number or the end follows (建设 | 试点、). */
function endsBehind(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return next === undefined || next.type === 'mark' || next.type === 'quantity';
}

function followedByNoun(items: readonly Item[], index: number, vocabulary: Vocabulary): boolean {
  let at = index + 1;
  while (
    at - index <= 3 &&
    (/^(?:和|与|及|、)$/.test(items[at]?.text ?? '') ||
      (/^v/.test(items[at]?.tag ?? '') && !vocabulary.is(items[at], ...STOP_ROLES, 'flow-verb')))
  )
    at++;
  const next = items[at];
  return next?.type === 'word' && /^(?:n|b|j|l|vn)/.test(next.tag) && !vocabulary.is(next, ...STOP_ROLES, 'flow-verb');
}

function phraseEnd(items: readonly Item[], first: number, vocabulary: Vocabulary, rules: Rules): number {
  let last = first - 1;
  let index = first;
  for (; index < items.length; index++) {
    const item = items[index];
    if (!item || item.type === 'quantity' || item.type === 'period') break;
    if (item.end - (items[first]?.start ?? 0) > LONGEST) break;
    if (item.type === 'mark') {
      const close = groupEnd(items, index);
      if (close > index) {
        index = close;
        if (item.text !== '（') last = close;
        continue;
      }
      if (item.text === '、' && listGoesOn(items, index)) continue;
      break;
    }
    if (!item.inTerm) {
      if (item.text === '等' && /^(?:n|vn|j|l|b)/.test(items[index + 1]?.tag ?? '')) continue;
      if (/^(?:的|和|与|及|以及|或)$/.test(item.text)) {
        if (beforeQuantity(items, index)) break;
        continue;
      }
      if (vocabulary.is(item, ...STOP_ROLES)) break;
      if (vocabulary.is(item, 'flow-verb') && last >= first) {
        const phrase = makePhrase(items, first, last, rules);
        const actor = ACTOR.test(items[last]?.text ?? '');
        const opening = !actor && followedByNoun(items, index, vocabulary) && (last === first || endsBehind(items, index + 1));
        if (!opening && phrase && !phrase.generic) break;
        if (!followedByNoun(items, index, vocabulary)) break;
      }
      if (vocabulary.is(item, 'adverb') && (last >= first || /^[dav]/.test(item.tag))) break;
      if (/^(?:d|p|r|y|u|c)$/.test(item.tag)) break;
      if (
        item.tag === 'v' &&
        last >= first &&
        !followedByNoun(items, index, vocabulary) &&
        item.text.length > 1 &&
        !vocabulary.is(item, 'lead-verb')
      )
        break;
    }
    last = index;
  }
  return last;
}

const CLOSE: Readonly<Record<string, string>> = { '（': '）', '“': '”', '《': '》', '‘': '’' };

function groupEnd(items: readonly Item[], open: number): number {
  const close = CLOSE[items[open]?.text ?? ''];
  if (!close) return -1;
  for (let index = open + 1; index < items.length && index - open < 40; index++) {
    if (items[index]?.type === 'quantity' && close === '）') return -1;
    if (items[index]?.text === close) return index;
  }
  return -1;
}

/** After 、 the phrase goes on only where no further quantity follows before the next mark: else a new list item starts. */
function listGoesOn(items: readonly Item[], index: number): boolean {
  return !beforeQuantity(items, index) && items[index + 1]?.type === 'word';
}

function beforeQuantity(items: readonly Item[], index: number): boolean {
  for (let next = index + 1; next < items.length; next++) {
    const item = items[next];
    if (item?.type === 'quantity') return true;
    if (item?.type === 'mark' && /[，；。：]/.test(item.text)) return false;
  }
  return false;
}

/** What people right behind whose number no noun stands do or have (1324人 | 晋升职称); undefined where a word of change or a mark follows. */
export function predicateAfter(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  const first = items[at + 1];
  if (
    first?.type !== 'word' ||
    vocabulary.is(first, 'trend', 'connector', 'preposition', 'within') ||
    (vocabulary.is(first, 'link') && !/^a/.test(first.tag)) ||
    /^(?:以上|以下|左右|以内|的|等)$/.test(first.text)
  )
    return undefined;
  const phrase = makePhrase(items, at + 1, predicateEnd(items, at), rules);
  return phrase && phrase.label.length >= 4 ? { ...phrase, generic: false } : undefined;
}

/** To the end of the predicate that a generic head needs (301个 | 项目纳入国家用地保障范围). */
function predicateEnd(items: readonly Item[], from: number): number {
  let last = from;
  for (let index = from + 1; index < items.length; index++) {
    const item = items[index];
    if (!item || item.type === 'quantity' || (item.type === 'mark' && !/[“”]/.test(item.text))) break;
    if (item.end - (items[from]?.end ?? 0) > 22) break;
    last = index;
  }
  return last;
}
