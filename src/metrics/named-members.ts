import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { phraseOf } from './make-phrase.js';
import { membersOf } from './members.js';
import { phraseBefore, type Before } from './phrase-before.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

const NUMERALS = '一二三四五六七八九十';
/** Opens a word that sums up a list: 两大产业, 三个行业. */
const SUMMED = /^([两二三四五六七八九十])大/;
/** The class goes into the name where it says what its members are (电子信息产业产值), and not where they are places. */
const KIND = /(?:产业集群|产业链|产业|行业|集群|领域).*$/;
const PLACES = /^.*(?:[县市区镇]|城市|地区)(?=.)/;

/** 电子信息、装备制造 | 两个 | 万亿级产业产值分别达: the members of a 分别 stand before the number that sums them up, with the class and its head behind it. Empty where none does. */
export function namedMembers(items: readonly Item[], before: Before, count: number, rules: Rules): readonly Phrase[] {
  const summed = items.findLastIndex((item, index) => index <= before.last && countOf(item) === count);
  if (summed < 0 || items.slice(summed + 1, before.last + 1).some(({ type }) => type === 'quantity' || type === 'mark')) return [];
  const own = items[summed]?.type === 'word' ? items[summed].text.replace(SUMMED, '') : '';
  const words = items.slice(summed + 1, before.last + 1).filter(({ type }) => type === 'word');
  const told = own + words.map(({ text }) => text).join('');
  const kind = KIND.exec(told);
  const tail = kind ? kind[0] : told.replace(PLACES, '');
  const list = phraseBefore(items, summed, rules);
  const members = list.phrase ? membersOf(items, list.first, list.last, count, false, rules) : [];
  return members.map((member) => phraseOf(member.label + tail, member, rules));
}

function countOf({ type, text, quantity }: Item): number {
  if (quantity) return quantity.dimension === 'count' && quantity.comparator === '=' ? Number(quantity.value) : 0;
  const numeral = type === 'word' ? (SUMMED.exec(text)?.[1] ?? '') : '';
  return numeral === '两' ? 2 : numeral === '' ? 0 : NUMERALS.indexOf(numeral) + 1;
}
