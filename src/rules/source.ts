import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Alias, Document, YAMLError } from 'yaml';
import { positionAt } from '../text/position.js';
import type { Position } from '../text/position.js';
import type { Fault, FaultCode } from './faults.js';

/** Keys and indices from the top of a file to a value, as zod gives them. */
export type ValuePath = readonly PropertyKey[];

/** A parsed rule file that still knows where each value stood. `value` is undefined where the syntax was bad. */
export interface RuleSourceFile {
  readonly name: string;
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Place of the value at `path`, or of the nearest value around it. `within` counts UTF-16 units into a text written on one line without escapes. */
  readonly placeOf: (path: ValuePath, within?: number) => Position;
  /** Place of the key itself, for keys that should not be there. */
  readonly placeOfKey: (path: ValuePath) => Position;
  readonly fault: (place: Position, code: FaultCode, message: string) => Fault;
}

/** Parses the text of a rule file; its first syntax error is in `faults`, nothing is thrown. */
export function readSource(name: string, text: string): RuleSourceFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const starts = lines.lineStarts.length > 0 ? lines.lineStarts : [0];
  const at = (offset: number): Position => positionAt(starts, Math.min(offset, text.length));
  const fault = (place: Position, code: FaultCode, message: string): Fault => {
    const start = starts[place.line - 1] ?? 0;
    const line = text.slice(start, starts[place.line]).replace(/\r?\n$/, '');
    return { file: name, line: place.line, column: place.column, code, message, excerpt: line };
  };
  // Behind the first error of its syntax nothing in a file is read as it was meant.
  const syntax = [...document.errors, ...document.warnings]
    .slice(0, 1)
    .map((error) => fault(at(error.pos[0]), 'yaml-syntax', withRemedy(error)));
  const { value, aliases } = syntax.length > 0 ? { value: undefined, aliases: [] } : toValue(document);
  return {
    name,
    value,
    faults: [...syntax, ...aliases.map((alias) => fault(at(offsetOf(alias)), 'unresolved-alias', aliasMessage(alias.source)))],
    placeOf: (path, within = 0) => {
      const { node } = nodeAt(document.contents, path);
      return at(offsetOf(node) + offsetWithin(node, text, within));
    },
    placeOfKey: (path) => {
      const { node, key } = nodeAt(document.contents, path);
      return at(offsetOf(key ?? node));
    },
    fault,
  };
}

/** What to do about the mistakes that are made most. */
const REMEDIES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: "; put a text that holds ': ' in quotes",
  MULTILINE_IMPLICIT_KEY: "; a key and its ':' stand on one line",
  TAB_AS_INDENT: '; indent with blanks',
  BAD_SCALAR_START: '; put the text in quotes',
  TAG_RESOLVE_FAILED: '; put a text that starts with ! in quotes',
};

const withRemedy = ({ code, message }: YAMLError): string => message + (REMEDIES[code] ?? '');

function aliasMessage(anchor: string): string {
  return `no value is marked &${anchor} before this *${anchor}, or too many are used; put a text that starts with * in quotes`;
}

/** The plain value of a document; an empty file is an empty list. The parser tells of unresolved aliases only here, by throwing. */
function toValue(document: Document.Parsed): { readonly value: unknown; readonly aliases: readonly Alias[] } {
  try {
    return { value: document.toJS() ?? [], aliases: [] };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { value: undefined, aliases: findBadAliases(document) };
  }
}

/** Aliases without an anchor, or else all of them: then they were too many. */
function findBadAliases(document: Document.Parsed): readonly Alias[] {
  const all: Alias[] = [];
  visit(document, {
    Alias: (_, alias) => {
      all.push(alias);
    },
  });
  const unresolved = all.filter((alias) => !alias.resolve(document));
  return unresolved.length > 0 ? unresolved : all.slice(0, 1);
}

function offsetOf(node: unknown): number {
  return (node as { range?: readonly number[] | null } | undefined)?.range?.[0] ?? 0;
}

/** How far behind a scalar's first character its `index`th one stands; 0 where escapes or line folds make that unsure. */
function offsetWithin(node: unknown, text: string, index: number): number {
  if (index === 0 || !isScalar(node) || typeof node.value !== 'string') return 0;
  const written = text.slice(node.range?.[0], node.range?.[1]);
  const quote = /^['"]/.test(written) ? 1 : 0;
  return written.slice(quote, quote + node.value.length) === node.value ? index + quote : 0;
}

/** The node at the end of `path`, as far as it goes, and the key that it stands under; aliases are not followed. */
function nodeAt(root: unknown, path: ValuePath): { readonly node: unknown; readonly key: unknown } {
  let node = root;
  let key: unknown;
  for (const step of path) {
    if (isSeq(node)) {
      const next: unknown = node.items[Number(step)];
      if (next === undefined) break;
      [node, key] = [next, undefined];
    } else if (isMap(node)) {
      const pair = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(step));
      if (!pair) break;
      [node, key] = [pair.value ?? pair.key, pair.key];
    } else break;
  }
  return { node, key };
}
