import type { Cell, Rows } from './cells.js';

/** The columns that say which line of a wide table a figure stands on. */
export const wideKeys = ['metric', 'measure', 'region', 'base_unit'] as const;

/** A figure of `year_over_year`. */
export interface YearFigure {
  readonly metric: string;
  readonly metric_label: string;
  readonly measure: string;
  readonly region: string | null;
  readonly base_unit: string;
  readonly year: number;
  readonly value: number;
}

/** So many years without any figure are shown as empty columns; a longer gap is a figure of long ago. */
const LONGEST_GAP = 9;

function withGaps(years: readonly number[]): readonly number[] {
  return years.flatMap((year, at) => {
    const missing = at === 0 ? 0 : year - (years[at - 1] ?? year) - 1;
    return missing > LONGEST_GAP ? [year] : Array.from({ length: missing + 1 }, (_, step) => year - missing + step);
  });
}

/** One row a metric, measure, region and unit with a column a year, those without a figure between two others too, in the order in which the keys first appear; the label is that of the last figure given. */
export function widenYears(figures: Iterable<YearFigure>): Rows {
  const lines = new Map<string, { figure: YearFigure; readonly values: Map<number, number> }>();
  const years = new Set<number>();
  for (const figure of figures) {
    const key = JSON.stringify(wideKeys.map((column) => figure[column]));
    const line = lines.get(key) ?? { figure, values: new Map<number, number>() };
    line.figure = figure;
    line.values.set(figure.year, figure.value);
    lines.set(key, line);
    years.add(figure.year);
  }
  const sorted = withGaps([...years].sort((a, b) => a - b));
  const rows = [...lines.values()].map(({ figure, values }): readonly Cell[] => [
    figure.metric,
    figure.metric_label,
    figure.measure,
    figure.region,
    figure.base_unit,
    ...sorted.map((year) => values.get(year) ?? null),
  ]);
  return { columns: ['metric', 'metric_label', 'measure', 'region', 'base_unit', ...sorted.map(String)], rows };
}
