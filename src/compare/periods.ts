const told = "('stock', 'share', 'rank')";

/**
 * SQL condition: the figures `a` and `b` of one year are about the same stretch of time. Levels only share the year; what is counted over a period must begin
 * with it too, so that a quarter answers no year and a year no five-year plan. The yearly mean of several years answers only its like.
 */
export function samePeriod(a: string, b: string): string {
  return `(${a}.averaged = ${b}.averaged
    and (${a}.measure in ${told}
      or ${a}.period_type is not 'during' or ${b}.period_type is not 'during'
      or ${a}.period_start is null or ${b}.period_start is null
      or ${a}.period_start = ${b}.period_start))`;
}

/** SQL condition: `a` and `b` say the same metric, measure and place; nothing is ever joined without it, save names that are only offered as near. */
export function sameMetric(a: string, b: string): string {
  return `${b}.metric = ${a}.metric and ${sameKind(a, b)}`;
}

/** SQL condition: the same measure and place. */
export function sameKind(a: string, b: string): string {
  return `${b}.measure = ${a}.measure and ${b}.place = ${a}.place`;
}

/** SQL condition: what `row` says is about one whole year: levels always, what is counted over a period where the period is the year. */
export function wholeYear(row: string): string {
  return `(not ${row}.averaged and (${row}.measure in ${told} or ${row}.period_type is not 'during' or ${row}.period_start is null
    or (${row}.period_start = ${row}.year || '-01-01' and ${row}.due = ${row}.year || '-12-31')))`;
}

/** SQL: of several facts about one thing the one that leads: without heavy doubts, then with a year that was told, then of the latest document, then of the latest day, an exact number before a bound, without any doubt, first in the text. */
export function leads(fact: string): string {
  return `${fact}.weak, ${fact}.starting, ${fact}.told_last desc, ${fact}.due desc, ${fact}.loose, ${fact}.doubts <> '', ${fact}.start_offset, ${fact}.id`;
}
