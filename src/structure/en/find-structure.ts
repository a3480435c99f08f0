import type { Document } from '../../model/document.js';
import type { Language, Structure } from '../../model/structure.js';
import type { DataTable } from '../../model/table.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { detectBlockLanguage } from '../../text/detect-language.js';
import { blankOut } from '../../text/blank-out.js';
import { settleOverlaps } from '../../text/overlaps.js';
import { findArtefacts } from '../artefacts.js';
import { findFootnoteMarks } from './footnote-marks.js';
import { buildBlocks } from '../blocks.js';
import { findDocType } from '../doc-type.js';
import { findFurniture } from '../furniture.js';
import { splitLines } from '../lines.js';
import { findPart, groupByPart } from '../parts.js';
import { findPoints } from '../points.js';
import { buildSections } from '../sections.js';
import { withTables } from '../table-blocks.js';
import { readEnglishHead } from './head.js';
import { findEnglishHeadings } from './headings.js';
import { joinParagraphs } from './paragraphs.js';
import { firstTold, readProperties, sourcesOf, type SaidOfDocument } from '../trusted.js';
import { findEnglishPlace } from './place.js';

const ISSUER_LINES = 8;

/** Reads what an English document says about itself, its sections and its paragraphs. `folded` is the document's text, folded as English; tables and `known` as in `findStructure`. */
export function findEnglishStructure(
  document: Document,
  rules: Pick<RuleSet, 'structure' | 'section'>,
  folded: string,
  tables: readonly DataTable[] = [],
  known: SaidOfDocument & { readonly language?: Language } = {},
): Structure {
  const forced = known.language;
  const parts = groupByPart(rules);
  const artefacts = settleOverlaps([...findArtefacts(folded, parts), ...findFootnoteMarks(folded)]);
  const text = blankOut(
    blankOut(folded, artefacts),
    tables.map(({ table }) => table),
  );
  const lines = joinParagraphs(splitLines(text), text);
  const furniture = findFurniture(lines, parts);
  const own = readEnglishHead(lines, furniture, parts);
  const { page, posted, fileTitle } = readProperties(document.properties, parts);
  const title = firstTold(['reviewer', known.title], ['text', own.title], ['page', page.title], ['file', fileTitle]);
  const head = { ...own, title: title.value };
  const body = lines.filter((_, index) => index >= head.end && !furniture.has(index));
  const docType = findDocType(head.title, body, parts);
  const headings = findEnglishHeadings(body, parts);
  const inText = lines.slice(0, head.end + ISSUER_LINES).flatMap(({ text: words }) => findPart(words, parts('issuer'))?.value ?? [])[0];
  const issuer = firstTold(['reviewer', known.issuer], ['text', inText], ['page', page.issuer]);
  const issued = firstTold(['reviewer', known.issued], ['text', own.issued], ['page', page.issued], ['posting', posted]);
  const docNumber = firstTold<string>(['page', page.docNumber]);
  const region = firstTold(['reviewer', known.region], ['text', findEnglishPlace(issuer.value, title.value, text, parts)]);
  const issuedYear =
    budgetYear(head.title, issued.value) ?? (issued.value === undefined ? yearOfPath(document.path) : Number(issued.value.slice(0, 4)));
  const context = { text, docType, title: head.title, issuedYear, monthYear: undefined, quoted: [], parts, rules: rules.section };
  const { sections, year } = buildSections(headings, context);
  return {
    language: 'en',
    title: head.title,
    docNumber: docNumber.value,
    addressee: head.addressee?.value,
    issuer: issuer.value,
    region: region.value,
    docType,
    issued: issued.value,
    year,
    sources: sourcesOf({ title, docNumber, issuer, issued, region }),
    sections,
    blocks: withTables(
      buildBlocks({ language: 'en', forced: forced !== undefined, lines, furniture, head, signature: undefined, headings, sections }),
      tables,
      { sections, folded, language: 'en', languageOf: (words) => forced ?? detectBlockLanguage(words, 'en') },
    ),
    quotedProposals: [],
    artefacts,
    points: findPoints(text, parts),
  };
}

/** Budget 2024, laid before the house in October 2023, is of the year to come. */
function budgetYear(title: string | undefined, issued: string | undefined): number | undefined {
  const told = /\bBudget (20\d\d)(?![-–/\d])/i.exec(title ?? '')?.[1];
  return told !== undefined && issued !== undefined && Number(issued.slice(0, 4)) === Number(told) - 1 ? Number(told) : undefined;
}

/** The year in the name of a file that tells none itself (budget-2023.md), where it names but one. */
function yearOfPath(path: string): number | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const years = [...name.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));
  return years.length === 1 ? years[0] : undefined;
}
