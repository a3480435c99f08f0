import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Filters, YearRange } from '../export/filters.js';
import { statuses } from '../export/statuses.js';

/** Filters as the command line gives them: a list each, missing where none was given. */
export type FilterOptions = Partial<Filters>;

const kinds = ['target', 'fact', 'provision', 'proposal'] as const;

/** Adds the filters that all commands have which give rows out. */
export function withFilters(command: Command): Command {
  return command
    .option('--metric <metric...>', 'only these metrics: an id, or words of the label')
    .option('--region <place...>', 'only these places, by the name or a part of it')
    .addOption(new Option('--year <year...>', 'only these years: 2025, or 2021-2025').argParser(years))
    .addOption(new Option('--kind <kind...>', 'only these kinds').choices(kinds))
    .option('--document <text...>', 'only documents with this in the path or title')
    .addOption(new Option('--status <status...>', 'only these verdicts').choices(statuses));
}

/** The filters of a command, all lists there. */
export function filtersOf({ metric = [], region = [], year = [], kind = [], document = [], status = [] }: FilterOptions): Filters {
  return { metric, region, year, kind, document, status };
}

function years(text: string, before: readonly YearRange[] | undefined): readonly YearRange[] {
  const parts = /^(\d{4})(?:[-–—](\d{4}))?$/.exec(text);
  const first = Number(parts?.[1]);
  const last = Number(parts?.[2] ?? parts?.[1]);
  if (!parts || last < first) throw new InvalidArgumentError('a year or a span of years, please: 2025, or 2021-2025.');
  return [...(before ?? []), { first, last }];
}
