import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './clause-items.js';
import { makePhrase, phraseOf } from './make-phrase.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

const JOINT = /^(?:、|和|与|及|以及|或)$/;
/** 一、二、三等奖: ordinals that share their head. */
const ORDINALS = /((?:[一二三四五六]、)+[一二三四五六])(?=等|级|类|档|产|期|线|批|阶)/;

/**
 * The owners that stand in one phrase before 分别, as many as there are values; empty where the words do not give that many.
 * Shared heads and openings are given to each: 货物和集装箱吞吐量 gives 货物吞吐量 and 集装箱吞吐量.
 */
export function membersOf(items: readonly Item[], first: number, last: number, count: number, rules: Rules): readonly Phrase[] {
  const whole = makePhrase(items, first, last, rules);
  if (!whole || count < 2) return [];
  return pairMembers(whole, count, rules) ?? ordinalMembers(whole, count, rules) ?? listMembers(items, first, last, count, rules) ?? [];
}

function pairMembers(whole: Phrase, count: number, rules: Rules): readonly Phrase[] | undefined {
  for (const rule of rules.word) {
    const members = rule.role === 'pair' ? rule.gives?.members : undefined;
    const word = members?.length === count ? rule.words.find((each) => whole.label.includes(each)) : undefined;
    if (members && word) return members.map((member) => phraseOf(whole.label.replace(word, member), whole, rules));
  }
  return undefined;
}

function ordinalMembers(whole: Phrase, count: number, rules: Rules): readonly Phrase[] | undefined {
  const ordinals = ORDINALS.exec(whole.label)?.[1]?.split('、');
  if (ordinals?.length !== count) return undefined;
  return ordinals.map((ordinal) => phraseOf(whole.label.replace(ORDINALS, ordinal), whole, rules));
}

interface Part {
  readonly first: number;
  readonly last: number;
}

function listMembers(items: readonly Item[], first: number, last: number, count: number, rules: Rules): readonly Phrase[] | undefined {
  const parts = partsOf(items, first, last);
  if (parts.length !== count) return undefined;
  const final = parts.at(-1);
  const opening = parts[0];
  if (!final || !opening) return undefined;
  const head = sharedHead(items, opening, final, rules);
  const place = sharedPlace(items, opening);
  return parts.map((part, index) => {
    const own = makePhrase(items, part.first, part.last, rules)?.label ?? '';
    const tail = part === final || own.endsWith(head) ? '' : head;
    return phraseOf(
      (index > 0 && !own.startsWith(place) ? place : '') + own + tail,
      { start: items[part.first]?.start ?? 0, end: items[part.last]?.end ?? 0 },
      rules,
    );
  });
}

function partsOf(items: readonly Item[], first: number, last: number): readonly Part[] {
  const parts: Part[] = [];
  let start = first;
  let quoted = 0;
  for (let index = first; index <= last; index++) {
    const item = items[index];
    if (!item) continue;
    if (/[“（《]/.test(item.text)) quoted++;
    if (/[”）》]/.test(item.text)) quoted--;
    if (quoted > 0 || !JOINT.test(item.text) || (item.inTerm && item.text !== '、' && item.text !== '和' && item.text !== '与')) continue;
    if (index > start) parts.push({ first: start, last: index - 1 });
    start = index + 1;
  }
  if (start <= last) parts.push({ first: start, last });
  return parts;
}

/** The words of the last part that the first one lacks: those behind as many words as the first has, at least the last one. */
function sharedHead(items: readonly Item[], opening: Part, final: Part, rules: Rules): string {
  const own = items.slice(opening.first, opening.last + 1).map((item) => item.text);
  const words = items.slice(final.first, final.last + 1).filter((item) => item.type === 'word');
  const lastWord = words.at(-1)?.text ?? '';
  if (own.at(-1) === lastWord) return '';
  const { lexicon } = vocabularyOf(rules);
  const text = words.map((item) => item.text).join('');
  const parallel = words.length < 2 ? [] : own.length < words.length ? words.slice(own.length) : words.slice(-1);
  const openingText = own.join('');
  for (let from = 1; from < words.length; from++) {
    const rest = words
      .slice(from)
      .map((item) => item.text)
      .join('');
    if (!openingText.endsWith(rest) && phraseOf(openingText + rest, { start: 0, end: 0 }, rules).known) return rest;
  }
  const measured = ['head-flow', 'head-stock', 'head-share', 'head-growth', 'generic-head']
    .map((role) => lexicon.ending(text, role)?.word ?? '')
    .reduce((a, b) => (b.length > a.length ? b : a), '');
  const tail = parallel.map((item) => item.text).join('');
  if (measured !== '' && openingText.endsWith(measured)) return '';
  return measured !== '' && measured.length < text.length ? measured : tail;
}

/** Place names that open the first part (宁波舟山港) belong to all. */
function sharedPlace(items: readonly Item[], opening: Part): string {
  let place = '';
  for (let index = opening.first; index < opening.last; index++) {
    const item = items[index];
    if (item?.type !== 'word' || !(/^(?:ns|nt)/.test(item.tag) || (place !== '' && /^[港市省区县州]$/.test(item.text)))) break;
    if (/^(?:城镇|农村|全省|全市|国内|国际|省内|境内|境外)$/.test(item.text)) break;
    place += item.text;
  }
  return place;
}
