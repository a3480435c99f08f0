import type { Phrase } from '../model/metric.js';
import { REMOVES } from './carried-owners.js';
import { isMeasured, type Question, type Reading } from './resolved.js';

/** 智能手机零售额增长20%，| 新能源汽车 | 增长30%: of goods, transport and industries that are named alone in the next clause the same amount is meant. */
export function goodsHead({ slot, state: { referent, partsFrom }, join }: Question): ReturnType<Reading> {
  const { phrase, quantity, cues, clause, side, afterList } = slot;
  const grows = (quantity.baseUnit === '%' || quantity.baseUnit === '倍') && cues.some(({ role }) => role === 'trend');
  if (!phrase || !referent || !grows || partsFrom !== undefined || referent.measure !== 'growth') return undefined;
  const next = afterList || (clause - referent.slot.clause === 1 && side === 'before');
  if (!next || slot.owner || slot.gap !== undefined || !bareName(phrase, join)) return undefined;
  const head = join.goods(referent.phrase.label);
  const stem = referent.phrase.label.slice(0, -head.length);
  // 固定资产投资增长8%，| 工业 | 增长6%: of the whole economy another amount may be meant.
  if (head === '' || stem.length < 2 || /固定资产$/.test(stem)) return undefined;
  const named = join.part(referent.phrase.label, phrase.label, phrase) ?? join.words(phrase.label + head, phrase);
  return named.label.endsWith(head) ? { phrase: named, doubt: 'metric-from-earlier-clause' } : undefined;
}

/** 高新技术产品产量大幅增长，| 锂电池 | 增长103%，| 新能源汽车 | 超过110万辆: the clause before the list names their class and what is measured of all of them. */
export function leadHead({ slot, state: { told }, metrics, join }: Question): ReturnType<Reading> {
  const { phrase, quantity, cues, clause, side } = slot;
  const lead = metrics.topics[(told[0]?.slot.clause ?? clause) - 1]?.subject;
  if (!lead || !phrase || side !== 'before' || slot.owner || slot.gap !== undefined) return undefined;
  const head = join.goods(lead.label);
  if (head === '' || !CLASS.test(lead.label.slice(0, -head.length)) || !bareName(phrase, join)) return undefined;
  const grows = quantity.dimension === 'share' || quantity.baseUnit === '倍';
  if (grows ? !cues.some(({ role }) => role === 'trend') : quantity.form !== 'cardinal' || slot.verb?.role === 'flow-verb')
    return undefined;
  return told.every(({ phrase: { label } }) => label.endsWith(head))
    ? { phrase: join.words(phrase.label + head, phrase), doubt: 'metric-from-earlier-clause' }
    : undefined;
}

/** Classes of goods or branches, whose members a list may name. */
const CLASS = /(?:产品|商品|货物|物资|行业|产业|制造业|领域|品种|类)$/;

/** 压减炼钢产能160万吨、| 炼铁 | 170万吨; 粮食产量30万吨，| 蔬菜 | 120万吨: names in a list that leave out what is measured of them. */
export function amountHead({ slot, state: { told, partsFrom }, join, listed }: Question): ReturnType<Reading> {
  const { phrase, quantity, cues, verb, clause, side, afterList } = slot;
  if (!phrase || side !== 'before' || partsFrom !== undefined || /^(?:share|points|multiple)$/.test(quantity.dimension)) return undefined;
  const first = told.findLast(({ phrase: { label } }) => join.listedAmount(label) !== '');
  const before = told.at(-1);
  if (join.listedAmount(phrase.label) !== '' || OWN.test(phrase.label)) return undefined;
  if (!first || !before || slot.owner || slot.members.length > 0 || !bareName(phrase, join) || phrase.label.length > LONGEST_BARE)
    return undefined;
  const head = join.listedAmount(first.phrase.label);
  const alike = before.phrase.label.endsWith(head) && before.slot.quantity.dimension === quantity.dimension;
  const next = afterList || (alike && cues.length === 0 && verb === undefined && clause - before.slot.clause === 1);
  const through = before.phrase.label.endsWith(head) && (alike || afterList) && first.phrase.label.length - head.length >= 2;
  return next && through
    ? {
        phrase: join.words((REMOVES.exec(first.phrase.label)?.[0] ?? '') + phrase.label + head, phrase),
        doubt: 'metric-from-earlier-clause',
        ...(afterList ? {} : { cues: before.cues, verb: before.verb }),
        ...listed,
      }
    : undefined;
}

const LONGEST_BARE = 8;
/** What has an area or an amount of its own, and deeds (再建高标准农田 | 1万亩, 再发展 | 4000亩). */
const OWN = /[田地林园草池塘带库]$|^[再新续增核扩改]|建|发展/;

function bareName(phrase: Phrase, join: Question['join']): boolean {
  return !phrase.generic && !isMeasured(phrase) && !join.ownGrowth(phrase.label) && /^[^占的、]{2,14}$/.test(phrase.label);
}
