import type * as pipeline from '../../src/pipeline.js';
import type * as reading from '../../src/read/read-document.js';
import type * as rules from '../../src/rules/load.js';
import type { RuleSet } from '../../src/rules/rule-set.js';
import { rulesOrThrow } from '../documents/read-documents.js';

/**
 * The program as its users run it, built into dist. What tsx makes of src on the fly is not that: it names every closure anew wherever one is made (esbuild's `keepNames`), which nobody
 * who runs the program pays for.
 */
async function load<T>(path: string): Promise<T> {
  return (await import(new URL(`../../dist/${path}`, import.meta.url).href)) as T;
}

export const { extract } = await load<typeof pipeline>('pipeline.js');
export const { readDocument } = await load<typeof reading>('read/read-document.js');
const { builtInRules, loadRules } = await load<typeof rules>('rules/load.js');

/** The rules that come with the program, as the built program reads them. */
export function loadBuiltInRules(): RuleSet {
  return rulesOrThrow(loadRules([builtInRules()]));
}
