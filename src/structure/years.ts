import type { Role } from './section-roles.js';
import { findParts } from './parts.js';
import type { PartMatch, Parts } from './parts.js';
import { readYear } from './read-day.js';

/** Year or span of years that words name. Both are the same for one year. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

const NUMERALS = '零一二三四五六七八九';
const RELATIVE = /^([+-]?\d)(?:\.\.([+-]?\d))?$/;

/** 第十四个五年规划和二〇三五年远景目标: the vision far ahead that a plan names beside its own years. */
const VISION = /[和与及暨]\s?(?:(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})\s?年(?:远景)?目标/g;

/** Parts of a title or heading that name years, but for the vision beside a plan. */
function yearParts(title: string, parts: Parts): readonly PartMatch[] {
  return findParts(title.replace(VISION, ''), parts('year'));
}

/** Years that a heading or title names: years as such, then five-year plans, then (where `docYear` is known) words like 过去一年. */
export function readYears(title: string, docYear: number | undefined, parts: Parts): Years | undefined {
  const matches = yearParts(title, parts);
  return first(matches, readCalendar) ?? first(matches, readPlan) ?? first(matches, (match) => readRelative(match, docYear));
}

/** The first year of the longest span that a heading names, whatever year it names beside it (“十四五”时期和2025年工作回顾); undefined where it names none. */
export function readSpanStart(title: string, docYear: number | undefined, parts: Parts): number | undefined {
  const spans = yearParts(title, parts).flatMap((match) => readPlan(match) ?? readCalendar(match) ?? readRelative(match, docYear) ?? []);
  const starts = spans.filter(({ first, last }) => first < last).map(({ first }) => first);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** The year of a document without a date: its title's (of a plan the first one that it is for), or of a work report the year of its first targets, or else the one behind its review; of others the last that `lead`, the first words below the title, names. */
export function deriveYear(
  title: string | undefined,
  isReport: boolean,
  titles: readonly string[],
  roles: readonly Role[],
  parts: Parts,
  lead = '',
): number | undefined {
  const own = title === undefined ? undefined : first(yearParts(title, parts), readCalendar);
  if (own) return own.first;
  const said = isReport ? undefined : leadYear(title === undefined ? (REPORTED.exec(lead)?.[0] ?? '') : lead);
  const planned = title === undefined || isReport ? undefined : first(yearParts(title, parts), readPlan);
  if (planned) return Math.max(planned.first, said !== undefined && said <= planned.last ? said : 0);
  if (!isReport) return said;
  const yearOf = (role: Role['role']): number | undefined =>
    titles.flatMap((words, index) => {
      const years = roles[index]?.role === role ? first(yearParts(words, parts), readCalendar) : undefined;
      return years ? [years.last] : [];
    })[0];
  const review = yearOf('fact');
  return yearOf('target') ?? (review === undefined ? undefined : review + 1);
}

/** Years that a first paragraph names are most often the document's own or before it; those that lie ahead stand behind 到 or a dash. */
const LEAD_YEAR = /(?<![到至—\-–~～\d前])((?:19|20)\d{2}) ?年(?!代|版|以前|前|[—\-–~～至到])/g;

/** 《2023年某市统计公报》显示: words without a title that pass on a report. */
const REPORTED = /《[^》]{0,12}(?:19|20)\d{2} ?年[^》]{2,40}(?:公报|报告|通报)》/;

/** The last year that the first words of a text name: of a document that tells no date. */
function leadYear(lead: string): number | undefined {
  const years = Array.from(lead.matchAll(LEAD_YEAR), ([, year]) => Number(year));
  return years.length === 0 ? undefined : Math.max(...years);
}

/** So many characters of a section may stand before the year that its goals are for. */
const OPENING = 200;

/** The years up to the only one that a section names ahead of `year`, where its first words do (到2015年，建成创新型城市); undefined where it names two, or none there. */
export function readYearAhead(section: string, year: number): Years | undefined {
  const named = Array.from(section.matchAll(/[到至] ?(20\d{2}) ?年/g), ({ index, 1: written }) => ({ index, year: Number(written) }));
  const [nearest, ...others] = named.filter((one) => one.year > year);
  const only = nearest !== undefined && nearest.index <= OPENING && others.every((one) => one.year === nearest.year);
  return only ? { first: year, last: nearest.year } : undefined;
}

function first<T>(matches: readonly PartMatch[], read: (match: PartMatch) => T | undefined): T | undefined {
  for (const match of matches) {
    const value = read(match);
    if (value !== undefined) return value;
  }
  return undefined;
}

function readCalendar({ groups }: PartMatch): Years | undefined {
  const last = readYear(groups['value']);
  return last === undefined ? undefined : { first: readYear(groups['first']) ?? last, last };
}

/** The sixth five-year plan began in 1981. */
function readPlan({ groups }: PartMatch): Years | undefined {
  const written = groups['plan'] ?? ' ';
  const ones = /^\d$/.test(written) ? Number(written) : NUMERALS.indexOf(written);
  if (ones < 0) return undefined;
  const start = 1981 + 5 * (10 + ones - 6);
  return { first: start, last: start + 4 };
}

function readRelative({ rule }: PartMatch, docYear: number | undefined): Years | undefined {
  const offsets = RELATIVE.exec(rule.gives ?? '');
  if (!offsets || docYear === undefined) return undefined;
  const from = docYear + Number(offsets[1]);
  return { first: from, last: offsets[2] === undefined ? from : docYear + Number(offsets[2]) };
}
