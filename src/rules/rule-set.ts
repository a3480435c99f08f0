import type { Language } from '../model/structure.js';
import type { Position } from '../text/position.js';
import type { RuleKind, RuleOf } from './schema.js';

/** Where a rule stood: 1-based line and column of its `id`. Files of the built-in rules are named from the project's folder. */
export interface RuleSource {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Places of the texts of its examples, in their order. */
  readonly matches?: readonly Position[];
  readonly ignores?: readonly Position[];
}

/** A checked rule with its place; `regexp` is the compiled `pattern` (flags gu, with d where it has named groups), `before` and `after` those of comparators. */
export type Compiled<K extends RuleKind> = RuleOf<K> & {
  readonly source: RuleSource;
  readonly regexp?: RegExp;
  readonly beforeRegexp?: RegExp;
  readonly afterRegexp?: RegExp;
};

/** All rules by kind, in the order of files and lines; a user's rule stands where the built-in one of the same id stood. */
export interface RuleSet {
  /** Hash of all rules as written save the aliases, which change nothing that is read: for `runs` and for knowing whether a rerun is needed. */
  readonly hash: string;
  readonly fragment: readonly Compiled<'fragment'>[];
  readonly unit: readonly Compiled<'unit'>[];
  readonly exclusion: readonly Compiled<'exclusion'>[];
  readonly comparator: readonly Compiled<'comparator'>[];
  readonly period: readonly Compiled<'period'>[];
  readonly metric: readonly Compiled<'metric'>[];
  readonly cue: readonly Compiled<'cue'>[];
  readonly section: readonly Compiled<'section'>[];
  readonly structure: readonly Compiled<'structure'>[];
  readonly word: readonly Compiled<'word'>[];
  readonly alias: readonly Compiled<'alias'>[];
  readonly table: readonly Compiled<'table'>[];
}

/** A thing that a rule found in an example: what `check` compares with the marks. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly value: string;
}

/** Runs the stage of one kind of rule on an example's text, overlaps settled; `rules` are those that speak for the example's language, Chinese where none is given. */
export type Finder = (text: string, rules: RuleSet, language?: Language) => readonly Found[];
export type Finders = { readonly [K in RuleKind]: Finder };
