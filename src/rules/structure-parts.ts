/** What rules of kind `structure` find in a document. */
export const STRUCTURE_PARTS = [
  'doc_number',
  'addressee',
  'issuer',
  'issued',
  'doc_type',
  'heading',
  'line_break',
  'point',
  'artefact',
  'furniture',
  'quoted_proposal',
  'region',
  'register',
  'title',
  'told_year',
  'year',
] as const;
