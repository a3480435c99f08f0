import type { MetricSlot, Phrase } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** Who is given something: behind 对 or 凡, up to a comma or to what is given. */
const RECIPIENT =
  /(?:^|[，、：条\s　]|[一二三四五六七八九十]是)(?:对于?|凡是?|凡)([^，；：]{3,80}?)(?:的)?(?=，|分别|给予|予以|按|一次性|每[人户年家个]|最高|奖励|奖补|补助|补贴|资助|$)/g;
/** The same without 对: 重新认定的奖励10万元; 被认定为…的企业，给予…; 纳税达到30万元以上，一次性给予…. */
const CONDITION =
  /(?:^|[，：])([^，；：对]{3,60}?)(?:的(?=，|奖励|奖补|补助|补贴|资助|给予)|(?<=的(?:企业|单位|个人|项目|人才|机构|园区|基地|平台|农户|合作社))(?=，)|(?<=以上|达标|合格|通过)(?=，(?:一次性|给予|奖励)))/g;
/** 一、二、三等奖: ordinals that share their head. */
const ORDINALS = /[一二三四五](?:、[一二三四五])+(?=[等级类档])/;
const LEVEL = '(?:(?:国家)?[1-5]A级?|国家级?|省部?级?|市级?|区级?|县级?|部级?|[一二三四五特甲乙丙]级)';
const LEVELS = new RegExp(`${LEVEL}(?:[、和与及或]${LEVEL})+`);
const SIZES = /\d[^、，]{1,12}(?:、\d[^、，]{1,12})+(?=的)/;
const LONGEST = 60;
/** A sentence without one of these characters gives nothing. */
const GIVING = /[奖补贴助扶偿]|支持/;
/** Opens a clause that only bounds what was given before (单个项目最高不超过600万元). */
const BOUND = /^(?:每|单|最高|总额|累计|上限|同一|年度)/;

/**
 * 对首次认定的高新技术企业，给予一次性奖励 | 20万元: sums and rates that a policy gives are named by who has them and what is given. Slots whose own words name something
 * else stay as they are.
 */
export function nameGrants(slots: readonly MetricSlot[], sentence: Sentence, rules: Rules): readonly MetricSlot[] {
  if (slots.length === 0 || !GIVING.test(sentence.text)) return slots;
  return slots.map((slot, index) => {
    const { quantity, phrase } = slot;
    const given = quantity.dimension === 'money' || quantity.baseUnit === '%' || quantity.baseUnit.startsWith('元/');
    if (!given || slot.ofClass || slot.ofWhole) return slot;
    const behind = sentence.text.slice(quantity.outer.end - sentence.start, quantity.outer.end - sentence.start + 14);
    const poor =
      phrase === undefined || phrase.generic || slot.distributed || isPoor(phrase.label, rules) || giftBehind(behind, rules) !== undefined;
    if (!poor) return slot;
    const label = grantLabel(slots, index, sentence, rules);
    if (label === undefined) return slot;
    const span = { start: phrase?.start ?? quantity.outer.start, end: phrase?.end ?? quantity.outer.end };
    const measure = quantity.baseUnit === '%' ? ('share' as const) : ('flow' as const);
    const named: Phrase = { ...phraseOf(label, span, rules), measure, generic: false };
    return { ...slot, phrase: named, members: [], distributed: false, side: slot.side === 'none' ? 'before' : slot.side };
  });
}

/** Words that say how much and to whom each, or what is given, and not for what. */
function isPoor(label: string, rules: Rules): boolean {
  return (
    /^(?:给予|予以|按|一次性|标准|最高|每|单[个户家人项]|分别|分阶段|总额)|(?:给予|奖励|补助)(?:企业|单位|个人)$/.test(label) ||
    grantWords(rules).some((word) => label === word)
  );
}

function grantLabel(slots: readonly MetricSlot[], index: number, { text, start }: Sentence, rules: Rules): string | undefined {
  const slot = slots[index];
  if (!slot) return undefined;
  const at = slot.quantity.outer.start - start;
  const row = rowOf(slots, index, text, start);
  // 分别给予100万元、30万元奖励: what is given stands behind the last of the row.
  const end = (slots[index - row.at + row.count - 1] ?? slot).quantity.outer.end - start;
  const from = Math.max(text.lastIndexOf('；', at), text.lastIndexOf('。', at)) + 1;
  const before = text.slice(from, at);
  const own = before.slice(before.lastIndexOf('，') + 1);
  const gift = giftBehind(text.slice(end, end + 14), rules) ?? giftIn(own, rules) ?? (BOUND.test(own) ? giftIn(before, rules) : undefined);
  if (gift === undefined) return undefined;
  const words = lastOf(RECIPIENT, before) ?? lastOf(CONDITION, before);
  if (words === undefined || words.length > LONGEST) return undefined;
  const recipient = memberOf(words, row);
  return recipient.endsWith(gift) ? recipient : recipient + gift;
}

function giftBehind(text: string, rules: Rules): string | undefined {
  const words = text.replace(/^的?(?:比例)?(?:给予|予以)?/, '');
  return longest(grantWords(rules).filter((word) => words.startsWith(word)));
}

/** The last word of giving in the words before an amount. */
function giftIn(words: string, rules: Rules): string | undefined {
  const found = grantWords(rules).filter((word) => words.includes(word));
  const last = Math.max(...found.map((word) => words.lastIndexOf(word) + word.length));
  return longest(found.filter((word) => words.lastIndexOf(word) + word.length === last));
}

function lastOf(pattern: RegExp, text: string): string | undefined {
  return [...text.matchAll(pattern)].at(-1)?.[1]?.replace(/^(?:给予|其中)/, '');
}

/** Which value of how many in a row this one is. */
function rowOf(slots: readonly MetricSlot[], index: number, text: string, start: number): { readonly at: number; readonly count: number } {
  const joined = (left: number): boolean => {
    const between = text.slice((slots[left]?.quantity.outer.end ?? 0) - start, (slots[left + 1]?.quantity.outer.start ?? 0) - start);
    return left >= 0 && left + 1 < slots.length && /^(?:、|和|与|及)$/.test(between);
  };
  let first = index;
  while (joined(first - 1)) first--;
  let last = index;
  while (joined(last)) last++;
  return { at: index - first, count: last - first + 1 };
}

/** 国家级、省级技术中心 for two values: the level or size that the value is for. */
function memberOf(words: string, { at, count }: { readonly at: number; readonly count: number }): string {
  if (count < 2) return words;
  for (const pattern of [ORDINALS, LEVELS, SIZES]) {
    const list = pattern.exec(words)?.[0];
    const parts = list?.split(pattern === LEVELS ? /[、和与及或]/ : '、') ?? [];
    const own = parts[at];
    if (list !== undefined && own !== undefined && parts.length === count) {
      return words.replace(list, pattern === LEVELS && !own.endsWith('级') ? `${own}级` : own);
    }
  }
  return partOf(words, at, count) ?? words;
}

const SHORT = 3;

/** 主导制定国际、国家、行业标准: as many members as values; a short one takes the end of the last. */
function partOf(words: string, at: number, count: number): string | undefined {
  const parts = words.split(/[、和与及]/);
  const own = parts[at] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length !== count || own.length < 2) return undefined;
  const middle = parts[1]?.length ?? 0;
  return own === last || middle > SHORT ? own : own + last.slice(middle);
}

function longest(words: readonly string[]): string | undefined {
  return words.reduce<string | undefined>((best, word) => (best === undefined || word.length > best.length ? word : best), undefined);
}

const cache = new WeakMap<object, readonly string[]>();

function grantWords({ word }: Rules): readonly string[] {
  const known = cache.get(word);
  if (known) return known;
  const words = word.filter(({ role }) => role === 'grant-noun').flatMap((rule) => rule.words);
  cache.set(word, words);
  return words;
}
