import type { NumberToken } from '../language/zh/number-tokens.js';
import type { Amount, Scan } from './amount.js';

/** 三次产业结构由8.1:41.2:50.7调整为 | 7.9:40.8:51.3: the words, an earlier row, and what of its own row stands before the number. */
const AHEAD =
  /(?:三次|一二三次?|三)产业?[\u4e00-\u9fff]{0,6}(?:结构|比重|占比|比例|构成|之?比)[^\d，。；]{0,12}(?:\d{4}年的?)?(?:\d{1,2}(?:\.\d{1,2})? ?[:：∶] ?\d{1,2}(?:\.\d{1,2})? ?[:：∶] ?\d{1,2}(?:\.\d{1,2})?[^\d，。；]{1,12}(?:\d{4}年的?)?)?((?:\d{1,2}(?:\.\d{1,2})? ?[:：∶] ?){0,2})$/;
const PART = /^ ?[:：∶] ?(\d{1,2}(?:\.\d{1,2})?)/;
const LONGEST = 70;
/** Rounding of three shares with one decimal. */
const ROUNDING = 0.35;

/** 三次产业结构为 | 7.9:40.8:51.3: each number is the share of a sector, in per cent though no sign says so; undefined where the three are not the whole. */
export function readSectors(scan: Scan, token: NumberToken): Amount | undefined {
  if (token.chinese || token.scale !== '' || token.upper !== undefined) return undefined;
  const ahead = AHEAD.exec(scan.text.slice(Math.max(0, token.start - LONGEST), token.start));
  if (!ahead) return undefined;
  const told = (ahead[1] ?? '').match(/[\d.]+/g) ?? [];
  const parts = [...told, token.value];
  for (let at = token.end; parts.length < 3;) {
    const next = PART.exec(scan.text.slice(at, at + 10));
    if (!next?.[1]) return undefined;
    parts.push(next[1]);
    at += next[0].length;
  }
  const sum = parts.reduce((total, part) => total + Number(part), 0);
  if (Math.abs(sum - 100) > ROUNDING) return undefined;
  return {
    start: token.start,
    end: token.end,
    form: 'cardinal',
    value: token.value,
    upper: undefined,
    unit: '%',
    factor: '1',
    base: '%',
    dimension: 'share',
    rule: '(share of a sector)',
    number: { start: token.start, end: token.end },
    more: undefined,
    top: false,
  };
}
