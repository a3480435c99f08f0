import { readFileSync, statSync } from 'node:fs';
import { extensionOf, supportedExtensions } from '../read/extensions.js';
import type { Document } from '../model/document.js';
import type { Language } from '../model/structure.js';
import { readPlain } from '../read/read-document.js';
import type { RuleSet } from '../rules/rule-set.js';
import { ruleKinds } from '../rules/schema.js';
import type { Engine } from './engine.js';
import { documentLines, numberLines } from './explain-lines.js';
import { describeFileError } from './find-files.js';
import { exit, refuse, say, warn, type Io } from './io.js';
import { loadRulesOrTell } from './load-rules.js';
import { placeTeller } from './place-of.js';

/** Stands for the path of a text given on the command line, which is plain text whatever it looks like. */
const GIVEN = '(text)';

/** Options of `explain`; `date` (`YYYY-MM-DD`) is the document's day in place of the one that the text tells. */
export interface ExplainOptions {
  readonly rules: readonly string[];
  readonly date?: string;
  readonly language?: Language;
}

/** Prints how a text or a file is read: each number as the tree of its observation, as a time, or with the reason why it is neither, in the order of the text. */
export async function runExplain(
  io: Io,
  engine: Engine,
  textOrFile: string,
  { rules: directories, date, language }: ExplainOptions,
): Promise<number> {
  const input = openInput(textOrFile);
  if (typeof input === 'string') return refuse(io, input);
  const rules = loadRulesOrTell(io, engine, directories);
  if (!rules) return exit.usage;
  const results =
    input.path === undefined
      ? [{ ...readPlain(input.bytes, GIVEN, 'text'), path: GIVEN }]
      : await engine.readDocuments(input.bytes, input.path);
  for (const result of results) {
    if (!result.ok) warn(io, `${result.path}: ${result.message} (${result.code})`);
    else
      explainDocument(io, engine, result.document, rules, {
        ...(date !== undefined && { issued: date }),
        ...(language !== undefined && { language }),
      });
  }
  return results.every(({ ok }) => ok) ? exit.fine : exit.unreadable;
}

function explainDocument(io: Io, engine: Engine, document: Document, rules: RuleSet, known: Parameters<Engine['extract']>[2]): void {
  const extracted = engine.extract(document, rules, known);
  for (const line of documentLines(extracted.structure)) say(io, line);
  const numbers = numberLines(document, extracted, ruleNames(rules));
  for (const line of numbers) say(io, line);
  tellProblems(io, document, extracted);
  if (numbers.length === 0) say(io, 'no number was found');
}

/** Numbers without a metric stand among the numbers already; a sentence that was typed has no title to miss. */
function tellProblems(io: Io, document: Document, { problems, unread }: ReturnType<Engine['extract']>): void {
  const placeOf = placeTeller(document);
  const told = new Set(unread.filter(({ code }) => code === 'no-metric').map(({ start }) => start));
  for (const { code, message, start } of problems) {
    if (start === undefined && document.path === GIVEN) continue;
    if (start !== undefined && code === 'no-metric' && told.has(start)) continue;
    say(io, `${start === undefined ? '' : `${placeOf(start)}  `}problem ${code}  ${message}`);
  }
}

function openInput(textOrFile: string): { readonly bytes: Uint8Array; readonly path: string | undefined } | string {
  const state = textOrFile.includes('\0') || textOrFile.length > 4096 ? undefined : statSync(textOrFile, { throwIfNoEntry: false });
  if (state?.isDirectory()) return `${textOrFile} is a folder; name a file, or give a text`;
  if (!state && supportedExtensions.includes(extensionOf(textOrFile))) return `${textOrFile}: there is no such file`;
  if (!state) return { bytes: new TextEncoder().encode(textOrFile), path: undefined };
  try {
    return { bytes: readFileSync(textOrFile), path: textOrFile };
  } catch (error) {
    return `${textOrFile}: ${describeFileError(error)}`;
  }
}

function ruleNames(rules: RuleSet): (id: string) => string {
  const places = new Map(ruleKinds.flatMap((kind) => rules[kind].map(({ id, source }) => [id, `${source.file}:${source.line}`] as const)));
  return (id) => [id, places.get(id)].filter(Boolean).join(' ');
}
