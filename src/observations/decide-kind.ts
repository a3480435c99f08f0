import type { KindCue } from '../model/cue.js';
import type { ObservationKind } from '../model/observation.js';
import type { PeriodMention } from '../model/period.js';
import type { Quantity } from '../model/quantity.js';
import type { DocumentType, Sentence, Structure } from '../model/structure.js';
import { overlap, within } from '../text/overlaps.js';
import { carriedOver, goesOn } from './carried-over.js';
import { liesAhead, liesBehind } from './told-times.js';
import { inNotice } from './kind-in-notice.js';
import { holdsSince, toldByNow } from './told-by-now.js';

/** What a number is, what said so (rule ids), and the doubt where it was not the clause. */
export interface KindDecision {
  readonly kind: ObservationKind;
  readonly by: string;
  readonly doubt: '' | 'kind-by-section' | 'kind-by-default' | 'kind-against-section';
  /** A cue that beats the section said so: a target told in retrospect. */
  readonly decisive?: boolean;
}

const DEFAULTS: Readonly<Record<DocumentType, ObservationKind>> = {
  reply: 'fact',
  work_report: 'fact',
  plan: 'target',
  communique: 'fact',
  summary: 'fact',
  notice: 'provision',
  other: 'fact',
};

export interface KindQuestion {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  readonly clause: { readonly start: number; readonly end: number };
  readonly cues: readonly KindCue[];
  /** The words make terms of it: who has it, under which condition; undefined where that was not looked for. */
  readonly terms: boolean | undefined;
  /** Last cue of an earlier sentence of the same block that holds onward. */
  readonly onward: KindCue | undefined;
  readonly period: PeriodMention | undefined;
  /** Time said in an earlier sentence of the same point. */
  readonly carried: PeriodMention | undefined;
  readonly structure: Structure;
}

/** A promise for a time that was over when the document was written is none, unless its own clause binds the issuer: 2022年，安排经费180万元 in a reply of 2023 is told. */
export function decideKind(question: KindQuestion): KindDecision {
  const found = firstKind(question);
  if (found.kind !== 'target' || found.decisive === true || !liesBehind(question.period, question.structure)) return found;
  const bound = question.cues.some((cue) => cue.gives === 'target' && cue.strength === 'strong' && overlap(cue, question.clause));
  return bound ? found : { kind: 'fact', by: question.period?.rule ?? '(earlier year)', doubt: 'kind-by-default' };
}

/** Quoted suggestions first, then policy terms, the future, strong words, words that hold onward, the section, weak words, the type of document. */
function firstKind(question: KindQuestion): KindDecision {
  const { quantity, structure, sentence, period } = question;
  const quoted = structure.quotedProposals.find((span) => within(quantity, span));
  if (quoted) return decided('proposal', quoted.rule);
  const decisive = question.cues.findLast((cue) => cue.strength === 'decisive' && overlap(cue, question.clause) && !goesOn(cue, question));
  // 增长5.8%，低于预期目标0.7个百分点: the difference is told, the target is not.
  // 占年初预算72000万元的 | 95.2%: how much of the plan was done is told.
  const done = quantity.baseUnit === '%' && sentence.text.slice(0, quantity.outer.start - sentence.start).endsWith('的');
  if (decisive && (quantity.baseUnit === 'pp' || done)) return decided('fact', decisive.rule);
  if (decisive) return { ...decided(decisive.gives, decisive.rule), decisive: true };
  const now = toldByNow(question);
  if (now) return decided('fact', now.rule);
  const section = structure.sections[sentence.section];
  const role = section?.role;
  const fact = nearest(question, 'fact', 'strong');
  const target = nearest(question, 'target', 'strong');
  const granted = nearest(question, 'provision', 'strong');
  // 截至6月，服务4万人次，兑付补贴20万元: without terms, what stands in a sentence that tells is told.
  const provision = question.terms === false && structure.docType !== 'notice' && toldBefore(question) ? undefined : granted;
  const over = liesBehind(period, structure) && !holdsSince(question);
  if (
    question.terms &&
    !(role === 'fact' && structure.docType !== 'reply') &&
    !over &&
    (role !== 'target' || structure.docType === 'notice')
  )
    return decided('provision', '(terms of a grant)');
  const counted =
    (role === 'target' || (role === undefined && structure.docType === 'plan')) && /^(?:count|people)$/.test(quantity.dimension);
  // to cover 10 million families, with up to 500 per family: the terms are of what is told behind.
  const ahead =
    target !== undefined && provision !== undefined && provision.start >= quantity.end && /^(?:count|people)$/.test(quantity.dimension);
  if (
    provision &&
    !counted &&
    !(structure.language === 'en' && ahead) &&
    role !== 'fact' &&
    !(fact && fact.reach === 'clause') &&
    !(role === 'target' && target)
  )
    return decided('provision', provision.rule);
  if (liesAhead(period, structure) && !(fact && fact.reach === 'clause' && /了/.test(sentence.text)))
    return decided('target', period?.rule ?? '(later year)');
  // 到2025年，新建平台10个；绿色工厂累计达到40家: among goals the time that leads them beats words of completion.
  if (
    role === 'target' &&
    !period &&
    (liesAhead(question.carried, structure) || (fact !== undefined && /^累计/.test(wordsOf(fact, sentence)))) &&
    fact &&
    !/[已了]/.test(wordsOf(fact, sentence))
  )
    return decided('target', question.carried?.rule ?? '(later year)');
  const strong = louder(fact, role === 'fact' && target && carriedOver(target, question) ? undefined : target, role, quantity);
  if (strong) return decided(strong.gives, strong.rule, role !== undefined && role !== strong.gives ? 'kind-against-section' : '');
  if (question.onward) return decided(question.onward.gives, question.onward.rule);
  const reply = structure.docType === 'reply' && structure.language !== 'en' && (role === undefined || role === 'provision');
  const standing = reply ? nearest(question, 'provision', 'weak') : undefined;
  if (standing) return { kind: 'provision', by: standing.rule, doubt: 'kind-by-default' };
  // 主要扶持措施 in a reply tells what was done as well as the terms.
  if (role && !reply) return { kind: role, by: section.roleRule || '(section)', doubt: overruled(question, role) ? 'kind-by-section' : '' };
  const weak = nearest(question, 'fact', 'weak') ?? nearest(question, 'target', 'weak');
  if (weak && structure.docType !== 'communique' && structure.docType !== 'plan' && structure.docType !== 'notice')
    return { kind: weak.gives, by: weak.rule, doubt: 'kind-by-default' };
  if (structure.docType === 'notice') return inNotice(question, toldBefore(question), nearest(question, 'target', 'weak'));
  return { kind: DEFAULTS[structure.docType], by: '(document type)', doubt: structure.docType === 'communique' ? '' : 'kind-by-default' };
}

/** True where the section beats words of the clause that tell of another kind, though but weakly. */
function overruled(question: KindQuestion, role: ObservationKind): boolean {
  const cue = nearest(question, role === 'fact' ? 'target' : 'fact', 'weak');
  // 推动, 加快: told of the past as often.
  return cue !== undefined && !/^(?:推动|努力|加快)/.test(wordsOf(cue, question.sentence));
}

function toldBefore({ cues, quantity }: KindQuestion): boolean {
  return cues.some((cue) => cue.gives === 'fact' && cue.strength === 'strong' && cue.end <= quantity.start);
}

function decided(kind: ObservationKind, by: string, doubt: KindDecision['doubt'] = ''): KindDecision {
  return { kind, by, doubt };
}

/** 改造300个 | 已投用的小区, 培育10家 | 入选名录的企业: what tells which are meant tells nothing as done. */
const ATTRIBUTE = /^[^，。；：、\d]{2,14}?的(?=[\u4e00-\u9fff])/;

/** The nearest cue that reaches the quantity: in its clause, or before it in the sentence where the cue reaches that far. */
function nearest(
  { cues, clause, quantity, sentence }: KindQuestion,
  gives: ObservationKind,
  strength: 'strong' | 'weak',
): KindCue | undefined {
  let best: KindCue | undefined;
  for (const cue of cues) {
    if (cue.gives !== gives || cue.strength !== strength) continue;
    const inClause = overlap(cue, clause);
    if (!inClause && (cue.reach === 'clause' || cue.start > quantity.start)) continue;
    if (gives === 'fact' && cue.start === quantity.outer.end && ATTRIBUTE.test(sentence.text.slice(cue.start - sentence.start))) continue;
    if (!best || distance(cue, quantity) < distance(best, quantity)) best = cue;
  }
  return best;
}

function distance(cue: KindCue, quantity: Quantity): number {
  return cue.end <= quantity.start ? quantity.start - cue.end : cue.start - quantity.end + 2;
}

function wordsOf(cue: KindCue, { text, start }: Sentence): string {
  return text.slice(cue.start - start, cue.end - start);
}

/** Of a fact's and a target's strong words the one that the section agrees with, else the nearer. */
function louder(
  fact: KindCue | undefined,
  target: KindCue | undefined,
  role: ObservationKind | undefined,
  quantity: Quantity,
): KindCue | undefined {
  if (fact && target) {
    if (role === 'fact') return fact;
    if (role === 'target') return target;
    return distance(fact, quantity) < distance(target, quantity) ? fact : target;
  }
  return fact ?? target;
}
