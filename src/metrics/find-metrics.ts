import type { MetricSlot, SentenceMetrics, Topic } from '../model/metric.js';
import type { PeriodMention } from '../model/period.js';
import type { Quantities, Quantity } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { actedOn } from './acted-on.js';
import { withEvenValues } from './even-values.js';
import { doneSoMuch } from './done-so-much.js';
import { followsInList } from './follows-in-list.js';
import { openUntil } from './brackets.js';
import { withCommaRow, type Cut } from './comma-row.js';
import { clauseItems } from './clause-items.js';
import { articleHeading } from './grants/article-heading.js';
import { nameGrants } from './grants/name-grants.js';
import type { Item } from './item.js';
import { framedAhead, framesOf, unframed } from './frames.js';
import { tellsOfClass } from './lead-class.js';
import { phraseOf } from './make-phrase.js';
import { leansOnTopic } from './leans-on-topic.js';
import { nameSums } from './name-sums.js';
import { nameBySentence } from './name-by-sentence.js';
import { placedCounts } from './placed-counts.js';
import { purposeOf } from './purpose.js';
import { sharePredicates } from './predicate.js';
import { shareEnds } from './shared-ends.js';
import { shareThresholds } from './shared-threshold.js';
import { sectorShares } from './sector-shares.js';
import { slotAt } from './slot.js';
import { clauseTopic, opensParts } from './topic.js';
import { vocabularyOf } from './vocabulary.js';
import { vouchers } from './vouchers.js';
import { wholeTerms } from './whole-terms.js';
import { hasNoSubject, ofZoneSubject, openedPlace, zoneSubject } from './zone-subject.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;
/** 标准提高，| 年人均分别 增加360元、240元 */
const DISTRIBUTES = /^\s*[又再]?(?:每?[年月]?人均|人均每?[年月])?分别/;
const NOTHING: SentenceMetrics = { slots: [], topics: [], before: undefined };

/**
 * For every quantity the noun phrases around it and the words between, one SentenceMetrics for each sentence.
 * Only sentences that hold a quantity are cut into words, which is what takes time.
 */
export function findMetrics(
  sentences: readonly Sentence[],
  quantities: readonly Quantities[],
  periods: readonly (readonly PeriodMention[])[],
  rules: Rules,
): readonly SentenceMetrics[] {
  let given: { readonly block: number; readonly subject: string | undefined } = { block: -1, subject: undefined };
  return sentences.map((sentence, index) => {
    const found = quantities[index];
    if (!found || found.quantities.length === 0) return NOTHING;
    const read = sentenceMetrics(sentence, found, periods[index] ?? [], introducing(sentences, index, quantities), rules);
    const before = given.block === sentence.block ? given.subject : undefined;
    const heading = articleHeading(sentences, index);
    const { slots, subject } = nameGrants(
      sectorShares(vouchers(read.slots, sentence, heading, rules), sentence, rules),
      sentence,
      before,
      heading,
      rules,
    );
    given = { block: sentence.block, subject: subject ?? (given.block === sentence.block ? given.subject : undefined) };
    return { ...read, slots };
  });
}

/** The sentence right before in the same block, where it is short and holds no quantity (经营主体稳中培优。总量达…). */
function introducing(sentences: readonly Sentence[], index: number, quantities: readonly Quantities[]): Sentence | undefined {
  const before = sentences[index - 1];
  const near = before !== undefined && (before.block === sentences[index]?.block || BUDGET.test(before.text));
  const usable = near && before.end - before.start <= 40 && quantities[index - 1]?.quantities.length === 0;
  return usable ? before : undefined;
}

/** The heading of a budget, which owns the 收入 and 支出 below it (（二）政府性基金预算). */
const BUDGET = /^(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])\s*[\u4e00-\u9fff]{4,16}(?:预算|基金)。?$/;

function sentenceMetrics(
  sentence: Sentence,
  found: Quantities,
  periods: readonly PeriodMention[],
  introduction: Sentence | undefined,
  rules: Rules,
): SentenceMetrics {
  const fixed = { periods, exclusions: found.exclusions, terms: wholeTerms(sentence, rules) };
  const cut: Cut = (clause, inside) => clauseItems(sentence.text, sentence.start, clause, inside, fixed, vocabularyOf(rules));
  const slots: MetricSlot[] = [];
  let next = 0;
  /** Of the clause before, where it holds a quantity and so was cut already. */
  let previous: readonly Item[] | undefined;
  let zone: string | undefined;
  sentence.clauses.forEach((clause, index) => {
    const inside: Quantity[] = [];
    for (let quantity = found.quantities[next]; quantity && quantity.start < clause.end; quantity = found.quantities[++next])
      inside.push(quantity);
    if (inside.length === 0) {
      zone = openedPlace(sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start), rules);
      return void (previous = undefined);
    }
    const items = cut(clause, inside);
    zone = zoneSubject(items, rules) ?? (zone !== undefined && hasNoSubject(items, rules) ? zone : undefined);
    const earlier = sentence.clauses[index - 1];
    const [head, second] = items[0]?.text === '又' || items[0]?.text === '再' ? items.slice(1) : items;
    const bare = vocabularyOf(rules).is(head, 'generic-head') && second?.text.startsWith('分别') === true;
    const each = bare || DISTRIBUTES.test(sentence.text.slice(clause.start - sentence.start, clause.start - sentence.start + 9));
    const leansBack = each || inside.some((quantity) => quantity.start < clause.start);
    const before = leansBack && earlier ? (previous ?? cut(earlier, [])) : [];
    const read = clauseSlots(sentence, index, items, before, rules);
    for (const slot of zone === undefined ? read : ofZoneSubject(read, zone, rules))
      slots.push(withCommaRow(slot, sentence, found, cut, rules));
    previous = items;
  });
  const named = nameBySentence(withEvenValues(slots, sentence), sentence, rules);
  const first = slots[0];
  const leans = introduction !== undefined && first !== undefined && (!first.phrase || first.phrase.generic);
  return {
    slots: nameSums(framedAhead(named, sentence), sentence, rules),
    topics: topicsOf(sentence, slots, cut, rules),
    before: leans ? topicOf(introduction, rules) : undefined,
  };
}

function topicOf(sentence: Sentence, rules: Rules): Topic | undefined {
  if (BUDGET.test(sentence.text)) {
    const name = sentence.text.replace(/^[^\u4e00-\u9fff]*[一二三四五六七八九十]{0,3}[）、]?\s*|。$/g, '');
    return { subject: phraseOf(name, sentence, rules), object: undefined };
  }
  const fixed = { periods: [], exclusions: [], terms: wholeTerms(sentence, rules) };
  const clause = sentence.clauses[0];
  return clause && clauseTopic(clauseItems(sentence.text, sentence.start, clause, [], fixed, vocabularyOf(rules)), rules);
}

function clauseSlots(
  sentence: Sentence,
  clause: number,
  items: readonly Item[],
  before: readonly Item[],
  rules: Rules,
): readonly MetricSlot[] {
  const slots: MetricSlot[] = [];
  const frames = framesOf(items);
  items.forEach((item, at) => {
    if (!item.quantity) return;
    const read = unframed(items, at, frames);
    slots.push(slotAt(read.items, read.at, item.quantity, clause, before, rules));
  });
  const open = openUntil(sentence, clause);
  const listed = slots.map((found, at) => {
    const slot = found.quantity.start < open && !found.inBracket ? { ...found, inBracket: true } : found;
    const before = slots[at - 1];
    const afterList = followsInList(sentence, before, slot);
    return { ...slot, verb: afterList && withinName(slot.verb, before) ? undefined : slot.verb, afterList };
  });
  const shared = placedCounts(sharePredicates(doneSoMuch(listed, rules), rules), sentence, rules);
  return actedOn(shareEnds(shareThresholds(shared, rules), sentence, rules), items, rules);
}

/** 15个美丽四川 | 建设 | 先行县和7个试点: a deed in the name of what was counted before governs nothing behind it. */
function withinName(verb: Span | undefined, before: MetricSlot | undefined): boolean {
  const name = before?.side === 'after' && before.phrase?.predicate === undefined ? before.phrase : undefined;
  return verb !== undefined && name !== undefined && verb.start >= name.start && verb.end < name.end;
}

/** Topics are cut only for the clauses that a slot without a metric of its own may lean on. */
function topicsOf(sentence: Sentence, slots: readonly MetricSlot[], cut: Cut, rules: Rules): SentenceMetrics['topics'] {
  const endOf = ({ end }: Span, length: number): string =>
    sentence.text.slice(Math.max(0, end - sentence.start - length), end - sentence.start);
  const parts = sentence.clauses.some((clause) => opensParts(endOf(clause, 8)));
  const [first, lead] = [slots[0], sentence.clauses[(slots[0]?.clause ?? 0) - 1]];
  const ofClass = lead !== undefined && tellsOfClass(endOf(lead, 20));
  const leaning = slots
    .filter((slot) => parts || (ofClass && slot === first) || !slot.phrase || slot.phrase.generic || leansOnTopic(slot.phrase.label, rules))
    .map((slot) => slot.clause);
  if (leaning.length === 0) return [];
  const counted = new Set(
    slots.flatMap((slot) => (slot.ofClass && (slot.quantity.form === 'rank' || slot.inBracket) ? [] : [slot.clause])),
  );
  return sentence.clauses.map((clause, index) =>
    !counted.has(index) && leaning.some((at) => at > index && at - index <= 3)
      ? withPurpose(clauseTopic(cut(clause, []), rules), sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start))
      : undefined,
  );
}

function withPurpose(topic: Topic | undefined, clause: string): Topic | undefined {
  const purpose = purposeOf(clause);
  return purpose === undefined ? topic : { subject: undefined, object: undefined, ...topic, purpose };
}
