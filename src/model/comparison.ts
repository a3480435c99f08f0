/** `possible` and `no_result` are never verdicts; `unmatched_unit` says that the fact is told in another unit. */
export type ComparisonStatus = 'met' | 'missed' | 'on_track' | 'behind' | 'pending' | 'unreported' | 'unmatched_unit';
