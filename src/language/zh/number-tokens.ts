import type { Decimal, Span } from '../../model/span.js';
import { divide, multiply } from '../../text/decimal.js';
import { parseNumeral } from './numerals.js';

/** A numeral in a text with the scale that belongs to its unit taken off: 1.2万亿 is 1.2 with 万亿, 八千五百万 is 8500 with 万. */
export interface NumberToken extends Span {
  readonly value: Decimal;
  /** Upper bound where two digits side by side make a range (两三百). */
  readonly upper: Decimal | undefined;
  /** 万, 亿, 万亿 or empty. */
  readonly scale: string;
  /** 10 to the power of the scale. */
  readonly factor: Decimal;
  /** 余, 多 or 来 behind the number, before or behind the scale. */
  readonly more: Span | undefined;
  readonly chinese: boolean;
  /** Nothing but scales: 百, 千, 万亿. */
  readonly bare: boolean;
}

const DIGITS = '〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖';
const RUN = '〇零一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億兩';
const FACTORS: Readonly<Record<string, Decimal>> = { '': '1', 万: '10000', 亿: '100000000', 万亿: '1000000000000' };
const SCALE = /( ?)([十百千]?)(万亿|[万亿萬億]|)/y;
const COMPOUND = /(\d{1,4})([千百]?)([多余]?)(万?)/y;
const MORE = /[多余]|(?<=\d) [多余](?=[\u4e00-\u9fff])|来(?=[^自源到])/y;
const NEIGHBOURS = /^(.*十)?([一二两三四五六七八九])([二三四五六七八九])([十百千万亿]*)$/;
const ORDER = '一二三四五六七八九';

/** Finds every numeral, Arabic or Chinese, and the 半 of 过半 and 半数; make one for each text, it keeps its place. */
export function numberPattern(): RegExp {
  return new RegExp(
    `\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[${RUN}]+(?:点[${DIGITS}]+[十百千万亿]*)?|(?<=[过超])半|半(?=数)`,
    'g',
  );
}

/** Where the next numeral may begin, from an offset on: one look at each character instead of a pattern run on all of them. */
export function nextNumeral(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (OPENS_NUMERAL[text.charCodeAt(at)] === 1) return at;
  return text.length;
}

const OPENS_NUMERAL = new Uint8Array(65_536);
for (const character of `0123456789半${RUN}`) OPENS_NUMERAL[character.charCodeAt(0)] = 1;

/** The numeral at `start` that `numberPattern` found. `ownedByUnit` says whether a 千 at an offset opens a unit (千瓦). */
export function readNumber(text: string, start: number, found: string, ownedByUnit: (at: number) => boolean): NumberToken | undefined {
  return found.charCodeAt(0) < 0x3a ? readArabic(text, start, found, ownedByUnit) : readChinese(text, start, found, ownedByUnit);
}

function readArabic(text: string, start: number, found: string, ownedByUnit: (at: number) => boolean): NumberToken {
  let end = start + found.length;
  let more = readMore(text, end);
  SCALE.lastIndex = more?.end ?? end;
  const [whole = '', blank = '', small = '', big = ''] = SCALE.exec(text) ?? [];
  const at = (more?.end ?? end) + blank.length;
  const taken = whole !== blank && !ownedByUnit(at);
  if (taken) {
    end = at + small.length + big.length;
    more ??= readMore(text, end);
    // 4万多亿: the second half of the scale stands behind the 多.
    const late = big === '万' && more?.start === end && text[more.end] === '亿' ? more : undefined;
    if (late) return scaled(start, late.end + 1, found, small, '万亿', late);
    const compound = big === '' || more ? undefined : readCompound(text, start, end, big);
    if (compound) return compound;
  }
  const last = more && more.end > end ? more.end : end;
  return scaled(start, last, found, taken ? small : '', taken ? plainScale(big) : '', more);
}

function scaled(start: number, end: number, found: string, small: string, scale: string, more: Span | undefined): NumberToken {
  const value = multiply(found.replaceAll(',', ''), small === '' ? '1' : (parseNumeral(small) ?? '1'));
  return { start, end, value, upper: undefined, scale, factor: FACTORS[scale] ?? '1', more, chinese: false, bare: false };
}

/** 2万5千, 1亿3千多万: a second, smaller number goes on behind the scale that ends at `end`. */
function readCompound(text: string, start: number, end: number, big: string): NumberToken | undefined {
  COMPOUND.lastIndex = end;
  const [whole, digits = '', small = '', vague = '', last = ''] = COMPOUND.exec(text) ?? [];
  if (whole === undefined || (last !== '' && big === '万') || (small + last === '' && vague !== '')) return undefined;
  const value = parseNumeral(text.slice(start, end) + digits + small + last);
  if (value === undefined) return undefined;
  const factor = FACTORS[last] ?? '1';
  const at = end + digits.length + small.length;
  const more = vague === '' ? undefined : { start: at, end: at + vague.length };
  const inScale = { value: divide(value, factor, 8), upper: undefined, scale: last, factor };
  return { start, end: end + whole.length, ...inScale, more, chinese: false, bare: false };
}

function readChinese(text: string, start: number, found: string, ownedByUnit: (at: number) => boolean): NumberToken | undefined {
  const run = found.endsWith('千') && found.length > 1 && ownedByUnit(start + found.length - 1) ? found.slice(0, -1) : found;
  const more = readMore(text, start + run.length);
  // 三十多万: the scale stands behind the 多.
  const late = more ? /^(?:万亿|[万亿])/.exec(text.slice(more.end, more.end + 2))?.[0] : undefined;
  const scale = late ?? plainScale(/(?:万亿|[万亿萬億])$/.exec(run)?.[0] ?? '');
  const factor = FACTORS[scale] ?? '1';
  const bounds = neighbours(run) ?? [run];
  const [value, upper] = bounds.map((bound) => {
    const whole = parseNumeral(bound);
    return whole === undefined || late !== undefined || scale === '' ? whole : divide(whole, factor, 8);
  });
  if (value === undefined) return undefined;
  const end = (more?.end ?? start + run.length) + (late?.length ?? 0);
  return { start, end, value, upper, scale, factor, more, chinese: true, bare: /^[百千万亿佰仟萬億]+$/.test(run) };
}

function readMore(text: string, at: number): Span | undefined {
  MORE.lastIndex = at;
  return MORE.test(text) ? { start: text[at] === ' ' ? at + 1 : at, end: MORE.lastIndex } : undefined;
}

function plainScale(scale: string): string {
  return scale.replace('萬', '万').replace('億', '亿');
}

function neighbours(run: string): readonly [string, string] | undefined {
  const [, head = '', first = '', second = '', tail = ''] = NEIGHBOURS.exec(run) ?? [];
  const step = ORDER.indexOf(second) - ORDER.indexOf(first === '两' ? '二' : first);
  if (first === '' || (step !== 1 && !(first === '三' && second === '五'))) return undefined;
  return [head + first + tail, head + second + tail];
}
