import { tokenize } from '../language/zh/tokens.js';
import { markItem, wordItem, type Item } from './item.js';
import { joinWords, splitWord } from './known-words.js';
import type { Vocabulary } from './vocabulary.js';

const MARK = /^[，。；：、（）“”‘’"《》〈〉【】！？—…·\-/／|,.;:()\s]+$/;
/** What no mark is in: most words, told apart by one look. */
const HAN = /^[\u4e00-\u9fff]+$/;
const EDGE_MARK = /[“”‘’（）《》、，]/;
const EDGE_MARKS = /([“”‘’（）《》、，])/;

/** The words and marks of a stretch of text that holds no numbers, those that the rules know as one joined and those that they know as two cut. */
export function cutWords(text: string, offset: number, vocabulary: Vocabulary): readonly Item[] {
  if (text === '') return [];
  const items: Item[] = [];
  if (MARK.test(text)) {
    pushMarks(items, text, offset);
    return items;
  }
  for (const token of tokenize(text, offset)) {
    if (HAN.test(token.text)) splitWord(items, wordItem(token.text, token.tag, token.start, token.end), vocabulary);
    else if (MARK.test(token.text)) pushMarks(items, token.text, token.start);
    // 新（改）建: the marks are a part of the verb.
    else if (vocabulary.lexicon.rule(token.text, 'flow-verb')) items.push(wordItem(token.text, token.tag, token.start, token.end));
    else pushParts(items, token.text, token.tag, token.start, vocabulary);
  }
  return joinWords(BROKEN.test(text) ? withoutBreaks(items, vocabulary) : items, vocabulary);
}

const BROKEN = /[\u4e00-\u9fff] [\u4e00-\u9fff]/;

/** 出口 | 增 长 | 10%: a verb of change that the end of a line left in two pieces is one word. */
function withoutBreaks(items: readonly Item[], { lexicon }: Vocabulary): Item[] {
  const whole: Item[] = [];
  for (const item of items) {
    const [first, blank] = whole.slice(-2);
    const word = first?.type === 'word' && blank?.text === ' ' && item.text.length === 1 ? first.text + item.text : '';
    if (first && word.length === 2 && lexicon.rule(word, 'trend')) whole.splice(-2, 2, wordItem(word, 'v', first.start, item.end));
    else whole.push(item);
  }
  return whole;
}

function pushMarks(items: Item[], text: string, offset: number): void {
  let start = offset;
  for (const mark of text) {
    items.push(markItem(mark, start));
    start += mark.length;
  }
}

/** jieba now and then leaves a mark glued to a word (副总”). */
function pushParts(items: Item[], text: string, tag: string, offset: number, vocabulary: Vocabulary): void {
  let start = offset;
  for (const part of text.split(EDGE_MARKS)) {
    if (part === '') continue;
    if (EDGE_MARK.test(part)) items.push(markItem(part, start));
    else splitWord(items, wordItem(part, tag, start, start + part.length), vocabulary);
    start += part.length;
  }
}
