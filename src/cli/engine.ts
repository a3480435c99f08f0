import type { Document } from '../model/document.js';
import type { Observation } from '../model/observation.js';
import type { Problem } from '../model/problem.js';
import type { PeriodMention } from '../model/period.js';
import type { Sentence, Structure } from '../model/structure.js';
import type { Unread } from '../model/unread.js';
import type { Known } from '../pipeline.js';
import type { NamedResult } from '../read/reader.js';
import type { LoadResult } from '../rules/load.js';
import type { Finders, RuleSet } from '../rules/rule-set.js';

/** What the commands use of an extraction. */
export interface Extracted {
  readonly structure: Structure;
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
  readonly sentences: readonly Sentence[];
  readonly times: readonly PeriodMention[];
  readonly unread: readonly Unread[];
}

/** The parts that read documents; commands that only read a database never load them. */
export interface Engine {
  /** All documents of a file, several where it is an archive; no file can stop or end the program. */
  readonly readDocuments: (bytes: Uint8Array, path: string) => Promise<readonly NamedResult[]>;
  /** `known` is what the user says of the document in place of its text. */
  readonly extract: (document: Document, rules: RuleSet, known?: Known) => Extracted;
  /** Built-in rules and, on top of them, those of the directories. */
  readonly loadRules: (directories: readonly string[]) => LoadResult;
  readonly finders: () => Promise<Finders>;
  /** Ids of the two metrics of the catalogue that an English name tells in one number; empty where it tells one. */
  readonly metricsOfBoth: (label: string, rules: RuleSet) => readonly string[];
}

/** Loads the program's own parts; takes a second for the dictionaries. */
export async function loadEngine(): Promise<Engine> {
  const [{ readDocuments }, { startReader }, { extract }, { builtInRules, loadRules }, { metricsOfBoth }] = await Promise.all([
    import('../read/read-document.js'),
    import('../read/start-reader.js'),
    import('../pipeline.js'),
    import('../rules/load.js'),
    import('../metrics/en/members.js'),
  ]);
  const reader = startReader();
  return {
    readDocuments: (bytes, path) => readDocuments(bytes, path, reader.readDocument),
    extract,
    loadRules: (directories) => loadRules([builtInRules(), ...directories]),
    finders: async () => (await import('../finders.js')).finders,
    metricsOfBoth,
  };
}
