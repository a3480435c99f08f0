/** A view by name; `sql` is the whole statement. */
export interface ComparisonView {
  readonly name: string;
  readonly sql: string;
}
