import type { Phrase } from '../model/metric.js';
import type { Measure } from '../model/observation.js';
import { countsEvents } from '../text/event-units.js';
import type { Unit } from './table-tools.js';

/** How a cell's number measures its metric; `sign` −1 where the words tell a fall. */
export interface CellMeasure {
  readonly measure: Measure;
  readonly sign: 1 | -1;
  readonly by: string;
}

/** Words that tell the measure, by their rule. */
export interface ToldMeasure {
  readonly rule: {
    readonly id: string;
    readonly gives?: { readonly measure?: Measure | undefined; readonly sign?: 1 | -1 | undefined } | undefined;
  };
}

export interface MeasureQuestion {
  readonly unit: Unit | undefined;
  readonly phrase: Phrase;
  /** What the words in the cell, the head of its column, its label and the caption tell, the first that does. */
  readonly told: readonly (ToldMeasure | undefined)[];
  /** The label tells a deed (编制规划数量) or a period (年度展览). */
  readonly deed: boolean;
  /** The sum of a span of years. */
  readonly total: boolean;
}

const RELATIVE = new Set(['%', '‰', '倍']);
/** Dimensions of what is mostly made, spent or moved in a period; levels of them say so (余额, 容量). */
const SUMS = new Set(['money', 'weight', 'energy', 'volume']);
/** Words decide, then the unit, then what a level of the metric is. A rise in a unit that is no share is a change. */
export function measureCell({ unit, phrase, told, deed, total }: MeasureQuestion): CellMeasure {
  const base = unit?.base ?? '';
  const relative = RELATIVE.has(base) || base === '';
  const by = told.find((match) => match?.rule.gives?.measure !== undefined)?.rule;
  const measure = by?.gives?.measure;
  const sign = by?.gives?.sign ?? 1;
  if (base === 'pp') return { measure: 'change', sign, by: by?.id ?? '(unit)' };
  if (by && measure === 'growth') return { measure: relative ? 'growth' : 'change', sign, by: by.id };
  if (by && measure !== undefined) return { measure, sign, by: by.id };
  if (phrase.measure === 'growth') return { measure: 'growth', sign: phrase.sign ?? 1, by: phrase.rule || '(head of the label)' };
  if (base !== '' && relative) return { measure: 'share', sign: 1, by: '(unit)' };
  if (total) return { measure: 'flow', sign: 1, by: '(total of the years)' };
  if (!phrase.known && phrase.measure !== 'price' && (deed || countsEvents(base)))
    return { measure: 'flow', sign: 1, by: deed ? '(deed)' : '(unit)' };
  if (phrase.measure && phrase.measure !== 'share') return { measure: phrase.measure, sign: 1, by: phrase.rule || '(head of the label)' };
  if (base.includes('/')) return { measure: unit?.dimension === 'money' ? 'price' : 'stock', sign: 1, by: '(unit)' };
  if (SUMS.has(unit?.dimension ?? '')) return { measure: 'flow', sign: 1, by: '(unit)' };
  return { measure: phrase.measure === 'share' && base === '' ? 'share' : 'stock', sign: 1, by: '(level)' };
}
