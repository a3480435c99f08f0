import type { Question, Reading } from './resolved.js';

/** Money of which nothing is said but how it was raised or given. */
const BARE = /^(?:统筹|筹集|筹措|下达|拨付|安排|投入|整合|落实|争取|财政|各级|各类)*(资金|经费)$/;

/** 大力支持易地扶贫搬迁，筹集 | 资金 | 18亿元: money without a purpose is for what a clause before, without a number, supports. */
export function ofPurpose({ slot, metrics, state: { previous }, join }: Question): ReturnType<Reading> {
  const { phrase, quantity, side, owner, clause } = slot;
  const bare = phrase && quantity.dimension === 'money' && side === 'before' && !phrase.known ? BARE.exec(phrase.label) : null;
  if (!phrase || !bare?.[1] || (owner && !owner.generic)) return undefined;
  for (let at = clause - 1; at >= 0 && at > (previous?.slot.clause ?? -1) && clause - at <= 3; at--) {
    const purpose = metrics.topics[at]?.purpose;
    if (purpose !== undefined)
      return { phrase: { ...join.words(purpose + bare[1], phrase), measure: 'flow' }, doubt: 'metric-from-earlier-clause' };
  }
  return undefined;
}

/** 支持高端装备产业，出台 | 20条 | 举措: measures say little without what they are for. */
export function measuresFor({ slot, metrics, state: { previous }, join }: Question): ReturnType<Reading> {
  const { phrase, clause, owner, quantity } = slot;
  if (!phrase || (owner && !owner.generic) || quantity.dimension !== 'count' || clause <= (previous?.slot.clause ?? -1)) return undefined;
  const noun = phrase.label.replace(MADE, '');
  const purpose = join.plays(noun, 'scoped-noun') ? metrics.topics[clause - 1]?.purpose : undefined;
  return purpose === undefined
    ? undefined
    : { phrase: { ...join.words(purpose + noun, phrase), measure: 'flow' }, doubt: 'metric-from-earlier-clause' };
}

/** 整合城乡居民医保制度，| 财政补助 | 由380元提高到420元: for what it is given stands in the clause before. */
export function subsidyFor({ slot, metrics, state: { previous }, join }: Question): ReturnType<Reading> {
  const { phrase, clause, owner } = slot;
  if (!phrase || owner || !/^(?:人均)?(?:财政|政府)补[助贴](?:标准)?$/.test(phrase.label) || clause <= (previous?.slot.clause ?? -1))
    return undefined;
  const topic = metrics.topics[clause - 1];
  const whom = [topic?.object, topic?.subject].find((one) => one && INSURED.test(one.label))?.label.replace(/(?:制度|政策|体系)$/, '');
  return whom === undefined ? undefined : { phrase: join.words(whom + phrase.label, phrase), doubt: 'metric-from-earlier-clause' };
}

const INSURED = /医保|医疗|保险|公共卫生|养老|低保|救助|教育|公交/;

const MADE = /^(?:出台|推出|制定|实施|落实|提出|印发|发布|谋划)+(?:了)?(?=..)/;

/** Ends in a word for money of its own, or is told of something else. */
const SAYS_MONEY = /[金款券]$|(?:支出|经费|投资|投入)$|[的占]/;
/** What is done with the sum, before its noun. */
const DEED = /^(?:共|累计|合计)?(?:支出|安排|下达|拨付|筹集|筹措|投入|争取|发行|发放|落实|统筹)(?=.{2})/;

/** 支出彩票公益金197亿元，其中 | 用于社会福利 | 147亿元: what a part of the sum told before is for says nothing of the sum, whose noun it takes as the part before it has. */
export function usedPart({ slot, state: { told, toldBefore, previous }, join }: Question): ReturnType<Reading> {
  const { phrase, quantity, owner } = slot;
  if (!phrase?.label.startsWith('用于') || quantity.dimension !== 'money' || owner || SAYS_MONEY.test(phrase.label)) return undefined;
  const sums = told.length > 0 ? told : toldBefore;
  const whole = sums.findLast(
    (one) =>
      one.slot.quantity.dimension === 'money' && !one.phrase.label.includes('用于') && (one.measure === 'flow' || one.measure === 'stock'),
  );
  if (!whole || Number(whole.slot.quantity.baseValue) < Number(quantity.baseValue)) return undefined;
  const name = whole.phrase.label.replace(DEED, '');
  const before = previous?.phrase.label ?? '';
  const head = /^用于.{2,}?(资金|经费|支出|专项债券|债券|贷款|投资)$/.exec(before)?.[1] ?? '';
  const label = head !== '' && name.endsWith(head) ? phrase.label + head : name + phrase.label;
  const measure = whole.measure === 'stock' ? whole.measure : 'flow';
  return { phrase: { ...join.words(label, phrase), measure }, doubt: 'metric-from-earlier-clause' };
}
