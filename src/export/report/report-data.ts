/** A number as its document writes it, with the id of the observation; `value` is in the base unit. */
export interface Figure {
  readonly id: string;
  readonly comparator: string;
  readonly text: string;
  readonly upperText: string | null;
  readonly unit: string;
}

/** A row of the comparisons as the report shows it. */
export interface PromiseRow {
  readonly metricLabel: string;
  readonly measure: string;
  readonly year: number;
  readonly due: string;
  readonly target: Figure;
  readonly result: Figure | null;
  readonly resultDate: string | null;
  /** Result in the base unit where it is a sum and no document states it. */
  readonly sum: number | null;
  readonly baseUnit: string;
  readonly status: string;
  readonly decidedBy: string;
  readonly progress: number | null;
  readonly revisedTo: number | null;
}

/** One year of a metric; values are in the base unit. */
export interface YearPoint {
  readonly year: number;
  readonly value: number | null;
  readonly target: number | null;
  readonly targetUpper: number | null;
  readonly result: Figure | null;
  readonly promise: Figure | null;
}

/** A metric over the years. */
export interface SeriesRow {
  readonly metricLabel: string;
  readonly measure: string;
  readonly baseUnit: string;
  readonly points: readonly YearPoint[];
}

/** How many promises of a region have which status; null where documents name no region. */
export interface RegionCounts {
  readonly region: string | null;
  readonly counts: Readonly<Record<string, number>>;
}

/** A region's part of the report. */
export interface RegionPart {
  readonly region: string | null;
  readonly promises: readonly PromiseRow[];
  readonly series: readonly SeriesRow[];
}

/** Where a figure stands in a document's text. */
export interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A document and the figures of it that the report shows, in the order of the text. */
export interface SourceDocument {
  readonly path: string;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly issued: string | null;
  readonly text: string;
  readonly places: readonly Place[];
}

/** What a report is made of. Parts are asked for one after another, so that only one region is held at a time; `sources` is asked last, for all figures shown. */
export interface ReportData {
  readonly documents: number;
  readonly counts: readonly RegionCounts[];
  readonly region: (region: string | null) => RegionPart;
  readonly sources: (ids: ReadonlySet<string>) => Iterable<SourceDocument>;
}
