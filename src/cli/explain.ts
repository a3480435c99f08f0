import { readFileSync, statSync } from 'node:fs';
import type { Document } from '../model/document.js';
import type { Observation } from '../model/observation.js';
import type { Exclusion } from '../model/quantity.js';
import type { Structure } from '../model/structure.js';
import { extensionOf, supportedExtensions } from '../read/extensions.js';
import type { RuleSet } from '../rules/rule-set.js';
import { ruleKinds } from '../rules/schema.js';
import { lineStarts, positionAt } from '../text/position.js';
import type { Engine } from './engine.js';
import { describeFileError } from './find-files.js';
import { exit, refuse, say, warn, type Io } from './io.js';
import { loadRulesOrTell } from './load-rules.js';
import { oneLine, treeLines } from './print-tree.js';

/** Prints how a text or a file is read: each observation as the tree of its mentions, each excluded number with its reason, in the order of the text. */
export function runExplain(io: Io, engine: Engine, textOrFile: string, directories: readonly string[]): number {
  const input = openInput(textOrFile);
  if (typeof input === 'string') return refuse(io, input);
  const rules = loadRulesOrTell(io, engine, directories);
  if (!rules) return exit.usage;
  const read = engine.readDocument(input.bytes, input.path);
  if (!read.ok) {
    warn(io, `${input.path}: ${read.message} (${read.code})`);
    return exit.unreadable;
  }
  const { document } = read;
  const { structure, observations, problems, exclusions } = engine.extract(document, rules);
  const tellRule = ruleNames(rules);
  const placeOf = placeTeller(document);
  for (const line of describeDocument(structure)) say(io, line);
  const entries = [
    ...observations.map((one) => ({ start: one.start, lines: observationLines(document, one, placeOf, tellRule) })),
    ...exclusions.map((one) => ({ start: one.start, lines: [exclusionLine(document, one, placeOf, tellRule)] })),
  ].sort((a, b) => a.start - b.start);
  for (const { lines } of entries) for (const line of lines) say(io, line);
  for (const { code, message, start } of problems)
    say(io, `${start === undefined ? '' : `${placeOf(start)}  `}problem ${code}  ${message}`);
  if (entries.length === 0) say(io, 'no number was found');
  return exit.fine;
}

function openInput(textOrFile: string): { readonly bytes: Uint8Array; readonly path: string } | string {
  const state = textOrFile.includes('\0') || textOrFile.length > 4096 ? undefined : statSync(textOrFile, { throwIfNoEntry: false });
  if (state?.isDirectory()) return `${textOrFile} is a folder; name a file, or give a text`;
  if (!state && supportedExtensions.includes(extensionOf(textOrFile))) return `${textOrFile}: there is no such file`;
  if (!state) return { bytes: new TextEncoder().encode(textOrFile), path: '(text)' };
  try {
    return { bytes: readFileSync(textOrFile), path: textOrFile };
  } catch (error) {
    return `${textOrFile}: ${describeFileError(error)}`;
  }
}

function describeDocument({ title, docNumber, issuer, region, docType, issued, year }: Structure): readonly string[] {
  const known = { title, number: docNumber, issuer, region, type: docType, date: issued ?? year };
  return Object.entries(known).flatMap(([name, value]) => (value === undefined ? [] : [`${name.padEnd(8)}${value}`]));
}

function observationLines(
  document: Document,
  one: Observation,
  placeOf: (offset: number) => string,
  tellRule: (id: string) => string,
): readonly string[] {
  const value = one.valueUpper === undefined ? one.value : `${one.value}–${one.valueUpper}`;
  const period = [one.periodStart, one.periodEnd].filter((day, at, days) => day !== undefined && days.indexOf(day) === at).join('..');
  const time = `${one.year ?? 'no year'} (${[one.periodType, period, `from ${one.periodBasis}`].filter(Boolean).join(' ')})`;
  const doubts = one.doubts.length > 0 ? `  doubts: ${one.doubts.join(' ')}` : '';
  const region = one.region === undefined ? '' : `  ${one.region}`;
  return [
    '',
    `${placeOf(one.start)}  ${oneLine(one.quote)}`,
    `  ${one.kind}  ${one.metricLabel} [${one.metric}]  ${one.measure}  ${one.comparator} ${value} ${one.unit}  ${time}${region}${doubts}`,
    ...treeLines(document.text, one.trace, tellRule, '    '),
  ];
}

function exclusionLine(document: Document, one: Exclusion, placeOf: (offset: number) => string, tellRule: (id: string) => string): string {
  const words = oneLine(document.text.slice(one.start, one.end));
  return `${placeOf(one.start)}  no quantity 「${words}」 ${one.because}  ${tellRule(one.rule)}`;
}

function placeTeller({ text, path }: Document): (offset: number) => string {
  const starts = lineStarts(text);
  return (offset) => {
    const { line, column } = positionAt(starts, offset);
    return `${path}:${line}:${column}`;
  };
}

function ruleNames(rules: RuleSet): (id: string) => string {
  const places = new Map(ruleKinds.flatMap((kind) => rules[kind].map(({ id, source }) => [id, `${source.file}:${source.line}`] as const)));
  return (id) => [id, places.get(id)].filter(Boolean).join(' ');
}
