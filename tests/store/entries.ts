import { createHash } from 'node:crypto';
import type { Observation } from '../../src/model/observation.js';
import type { Structure } from '../../src/model/structure.js';
import type { DocumentEntry } from '../../src/store/write-document.js';

/** What a test says of an observation; the rest is filled in. */
export type Said = Partial<Observation>;

/** What a test says of a document. */
export interface SaidDocument {
  readonly path: string;
  readonly text?: string;
  readonly issued?: string;
  readonly year?: number;
  readonly region?: string;
  readonly observations?: readonly Said[];
}

/** An entry as a run would make it, with ids that depend on nothing but its words. */
export function entryOf({ path, text = path, issued, region, observations = [], year }: SaidDocument): DocumentEntry {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    document: {
      id: sha256.slice(0, 16),
      path,
      sha256,
      format: 'text',
      encoding: 'utf-8',
      text,
      origins: [],
      tables: [],
      properties: [],
      problems: [],
    },
    structure: structureOf(issued, region, year),
    observations: observations.map((said, at) => observationOf(`${path}#${at}`, said, at)),
    problems: [{ code: 'test-problem', message: 'Nothing is wrong.', start: 3 }],
    rulesHash: 'rules-1',
    version: '1.0.0',
  };
}

/** A structure that knows only date and region. */
export function structureOf(issued: string | undefined, region: string | undefined, year?: number): Structure {
  return {
    language: 'zh',
    title: '一份文件',
    docNumber: undefined,
    addressee: undefined,
    issuer: undefined,
    region,
    docType: 'other',
    issued,
    year: year ?? (issued === undefined ? undefined : Number(issued.slice(0, 4))),
    sources: {},
    sections: [],
    points: [],
    blocks: [],
    quotedProposals: [],
    artefacts: [],
  };
}

function observationOf(id: string, said: Said, at: number): Observation {
  const value = said.value ?? '1';
  const year = 'year' in said ? said.year : 2024;
  return {
    id,
    kind: 'fact',
    metric: 'gdp',
    metricLabel: '地区生产总值',
    measure: 'flow',
    comparator: '=',
    value,
    valueUpper: undefined,
    unit: '家',
    baseValue: value,
    baseValueUpper: said.valueUpper,
    baseUnit: '家',
    year,
    periodStart: year === undefined ? undefined : `${year}-01-01`,
    periodEnd: year === undefined ? undefined : `${year}-12-31`,
    periodType: year === undefined ? undefined : 'during',
    periodBasis: 'clause',
    region: undefined,
    quote: `句子${at}。`,
    section: '',
    page: undefined,
    catalogued: true,
    doubts: [],
    trace: { kind: 'observation', start: at * 10, end: at * 10 + 3, value: '', rule: '(test)', parts: [] },
    start: at * 10,
    end: at * 10 + 3,
    ...said,
  };
}
