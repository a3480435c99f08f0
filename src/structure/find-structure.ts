import type { Document } from '../model/document.js';
import type { Language, Structure } from '../model/structure.js';
import type { DataTable } from '../model/table.js';
import type { RuleSet } from '../rules/rule-set.js';
import { detectBlockLanguage, detectLanguage } from '../text/detect-language.js';
import { blankOut } from '../text/blank-out.js';
import { findArtefacts } from './artefacts.js';
import { buildBlocks } from './blocks.js';
import { findDocType } from './doc-type.js';
import { findFurniture } from './furniture.js';
import { readHead } from './head.js';
import { findHeadings } from './headings.js';
import { findIssuer } from './issuer.js';
import { splitLines } from './lines.js';
import { findNextCommuniques } from './next-communique.js';
import { groupByPart } from './parts.js';
import { findBodyPlace, findPathPlace, findPlace, findTitlePlace } from './place.js';
import { findPoints } from './points.js';
import { findQuotedProposals } from './quoted-proposals.js';
import { findRegister } from './register.js';
import { buildSections } from './sections.js';
import { findSignature } from './signature.js';
import { withTables } from './table-blocks.js';
import { firstTold, readProperties, sourcesOf, type SaidOfDocument } from './trusted.js';

/** So many characters below the title may tell the year of a document without a date. */
const LEAD = 400;

/** Reads what a Chinese document says about itself, its sections and its blocks, all of it outside its tables of numbers. `folded` is the document's text, folded. Time grows with the text's length. */
export function findStructure(
  document: Document,
  rules: Pick<RuleSet, 'structure' | 'section'>,
  folded: string,
  tables: readonly DataTable[] = [],
  known: SaidOfDocument & { readonly language?: Language } = {},
): Structure {
  const forced = known.language;
  const language = forced ?? detectLanguage(document.text);
  const parts = groupByPart(rules);
  const artefacts = findArtefacts(folded, parts, document.text);
  const text = blankOut(
    blankOut(folded, artefacts),
    tables.map(({ table }) => table),
  );
  const lines = splitLines(text);
  const register = findRegister(lines, parts);
  const furniture = findFurniture(lines, parts, register);
  const inHead = readHead(lines, furniture, parts);
  const { page, posted, fileTitle } = readProperties(document.properties, parts);
  const own = { ...inHead, title: inHead.title ?? register.title };
  const title = firstTold(['reviewer', known.title], ['text', own.title], ['page', page.title], ['file', fileTitle]);
  const head = { ...own, title: title.value };
  const signature = findSignature(lines, head.end, furniture, parts);
  const quotedProposals = findQuotedProposals(text, parts);
  const body = lines.filter((_, index) => index >= head.end && !furniture.has(index));
  const docType = findDocType(head.title, body, parts);
  const ownHeadings = findHeadings(body, quotedProposals, parts);
  const next = docType === 'communique' ? findNextCommuniques(lines, ownHeadings[0]?.start ?? Infinity) : [];
  const headings = [...ownHeadings, ...next].sort((a, b) => a.start - b.start);
  const issuer = firstTold(
    ['reviewer', known.issuer],
    ['text', findIssuer(lines, own, signature, register, parts)],
    ['page', page.issuer],
    [title.by ?? 'text', findIssuer(lines, head, signature, register, parts)],
  );
  const signed = docType === 'work_report' ? (head.issued ?? signature?.issued) : (signature?.issued ?? head.issued);
  const issued = firstTold(
    ['reviewer', known.issued],
    ['text', signed ?? register.issued],
    ['page', page.issued],
    ['posting', posted ?? head.stamped],
  );
  const issuedYear = issued.value === undefined ? undefined : Number(issued.value.slice(0, 4));
  const docNumber = firstTold(['text', head.docNumber ?? register.docNumber], ['page', page.docNumber]);
  const region = firstTold(
    ['reviewer', known.region],
    [issuer.by ?? 'text', issuer.value === undefined ? undefined : findPlace(issuer.value, parts)],
    [title.by ?? 'text', title.value === undefined ? undefined : findTitlePlace(title.value, parts)],
    ['path', findPathPlace(document.path)],
    ['text', findBodyPlace(text)],
  );
  const context = {
    text,
    docType,
    title: head.title,
    issuedYear,
    issuedMonth: issued.value === undefined ? undefined : Number(issued.value.slice(5, 7)),
    monthYear: head.monthYear,
    docNumber: docNumber.value,
    lead: body
      .map((line) => line.text)
      .join('\n')
      .slice(0, LEAD),
    quoted: quotedProposals,
    parts,
    rules: rules.section,
  };
  const { sections, year, reviewed, ahead } = buildSections(headings, context);
  return {
    language,
    title: title.value,
    docNumber: docNumber.value,
    addressee: head.addressee?.value,
    issuer: issuer.value,
    region: region.value,
    docType,
    issued: issued.value,
    year,
    reviewed,
    ahead,
    sources: sourcesOf({ title, docNumber, issuer, issued, region }),
    sections,
    blocks: withTables(
      buildBlocks({ language, forced: forced !== undefined, lines, furniture, head, signature, headings, sections }),
      tables,
      { sections, folded, language, languageOf: (words) => forced ?? detectBlockLanguage(words, language) },
    ),
    quotedProposals,
    artefacts,
    points: findPoints(text, parts),
  };
}
