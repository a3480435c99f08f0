/** The public API: read bytes, load rules, extract, and the values that come out. */
export { extract, type Extraction, type Known } from './pipeline.js';
export { readDocument, readDocuments } from './read/read-document.js';
export type { NamedResult, ReadResult } from './read/reader.js';
export { builtInRules, loadRules, type LoadResult } from './rules/load.js';
export type { RuleSet } from './rules/rule-set.js';
export type { Document, DocumentFormat, Properties } from './model/document.js';
export type { Measure, Observation, ObservationKind, PeriodBasis } from './model/observation.js';
export type { Comparator, Exclusion } from './model/quantity.js';
export type { Period, PeriodType } from './model/period.js';
export type { Problem } from './model/problem.js';
export type { Day, Decimal, Span } from './model/span.js';
export type { Sentence, Structure } from './model/structure.js';
export type { Table, TableCell } from './model/table.js';
export type { Unread, UnreadCode } from './model/unread.js';
