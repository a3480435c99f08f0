/** What may become of a promise, in the order in which a scorecard tells it. */
export const statuses = [
  'met',
  'missed',
  'on_track',
  'behind',
  'undecided',
  'possible',
  'unmatched_unit',
  'unreported',
  'pending',
] as const;
