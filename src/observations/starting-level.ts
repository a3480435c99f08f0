import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { Dated, PeriodQuestion } from './decide-period.js';
import type { Resolved } from './resolved.js';

const OUTTURN = /(?:比|较|与|同)(?:上年|上年度|去年|(\d{4})年)(?:实际)?(?:完成|执行|决算|(?:年初|调整)?预算)数 ?$/;

/** 拟安排66亿元，比上年执行数 | 61亿元 | 增长8%: the level that the plan is measured by is of the year before, and a fact. */
export function outturnLevel({ quantity }: MetricSlot, { text, start }: Sentence, dated: Dated): Dated | undefined {
  if (quantity.dimension !== 'money' || !text.includes('数')) return undefined;
  const before = text.slice(0, quantity.outer.start - start);
  const found = OUTTURN.exec(before);
  if (!found) return undefined;
  const told = /.*(?<!\d)(\d{4})年/.exec(before.slice(0, found.index))?.[1];
  const after = told === undefined ? dated.year : Number(told);
  const year = found[1] === undefined ? after && after - 1 : Number(found[1]);
  return year ? { ...dated, year, period: { first: `${year}-01-01`, last: `${year}-12-31`, type: 'during' } } : undefined;
}

/** 社会保险基金 | 上年结余 | 90亿元: what a fund of insurance begins the year with is there at the end of the one before, and a fact. */
export function openingBalance({ phrase: { label } }: Pick<Resolved, 'phrase'>, dated: Dated): Dated | undefined {
  if (!dated.year || !label.endsWith('上年结余') || !/保(?:险|障)?基金上年结余$/.test(label)) return undefined;
  const year = dated.year - 1;
  return { ...dated, year, period: { first: `${year}-12-31`, last: `${year}-12-31`, type: 'as_of' } };
}

/** The time of a level that starts a change, of one that is reached, and of any other. */
export function levelTime(
  dated: Dated,
  starts: boolean,
  reached: boolean,
  question: Pick<PeriodQuestion, 'structure' | 'sentence' | 'measure' | 'overYears'> & { readonly slot: Pick<MetricSlot, 'quantity'> },
): Dated {
  if (starts && sinceUnknown(question.sentence, question.slot)) return { ...dated, period: undefined, year: undefined, basis: 'none' };
  if (starts) return yearBefore(dated, question);
  return reached ? lastYearOf(dated) : atItsEnd(dated, question);
}

/** 由建市之初的 | 12家: words for a time that name no year. */
function sinceUnknown({ text, start }: Sentence, { quantity }: Pick<MetricSlot, 'quantity'>): boolean {
  return /(?:之初|之年|之时|初期|伊始|前夕|当初)的$/.test(text.slice(0, quantity.outer.start - start));
}

/** 五年来从54万亿元增加到82.7万亿元: the level that is reached is that of the last year, not of all. */
function lastYearOf(dated: Dated): Dated {
  const { period, year } = dated;
  if (period?.type !== 'during' || year === undefined || period.first.slice(0, 4) === period.last.slice(0, 4)) return dated;
  return { ...dated, period: { ...period, first: `${year}-01-01` } };
}

/** 五年来…，建成重点实验室38家: a level told of several years, and not in its own clause, is the one at their end, unless the words sum it up (累计). */
function atItsEnd(dated: Dated, { measure, overYears }: Pick<PeriodQuestion, 'measure' | 'overYears'>): Dated {
  const { period, year, basis } = dated;
  const told = (basis === 'earlier' || basis === 'sentence') && !overYears && /^(?:stock|share|price|rank)$/.test(measure);
  if (!told || period?.type !== 'during' || year === undefined || period.first.slice(0, 4) === period.last.slice(0, 4)) return dated;
  return {
    ...dated,
    period: measure === 'stock' ? { first: period.last, last: period.last, type: 'as_of' } : { ...period, first: `${year}-01-01` },
  };
}

/**
 * The starting level of a change belongs to the year before the change began: before the years of the section where that gave the time,
 * and before the document where that is later than it: the document knew it.
 */
export function yearBefore(dated: Dated, { structure, sentence }: Pick<PeriodQuestion, 'structure' | 'sentence'>): Dated {
  if (dated.year === undefined) return dated;
  const around = structure.sections[sentence.section];
  const first = around?.since ?? around?.yearFirst;
  const planned = structure.docType === 'plan' && first !== undefined && dated.year > first ? first : undefined;
  const section = dated.basis === 'section' ? (around?.since ?? around?.yearFirst) : dated.basis === 'earlier' ? around?.since : planned;
  const start = section ?? (dated.period?.type === 'during' ? Number(dated.period.first.slice(0, 4)) : dated.year);
  const written = structure.issued === undefined ? structure.year : Number(structure.issued.slice(0, 4));
  const year = written !== undefined && start - 1 > written ? written - 1 : start - 1;
  return { ...dated, year, period: { first: `${year}-12-31`, last: `${year}-12-31`, type: 'as_of' } };
}
