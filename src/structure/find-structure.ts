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

/** Reads what a Chinese document says about itself, its sections and its blocks, all of it outside its tables of numbers. `folded` is the document's text, folded. Time grows with the text's length. */
export function findStructure(
  document: Document,
  rules: Pick<RuleSet, 'structure' | 'section'>,
  folded: string,
  tables: readonly DataTable[] = [],
  forced?: Language,
): Structure {
  const language = forced ?? detectLanguage(document.text);
  const parts = groupByPart(rules);
  const artefacts = findArtefacts(folded, parts);
  const text = blankOut(
    blankOut(folded, artefacts),
    tables.map(({ table }) => table),
  );
  const lines = splitLines(text);
  const furniture = findFurniture(lines, parts);
  const register = findRegister(lines, parts);
  const inHead = readHead(lines, furniture, parts);
  const head = { ...inHead, title: inHead.title ?? register.title };
  const signature = findSignature(lines, head.end, furniture, parts);
  const quotedProposals = findQuotedProposals(text, parts);
  const body = lines.filter((_, index) => index >= head.end && !furniture.has(index));
  const docType = findDocType(head.title, body, parts);
  const own = findHeadings(body, quotedProposals, parts);
  const next = docType === 'communique' ? findNextCommuniques(lines, own[0]?.start ?? Infinity) : [];
  const headings = [...own, ...next].sort((a, b) => a.start - b.start);
  const issuer = findIssuer(lines, head, signature, register, parts);
  const signed = docType === 'work_report' ? (head.issued ?? signature?.issued) : (signature?.issued ?? head.issued);
  const issued = signed ?? register.issued;
  const issuedYear = issued === undefined ? undefined : Number(issued.slice(0, 4));
  const context = { text, docType, title: head.title, issuedYear, quoted: quotedProposals, parts, rules: rules.section };
  const { sections, year } = buildSections(headings, context);
  return {
    language,
    title: head.title,
    docNumber: head.docNumber ?? register.docNumber,
    addressee: head.addressee?.value,
    issuer,
    region:
      (issuer === undefined ? undefined : findPlace(issuer, parts)) ??
      (head.title === undefined ? undefined : findTitlePlace(head.title, parts)) ??
      findPathPlace(document.path) ??
      findBodyPlace(text),
    docType,
    issued,
    year,
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
