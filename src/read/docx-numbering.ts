import { numberWords } from './number-words.js';
import { readXml } from './read-xml.js';

/** A level of a list: how its numbers begin, look and stand in words (`%1、`). */
interface Level {
  start: number;
  format: string;
  pattern: string;
  style: string | undefined;
}

/** Which list a paragraph belongs to, and how deep in it (0 is the outermost). */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

interface List {
  readonly abstract: string;
  /** Levels that begin anew in this list, with their first number. */
  readonly starts: Map<number, number>;
}

/** The lists of `word/numbering.xml` and the styles that are numbered. */
export interface Numbering {
  /** The list of a paragraph by its own properties (undefined parts are inherited from its style); undefined where it has no number. */
  readonly placeOf: (own: { readonly list?: string; readonly level?: number }, style: string | undefined) => ListPlace | undefined;
  /** The words of the next number of a list, counting on; empty for bullets. */
  readonly next: (place: ListPlace) => string;
}

/** Reads the parts that number paragraphs; an empty text for a part that is missing. */
export function readNumbering(numberingXml: string, stylesXml: string): Numbering {
  const { abstracts, lists } = readLists(numberingXml);
  const styles = readStyles(stylesXml);
  const counters = new Map<string, number[]>();
  /** Levels of lists that have begun: a first number of their own counts once. */
  const started = new Set<string>();
  const levelsOf = (list: string): ReadonlyMap<number, Level> => abstracts.get(lists.get(list)?.abstract ?? '') ?? new Map<number, Level>();
  return {
    placeOf: (own, style) => {
      const inherited = styleNumber(styles, style);
      const list = own.list ?? inherited.list;
      if (list === undefined || list === '0' || !lists.has(list)) return undefined;
      const byStyle = [...levelsOf(list)].find(([, level]) => style !== undefined && level.style === style)?.[0];
      return { list, level: own.level ?? (own.list === undefined ? (byStyle ?? inherited.level) : undefined) ?? 0 };
    },
    next: ({ list, level }) => {
      const levels = levelsOf(list);
      const { abstract, starts } = lists.get(list) ?? { abstract: list, starts: new Map<number, number>() };
      const counter = counters.get(abstract) ?? [];
      counters.set(abstract, counter);
      const anew = (at: number): number | undefined => {
        const start = started.has(`${list} ${at}`) ? undefined : starts.get(at);
        started.add(`${list} ${at}`);
        return start;
      };
      for (let at = 0; at < level; at += 1) counter[at] = anew(at) ?? counter[at] ?? levels.get(at)?.start ?? 1;
      const last = counter[level];
      counter[level] = anew(level) ?? (last === undefined ? (levels.get(level)?.start ?? 1) : last + 1);
      counter.length = level + 1;
      const own = levels.get(level);
      if (!own || own.format === 'bullet') return '';
      return own.pattern.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        return numberWords(counter[at] ?? 1, levels.get(at)?.format ?? 'decimal');
      });
    },
  };
}

function readLists(xml: string): {
  readonly abstracts: ReadonlyMap<string, Map<number, Level>>;
  readonly lists: ReadonlyMap<string, List>;
} {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  let levels = new Map<number, Level>();
  let level: Level | undefined;
  let list: List | undefined;
  let listName = '';
  let overridden = 0;
  if (xml === '') return { abstracts, lists };
  readXml(xml, {
    open: ({ name, attributes }) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') abstracts.set(attributes['w:abstractNumId'] ?? '', (levels = new Map<number, Level>()));
      else if (name === 'w:num') listName = attributes['w:numId'] ?? '';
      else if (name === 'w:abstractNumId') lists.set(listName, (list = { abstract: value, starts: new Map<number, number>() }));
      else if (name === 'w:lvlOverride') overridden = Number(attributes['w:ilvl'] ?? 0);
      else if (name === 'w:startOverride') list?.starts.set(overridden, Number(value) || 0);
      else if (name === 'w:lvl') {
        level = { start: 1, format: 'decimal', pattern: '', style: undefined };
        if (!list) levels.set(Number(attributes['w:ilvl'] ?? 0), level);
      } else if (level) readLevel(level, name, value);
    },
    close: (name) => {
      if (name === 'w:lvl') level = undefined;
      if (name === 'w:num') list = undefined;
    },
  });
  return { abstracts, lists };
}

function readLevel(level: Level, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value) || 0;
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.pattern = value;
  else if (name === 'w:pStyle') level.style = value;
}

interface StyleNumber {
  list?: string;
  level?: number;
  base?: string;
}

function readStyles(xml: string): ReadonlyMap<string, StyleNumber> {
  const styles = new Map<string, StyleNumber>();
  let style: StyleNumber | undefined;
  if (xml === '') return styles;
  readXml(xml, {
    open: ({ name, attributes }) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') styles.set(attributes['w:styleId'] ?? '', (style = {}));
      else if (!style) return;
      else if (name === 'w:basedOn') style.base = value;
      else if (name === 'w:numId') style.list = value;
      else if (name === 'w:ilvl') style.level = Number(value) || 0;
    },
    close: (name) => {
      if (name === 'w:style') style = undefined;
    },
  });
  return styles;
}

/** Styles are based on one another, at most a few deep; a circle ends. */
function styleNumber(
  styles: ReadonlyMap<string, StyleNumber>,
  name: string | undefined,
): { readonly list?: string; readonly level?: number } {
  let style = styles.get(name ?? '');
  for (let depth = 0; style && depth < 20; depth += 1) {
    if (style.list !== undefined) return style;
    style = styles.get(style.base ?? '');
  }
  return {};
}
