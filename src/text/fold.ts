import { simplify } from './simplify.js';

/**
 * Full-width forms, blanks of every width, and characters without a width, which break numbers apart; ！（），．：；？ are kept wide, as Chinese clauses are cut at them.
 */
const FULL_WIDTH =
  /[\uFF02-\uFF07\uFF0A\uFF0B\uFF0D\uFF0F-\uFF19\uFF1C-\uFF1E\uFF20-\uFF5E\u3000\u00A0\u00AD\u2002-\u200D\u202F\u2060\uFEFF]/g;
const POINT = /．(?<=\d．)(?=\d)/g;
/**
 * Marks that Latin and Chinese typing share, and numbers whose commas of either width group thousands: one to three digits before, three behind. Behind a
 * decimal point, a letter, a sign or an ordinal (第5，120家) the number before the comma is finished, and the comma parts two clauses; so does a wide one behind a sign of money ($20，300元).
 */
const PUNCTUATION = /(?<![\d.,，A-Za-z第前:：∶-])(?!0)\d{1,3}(?:(?:,|(?<![$￥¥]\d{1,3})，)\d{3})+(?![\d,，]\d)(?!\d)|[,;:!?()]/g;
/**
 * A comma that groups thousands though a blank stands behind it, before money (132, 746万元); a middle dot that stands for a decimal point (33· 6%), and a comma that does behind a
 * verb of one value (增长37，1%) or before a measure (造林3，2万亩), as a number without a unit before it says nothing. The mark comes first and what
 * stands before it is looked at last: a pattern that begins with a look behind is tried at every character.
 */
const SCANNED =
  /，(?= \d{3}(?:\.\d+)? ?[万亿]?元)(?<=(?<![\d.,，])\d{1,3}(?:,\d{3})*，)|，(?=\d{1,2} ?[%‰])(?<=(?<!(?:分别|依次|各)[^，；。]{0,6})[长降升高低少为到达占快减涨跌约]\d{1,3}，)|，(?=\d{1,2} ?(?:[万亿](?![\d.])|公里|公顷|平方公里|平方米|立方米|兆瓦|千瓦))(?<=(?<!(?:分别|依次|各)[^，。；]{0,6})(?![第图表附号款栏])[\u4e00-\u9fff]\d{1,3}，)|[·•・](?= ?\d{1,2} ?[%‰万亿吨])(?<=\d ?[·•・])/g;
const TO_WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' };

function narrow(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
}

function widen(found: string, at: number, whole: string): string {
  if (found.length > 1) return found.replaceAll('，', ',');
  const before = whole[at - 1] ?? '';
  const after = whole[at + 1] ?? '';
  if (found === ':' && isDigit(before) && isDigit(after)) return found;
  if (isLatin(before) && isLatin(after) && found !== '(' && found !== ')') return found;
  return TO_WIDE[found] ?? found;
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9' && character.length === 1;
const isLatin = (character: string): boolean => /^[A-Za-z ]$/.test(character);

/** A line with straight quotation marks, as many as pairs need. */
const STRAIGHT = /^[^"\n]*"[^"\n]*"(?:[^"\n]*"[^"\n]*")*[^"\n]*$/gm;

/** 省"三个一百"的企业 → 省“三个一百”的企业: marks that look alike open and close in turn. */
function curl(line: string): string {
  let open = false;
  return line.replace(/"/g, () => ((open = !open) ? '“' : '”'));
}

/**
 * One form for each character of a Chinese text, the length unchanged, so offsets stay those of the file:
 * full-width digits and letters become narrow (１→1, ％→%), traditional characters simplified, a ． between digits becomes `.`,
 * a ，that groups thousands `,`, straight quotation marks open and close, and clause marks and brackets become wide whatever was typed (`,`→`，`, `(`→`（`).
 */
export function fold(text: string): string {
  const folded = simplify(text).replace(FULL_WIDTH, narrow).replace(POINT, '.').replace(PUNCTUATION, widen);
  const whole = folded.replace(SCANNED, (mark, at: number) => (mark === '，' && folded[at + 1] === ' ' ? ',' : '.'));
  return whole.includes('"') ? whole.replace(STRAIGHT, curl) : whole;
}
