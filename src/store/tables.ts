/**
 * The tables, one migration after another: the file's `user_version` counts how many it has. A published migration never changes; a change of tables
 * or views is a new one at the end (an empty text where only views changed). Columns that end in `_text` hold the exact decimal of the REAL beside them.
 */
export const migrations: readonly string[] = [
  `
create table documents (
  id text primary key not null,
  path text not null unique,
  title text,
  doc_number text,
  addressee text,
  issuer text,
  region text,
  doc_type text not null,
  language text not null,
  issued text,
  year integer,
  sha256 text not null unique,
  format text not null,
  encoding text not null,
  text text not null,
  rules_hash text not null,
  version text not null
) strict;
create index documents_by_region on documents (region, issued);

create table observations (
  id text primary key not null,
  document_id text not null references documents (id) on delete cascade,
  kind text not null check (kind in ('target', 'fact', 'provision', 'proposal')),
  metric text not null,
  metric_label text not null,
  measure text not null check (measure in ('stock', 'flow', 'share', 'growth', 'change', 'rank', 'price')),
  comparator text not null check (comparator in ('=', '>=', '>', '<=', '<', '~', 'range')),
  value real not null,
  value_text text not null,
  value_upper real,
  value_upper_text text,
  unit text not null,
  base_value real not null,
  base_value_text text not null,
  base_value_upper real,
  base_value_upper_text text,
  base_unit text not null,
  year integer,
  period_start text,
  period_end text,
  period_type text check (period_type in ('during', 'as_of', 'every_year')),
  period_basis text not null,
  region text,
  quote text not null,
  start_offset integer not null,
  end_offset integer not null,
  section text not null,
  page integer,
  doubts text not null,
  trace text not null check (json_valid(trace))
) strict;
create index observations_by_key on observations (metric, year, base_unit);
create index observations_by_document on observations (document_id, start_offset);

create table metrics (
  id text primary key not null,
  label_zh text not null,
  label_en text not null,
  category text not null,
  unit text not null,
  dimension text not null,
  measure text not null,
  better text not null check (better in ('higher', 'lower', 'none')),
  tolerance real
) strict;

create table problems (
  document_id text not null references documents (id) on delete cascade,
  code text not null,
  message text not null,
  start_offset integer
) strict;
create index problems_by_document on problems (document_id, start_offset);

create table reviews (
  observation_id text not null,
  verdict text not null check (verdict in ('right', 'wrong', 'corrected', 'unsure')),
  corrections text check (corrections is null or (json_valid(corrections) and json_type(corrections) = 'object')),
  reviewer text not null default '',
  reviewed_at text not null,
  note text,
  primary key (observation_id, reviewer, reviewed_at)
) strict;

create table runs (
  id integer primary key,
  version text not null,
  rules_hash text not null,
  started text not null,
  finished text,
  documents_read integer not null default 0,
  documents_unchanged integer not null default 0,
  documents_failed integer not null default 0,
  observations integer not null default 0,
  with_doubts integer not null default 0,
  problems integer not null default 0
) strict;
`,
  `
alter table metrics add column growth text not null default 'nominal' check (growth in ('nominal', 'real', 'mixed'));
alter table metrics add column growth_tolerance real;

create table aliases (
  alias text primary key not null,
  metric text not null,
  rule text not null
) strict, without rowid;

create table near_metrics (
  metric text not null,
  near_metric text not null,
  reason text not null,
  distance integer not null,
  primary key (metric, near_metric)
) strict, without rowid;

create table comparison_words (
  role text not null,
  word text not null,
  primary key (role, word)
) strict, without rowid;
`,
  `
alter table documents add column title_source text;
alter table documents add column doc_number_source text;
alter table documents add column issuer_source text;
alter table documents add column issued_source text;
alter table documents add column region_source text;
alter table documents add column same_as text references documents (id) on delete set null;
create index documents_by_same_as on documents (same_as);

create table fingerprints (
  hash integer not null,
  document_id text not null references documents (id) on delete cascade,
  primary key (hash, document_id)
) strict, without rowid;
create index fingerprints_by_document on fingerprints (document_id);
`,
];
