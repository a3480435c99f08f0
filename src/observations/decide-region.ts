import type { MetricSlot } from '../model/metric.js';
import type { RegionMention } from '../model/region.js';
import type { Structure } from '../model/structure.js';
import { ownersBefore, type Owners, type OwnerSearch } from './region-owners.js';
import type { Resolved } from './resolved.js';

/** Whose figure it is; `doubt` is empty or `region-uncertain`. */
export interface PlaceDecision {
  readonly region: string | undefined;
  readonly doubt: '' | 'region-uncertain';
  /** The mention that decided, undefined for the issuer's own place. */
  readonly by: RegionMention | undefined;
}

/** All that decides the place of one slot's figure; `slots` are those of its sentence. */
export interface PlaceQuestion extends Omit<OwnerSearch, 'quantities'> {
  readonly slot: MetricSlot;
  readonly slots: readonly MetricSlot[];
  readonly resolved: Resolved;
  readonly structure: Pick<Structure, 'region'>;
}

/**
 * The place that a figure is about: the one that opens its own clause (杭州市新增12家), else the one that an earlier clause of the sentence spoke of where this one goes on
 * with it, else the issuer's. Places of comparison, direction and rank change nothing; where the words leave it open the issuer's stays, with a doubt.
 */
export function decideRegion(question: PlaceQuestion): PlaceDecision {
  const { regions, structure } = question;
  const issuers: PlaceDecision = { region: structure.region, doubt: '', by: undefined };
  const placed = inName(question) ?? issuers;
  return regions.length === 0 ? placed : (inOwnClause(question, issuers) ?? inEarlierClause(question, issuers) ?? placed);
}

/** 大通湖区 | 一般公共预算收入: a place that no list knows, in the name of a metric that is not the issuer's. */
function inName({ resolved: { phrase }, structure: { region } }: PlaceQuestion): PlaceDecision | undefined {
  const { place } = phrase;
  if (place === undefined || region === undefined || region.includes(place) || place.includes(region)) return undefined;
  return { region: place, doubt: 'region-uncertain', by: undefined };
}

function inOwnClause(question: PlaceQuestion, issuers: PlaceDecision): PlaceDecision | undefined {
  const { slot, sentence } = question;
  const clause = sentence.clauses[slot.clause] ?? sentence;
  const owners = ownersBefore(searchOf(question), clause.start, slot.quantity.start);
  return owners && judgeOwners(owners, question, issuers);
}

function searchOf(question: PlaceQuestion): OwnerSearch {
  return { ...question, quantities: question.slots.map(({ quantity }) => quantity.outer) };
}

function judgeOwners(owners: Owners, question: PlaceQuestion, issuers: PlaceDecision): PlaceDecision | undefined {
  const { slot, resolved, regions, structure } = question;
  const uncertain: PlaceDecision = { ...issuers, doubt: 'region-uncertain' };
  const first = owners.mentions[0];
  if (!first) return undefined;
  if (owners.mentions.length > 1) {
    const own = owners.mentions[shareOf(slot, owners, question)];
    return own ? judgeOwners({ ...owners, mentions: [own] }, question, issuers) : uncertain;
  }
  if (first.relation === 'self') return issuers;
  if (first.relation === 'zone' || owners.more || owners.organ) return uncertain;
  if (regions.some(({ relation, start }) => relation === 'self' && start >= owners.end && start < slot.quantity.start)) return issuers;
  if (first.relation === 'whole') {
    if (slot.quantity.form === 'rank') return issuers;
    if (!resolved.phrase.known && structure.region !== undefined) return uncertain;
  }
  return { region: first.name, doubt: first.name === undefined ? 'region-uncertain' : '', by: first };
}

/** Which of several places the figure falls to: as many values as places follow one 分别; -1 where they do not. */
function shareOf(slot: MetricSlot, owners: Owners, { slots, sentence }: PlaceQuestion): number {
  const word = sentence.text.lastIndexOf('分别', slot.quantity.start - sentence.start) + sentence.start;
  if (word < owners.end) return -1;
  const values = slots.filter(({ clause, quantity }) => clause === slot.clause && quantity.start > word);
  return values.length === owners.mentions.length ? values.indexOf(slot) : -1;
}

/**
 * Goes back to the clause that names an owner, not across a semicolon. A figure without a metric of its own goes on with that place; one with another metric does where the
 * place was told in full and had a figure, and is the issuer's else, both with a doubt.
 */
function inEarlierClause(question: PlaceQuestion, issuers: PlaceDecision): PlaceDecision | undefined {
  const { slot, slots, sentence } = question;
  const search = searchOf(question);
  const anchor = isBare(slot) ? slots.findLast((one) => one.quantity.start < slot.quantity.start && !isBare(one)) : slot;
  for (let index = slot.clause - 1; index >= 0; index -= 1) {
    const clause = sentence.clauses[index];
    const mark = clause && sentence.text.charAt(clause.end - 1 - sentence.start);
    if (!clause || mark === '；') return undefined;
    const owners = ownersBefore(search, clause.start, clause.end);
    if (!owners) continue;
    const judged = judgeOwners(owners, question, issuers);
    const leans = mark === '：' || (anchor !== undefined && anchor.clause <= index);
    // 成渝地区双城经济圈建设走深走实，经济总量超9万亿元: the zone's figure as likely as the issuer's.
    const zone = owners.mentions[0]?.relation === 'zone' && owners.mentions[0].name !== undefined && index === slot.clause - 1;
    if (leans || zone || !judged?.by) return leans || zone ? judged : undefined;
    const told = slots.some(({ quantity }) => quantity.start >= owners.end && quantity.end <= clause.end);
    const inFull = judged.by.end - judged.by.start === judged.by.name?.length;
    if (told && inFull) return { ...judged, doubt: 'region-uncertain' };
    return told || (inFull && index === slot.clause - 1) ? { ...issuers, doubt: 'region-uncertain' } : undefined;
  }
  return undefined;
}

/** Without a metric of its own a figure goes on with what the one before was about. */
function isBare({ phrase }: MetricSlot): boolean {
  return phrase === undefined || phrase.generic;
}
