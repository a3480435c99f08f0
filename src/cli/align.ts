import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { alignObservations, type Alignment } from '../align/align-observations.js';
import type { Cell, Rows } from '../export/cells.js';
import type { HeaderLanguage } from '../export/headers.js';
import type { Observation } from '../model/observation.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Engine } from './engine.js';
import { findEndingFault, formatOf } from './file-format.js';
import { describeFileError } from './find-files.js';
import { exit, refuse, warn, type Io } from './io.js';
import { loadRulesOrTell } from './load-rules.js';
import { printCsv, printTable } from './print-rows.js';
import { saveRows } from './save-rows.js';

/** Options of `align`. */
export interface AlignOptions {
  readonly rules: readonly string[];
  readonly out?: string;
  readonly header: HeaderLanguage;
}

const COLUMNS = [
  'cause',
  'metric',
  'kind',
  'year',
  'base_value',
  'base_unit',
  'quote',
  'other_metric',
  'other_kind',
  'other_year',
  'other_value',
  'other_quote',
];

/** Lists the figures of the first document, of metrics in the catalogue, that the second (a translation) does not tell in the same way, and how many it does. */
export async function runAlign(io: Io, engine: Engine, paths: readonly [string, string], options: AlignOptions): Promise<number> {
  const { out } = options;
  const itself = out !== undefined && existsSync(out) && paths.some((path) => existsSync(path) && realpathSync(path) === realpathSync(out));
  if (itself) return refuse(io, `--out ${out} is one of the documents; give another name`);
  const unknown = findEndingFault(out);
  if (unknown !== undefined) return refuse(io, unknown);
  const rules = loadRulesOrTell(io, engine, options.rules);
  if (!rules) return exit.usage;
  const sides: (readonly Observation[])[] = [];
  for (const path of paths) {
    const observations = await observationsOf(io, engine, path, rules);
    if (typeof observations === 'number') return observations;
    sides.push(observations);
  }
  const [left = [], right = []] = sides;
  const aligned = alignObservations(left, right, ({ metricLabel }) => engine.metricsOfBoth(metricLabel, rules));
  const rows: Rows = { columns: COLUMNS, rows: aligned.filter(({ cause }) => cause !== undefined).map(toRow) };
  const code = await show(io, rows, paths[1], options);
  const agreed = aligned.filter(({ cause }) => cause === undefined).length;
  const share = aligned.length === 0 ? '' : ` (${((100 * agreed) / aligned.length).toFixed(1)} %)`;
  warn(
    io,
    `${agreed} of ${aligned.length} figures of ${paths[0]} with a metric of the catalogue stand in ${paths[1]} with the same metric, value, year and kind${share}`,
  );
  return code;
}

async function show(io: Io, rows: Rows, translation: string, { out, header }: AlignOptions): Promise<number> {
  if (out !== undefined) {
    return saveRows(io, [{ name: 'disagreements', rows }], { out, format: formatOf(out), database: translation, language: header });
  }
  return io.stdout.isTTY === true ? printTable(io, rows, header) : printCsv(io, rows, header);
}

async function observationsOf(io: Io, engine: Engine, path: string, rules: RuleSet): Promise<readonly Observation[] | number> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return refuse(io, `${path}: ${describeFileError(error)}`);
  }
  const results = await engine.readDocuments(bytes, path);
  const failed = results.find(({ ok }) => !ok);
  if (failed && !failed.ok) {
    warn(io, `${failed.path}: ${failed.message} (${failed.code})`);
    return exit.unreadable;
  }
  return results.flatMap((result) => (result.ok ? engine.extract(result.document, rules).observations : []));
}

function toRow({ left, right, cause }: Alignment): readonly Cell[] {
  const { metric, kind, year, baseValue, baseUnit, quote } = left;
  const other = [right?.metric, right?.kind, right?.year, right?.baseValue, right?.quote].map((value) => value ?? null);
  return [cause ?? null, metric, kind, year ?? null, baseValue, baseUnit, quote, ...other];
}
