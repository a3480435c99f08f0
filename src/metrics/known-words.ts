import type { Item } from './clause-items.js';
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
] as const;

const GLUED_LINK = /^(.*[率量额值数度费人次比])(达|为|超|居|达到|稳居)$/;
/** Heads of one character that belong to the word before them (化解 率). */
const HEAD = /^[率量额值数度费]$/;

/** Cuts a word of change or reaching off a longer word that jieba knows as one (价格上涨 → 价格, 上涨). */
export function splitWord(item: Item, { lexicon, is }: Vocabulary): readonly Item[] {
  if (item.type === 'word' && item.tag === 'x' && /^[将把].$/.test(item.text)) return halves(item, 1);
  const glued = item.type === 'word' ? GLUED_LINK.exec(item.text) : null;
  if (glued?.[1] && glued[2]) return halves(item, glued[1].length);
  const adverb = item.type === 'word' && item.text.length >= 4 ? lexicon.starting(item.text, 'adverb')?.word : undefined;
  if (adverb && adverb.length >= 2 && item.text.length - adverb.length >= 2 && item.tag === 'l') return halves(item, adverb.length);
  if (item.type !== 'word' || item.text.length < 4 || is(item, ...JOINED)) return [item];
  for (const role of ENDINGS) {
    const found = lexicon.ending(item.text, role);
    const at = item.text.length - (found?.word.length ?? 0);
    if (found && found.word.length >= 2 && at >= 2) {
      return halves(item, at);
    }
  }
  return [item];
}

function halves(item: Item, at: number): readonly Item[] {
  const middle = item.start + at;
  return [
    { ...item, text: item.text.slice(0, at), end: middle, tag: at === 1 ? 'p' : 'n' },
    { ...item, text: item.text.slice(at), start: middle, tag: at === 1 ? 'n' : 'v' },
  ];
}

/** Joins two or three words that the rules know as one (稳定 在, 基本 建成). */
export function joinWords(items: readonly Item[], vocabulary: Vocabulary): readonly Item[] {
  const joined: Item[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (!item) continue;
    const cut = /^(.+)([升降增减])$/.exec(item.tag === 'x' ? item.text : '');
    const reached = items[index + 1];
    if (cut?.[1] && cut[2] && reached && /^[至到]$/.test(reached.text)) {
      // 薄弱村降 | 至: jieba knows neither word.
      const middle = item.end - 1;
      joined.push({ ...item, text: cut[1], end: middle, tag: 'n' }, { ...reached, text: cut[2] + reached.text, start: middle, tag: 'v' });
      index += 1;
      continue;
    }
    const head = joined.at(-1);
    if (
      HEAD.test(item.text) &&
      head?.type === 'word' &&
      head.end === item.start &&
      head.text.length >= 2 &&
      !vocabulary.is(head, 'link', 'adverb')
    ) {
      joined[joined.length - 1] = { ...head, text: head.text + item.text, end: item.end, tag: 'n' };
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

/** 市级 | 及 | 以上: one word. */
function levelAbove(items: readonly Item[], index: number): { readonly item: Item; readonly count: number } | undefined {
  const level = items[index];
  const count = items[index + 1]?.text === '及' ? 3 : 2;
  const above = items[index + count - 1];
  if (!level || !above || above.text !== '以上' || !level.text.endsWith('级')) return undefined;
  const run = items.slice(index, index + count);
  return { item: { ...level, text: run.map((item) => item.text).join(''), end: above.end, tag: 'n' }, count };
}

function longest(
  items: readonly Item[],
  index: number,
  { lexicon }: Vocabulary,
): { readonly item: Item; readonly count: number } | undefined {
  for (const count of [3, 2]) {
    const run = items.slice(index, index + count);
    const first = run[0];
    const last = run.at(-1);
    if (run.length < count || !first || !last || run.some((item) => item.type !== 'word' || item.inTerm)) continue;
    const text = run.map((item) => item.text).join('');
    if (JOINED.some((role) => lexicon.rule(text, role))) return { item: { ...first, text, end: last.end, tag: last.tag }, count };
  }
  return undefined;
}
