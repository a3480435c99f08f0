import type { Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

/** Where a counted noun and what is told of it stand among the items; `from` may lie behind words that say nothing of which are meant (在绩效监测中 | 获评A级). */
export interface Told {
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly from: number;
}

/** Ends the noun of those of whom a figure is told (县（市） | 生产总值). */
export const OWNER = /(?:企业|公司|单位|机构|院所|高校|学校|医院|[县市区镇乡村省]|园区|社区|产业链|集群|平台|项目|产品|行业)$/;

const ACTING = /(?:企业|公司|单位|机构|[者员])$/;

/** The noun without the words that its predicate begins with, or with those that end it (灾后 | 重建户 | 搬入新居). */
export function wholeNoun(items: readonly Item[], where: Told, vocabulary: Vocabulary): Told {
  const told = withBracket(items, where);
  const cut = predicateWithin(items, told, vocabulary);
  if (cut > told.first) return { ...told, last: cut - 1, from: told.from === told.last + 1 ? cut : told.from };
  if (told.from !== told.last + 1 || !vocabulary.is(items[told.from], 'inner-deed', 'trend', 'deed-noun', 'flow-verb')) return told;
  // 用人单位 | 办理 社保 登记: those who act do what the verb says.
  if (ACTING.test(items[told.last]?.text ?? '') && !vocabulary.is(items[told.from], 'inner-deed', 'trend', 'deed-noun')) return told;
  let index = told.from + 1;
  while (nominal(items[index], vocabulary)) index++;
  const next = items[index];
  const verb = next?.type === 'word' && (/^[vd]$/.test(next.tag) || vocabulary.is(next, 'award-verb', 'adverb'));
  const opens = vocabulary.is(items[told.from], 'award-verb', 'carrying-out') || /^(?:实现|达到)$/.test(items[told.from]?.text ?? '');
  return verb && index > told.from + 1 && !opens ? { ...told, last: index - 1, from: index } : told;
}

/** 县 | （市、区） 开展建设: the bracket behind the noun is part of it. */
function withBracket(items: readonly Item[], told: Told): Told {
  if (items[told.last + 1]?.text !== '（' || told.from !== told.last + 1) return told;
  const close = items.findIndex((item, index) => index > told.last && item.text === '）');
  return close > 0 && close - told.last <= 6 ? { ...told, last: close, from: close + 1 } : told;
}

/** Index within the noun at which its predicate begins (群众 | 住上 了, 县 | 与省外医院 建立协作, 法规 | 提请人大 审议通过, 榜单 | 浙江 上榜数居第一); -1 where none does. */
function predicateWithin(items: readonly Item[], { first, last }: Told, vocabulary: Vocabulary): number {
  if (/^[了着过]$/.test(items[last + 1]?.text ?? ''))
    return items.findLastIndex((item, index) => index <= last && index > first && item.tag.startsWith('v'));
  const within = items.findIndex((item, index) => index > first && index <= last && /^(?:提请|报请|整[县市镇村区乡])$/.test(item.text));
  if (within > 0) return within;
  const place = items[last];
  if (last > first && place?.tag === 'ns' && !place.inTerm && !vocabulary.is(place, 'generic-head') && items[last + 1]?.type === 'word')
    return last;
  const next = items[last + 1];
  if (next?.type !== 'word' || !/^v/.test(next.tag) || vocabulary.is(next, 'award-verb')) return -1;
  return items.findIndex(
    (item, index) =>
      index > first &&
      index < last &&
      /^[与同跟]$/.test(item.text) &&
      (items[index - 1]?.text === '）' || OWNER.test(items[index - 1]?.text ?? '')),
  );
}

function nominal(item: Item | undefined, vocabulary: Vocabulary): boolean {
  if (item?.type !== 'word' || vocabulary.is(item, 'adverb')) return false;
  return /^(?:n|a|b|q|j|zg)/.test(item.tag) || /^(?:突出|显著|领先|落后|滞后)$/.test(item.text);
}

/** The words as they stand, with the quotation marks that are pairs. */
export function textOf(items: readonly Item[], first: number, last: number): string {
  const words = items.slice(first, last + 1).map((item) => item.text.trim());
  const text = words.join('').replace(/[，、的]$/, '');
  return text.split('“').length === text.split('”').length ? text : text.replace(/[“”]/g, '');
}

/** The word right before a quantity; a blank may part them. */
export function wordBefore(items: readonly Item[], at: number): Item | undefined {
  return items[at - 1]?.text.trim() === '' ? items[at - 2] : items[at - 1];
}
