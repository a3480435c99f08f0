import { InvalidArgumentError, Option, type Command } from 'commander';
import type { AlignOptions } from './align.js';
import type { CompareOptions } from './compare.js';
import type { Engine } from './engine.js';
import type { ExportOptions } from './export.js';
import { withFilters } from './filter-options.js';
import type { Io } from './io.js';
import { database, example, header, withRules } from './options.js';
import type { ReportOptions } from './report.js';
import type { YoyOptions } from './yoy.js';

const FORMATS = `
The end of FILE's name says the format: .csv, .xlsx, .jsonl or .parquet. FILE is either as it was or complete.`;

const FILTERS = `
Several values of one filter mean any of them, several filters all of them. A place, a document or a label is found by a part of it.`;

/** Adds the commands that set figures beside one another and give them out. */
export function addComparingCommands(program: Command, io: Io, engine: () => Promise<Engine>, done: (code: number) => void): void {
  withRules(withTable(program.command('compare')))
    .description('set promises beside later results: a file or CSV to a pipe, a table on a terminal')
    .addHelpText('after', FORMATS + FILTERS)
    .addHelpText('after', '\nWith --rules, aliases of your own are put into the database first; no document is read again.')
    .addHelpText('after', example('compare --db metrics.db --out comparisons.csv --header zh'))
    .action(async (options: CompareOptions) => {
      const { runCompare } = await import('./compare.js');
      done(await runCompare(io, engine, options));
    });

  withTable(program.command('yoy'))
    .description('each metric over the years: a file or CSV to a pipe, a table on a terminal')
    .option('--wide', 'a column a year', false)
    .addHelpText('after', FORMATS + FILTERS)
    .addHelpText('after', example('yoy --db metrics.db --wide --out years.csv'))
    .action(async (options: YoyOptions) => {
      const { runYoy } = await import('./yoy.js');
      done(await runYoy(io, options));
    });

  withRules(program.command('align'))
    .description(
      'list the figures of a document that its translation does not tell in the same way: a file or CSV to a pipe, a table on a terminal',
    )
    .argument('<file>', 'the document')
    .argument('<translation>', 'the same document in another language')
    .option('--out <file>', 'write to this file')
    .addOption(header())
    .addHelpText('after', FORMATS)
    .addHelpText('after', example('align report-2015.txt report-2015-en.txt --out disagreements.csv'))
    .action(async (file: string, translation: string, options: AlignOptions) => {
      const { runAlign } = await import('./align.js');
      done(await runAlign(io, await engine(), [file, translation], options));
    });

  withFilters(program.command('export'))
    .description('write tables into a file for other programs: a workbook of all, or one table')
    .addOption(database())
    .requiredOption('--out <file>', 'write to this file')
    .addOption(
      new Option(
        '--table <name>',
        'one table only; without it a workbook has a sheet a table, and every other format the comparisons',
      ).choices(['comparisons', 'year_over_year', 'targets', 'facts', 'documents', 'observations']),
    )
    .addOption(new Option('--format <format>', 'whatever the name says').choices(['csv', 'xlsx', 'jsonl', 'parquet']))
    .addOption(header())
    .addHelpText('after', FORMATS + FILTERS)
    .addHelpText('after', example('export --db metrics.db --out promises.xlsx --region 浙江 --year 2021-2025'))
    .action(async (options: ExportOptions) => {
      const { runExport } = await import('./export.js');
      done(await runExport(io, options));
    });

  withFilters(program.command('report'))
    .description('write one HTML file to hand on: the scorecard of each region, charts, and every figure with its sentence')
    .addOption(database())
    .requiredOption('--out <file>', 'write to this file')
    .addOption(new Option('--language <language>', "the report's own words").choices(['en', 'zh']).default('en'))
    .option('--charts <n>', 'at most so many charts a region', count, 12)
    .addHelpText('after', '\nThe file needs no network and runs no script; print it to PDF from a browser.')
    .addHelpText('after', FILTERS)
    .addHelpText('after', example('report --db metrics.db --out report.html --language zh --year 2025'))
    .action(async (options: ReportOptions) => {
      const { runReport } = await import('./report.js');
      done(await runReport(io, options));
    });
}

function withTable(command: Command): Command {
  return withFilters(command.addOption(database()).option('--out <file>', 'write to this file').addOption(header()));
}

function count(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('a number from 0 to 999, please.');
  return Number(text);
}
