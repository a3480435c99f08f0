/** Full-width forms, blanks of every width, characters without a width, curly quotation marks and hyphens of other kinds. */
const UNUSUAL = /[\uFF01-\uFF5E\u3000\u00A0\u00AD\u2002-\u200D\u202F\u2060\uFEFF‘’“”‐‑]/g;
const PLAIN: Readonly<Record<string, string>> = { '‐': '-', '‑': '-', '‘': "'", '’': "'", '“': '"', '”': '"' };

/** One form for each character of an English text, the length unchanged, so offsets stay those of the file: letters, digits and marks are narrow, quotation marks straight, blanks plain. */
export function foldEnglish(text: string): string {
  return text.replace(UNUSUAL, narrow);
}

function narrow(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (PLAIN[character] ?? ' ');
}
