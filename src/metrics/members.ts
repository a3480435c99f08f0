import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { joinOwner } from './join-owner.js';
import { makePhrase, phraseOf } from './make-phrase.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** Ends in a head of its own. */
const HEADED = /(?:[数量率额值费次]|收入|支出|营收|利润)$/;
const JOINT = /^(?:、|和|与|及|以及|或)$/;
/** 一、二、三等奖: ordinals that share their head. */
const ORDINALS = /((?:[一二三四五六]、)+[一二三四五六])(?=等|级|类|档|产|期|线|批|阶)/;

/**
 * The owners that stand in one phrase before 分别, as many as there are values; empty where the words do not give that many. Values in different units (214对和69家) share no head.
 * Shared heads and openings are given to each: 货物和集装箱吞吐量 gives 货物吞吐量 and 集装箱吞吐量.
 */
export function membersOf(
  items: readonly Item[],
  first: number,
  last: number,
  count: number,
  oneUnit: boolean,
  rules: Rules,
): readonly Phrase[] {
  const whole = makePhrase(items, first, last, rules);
  if (!whole || count < 2) return [];
  return (
    pairMembers(whole, count, rules) ??
    ordinalMembers(whole, count, rules) ??
    termMembers(whole, count, rules) ??
    listMembers(items, first, last, count, oneUnit, rules) ??
    []
  );
}

function pairMembers(whole: Phrase, count: number, rules: Rules): readonly Phrase[] | undefined {
  for (const rule of rules.word) {
    const members = rule.role === 'pair' ? rule.gives?.members : undefined;
    const word = members?.length === count ? rule.words.find((each) => whole.label.includes(each)) : undefined;
    // 东盟、欧盟进出口: the owners are told one by one, and the pair is their common head.
    const listed = word !== undefined && whole.label.replace(word, '').split(/[、和与及]/).length === count;
    if (members && word && !listed) return members.map((member) => phraseOf(whole.label.replace(word, member), whole, rules));
  }
  return undefined;
}

function ordinalMembers(whole: Phrase, count: number, rules: Rules): readonly Phrase[] | undefined {
  const ordinals = ORDINALS.exec(whole.label)?.[1]?.split('、');
  if (ordinals?.length !== count) return undefined;
  return ordinals.map((ordinal) => phraseOf(whole.label.replace(ORDINALS, ordinal), whole, rules));
}

/** Owners inside one term of the catalogue (城镇和农村居民人均可支配收入): each with the end of the last that makes it a known metric too. */
function termMembers(whole: Phrase, count: number, rules: Rules): readonly Phrase[] | undefined {
  const parts = whole.known ? whole.label.split(/、|和|与|及/) : [];
  const last = parts.at(-1) ?? '';
  if (parts.length !== count) return undefined;
  for (let from = 1; from < last.length - 1; from++) {
    const members = parts.map((part) => phraseOf(part === last ? part : part + last.slice(from), whole, rules));
    if (members.every((member) => member.known)) return members;
  }
  return undefined;
}

interface Part {
  readonly first: number;
  readonly last: number;
}

function listMembers(
  items: readonly Item[],
  first: number,
  last: number,
  count: number,
  oneUnit: boolean,
  rules: Rules,
): readonly Phrase[] | undefined {
  const every = partsOf(items, first, last, JOINT, vocabularyOf(rules));
  // 信用贷款、农村贷款与抵押贷款试点 for two values: 与 joins the words of one owner.
  const parts = every.length > count ? partsOf(items, first, last, /^、$/, vocabularyOf(rules)) : every;
  if (parts.length !== count) return undefined;
  const final = parts.at(-1);
  const opening = parts[0];
  if (!final || !opening) return undefined;
  const head = oneUnit ? sharedHead(items, opening, final, rules) : '';
  const place = sharedPlace(items, opening, final);
  return parts.map((part, index) => {
    const own = makePhrase(items, part.first, part.last, rules)?.label ?? '';
    const tail = part === final || own.endsWith(head) ? '' : head;
    const whole = phraseOf(own + tail, { start: 0, end: 0 }, rules);
    const firstOwn = makePhrase(items, opening.first, opening.last, rules)?.label ?? '';
    if (index > 0 && whole.generic)
      return joinOwner(firstOwn, own, { start: items[part.first]?.start ?? 0, end: items[part.last]?.end ?? 0 }, rules);
    return phraseOf(
      (index > 0 && !own.startsWith(place) ? place : '') + own + tail,
      { start: items[part.first]?.start ?? 0, end: items[part.last]?.end ?? 0 },
      rules,
    );
  });
}

function partsOf(items: readonly Item[], first: number, last: number, joint: RegExp, vocabulary: Vocabulary): readonly Part[] {
  const parts: Part[] = [];
  let start = first;
  let quoted = 0;
  for (let index = first; index <= last; index++) {
    const item = items[index];
    if (!item) continue;
    if (/[“（《]/.test(item.text)) quoted++;
    if (/[”）》]/.test(item.text)) quoted--;
    if (quoted > 0 || !joint.test(item.text) || (item.inTerm && item.text !== '、' && item.text !== '和' && item.text !== '与')) continue;
    if (index > start) parts.push({ first: start, last: index - 1 });
    start = index + 1;
    while (start < last && vocabulary.is(items[start], 'flow-verb') && !items[start]?.inTerm && items[start + 1]?.type === 'word') start++;
  }
  if (start <= last) parts.push({ first: start, last });
  return parts;
}

/** The words of the last part that the first one lacks: those behind as many words as the first has, at least the last one. */
function sharedHead(items: readonly Item[], opening: Part, final: Part, rules: Rules): string {
  // A、B增加值 | 占规模以上工业增加值比重: the whole of the share is had by all, and so is the head before it.
  const share = items.slice(final.first, final.last + 1).findIndex((item) => !item.inTerm && item.text.startsWith('占'));
  if (share > 0) {
    const part = { first: final.first, last: final.first + share - 1 };
    const whole = items.slice(final.first + share, final.last + 1).map((item) => item.text);
    return sharedHead(items, opening, part, rules) + whole.join('');
  }
  const own = items.slice(opening.first, opening.last + 1).map((item) => item.text);
  const words = items.slice(final.first, final.last + 1).filter((item) => item.type === 'word');
  const lastWord = words.at(-1)?.text ?? '';
  if (own.at(-1) === lastWord) return '';
  const places = leadingPlaces(items, final);
  if (leadingPlaces(items, opening) === opening.last - opening.first + 1 && places > 0) {
    return items
      .slice(final.first + places, final.last + 1)
      .map((item) => item.text)
      .join('');
  }
  const { lexicon } = vocabularyOf(rules);
  const parallel = words.length < 2 ? [] : own.length < words.length ? words.slice(own.length) : words.slice(-1);
  const openingText = own.join('');
  const text = words.map((item) => item.text).join('');
  // 先进制造业、高技术制造业 | 增加值: behind the word that ends the first stands what both have.
  const ending = own.at(-1) ?? '';
  const shared = ending.length >= 2 && !openingText.endsWith(text) ? text.lastIndexOf(ending) : -1;
  if (shared > 0 && shared + ending.length < text.length) return text.slice(shared + ending.length);
  const inside = insideWords(words);
  for (let from = 1; from < text.length - 1; from++) {
    const rest = text.slice(from);
    if (!inside.has(from) && !openingText.endsWith(rest) && phraseOf(openingText + rest, { start: 0, end: 0 }, rules).known) return rest;
  }
  const measured = ['head-flow', 'head-stock', 'head-share', 'head-growth', 'generic-head']
    .map((role) => lexicon.ending(text, role)?.word ?? '')
    .reduce((a, b) => (b.length > a.length ? b : a), '');
  const tail = parallel.map((item) => item.text).join('');
  const alike = own.length === 1 && own[0]?.length === words[0]?.text.length;
  if (parallel.length > 0 && (alike || tail.startsWith('占') || own.at(-1) === words[own.length - 1]?.text)) return tail;
  // 河湖、海湾 | 建成率: a head of one character takes the word that it ends.
  if (measured.length === 1 && lastWord.length > 1 && lastWord.endsWith(measured) && !openingText.endsWith(measured)) return lastWord;
  // 地区总部、外资研发中心: a whole noun needs no head that names another thing.
  const thing = measured !== '' && !['head-flow', 'head-stock', 'head-share', 'head-growth'].some((role) => lexicon.rule(measured, role));
  if (thing && openingText.length >= 4 && /^n/.test(items[opening.last]?.tag ?? '')) return '';
  if (measured === '' || (measured !== '' && openingText.endsWith(measured)) || HEADED.test(openingText)) return '';
  return measured.length < text.length ? measured : tail;
}

/** Offsets into the joined words that lie within one of them, where nothing may be cut; terms of the catalogue may. */
function insideWords(words: readonly Item[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let at = 0;
  for (const { text, inTerm } of words) {
    for (let within = 1; within < text.length && !inTerm; within++) inside.add(at + within);
    at += text.length;
  }
  return inside;
}

/** How many words at the head of a part are names of places. */
function leadingPlaces(items: readonly Item[], { first, last }: Part): number {
  let count = 0;
  while (first + count <= last && /^ns/.test(items[first + count]?.tag ?? '')) count++;
  return count;
}

/** Place names that open the first part (宁波舟山港) belong to all. */
function sharedPlace(items: readonly Item[], opening: Part, final: Part): string {
  let place = '';
  if (/^(?:ns|nt|j)/.test(items[final.first]?.tag ?? '')) return '';
  for (let index = opening.first; index < opening.last; index++) {
    const item = items[index];
    if (item?.type !== 'word' || !(/^(?:ns|nt)/.test(item.tag) || (place !== '' && /^[港市省区县州]$/.test(item.text)))) break;
    if (/^(?:城镇|农村|全省|全市|国内|国际|省内|境内|境外)$/.test(item.text)) break;
    place += item.text;
  }
  return place;
}
