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
    const colon = mark === '：' && !/\d/.test(text.charAt(at + 1));
    if (mark !== '' && !(depth === 0 && (/[，；。！]/.test(mark) || colon))) continue;
    if (at > from) parts.push({ text: text.slice(from, at), start: from, end: at, mark });
    from = at + 1;
  }
  return parts;
}
