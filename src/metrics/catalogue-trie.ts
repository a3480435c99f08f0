import { fold } from '../text/fold.js';

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
  term: string;
}

/** Terms by their characters, for looking up the longest one that begins at a place; built once, never changed afterwards. */
export interface TermTrie<T> {
  readonly root: Node<T>;
  /** A bit for the first two characters of each term, or for the only one: at most places one look tells that no term begins there. */
  readonly openings: Uint8Array;
}

/** The longest term found at a place; `end` is the offset behind it in the text that was searched. */
export interface TermMatch<T> {
  readonly value: T;
  readonly term: string;
  readonly end: number;
}

const IGNORED_CHARACTERS = ' "\'“”‘’「」『』';
const IGNORED = new Set(IGNORED_CHARACTERS.split('').map((character) => character.charCodeAt(0)));
const IGNORED_PATTERN = new RegExp(`[${IGNORED_CHARACTERS}]`, 'g');
/** Chinese characters stand behind all of them. */
const FIRST_WORD = 0x4e00;
/** A quotation mark and a blank may stand together; more than that is a gap, not a name. */
const MAX_IGNORED_RUN = 2;

/** A term or phrase folded, without the quotation marks and blanks that matching ignores. */
export function plainTerm(term: string): string {
  return fold(term).replace(IGNORED_PATTERN, '');
}

/** Of equal terms the first given stays. `reversed` terms are for finding what ends a phrase. */
export function buildTermTrie<T>(entries: Iterable<readonly [term: string, value: T]>, reversed = false): TermTrie<T> {
  const root: Node<T> = { next: new Map(), value: undefined, term: '' };
  const openings = new Uint8Array(OPENINGS / 8);
  for (const [term, value] of entries) {
    const plain = plainTerm(term);
    if (plain === '') continue;
    let node = root;
    const path = reversed ? reverse(plain) : plain;
    const bit = openingOf(path.charCodeAt(0), path.length > 1 ? path.charCodeAt(1) : 0);
    openings[bit >> 3] = (openings[bit >> 3] ?? 0) | (1 << (bit & 7));
    for (let at = 0; at < path.length; at++) node = child(node, path.charCodeAt(at));
    if (node.value !== undefined) continue;
    node.value = value;
    node.term = plain;
  }
  return { root, openings };
}

const OPENINGS = 65_536;

function openingOf(first: number, second: number): number {
  return (first * 31 + second * 7) % OPENINGS;
}

function mayOpen(openings: Uint8Array, first: number, second: number): boolean {
  const bit = openingOf(first, second);
  return ((openings[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

/** The longest term that begins at `at`, whatever quotation marks or blanks stand between its characters. */
export function longestTermAt<T>(trie: TermTrie<T>, text: string, at: number): TermMatch<T> | undefined {
  const first = text.charCodeAt(at);
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  const parted = second < FIRST_WORD && IGNORED.has(second);
  if (!parted && !mayOpen(trie.openings, first, second) && !mayOpen(trie.openings, first, 0)) return undefined;
  let node = trie.root.next.get(first);
  if (node === undefined) return undefined;
  let best: TermMatch<T> | undefined;
  let ignored = 0;
  for (let offset = at + 1; ; offset++) {
    if (node.value !== undefined && ignored === 0) best = { value: node.value, term: node.term, end: offset };
    const code = text.charCodeAt(offset);
    const next: Node<T> | undefined = node.next.get(code);
    if (next !== undefined) {
      node = next;
      ignored = 0;
    } else if (code < FIRST_WORD && IGNORED.has(code) && ignored < MAX_IGNORED_RUN) ignored++;
    else return best;
  }
}

/** All terms that begin the plain text, shortest first. */
export function termsFromStart<T>(trie: TermTrie<T>, plain: string): readonly TermMatch<T>[] {
  const found: TermMatch<T>[] = [];
  let node: Node<T> | undefined = trie.root;
  for (let offset = 0; offset < plain.length; offset++) {
    node = node.next.get(plain.charCodeAt(offset));
    if (node === undefined) break;
    if (node.value !== undefined) found.push({ value: node.value, term: node.term, end: offset + 1 });
  }
  return found;
}

/** The UTF-16 units in the other order, for tries of reversed terms. */
export function reverse(text: string): string {
  return text.split('').reverse().join('');
}

function child<T>(node: Node<T>, code: number): Node<T> {
  const known = node.next.get(code);
  if (known) return known;
  const created: Node<T> = { next: new Map(), value: undefined, term: '' };
  node.next.set(code, created);
  return created;
}
