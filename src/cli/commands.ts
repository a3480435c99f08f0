import { Command, InvalidArgumentError, Option } from 'commander';
import { addComparingCommands } from './comparing-commands.js';
import type { Engine } from './engine.js';
import type { ExplainOptions } from './explain.js';
import type { ExtractOptions } from './extract.js';
import type { Io } from './io.js';
import { namedQueries } from './named-queries.js';
import { database, example, header, language, withRules } from './options.js';
import type { QueryOptions } from './query.js';
import type { SuggestOptions } from './suggest.js';
import { programVersion } from './version.js';

const EXIT_CODES = `
Exit codes: 0 fine · 1 some input could not be read · 2 bad arguments or rules · 70 our fault · 130 interrupted

Example:
  policy-metrics extract reports/ --db metrics.db
  policy-metrics compare --db metrics.db --out comparisons.csv --header zh`;

const STRICT_REPORT = `
The strict report has a row for every number that is in no observation and no time, by document and place, so that recall can be audited. All files of
the run are in it: those that did not change are read again for the report alone (nothing is stored), the same bytes under two paths count once, and
files that could not be read are only named on standard error. It replaces FILE when the run has finished; an interrupted run leaves FILE as it was.`;

const NAMES = Object.entries(namedQueries)
  .map(([name, { about }]) => `  ${name.padEnd(16)}${about}`)
  .join('\n');

interface RulesOption {
  readonly rules: readonly string[];
}

/** The commands; each gives its exit code to `done`. What a command needs is loaded when it runs, so that --help is quick. */
export function buildProgram(io: Io, engine: () => Promise<Engine>, done: (code: number) => void): Command {
  const program = new Command('policy-metrics')
    .description('Reads government documents and puts every number that they promise, report or grant into one SQLite file')
    .version(programVersion())
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) });

  withRules(program.command('extract'))
    .description('read documents into a database; folders are searched recursively, and only what changed is read again')
    .argument('<path...>', 'files or folders')
    .addOption(database())
    .option('--documents <file>', 'a CSV of your own with path, issuer, issued, region, title; it is believed before the documents')
    .option('--strict-report <file>', 'write a CSV of every number that became nothing, with the reason')
    .addOption(header())
    .addOption(language())
    .addHelpText('after', STRICT_REPORT)
    .addHelpText('after', example('extract reports/ plan-2026.txt --db metrics.db'))
    .action(async (paths: readonly string[], options: ExtractOptions) => {
      const { runExtract } = await import('./extract.js');
      done(await runExtract(io, await engine(), paths, options));
    });

  addComparingCommands(program, io, engine, done);

  program
    .command('query')
    .description('answer an SQL statement, or a query, table or view by name; the database is not changed')
    .argument('<sql|name>', 'an SQL statement, or a name')
    .addOption(database())
    .addOption(new Option('--format <format>', 'default: a table on a terminal, CSV in a pipe').choices(['table', 'csv', 'json']))
    .addHelpText('after', `\nNames, besides those of all tables and views:\n${NAMES}\n`)
    .addHelpText('after', example("query --db metrics.db 'select metric_label, year, value, unit from facts' --format json"))
    .action(async (sql: string, options: QueryOptions) => {
      const { runQuery } = await import('./query.js');
      done(await runQuery(io, sql, options));
    });

  withRules(program.command('explain'))
    .description('tell how a text or a file is read: every number with the rules that read it, or the reason why it is nothing')
    .argument('<text|file>', 'a sentence, or the path of a file')
    .option('--date <day>', 'YYYY-MM-DD, the day of the text in place of the one it tells; without either, 今年 and 目前 have no date', day)
    .addOption(language())
    .addHelpText('after', example('explain 到2026年，全市高新技术企业超过5000家。'))
    .action(async (input: string, options: ExplainOptions) => {
      const { runExplain } = await import('./explain.js');
      done(await runExplain(io, await engine(), input, options));
    });

  const rules = program
    .command('rules')
    .description('check or list the rules')
    .addHelpText('after', example('rules check --rules my-rules/'));
  withRules(rules.command('check'))
    .description('load all rules and run their examples')
    .addHelpText('after', example('rules check --rules my-rules/'))
    .action(async ({ rules: directories }: RulesOption) => {
      const { runRulesCheck } = await import('./rules.js');
      done(await runRulesCheck(io, await engine(), directories));
    });
  withRules(rules.command('list'))
    .description('list the rules with their places')
    .option('--kind <kind>', 'only rules of one kind, such as metric')
    .addHelpText('after', example('rules list --kind metric'))
    .action(async ({ rules: directories, kind }: RulesOption & { readonly kind?: string }) => {
      const { runRulesList } = await import('./rules.js');
      done(runRulesList(io, await engine(), directories, kind));
    });

  program
    .command('suggest')
    .description('list frequent metrics that are in no catalogue yet')
    .addOption(database())
    .option('--min <n>', 'leave out metrics with fewer observations', wholeNumber, 2)
    .addHelpText('after', example('suggest --db metrics.db --min 5'))
    .action(async (options: SuggestOptions) => {
      const { runSuggest } = await import('./suggest.js');
      done(await runSuggest(io, options));
    });
  return program;
}

/** A day that the calendar has. */
function day(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError('a day as YYYY-MM-DD, please.');
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('a whole number, please.');
  return Number(text);
}
