import { wordItem, type Item } from './item.js';
import type { Lexicon } from '../rules/lexicon.js';
import type { Vocabulary } from './vocabulary.js';

const ENDINGS = ['trend', 'link'] as const;
const JOINED = [
  'link',
  'trend',
  'flow-verb',
  'stock-verb',
  'generic-head',
  'head-growth',
  'from',
  'adverb',
  'region-word',
  'per-head',
  'compound-noun',
] as const;

const GLUED_LINK = /^(.*[率量额值数度费人次比])(达|为|超|居|达到|稳居)$/;
/** Ends of glued links: most words are told apart by their last character alone. */
const LINK_ENDS = new Set('达为超居到');
const GLUED_OBJECT = /^[将把].$/;
/** Two characters that jieba takes for an unknown word: 县新 | 获评, 办结 | 率均; with the tag of the second. */
const UNKNOWN: readonly (readonly [glued: RegExp, tag: string])[] = [
  [/^[省市县区镇乡村]新$/, 'a'],
  [/^[率量额值数]均$/, 'd'],
  [/^[率量额值数]比$/, 'p'],
  [/^.较$/, 'p'],
];
/** Heads of one character that belong to the word before them (化解 率). */
const HEAD = /^[率量额值数度费]$/;
/** Places in one character, which belong to the verb of two that says what they are for (看护 点, 育种 场). */
const SITE = /^[点场站所室园库厂馆]$/;
const CHANGED = /^(.+)([升降增减缩])$/;
const REACHED = /^[至到]$/;

/** Adds a word to the items; a word of change or reaching is cut off a longer word that jieba knows as one (价格上涨 → 价格, 上涨). */
export function splitWord(items: Item[], item: Item, { lexicon, is }: Vocabulary): void {
  const { text, tag } = item;
  // Most words are short and known.
  if (text.length < 4 && tag !== 'x' && !LINK_ENDS.has(text.charAt(text.length - 1))) {
    items.push(item);
    return;
  }
  const unknown = tag === 'x' ? UNKNOWN.find(([glued]) => glued.test(text)) : undefined;
  if (unknown) {
    const middle = item.start + 1;
    items.push(wordItem(text.charAt(0), 'n', item.start, middle), wordItem(text.slice(1), unknown[1], middle, item.end));
    return;
  }
  // 国际友城 | 达: a word that jieba does not know took up the link.
  if (tag === 'x' && text.length > 2 && text.endsWith('达')) {
    pushHalves(items, item, text.length - 1);
    return;
  }
  if (tag === 'x' && GLUED_OBJECT.test(text)) {
    pushHalves(items, item, 1);
    return;
  }
  const glued = LINK_ENDS.has(text.charAt(text.length - 1)) ? GLUED_LINK.exec(text) : null;
  if (glued?.[1] && glued[2]) {
    pushHalves(items, item, glued[1].length);
    return;
  }
  if (text.length >= 4) {
    const adverb = tag === 'l' ? lexicon.starting(text, 'adverb')?.word : undefined;
    if (adverb && adverb.length >= 2 && text.length - adverb.length >= 2) {
      pushHalves(items, item, adverb.length);
      return;
    }
    for (const role of is(item, 'budget-item', ...JOINED) ? [] : ENDINGS) {
      const found = lexicon.ending(text, role);
      const at = text.length - (found?.word.length ?? 0);
      if (found && found.word.length >= 2 && at >= 2) {
        pushHalves(items, item, at);
        return;
      }
    }
  }
  items.push(item);
}

function pushHalves(items: Item[], { text, start, end }: Item, at: number): void {
  const middle = start + at;
  items.push(wordItem(text.slice(0, at), at === 1 ? 'p' : 'n', start, middle));
  items.push(wordItem(text.slice(at), at === 1 ? 'n' : 'v', middle, end));
}

interface Joined {
  readonly item: Item;
  readonly count: number;
}

/** Joins two or three words that the rules know as one (稳定 在, 基本 建成). */
export function joinWords(items: readonly Item[], vocabulary: Vocabulary): readonly Item[] {
  const joined: Item[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (!item) continue;
    const cut = item.tag === 'x' && item.type === 'word' ? CHANGED.exec(item.text) : null;
    const reached = items[index + 1];
    if (cut?.[1] && cut[2] && reached && REACHED.test(reached.text)) {
      // 薄弱村降 | 至: jieba knows neither word.
      const middle = item.end - 1;
      joined.push(wordItem(cut[1], 'n', item.start, middle), wordItem(cut[2] + reached.text, 'v', middle, reached.end));
      index += 1;
      continue;
    }
    const head = joined.at(-1);
    const added = head && item.text.length === 1 ? withEnd(head, item, vocabulary) : undefined;
    if (added) {
      joined[joined.length - 1] = added;
      continue;
    }
    const above = levelAbove(items, index);
    if (above) {
      joined.push(above.item);
      index += above.count - 1;
      continue;
    }
    const longer = longest(items, index, vocabulary);
    joined.push(longer?.item ?? item);
    if (longer) index += longer.count - 1;
  }
  return joined;
}

/** 化解 | 率, 看护 | 点: a word with the head, or the place, of one character that belongs to it; undefined where none does. */
function withEnd(head: Item, item: Item, vocabulary: Vocabulary): Item | undefined {
  if (head.type !== 'word' || head.end !== item.start || head.text.length < 2) return undefined;
  const measures = HEAD.test(item.text) && !vocabulary.is(head, 'link', 'adverb');
  const site =
    !measures &&
    SITE.test(item.text) &&
    head.text.length === 2 &&
    /^vn?$/.test(head.tag) &&
    !vocabulary.is(head, 'link', 'adverb', 'flow-verb', 'stock-verb', 'lead-verb', 'trend');
  return measures || site ? wordItem(head.text + item.text, 'n', head.start, item.end) : undefined;
}

/** 市级 | 及 | 以上: one word. */
function levelAbove(items: readonly Item[], index: number): Joined | undefined {
  const level = items[index];
  if (!level?.text.endsWith('级')) return undefined;
  const count = items[index + 1]?.text === '及' ? 3 : 2;
  const above = items[index + count - 1];
  if (above?.text !== '以上') return undefined;
  const text = items.slice(index, index + count).reduce((words, item) => words + item.text, '');
  return { item: wordItem(text, 'n', level.start, above.end, level.inTerm), count };
}

/** The longest run of three or two words from the index that is one word of the rules. */
function longest(items: readonly Item[], index: number, { lexicon }: Vocabulary): Joined | undefined {
  const first = items[index];
  const second = items[index + 1];
  const third = items[index + 2];
  if (!first || !second || !isPlain(first) || !isPlain(second)) return undefined;
  const two = first.text + second.text;
  const three = third && isPlain(third) ? two + third.text : undefined;
  if (third && three !== undefined && isJoined(three, lexicon))
    return { item: wordItem(three, third.tag, first.start, third.end), count: 3 };
  return isJoined(two, lexicon) ? { item: wordItem(two, second.tag, first.start, second.end), count: 2 } : undefined;
}

function isPlain({ type, inTerm }: Item): boolean {
  return type === 'word' && !inTerm;
}

function isJoined(text: string, lexicon: Lexicon): boolean {
  const roles = lexicon.rolesOf(text);
  return roles !== undefined && JOINED.some((role) => roles.has(role));
}
