import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodejieba from 'nodejieba';
import type { Span } from '../../model/span.js';
import { remembered, type Remembered } from '../../text/remember.js';

/** A word with jieba's part-of-speech tag (n, v, vn, a, d, p, c, uj …); the span is in the text that was given plus the offset. */
export interface Token extends Span {
  readonly text: string;
  readonly tag: string;
}

/** Words of government documents that jieba's own dictionary splits: one a line, `word tag`. */
const DICTIONARY = fileURLToPath(new URL('../../../data/dictionary/zh.txt', import.meta.url));
let loaded = false;

/** A missing dictionary file would end the whole process inside jieba, so it is looked for first. */
function load(): void {
  if (!existsSync(DICTIONARY)) throw new Error(`the tokenizer's dictionary is missing: ${DICTIONARY}`);
  nodejieba.load({ userDict: DICTIONARY });
  loaded = true;
}

/** What stands between numbers is short and comes again and again (，增长, 达到): its words are cut once. */
const SHORT = 4;
const known: Remembered<ReturnType<typeof nodejieba.tag>> = new WeakMap();

function tagged(text: string): ReturnType<typeof nodejieba.tag> {
  return text.length > SHORT ? nodejieba.tag(text) : remembered(known, nodejieba, text, () => nodejieba.tag(text));
}

/** 新（改）建, 新（改、扩）建: two or three verbs written as one. */
const BRACKETED = /[新改扩迁]（[改扩迁重](?:、?[改扩迁重])*）建(?![设成])/g;

/**
 * Words of a piece of Chinese text that holds no numbers (jieba splits those), in order and without gaps.
 * The first call loads jieba's dictionary: about a second and 240 MB, once a process.
 */
export function tokenize(text: string, offset = 0): readonly Token[] {
  if (!loaded) load();
  const tokens: Token[] = [];
  if (!text.includes('（')) {
    pushTagged(tokens, text, offset);
    return tokens;
  }
  let at = 0;
  for (const { index, 0: deed } of text.matchAll(BRACKETED)) {
    pushTagged(tokens, text.slice(at, index), offset + at);
    at = index + deed.length;
    tokens.push({ text: deed, tag: 'v', start: offset + index, end: offset + at });
  }
  pushTagged(tokens, text.slice(at), offset + at);
  return tokens;
}

function pushTagged(tokens: Token[], text: string, offset: number): void {
  let start = offset;
  for (const { word, tag } of tagged(text)) {
    const end = start + word.length;
    tokens.push({ text: word, tag, start, end });
    start = end;
  }
}
