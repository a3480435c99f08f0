import { parseNumeral } from '../language/zh/numerals.js';
import type { Amount, Scan } from './amount.js';

const PLACE = / ?(?:位(?!数|于|置)|名(?!单|称))/y;
const CLOSED = /(?=[，。；、：！）” ]|$|的|和|并|且|\n)/my;
/** Words that are ranked among others, or say that somebody stands somewhere. */
const RANKED =
  /[居列排名位进入列至到][^，。；\n]{0,6}$|(?:全国|全省|全球|世界|全市|国内|省内|各省|各市|中部|西部|东部|区域|城市|同类|沿海)[^，。；\n]{0,4}$/;
const TOP = /^(?:率先|均|都|稳|保持|仍)?(?:位|居|列|进|入|升|至)?$/;

/** A rank: 第5位, 全国第一, 前3, 前十名. `found` is the numeral at `start`, behind a 第 or 前. Other ordinals are no rank. */
export function readRank(scan: Scan, start: number, found: string): Amount | undefined {
  const { text } = scan;
  const mark = text[start - 1] === ' ' ? start - 2 : start - 1;
  const value = parseNumeral(found);
  if (value === undefined || found.length > 4) return undefined;
  PLACE.lastIndex = start + found.length;
  const [place] = PLACE.exec(text) ?? [];
  CLOSED.lastIndex = start + found.length;
  if (place === undefined && !(CLOSED.test(text) && isRanked(text.slice(Math.max(0, mark - 10), mark)))) return undefined;
  const end = start + found.length + (place?.length ?? 0);
  const unit = place?.trim() ?? '';
  return {
    start: mark, end, form: 'rank', value, upper: undefined, unit, factor: '1', base: '位', dimension: 'rank',
    rule: '(rank)', number: { start, end: start + found.length }, more: undefined, top: text[mark] === '前',
  }; // prettier-ignore
}

function isRanked(before: string): boolean {
  return RANKED.test(before) || TOP.test(before.slice(-3));
}
