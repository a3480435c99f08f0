/** A place in a document, or a whole document, that could not be read as it should; the run goes on. */
export interface Problem {
  /** Stable kebab-case code, for queries. */
  readonly code: string;
  /** What is wrong and what to do, one sentence each. */
  readonly message: string;
  /** Offset into the document's text; absent where the whole document is meant. */
  readonly start?: number;
}
