import type { Span } from '../model/span.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { findCatalogueTerms } from './catalogue.js';

/** Terms of the catalogue with the quotation mark that closes them (专精特新“小巨人”). */
export function wholeTerms(sentence: Sentence, rules: Pick<RuleSet, 'metric' | 'word'>): readonly Span[] {
  const hits = findCatalogueTerms(sentence.text, rules, sentence.start);
  // 新增企业 | 技术中心: what the firms have is new, and not they.
  const whole = OF_FIRMS.test(sentence.text)
    ? hits.filter(({ start, end }) => !FIRMS_BEFORE.test(sentence.text.slice(start - sentence.start, end - sentence.start + 1)))
    : hits;
  return whole.flatMap((hit) => {
    // 内 | 外资: both are told, each with a number of its own.
    if (sentence.text[hit.start - sentence.start - 1] === '内' && /^外[资贸]$/.test(hit.term)) return [];
    // 营业收入 | 比上年增长: the last character opens what is compared with.
    if (hit.term === '收入比' && !RATIO.test(sentence.text.slice(hit.end - sentence.start, hit.end - sentence.start + 3))) return [];
    // 自 | 用电量: what one has made oneself.
    if (/自$/.test(sentence.text.slice(0, hit.start - sentence.start)) && /^用[电水气热]/.test(hit.term)) return [];
    const text = sentence.text.slice(hit.start - sentence.start, hit.end - sentence.start);
    const open = text.lastIndexOf('“') > text.lastIndexOf('”') && sentence.text[hit.end - sentence.start] === '”';
    return [open ? { start: hit.start, end: hit.end + 1 } : hit];
  });
}

const RATIO = /^(?:缩小|扩大|收窄|降|由|从|为|达|保持|控制|进一步|逐步|持续|[：:]|\d)/;
const OF_FIRMS = /新(?:增|设|登记|注册|登记注册)企业/;
const FIRMS_BEFORE = /^新(?:增|设|登记|注册|登记注册)企业[科技研专党博院创标工职用贷融商品]/;
