import { readNumber } from '../language/zh/number-tokens.js';
import type { NumberToken } from '../language/zh/number-tokens.js';
import { multiply } from '../text/decimal.js';
import type { Amount, Scan } from './amount.js';
import { matchBefore } from './match-comparator.js';
import { matchTerm, matchUnit } from './match-unit.js';
import type { UnitMatch } from './match-unit.js';
import { addSmallMoney, readCurrencyBefore } from './read-money.js';

/** Dimensions of things that are counted; all others are measured, and only those take 一 or a bare 万 as a number. */
const COUNTED = new Set(['count', 'people', 'duration']);
const REACHED = /[达为跨破过超]$/;
/** 伍拾万元整: says that nothing follows the amount. */
const FILLER = /[整正]$/;
const CLOSED = /[，。；、：！）”的以左大台]|^$/;

/** The numeral that stands at `start`, without looking for a unit. */
export function readToken(scan: Scan, start: number, found: string): NumberToken | undefined {
  return readNumber(scan.text, start, found, (at) => (matchTerm(scan.text, at, scan.rules)?.term.length ?? 0) > 1);
}

/** A numeral with the unit behind it (766家, 1.2万亿元), with its currency before it (￥300), or with a scale alone (80万). */
export function readPlain(scan: Scan, token: NumberToken): Amount | undefined {
  const unit = matchUnit(scan.text, token.end, scan.rules);
  if (unit && token.scale !== '' && !unit.term.rule.scales) return undefined;
  const currency = readCurrencyBefore(scan, token, unit);
  if (!currency) return isQuantity(scan, token, unit) ? addSmallMoney(scan, toAmount(scan, token, unit)) : undefined;
  if (token.bare && !unit) return undefined;
  const { base, rule } = currency.term;
  const amount = toAmount(scan, token, unit);
  return { ...amount, start: currency.start, unit: token.scale + base, base, factor: token.factor, dimension: 'money', rule: rule.id };
}

function toAmount(scan: Scan, token: NumberToken, unit: UnitMatch | undefined): Amount {
  const name = scan.text.slice(token.start, token.end);
  const share = unit?.base === '%' && unit.factor !== '1';
  const factor = unit && !isWholeDiscount(token, unit) ? multiply(token.factor, unit.factor) : token.factor;
  return {
    start: token.start,
    end: unit?.end ?? (token.more && token.more.end === token.end && !name.endsWith(token.scale) ? token.more.end : token.end),
    form: unit?.base === '倍' ? 'multiple' : 'cardinal',
    value: share ? multiply(token.value, factor) : token.value,
    upper: share && token.upper !== undefined ? multiply(token.upper, factor) : token.upper,
    unit: share ? '%' : token.scale + (unit?.text.replace(FILLER, '') ?? ''),
    factor: share ? '1' : factor,
    base: unit?.base ?? '',
    dimension: unit?.term.rule.dimension ?? 'count',
    rule: unit?.term.rule.id ?? '(scale)',
    number: { start: token.start, end: token.end },
    more: token.more,
    top: false,
  };
}

/** 85折 and 八五折 are 85 % where 8.5折 is: a discount of more than ten tenths is none. */
function isWholeDiscount(token: NumberToken, unit: UnitMatch): boolean {
  return unit.text === '折' && Number(token.value) > 10;
}

function isQuantity(scan: Scan, token: NumberToken, unit: UnitMatch | undefined): boolean {
  const measured = unit !== undefined && !COUNTED.has(unit.term.rule.dimension);
  if (token.bare) return isBareQuantity(scan, token, unit, measured);
  if (!unit) return token.scale !== '' && (!token.chinese || token.end - token.start > 2);
  return measured || !token.chinese || token.scale !== '' || !isIndefinite(scan.text.slice(token.start, token.end));
}

/** 一家 is an article, and 二 counts nothing: two of a thing are 两. */
function isIndefinite(numeral: string): boolean {
  return /^[一二零〇壹]$/.test(numeral);
}

/** 百亿次 and 千亿元 are numbers by themselves; 百吨, 万家 and a scale without a unit (破亿) need a word such as 上 or 近 before them. */
function isBareQuantity(scan: Scan, token: NumberToken, unit: UnitMatch | undefined, measured: boolean): boolean {
  if (token.more !== undefined && unit) return true;
  if (!unit && token.scale === '') return false;
  if (isTableUnit(scan.text, token, unit)) return false;
  const large = token.scale !== '' && (token.value !== '1' || token.scale !== '万');
  if (large && unit && token.scale !== '万' && token.value !== '1' && !measured) return true;
  if (large && unit?.term.rule.dimension === 'money') return true;
  const before = scan.text.slice(Math.max(0, token.start - 2), token.start);
  if (REACHED.test(before) && (unit !== undefined || token.scale !== '万')) return true;
  if (large && measured && unit && CLOSED.test(scan.text[unit.end] ?? '')) return true;
  if (unit && COUNTED.has(unit.term.rule.dimension) && (bounded(scan.text, token, unit) || ofDeed(scan.text, token, unit))) return true;
  return matchBefore(scan.text, token.start, scan.rules) !== undefined;
}

/** 每年新增 | 百万户 | 以上: a bound behind the unit, at the end of the clause, makes a number of it; 万人以上 and less are as often a class. */
function bounded(text: string, { value, scale }: NumberToken, { end }: UnitMatch): boolean {
  return scale !== '' && value !== '1' && /^(?:以上|以下|左右|上下)(?:[，。；、：！\n]|$)/.test(text.slice(end, end + 3));
}

/** 举办 | 百场 | 对接大会, 带动 | 万名 | 青年入乡: a verb right before it makes a number of it; within quotation marks, and in the name of a plan, it is a manner of speaking (“千名医师下基层”). */
function ofDeed(text: string, { start, value }: NumberToken, { end, text: unit }: UnitMatch): boolean {
  const deed = DEED.test(text.slice(Math.max(0, start - 2), start)) && /^(?:名|项|场|人次|户|个|所|件|台)$/.test(unit);
  if (!deed || Number(value) < 1) return false;
  const quoted =
    text.lastIndexOf('“', start) > text.lastIndexOf('”', start) && text.lastIndexOf('“', start) > text.lastIndexOf('\n', start);
  const behind = /^[^，。；、：！\n]{0,24}/.exec(text.slice(end, end + 24))?.[0] ?? '';
  return !quoted && !/^[百千万]|[百千万](?:企|村|镇|名|家|户|场)|(?:行动|计划|工程|大会战)/.test(behind);
}

/** Verbs before what they make, hold or bring. */
const DEED =
  /(?:带动|举办|实施|开展|新增|引进|引育|培育|培养|培训|组织|选派|选聘|建设|建成|打造|吸引|集聚|推出|遴选|招募|招聘|帮扶|服务|推动|完成|推进)$/;

/** （亿元） and 单位：亿元 in the head of a table name a unit and no amount; at the start of a line the number was lost with the line before. */
function isTableUnit(text: string, token: NumberToken, unit: UnitMatch | undefined): boolean {
  const before = text[token.start - 1] ?? '\n';
  if (before === '：') return text.slice(token.start - 3, token.start - 1) === '单位';
  return before === '\n' || (before === '（' && text[unit?.end ?? token.end] === '）');
}
