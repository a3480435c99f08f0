import { withOwnTier } from './tiers.js';

const JOINT = '[、和与及或]';
const SIGN = '(?:[一二三四五六甲乙丙丁ⅠⅡⅢⅣⅤ]|[A-Z]{1,5})';
const LEVEL =
  '(?:(?:国家|全国|全省|全市|国际|省|市|区|县|镇|部|第?[一二三四五六七八九十甲乙丙特]|[初中高]|[正副]高|[A-Z]{1,5}|\\d+A?)(?:性|星?级|类|等奖?|档|型)|国家|省|市|\\dA|\\d[\\d.]*[万亿]?(?:美元|欧元|港元|元|人次?|张|家|项|亩|%|台|套|场|吨|晚|个)(?:及?以上)?)';

/** A phrase that names several (国家级、省级技术中心) for one value of a row of as many: the member at the index with the words around it. A phrase without such a list is given whole. */
export function memberOf(words: string, at: number, count: number): string {
  if (count < 2) return words;
  const tier = withOwnTier(words, at, count);
  if (tier !== undefined) return tier;
  const levels = new RegExp(`${LEVEL}(?:${JOINT}${LEVEL}){${count - 1}}`).exec(words);
  if (levels) {
    const parts = levels[0].split(new RegExp(JOINT));
    const own = parts[at] ?? '';
    // 国家、省级技术中心: the last one says 级 for all.
    const short = /^(?:国家|省|市|\dA)$/.test(own) && /级$/.test(parts.at(-1) ?? '');
    return words.slice(0, levels.index) + own + (short ? '级' : '') + words.slice(levels.index + levels[0].length);
  }
  const ordinals = new RegExp(`${SIGN}(?:[、和]${SIGN}){${count - 1}}(?=[等级类档期])`).exec(words);
  if (ordinals) return words.replace(ordinals[0], ordinals[0].split(/[、和]/)[at] ?? '');
  return partOf(words, at, count) ?? words;
}

/** 按甲、乙、丙三类分别给予 | 30万元、20万元、10万元: the class of the value in the words before it. */
export function listedClass(lead: string, at: number, count: number): string {
  if (count < 2) return '';
  const found = new RegExp(`(?:按照?|分为?)(${SIGN}(?:[、和]${SIGN}){${count - 1}})等?(?:[两二三四五六]|\\d)?个?(类|档|等级|级|等)`).exec(
    lead,
  );
  const own = found?.[1]?.split(/[、和]/)[at];
  if (own !== undefined) return own + (found?.[2] ?? '');
  // 按照国家级、省级 | 分别给予: levels that end with their own word.
  const levels = new RegExp(`按照?((?!\\d)${LEVEL}(?:[、和](?!\\d)${LEVEL}){${count - 1}})(?=分别|给予|予以)`).exec(lead);
  return levels?.[1]?.split(/[、和]/)[at] ?? '';
}

const SHORT = 3;

/** 主导制定国际、国家、行业标准: as many members as values at the end of the words; a short one takes the end of the last, and all take what stands before the first. */
function partOf(words: string, at: number, count: number): string | undefined {
  const all = words.split(new RegExp(JOINT));
  const parts = all.slice(-count);
  const own = parts[at] ?? '';
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const opened = /^(?:.*的|.*?(?:赴|购买|获得|承办|举办|通过|参加|引进|新增|建设|制定|培养|认定为|评定为))(?=.{2})/.exec(first)?.[0] ?? '';
  if (parts.length !== count || own.length < 2 || (all.length > count && opened === '')) return undefined;
  const before = words.slice(0, words.length - parts.join('、').length) + opened;
  const middle = parts[1]?.length ?? 0;
  const member = at === 0 ? own.slice(opened.length) : own;
  // 博士、硕士、本科毕业生来区就业: a noun of two characters or more stands behind the last.
  const shared = (/^.*?(?=达到|满|来|到|在|的|$)/.exec(last.slice(middle))?.[0] ?? '').length >= 2;
  const tail = shared || own === last ? last.slice(middle) : (/(?:达到|满|来|到).*$/.exec(last)?.[0] ?? '');
  return before + (own === last || middle > SHORT || count < 3 ? member : member + tail);
}
