import type { Phrase } from '../model/metric.js';
import type { Span } from '../model/span.js';
import type { Caption } from './captions.js';
import type { ColumnHead } from './column-heads.js';
import type { DataRow } from './row-owners.js';
import type { FindPart } from './table-rules.js';
import type { TableTools, Unit } from './table-tools.js';

/** What a cell measures, and the doubt where its own row and column did not say all of it. */
export interface NamedMetric {
  readonly phrase: Phrase;
  /** `metric-from-caption`, or `metric-without-owner`. */
  readonly doubt: string;
  /** How the words came together, for people. */
  readonly from: string;
}

/** All that names a cell's metric. */
export interface NameQuestion {
  readonly row: DataRow;
  readonly head: ColumnHead;
  /** Words of the head that name a metric or an owner; those of the column before where this one tells only its growth. */
  readonly column: string;
  readonly caption: Caption;
  /** The row's own unit, whose growth is no unit: parts are in the unit of their whole. */
  readonly unit: Unit | undefined;
  readonly wholeUnit: Unit | undefined;
  /** A table of targets: its rows are no parts of each other unless they say so. */
  readonly targets: boolean;
}

/** Dimensions of counts: what is counted needs no head (高新技术企业, 家), save where events are summed up (公路, 万人次). */
const COUNTED = new Set(['count', 'people', 'duration', '']);
const EVENTS = /次$/;
const LONGEST_MODIFIER = 2;

/** True where a label tells what it measures (进口额, 森林覆盖率), so that it is no mere part or class (一般贸易, 公路). */
export function isHeaded(label: string, find: FindPart, tools: TableTools): boolean {
  return endsWithHead(label, find, tools) || tools.phrase(label, NOWHERE).known;
}

/** True where the words themselves end with what is measured; names that only the catalogue knows do not. */
export function endsWithHead(label: string, find: FindPart, tools: TableTools): boolean {
  return find(label, 'head').some(({ end }) => end === label.length) || tools.headed(label);
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The metric of a cell: its row's label with the owner that it needs, or what its column measures of the row; undefined where neither names one. */
export function nameMetric(question: NameQuestion, find: FindPart, tools: TableTools): NamedMetric | undefined {
  const { row, column } = question;
  const span = row.label.cell.cell;
  const none = row.label.total || row.label.time !== undefined || row.label.region !== undefined;
  if (column === '') return none ? ofCaption(question, find, tools) : ofRow(question, find, tools);
  if (none) return complete(tools.phrase(column, span), question, '(column)', tools);
  const leans = tools.phrase(row.label.words, span).generic || (row.part && row.whole !== undefined);
  const own = (leans ? ofRow(question, find, tools)?.phrase.label : undefined) ?? row.label.words;
  // 发电量 in a column of 产量: an amount that tells itself what it is of.
  if (own === column || own.endsWith(column) || (column === '产量' && own.endsWith('量')))
    return { phrase: tools.phrase(own, span), doubt: '', from: '(row)' };
  const rowLeads = !tools.partWord(column) && (!isHeaded(own, find, tools) || isHeaded(column, find, tools));
  return rowLeads
    ? { phrase: join(own, column, span, tools), doubt: '', from: '(row and column)' }
    : { phrase: join(column, own, span, tools), doubt: '', from: '(column and row)' };
}

/** A row of a place, a year or the whole has the metric of the caption. */
function ofCaption({ row, caption }: NameQuestion, find: FindPart, tools: TableTools): NamedMetric | undefined {
  const span = row.label.cell.cell;
  if (row.whole && row.label.total) return { phrase: tools.phrase(row.whole.label.words, span), doubt: '', from: '(row above)' };
  if (caption.subject === '' || !isHeaded(caption.subject, find, tools)) return undefined;
  return { phrase: tools.phrase(caption.subject, span), doubt: 'metric-from-caption', from: '(caption)' };
}

function ofRow(question: NameQuestion, find: FindPart, tools: TableTools): NamedMetric | undefined {
  const { row, caption, unit } = question;
  const { words: own } = row.label;
  const span = row.label.cell.cell;
  if (own === '') return undefined;
  // #住宅, #90平方米及以下: a size narrows the part above it.
  const words = row.within === undefined ? own : own + row.within;
  const phrase = tools.phrase(words, span);
  const whole = row.whole?.label.words;
  if (phrase.generic || tools.partWord(words)) {
    // 年均增速 below 地区生产总值 is that of the row above, whatever the group.
    const relative = phrase.measure === 'growth' || phrase.measure === 'share';
    if (whole !== undefined && relative && !row.part)
      return { phrase: tools.owner(whole, words, span), doubt: '', from: '(row and row above)' };
    if (whole !== undefined && (row.part || tools.partWord(words)))
      return { phrase: partOf(words, whole, span, tools), doubt: '', from: '(row and whole)' };
    return complete(phrase, question, '(row)', tools);
  }
  const headed = endsWithHead(words, find, tools);
  if (headed && whole !== undefined && row.part) return { phrase: withStem(words, whole, span, tools), doubt: '', from: '(row)' };
  if (headed) return { phrase, doubt: '', from: '(row)' };
  if (whole !== undefined && (row.part || (!phrase.known && isPart(question))))
    return { phrase: partOf(words, whole, span, tools), doubt: '', from: '(row and whole)' };
  // 分行业固定资产投资（不含农户）: the bracket stays behind the head that all rows have.
  const [, stem = caption.subject, bracket = ''] = /^(.+?)(（[^（）]+）)$/u.exec(caption.subject) ?? [];
  const head = tools.head(stem);
  const bracketed = bracket !== '' && !phrase.known && caption.measure ? tools.phrase(words + stem + bracket, span) : undefined;
  const joined = head === undefined ? undefined : (bracketed ?? tools.owner(words, head, span));
  // Hospitals, $ million: the number of them is another metric.
  const other = !tools.glued && phrase.known && unit !== undefined && unit.dimension !== phrase.dimension && unit.base !== '%';
  if (joined && (joined.known || !phrase.known || other)) return { phrase: joined, doubt: '', from: '(row and caption)' };
  if (phrase.known) return { phrase, doubt: '', from: '(row)' };
  const sum = isSum(unit) && !question.targets;
  if (sum && caption.subject !== '')
    return {
      phrase: tools.glued ? tools.phrase(caption.subject + words, span) : tools.owner(caption.subject, words, span),
      doubt: 'metric-from-caption',
      from: '(caption and row)',
    };
  return { phrase, doubt: '', from: '(row)' };
}

/** A row is a part of the one above where it says so, or where both are sums in one unit. */
function isPart({ row, unit, wholeUnit, targets }: NameQuestion): boolean {
  if (row.part || row.label.mark === 'list') return true;
  return !targets && isSum(unit) && unit?.unit === wholeUnit?.unit;
}

function isSum(unit: Unit | undefined): boolean {
  return unit !== undefined && (!COUNTED.has(unit.dimension) || EVENTS.test(unit.base));
}

/** A generic word (总量, 增速) takes its owner from the rows and cells around it, or else the caption. */
function complete(phrase: Phrase, { row, caption }: NameQuestion, from: string, tools: TableTools): NamedMetric {
  if (!phrase.generic) return { phrase, doubt: '', from };
  const span = row.label.cell.cell;
  const group = row.groups.findLast(({ words }) => words !== '' && words !== phrase.label)?.words;
  if (group !== undefined) return { phrase: tools.owner(group, phrase.label, span), doubt: '', from: '(row and group)' };
  if (caption.subject.endsWith(phrase.label))
    return { phrase: tools.phrase(caption.subject, span), doubt: 'metric-from-caption', from: '(caption)' };
  if (caption.subject !== '')
    return { phrase: tools.owner(caption.subject, phrase.label, span), doubt: 'metric-from-caption', from: '(row and caption)' };
  return { phrase, doubt: 'metric-without-owner', from };
}

/** A part and its whole; where the part ends with words that the whole goes on from, it takes the rest alone (住户贷款, 贷款余额 → 住户贷款余额). */
function join(part: string, whole: string, span: Span, tools: TableTools): Phrase {
  for (let length = Math.min(part.length, whole.length - 1); tools.glued && length >= 2; length -= 1) {
    const at = whole.indexOf(part.slice(part.length - length));
    if (at >= 0 && at + length < whole.length && whole.length - at - length <= 4)
      return tools.phrase(part + whole.slice(at + length), span);
  }
  return tools.owner(part, whole, span);
}

/** A part with the name of its whole, which is measured as the whole is (商品房销售面积, #住宅). */
function partOf(part: string, whole: string, span: Span, tools: TableTools): Phrase {
  const named = join(part, whole, span, tools);
  const { measure } = tools.phrase(whole, span);
  return named.known || measure === undefined || !named.label.endsWith(whole) ? named : { ...named, measure };
}

/** 港口货物吞吐量, 其中：外贸吞吐量: a short modifier does not tell whose it is. */
function withStem(part: string, whole: string, span: Span, tools: TableTools): Phrase {
  const head = tools.head(part);
  const stem = head === undefined || !whole.endsWith(head) ? '' : whole.slice(0, whole.length - head.length);
  const own = head === undefined ? part.length : part.length - head.length;
  return stem !== '' && own <= LONGEST_MODIFIER && !part.startsWith(stem) ? tools.phrase(stem + part, span) : tools.phrase(part, span);
}
