const told = "('stock', 'share', 'rank')";

/**
 * SQL condition: the figures `a` and `b` of one year are about the same stretch of time. Levels only share the year; what is counted over a period must begin
 * with it too, so that a quarter answers no year and a year no five-year plan.
 */
export function samePeriod(a: string, b: string): string {
  return `(${a}.measure in ${told}
      or ${a}.period_type is not 'during' or ${b}.period_type is not 'during'
      or ${a}.period_start is null or ${b}.period_start is null
      or ${a}.period_start = ${b}.period_start)`;
}

/** SQL condition: `a` and `b` say the same metric, measure and place. */
export function sameMetric(a: string, b: string): string {
  return `${b}.metric = ${a}.metric and ${b}.measure = ${a}.measure and ${b}.place = ${a}.place`;
}
