import type { ObservationKind } from '../model/observation.js';
import type { DocumentType } from '../model/structure.js';
import { findPatterns } from '../rules/find-patterns.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Outlined } from './outline.js';

/** What the numbers of a section are, and the rule or the code (in brackets) that says so. */
export interface Role {
  readonly role: ObservationKind | undefined;
  readonly rule: string;
  /** True for words that say nothing against the section around (priority below 0). */
  readonly weak: boolean;
  /** False where the type of the document or the order of its sections decided. */
  readonly told: boolean;
}

const NONE: Role = { role: undefined, rule: '', weak: false, told: false };

/** Role that the words of a heading give: the highest priority decides, and words that disagree give none. */
export function roleOfTitle(title: string, rules: RuleSet['section']): Role {
  const matches = findPatterns(title, rules);
  const highest = Math.max(...matches.map(({ rule }) => rule.priority));
  const deciding = matches.filter(({ rule }) => rule.priority === highest);
  const first = deciding[0];
  if (!first || deciding.some(({ rule }) => rule.gives !== first.rule.gives)) return NONE;
  return { role: first.rule.gives, rule: first.rule.id, weak: highest < 0, told: true };
}

/** 省“千人计划”政策: the name of a plan says nothing of the section. */
const QUOTED = /“[^“”]{1,12}(?:计划|行动|工程|项目|目标)”/g;

/** Roles of all sections: told by the own heading, else those of the section around it (or, of a lower rank without one around it, before it), else what is usual in such a document. */
export function assignRoles(
  sections: readonly Outlined[],
  titles: readonly string[],
  docType: DocumentType,
  rules: RuleSet['section'],
  issued: number | undefined,
): readonly Role[] {
  const roles: Role[] = [];
  let before: Role | undefined;
  const outermost = Math.min(...sections.filter(({ heading }) => heading.rank > 0 && !heading.leadIn).map(({ heading }) => heading.rank));
  for (const [index, { parent, heading }] of sections.entries()) {
    const own = roleOfTitle((titles[index] ?? '').replace(QUOTED, '“”'), rules);
    const around = roles[parent];
    const inherited = around && { ...around, rule: '' };
    const goesOn = parent < 0 && heading.rank > outermost ? before : undefined;
    const role =
      own.told && !(own.weak && around?.told)
        ? own
        : (inherited ?? goesOn ?? usualRole(docType, before, sections.length, liesAhead(heading.later, titles[index] ?? '', issued)));
    roles.push(role);
    if (parent < 0 && heading.rank > 0 && !heading.leadIn) before = role;
  }
  return roles;
}

/** 三、2026年主要工作 in a report of 2026 that is told from there on: the work of the year in which it is signed, unless half of it is over. */
function opensYear(title: string, issued: number | undefined): boolean {
  return issued !== undefined && title.startsWith(`${issued}年`) && !/以来|情况|上半年|季度|\d月/.test(title);
}

/** 三、加快科技创新 with nothing kept of what stood before: behind the review. How a plan came about (说明) may tell of either. */
function liesAhead(later: boolean, title: string, issued: number | undefined): boolean {
  return (later && !/说明$/.test(title)) || opensYear(title, issued);
}

/** Work reports look back in their first section and ahead in all behind it, also where no more than those were kept; communiqués and summaries report; plans promise. */
function usualRole(docType: DocumentType, before: Role | undefined, count: number, ahead: boolean): Role {
  if (docType === 'communique') return { role: 'fact', rule: '(communique)', weak: false, told: false };
  if (docType === 'summary') return { role: 'fact', rule: '(summary)', weak: false, told: false };
  if (docType === 'plan') return { role: 'target', rule: '(plan)', weak: false, told: false };
  if (docType !== 'work_report' || (count < 2 && !ahead)) return NONE;
  if (before === undefined && !ahead) return { role: 'fact', rule: '(first section of a work report)', weak: false, told: false };
  return { role: 'target', rule: '(after the review of a work report)', weak: false, told: false };
}
