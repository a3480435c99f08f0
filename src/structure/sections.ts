import type { DocumentType, QuotedProposal, Section } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { blankOut } from '../text/blank-out.js';
import { overlap } from '../text/overlaps.js';
import type { Heading } from './headings.js';
import { outline } from './outline.js';
import type { Outlined } from './outline.js';
import type { Parts } from './parts.js';
import { assignRoles, roleOfTitle } from './section-roles.js';
import type { Role } from './section-roles.js';
import { readYear } from './read-day.js';
import { readToldYears, type ToldYears } from './told-years.js';
import { deriveYear, readSpanStart, readYearAhead, readYears } from './years.js';
import type { Years } from './years.js';

/** What sections depend on besides their headings. */
export interface SectionContext {
  readonly text: string;
  readonly docType: DocumentType;
  readonly title: string | undefined;
  /** Year of the document's date, where it has one. */
  readonly issuedYear: number | undefined;
  readonly issuedMonth?: number | undefined;
  /** Year of a date without a day below the title (（2021年9月）). */
  readonly monthYear: number | undefined;
  /** The document's own number, which names a year (〔2021〕8号). */
  readonly docNumber?: string | undefined;
  /** The first words below the title. */
  readonly lead?: string;
  readonly quoted: readonly QuotedProposal[];
  readonly parts: Parts;
  readonly rules: RuleSet['section'];
}

/** The sections of a document with roles and years, and the year of the document itself. Sections follow the order of the text. */
export function buildSections(
  headings: readonly Heading[],
  context: SectionContext,
): { readonly sections: readonly Section[]; readonly year: number | undefined } & Partial<ToldYears> {
  const { text, docType, parts, rules } = context;
  const kept = outline(withNeededLeadIns(headings, context), text.length);
  const titles = kept.map(({ heading }) => ownWords(heading, context));
  const roles = assignRoles(kept, titles, docType, rules, signedYear(context));
  // A communiqué of 2023 is signed in 2024 and tells of 2023.
  const reported = docType === 'communique' ? readYears(context.title ?? '', undefined, parts) : undefined;
  const year =
    (reported?.first === reported?.last ? reported?.last : undefined) ??
    context.issuedYear ??
    context.monthYear ??
    numberYear(context.docNumber) ??
    deriveYear(context.title, docType === 'work_report', titles, roles, parts, context.lead);
  const told = docType === 'summary' ? readToldYears(context, parts) : undefined;
  const sections: Section[] = [];
  kept.forEach((outlined, index) => {
    // 去年以来，: a time that runs on to the document's day is no year under review.
    const running = outlined.heading.leadIn && titles[index]?.includes('以来') === true;
    // 一、对上年度出口500万美元以下的企业，…: whom a point is for does not date it.
    const title = titles[index] ?? '';
    const addressed = /^[对凡]/.test(title) && (title.includes('，') || !outlined.heading.alone);
    const years = running || addressed ? undefined : readYears(title, year, parts);
    const goal = years ?? goalYear(outlined, roles[index], context, year);
    const around = sections[outlined.parent] ?? usualYears(roles[index], context, year, told);
    const since = readSpanStart(titles[index] ?? '', year, parts) ?? (years === undefined ? around?.since : undefined);
    sections.push({ ...toSection(outlined, roles[index], goal?.last ?? around?.year, goal?.first ?? around?.yearFirst), since });
  });
  return { sections, year, ...told };
}

/** The year in which the document was signed, or else the one that its title tells (2021年澜江市政府工作报告). */
function signedYear({ issuedYear, title }: SectionContext): number | undefined {
  return issuedYear ?? readYear(/((?:19|20)\d{2})年/.exec(title ?? '')?.[1]);
}

function numberYear(docNumber: string | undefined): number | undefined {
  return readYear(/〔(\d{4})〕/.exec(docNumber ?? '')?.[1]);
}

/** 一、发展目标: goals whose heading names no year are for the one year that lies ahead in their first words. */
function goalYear(
  { heading, start, end }: Outlined,
  role: Role | undefined,
  { text, docType }: SectionContext,
  year: number | undefined,
): Years | undefined {
  if (role?.role !== 'target' || !heading.title.endsWith('目标') || docType === 'work_report' || year === undefined) return undefined;
  return readYearAhead(text.slice(start, end), year);
}

/** A work report looks back on the year before its own, and ahead on its own; a plan promises for the years in its title, and a summary names both in it. */
function usualYears(
  role: Role | undefined,
  { docType, title, parts }: SectionContext,
  year: number | undefined,
  told: ToldYears | undefined,
): (Pick<Section, 'year' | 'yearFirst'> & { readonly since?: number }) | undefined {
  const own = role?.role === 'fact' ? told?.reviewed : role?.role === 'target' ? told?.ahead : undefined;
  if (own !== undefined) return { year: own, yearFirst: own };
  if (docType === 'plan' && (role?.role === 'target' || role?.role === 'fact')) {
    const planned = readYears(title ?? '', year, parts);
    if (!planned || planned.last <= planned.first) return undefined;
    // What a plan looks back on are the years before it, up to the last.
    if (role.role === 'fact')
      return { year: planned.first - 1, yearFirst: planned.first - 1, since: planned.first - 1 - (planned.last - planned.first) };
    return { year: planned.last, yearFirst: planned.first };
  }
  if (docType !== 'work_report' || year === undefined || (role?.role !== 'fact' && role?.role !== 'target')) return undefined;
  const usual = role.role === 'fact' ? year - 1 : year;
  return { year: usual, yearFirst: usual };
}

/** A lead-in counts only where no heading around it has said what the numbers are, and where it says something else than the one before it. */
function withNeededLeadIns(headings: readonly Heading[], context: SectionContext): readonly Heading[] {
  const numbered = outline(
    headings.filter(({ leadIn }) => !leadIn),
    context.text.length,
  );
  const roles = assignRoles(
    numbered,
    numbered.map(({ heading }) => ownWords(heading, context)),
    context.docType,
    context.rules,
    signedYear(context),
  );
  let around: Role | undefined;
  let next = 0;
  return headings.filter((heading) => {
    if (!heading.leadIn) {
      around = roles[next];
      next += 1;
      return true;
    }
    if (around?.told) return false;
    const role = roleOfTitle(heading.title, context.rules);
    if (role.role === undefined || role.role === around?.role) return false;
    around = { ...role, told: false };
    return true;
  });
}

/** A heading's title without the words of others in it: they say nothing of the section. */
function ownWords({ start, end, title }: Heading, { text, quoted }: SectionContext): string {
  const inside = quoted.filter((one) => overlap(one, { start, end }));
  if (inside.length === 0) return title;
  const clipped = inside.map((one) => ({ start: Math.max(one.start, start) - start, end: Math.min(one.end, end) - start }));
  return blankOut(text.slice(start, end), clipped);
}

function toSection(
  { start, end, heading, level, parent }: Outlined,
  role: Role | undefined,
  year: number | undefined,
  yearFirst: number | undefined,
): Omit<Section, 'since'> {
  return {
    start,
    end,
    title: heading.title,
    heading: { start: heading.start, end: heading.end },
    level,
    parent,
    role: role?.role,
    roleRule: role?.rule ?? '',
    year,
    yearFirst,
  };
}
