import { paidBehind } from './gift.js';
import type { GrantWords } from './words.js';

/** A clause of a sentence without the mark that ends it. Offsets are into the sentence's text. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The mark behind it; a semicolon ends what is told of one recipient. */
  readonly mark: string;
}

const OPENS = '（“《';
const CLOSES = '）”》';

/** The clauses of a sentence: cut at commas, semicolons and colons that stand neither in brackets nor in quotation marks. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const mark = text.charAt(at);
    if (OPENS.includes(mark) && mark !== '') depth++;
    else if (CLOSES.includes(mark) && mark !== '') depth = Math.max(0, depth - 1);
    const colon = mark === '：' && !/\d：\d/.test(text.slice(Math.max(0, at - 1), at + 2));
    if (mark !== '' && !(depth === 0 && (/[，；。！]/.test(mark) || colon))) continue;
    if (at > from) parts.push({ text: text.slice(from, at), start: from, end: at, mark });
    from = at + 1;
  }
  return parts;
}

/** A number that says which things are meant, by the words before it. */
export const REACHED = /(?:达到?|满|突破|超过?|不少于|不低于|高于|第)$/;

/** 数达500家 | 以上的给予奖励: the condition ends in the clause itself. */
const THEN = /^([^，]{0,40}?)的(?=(?:分别|一次性|再|另|给予|予以|按|每|奖励|补[助贴])[^，]*\d)/;

/** A clause in which the number says who is meant: it opens with 对 or ends with 的, and nothing is given before its end. */
export function conditionAt(part: Part | undefined, end: number, words: GrantWords): boolean {
  if (!part) return false;
  const behind = part.text.slice(Math.max(0, end - part.start));
  if (paidBehind(behind)) return false;
  const then = THEN.exec(behind)?.[1];
  if (then !== undefined && !words.any.test(then) && !words.any.test(part.text.slice(0, -behind.length))) return true;
  return (
    /的$/.test(part.text) ||
    (/^(?:及?以上|以下)?的?[\u4e00-\u9fff]/.test(behind) &&
      !words.any.test(behind) &&
      (words.opener.test(part.text) || /^[^，]{0,3}以[上下]|^的/.test(behind)))
  );
}

/** Index of the clause in which an offset of the sentence stands. */
export function partAt(parts: readonly Part[], at: number): number {
  return parts.findIndex((part) => part.start <= at && at < part.end);
}
