import type { QuotedProposal } from '../model/structure.js';
import { settleOverlaps } from '../text/overlaps.js';
import { findParts } from './parts.js';
import type { Parts } from './parts.js';

/** Words without which nobody is answered. */
const ANSWERS = /关于["“‘「]|收悉|答复|回复|提案|议案|您|建议[一二三四五六七八九十\d：]/;

/** Words of others that the issuer quotes: what stands in the group `value` of the rules' patterns. Runs over the whole text at once. */
export function findQuotedProposals(text: string, parts: Parts): readonly QuotedProposal[] {
  if (!ANSWERS.test(text)) return [];
  return settleOverlaps(findParts(text, parts('quoted_proposal')).map(({ start, end, rule }) => ({ start, end, rule: rule.id })));
}
