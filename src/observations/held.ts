import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { JoinPhrase, Question, Reading, Resolved } from './resolved.js';
import type { Settled, State } from './state.js';

/** Who holds for figures that name nobody: the institution or group of which a paragraph told last. */
export interface Holder {
  readonly owner: string;
  readonly kind: string;
  /** What was told of it so far; an empty word where it was counted itself. */
  readonly heads: readonly string[];
  /** Where the sentence of its last figure begins, and the part between two ； that named it. */
  readonly sentence: number;
  readonly segment: number;
  /** One of a row with one figure each: 城镇居民收入5万元；农村居民收入2万元, or such a row without ；. */
  readonly row: 'none' | 'parted' | 'listed';
  /** Behind its last figure. */
  readonly end: number;
  /** Set for one figure: no word since has ended it, and whether it was told in an earlier sentence. */
  readonly usable: boolean;
  readonly far: boolean;
}

/** What may lie between two figures of one holder: no more than a few words and one full stop. */
const LONGEST_BETWEEN = 80;

/** Verbs by which a holder has what it has. */
const HAS = /^(?:共|累计)?(?:实现|完成|拥有|达到?)/;

/** 乡镇卫生院诊疗人次14亿；| 入院人次 | 3914万: the institution or group that was told last owns what only such a one has. */
export function ofHolder({ slot, state: { holder }, join, deed, listed }: Question): ReturnType<Reading> {
  const { phrase, side, owner, regionWord, cues } = slot;
  if (!phrase || !holder?.usable || side !== 'before' || owner || regionWord !== undefined) return undefined;
  const head = join.heldBy(phrase.label, holder.kind);
  if (head === undefined || (holder.far && holder.kind.startsWith('near-'))) return undefined;
  // 新建医院3家，| 引进 | 卫生技术人员300人: what is done is told of no one.
  if (deed?.role === 'flow-verb' && !HAS.test(deed.word)) return undefined;
  // A level that was told of it already is one of somebody else.
  const again = holder.heads.includes(head) && !cues.some(({ role }) => role === 'trend');
  const doubtful = phrase.known && (join.holdsAll(holder.owner) || (holder.far && holder.heads.every((one) => one === '')));
  if (again || doubtful) return undefined;
  // 研究生招生1.1万人，| 在学研究生 | 3.2万人: the head says whose it is.
  const named = join.words(head.length > holder.owner.length && head.endsWith(holder.owner) ? head : holder.owner + head, phrase);
  return {
    ...listed,
    phrase: { ...named, measure: named.measure ?? phrase.measure, owner: holder.owner },
    doubt: holder.far ? 'metric-from-earlier-sentence' : 'metric-from-earlier-clause',
  };
}

/** 地方国企资产总额增长16%，| 营业总收入、利润总额 | 分别增长9%、3%: a row of bare heads is the holder's where all of them are. */
export function heldRun(member: Resolved, { holder }: State, join: JoinPhrase): Resolved {
  const { run } = member;
  const heads = run?.next === 1 ? run.members.map(({ label }) => (holder ? join.heldBy(label, holder.kind) : undefined)) : [];
  const near = holder?.usable === true && !(holder.far && holder.kind.startsWith('near-'));
  if (!run || !near || heads.length === 0 || heads.some((head) => head === undefined)) return member;
  const named = run.members.map((one, index) => ({ ...join.words(holder.owner + (heads[index] ?? ''), one), owner: holder.owner }));
  return { ...member, phrase: named[0] ?? member.phrase, run: { ...run, members: named } };
}

/** The holder as it stands at a slot: ended where the words since its last figure name another, or where more than a sentence lies between. */
export function holderAt({ holder }: State, slot: MetricSlot, sentence: Sentence, text: string, join: JoinPhrase): Holder | undefined {
  if (!holder) return undefined;
  const from = slot.side === 'before' && slot.phrase ? Math.min(slot.phrase.start, slot.quantity.start) : slot.quantity.outer.start;
  const between = text.slice(holder.end, from);
  if (between.length > LONGEST_BETWEEN || /。.*。/s.test(between) || join.namesHolder(between.replaceAll(holder.owner, '')))
    return undefined;
  const parted = holder.row === 'parted' && holder.segment === segmentOf(slot, sentence);
  return { ...holder, usable: holder.row === 'none' || parted, far: holder.sentence !== sentence.start };
}

/** The holder behind a figure: who it names, who went on, or nobody. Parts and brackets tell of no new one. */
export function holderAfter(state: State, settled: Settled, sentence: Sentence, join: JoinPhrase): Holder | undefined {
  const { holder, partsFrom } = state;
  const { slot, phrase, measure } = settled;
  const end = Math.max(slot.quantity.outer.end, slot.side === 'after' ? (slot.phrase?.end ?? 0) : 0);
  const here = { sentence: sentence.start, segment: segmentOf(slot, sentence), end, usable: true, far: false };
  const level = measure !== 'growth' && measure !== 'change';
  const named = join.holding(phrase.label);
  const { dimension, baseUnit } = slot.quantity;
  const itself = named?.head === '' && (named.kind === 'near-people' ? dimension === 'people' || baseUnit === '户' : dimension === 'count');
  const alike = holder?.kind === named?.kind && holder?.heads.length === 1 && holder.heads[0] === named?.head;
  if (slot.inBracket || (partsFrom !== undefined && slot.quantity.start > partsFrom)) {
    // 幼儿园72所，其中 | 公办 | 31所，在园幼儿: what only narrows the whole holds for no one.
    if (!named || named.owner === holder?.owner || join.partWord(slot.phrase?.label ?? '')) return holder && { ...holder, end };
    // 其中社会散居孤儿12万人，| 平均标准 | 1257元: a part that is counted itself holds in its clauses, the second of a row does not.
    const row = holder?.row === 'parted' || slot.inBracket ? 'listed' : 'parted';
    return itself ? { owner: named.owner, kind: named.kind, heads: [''], row, ...here } : undefined;
  }
  if (holder && phrase.label.includes(holder.owner)) {
    const head = phrase.label.slice(phrase.label.indexOf(holder.owner) + holder.owner.length);
    const segment = phrase.label === holder.owner + head && named?.owner === holder.owner ? here.segment : holder.segment;
    return { ...holder, ...here, segment, heads: level ? [...holder.heads, head] : holder.heads };
  }
  if (!named || (named.head === '' && !itself && !['%', 'pp', ''].includes(baseUnit))) return undefined;
  const row = !alike ? 'none' : holder.segment === here.segment ? 'listed' : 'parted';
  return { owner: named.owner, kind: named.kind, heads: [named.head], row, ...here };
}

/** Where the part of a sentence between two ； begins that holds the slot. */
function segmentOf({ quantity }: MetricSlot, { start, text }: Sentence): number {
  return start + text.lastIndexOf('；', quantity.start - start) + 1;
}
