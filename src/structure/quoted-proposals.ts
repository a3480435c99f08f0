import type { QuotedProposal } from '../model/structure.js';
import { settleOverlaps } from '../text/overlaps.js';
import { findParts } from './parts.js';
import type { Parts } from './parts.js';

/** Words of others that the issuer quotes: what stands in the group `value` of the rules' patterns. Runs over the whole text at once. */
export function findQuotedProposals(text: string, parts: Parts): readonly QuotedProposal[] {
  return settleOverlaps(findParts(text, parts('quoted_proposal')).map(({ start, end, rule }) => ({ start, end, rule: rule.id })));
}
