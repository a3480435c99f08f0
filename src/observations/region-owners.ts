import type { PeriodMention } from '../model/period.js';
import type { RegionMention } from '../model/region.js';
import type { Span } from '../model/span.js';
import type { Sentence } from '../model/structure.js';
import { blankOut } from '../text/blank-out.js';

/** What may stand before the owner of a figure: nothing but times, marks and words that open a clause. */
const OPENING = /^(?:其中|此外|另外|同时|目前|全年|预计|(?:截至|截止|到|至)\s+|[年月]?[底末初]|而|仅|如|比如|例如|[\s：（“”—,，])*$/;
/** What parts a place from the quantity before it (乐清市12家和|瑞安市9家). */
const PARTED = /^(?:[、，（]|[和与及])/;
const JOINED = /^(?:、|和|与|及|以及)$/;
/** 肇庆等7个: a list that only begins with the place. */
const BEGINS = /等[^，]{0,2}$/;
/** 杭州市科技局: an organ of the place speaks or gives, the figure need not be the place's. */
const ORGAN = /^[\u4e00-\u9fff]{0,8}?(?:厅|[^格布结邮]局|委(?!托)|办(?!理|学|结)|政府|法院|检察院|党组|支队|总队)/;
/** 杭州等地, 深圳到中山, 厦门、福州机场: not this place alone. */
const MORE = /^(?:等|[、和与至到—－–-])/;

/** Places told together at the head of a clause as those whose figure follows: one, or several (杭州、宁波). */
export interface Owners extends Span {
  readonly mentions: readonly RegionMention[];
  /** Others are meant with them (杭州等地). */
  readonly more: boolean;
  /** An organ or a firm of the place is the subject. */
  readonly organ: boolean;
}

/** What is needed to find owners: the places, times and quantities of one sentence, all with absolute offsets. */
export interface OwnerSearch {
  readonly sentence: Sentence;
  readonly regions: readonly RegionMention[];
  readonly periods: readonly PeriodMention[];
  readonly quantities: readonly Span[];
}

/** The last places before `until` that open the stretch from `from` on, or what follows a quantity or a bracket in it; undefined where none do. */
export function ownersBefore({ sentence, regions, periods, quantities }: OwnerSearch, from: number, until: number): Owners | undefined {
  const within = regions.filter(({ start, end }) => start >= from && end <= until);
  if (within.length === 0) return undefined;
  const words = (start: number, end: number): string => sentence.text.slice(start - sentence.start, end - sentence.start);
  const groups = groupMentions(within, words);
  for (const group of groups.reverse()) {
    const start = group[0]?.start ?? until;
    const end = group.at(-1)?.end ?? until;
    const opened = Math.max(from, ...quantities.filter((one) => one.end <= start).map((one) => one.end));
    const bracket = words(opened, start).lastIndexOf('（');
    const open = bracket < 0 ? opened : opened + bracket;
    const times = periods.filter((one) => one.start < start && one.end > open);
    const before = blankOut(
      words(open, start),
      times.map((one) => ({ start: Math.max(0, one.start - open), end: Math.min(one.end, start) - open })),
    );
    const behind = words(end, until);
    // 11个全国县域…: without a mark it is a noun of the quantity, and no owner of the next one.
    const opens = open > from ? PARTED.test(before) && OPENING.test(before.slice(1)) : OPENING.test(before);
    if (!opens || closes(behind)) continue;
    const joined = within.some(
      (one) => one.start > end && /[、和与至到]/.test(words(one.start - 1, one.start)) && !parted(end, one.start, quantities),
    );
    return { start, end, mentions: group, more: joined || MORE.test(behind) || BEGINS.test(behind), organ: ORGAN.test(behind) };
  }
  return undefined;
}

function parted(from: number, to: number, quantities: readonly Span[]): boolean {
  return quantities.some(({ start, end }) => start >= from && end <= to);
}

function groupMentions(mentions: readonly RegionMention[], words: (start: number, end: number) => string): RegionMention[][] {
  const groups: RegionMention[][] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && JOINED.test(words(before.end, mention.start))) last.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/** True where a bracket closes that was opened before the words. */
function closes(words: string): boolean {
  let depth = 0;
  for (const character of words) {
    if (character === '（') depth += 1;
    else if (character === '）') depth -= 1;
    if (depth < 0) return true;
  }
  return false;
}
