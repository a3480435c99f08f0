import type { Question, Reading } from './resolved.js';

/** An area by the place that has it: who owns it, and its head. */
const AREA =
  /^(.{0,}?(?:主城区|中心城区|城区|新城|新区|卫星城|县城|小城镇|园区|开发区|高新区|社区|[镇村]))(?:的)?(?:城区|建成区|规划|建设|用地|控制|总|开发)*面积$/;

/** 主城区建成区面积扩大到145平方公里，| 人口 | 增加到150万: the places of which the clauses before told how large they are. */
export function peopleThere({ slot, state: { told, previous }, join }: Question): ReturnType<Reading> {
  const { phrase, side, clause, owner } = slot;
  if (!phrase || side !== 'before' || owner || !/^(?:常住|户籍|总)?人口$/.test(phrase.label)) return undefined;
  if (!previous || clause - previous.slot.clause > 1) return undefined;
  const owners: string[] = [];
  for (const { phrase: before, slot: earlier } of [...told].reverse()) {
    const place = AREA.exec(before.label)?.[1];
    if (place === undefined || earlier.quantity.dimension !== 'area') break;
    if (!owners.includes(place)) owners.unshift(place);
  }
  const label = owners.join('、');
  return label === '' || label.length > 24
    ? undefined
    : { phrase: { ...join.words(label + phrase.label, phrase), owner: label }, doubt: 'metric-from-earlier-clause' };
}

/** 定州主城区面积达到40平方公里，| 白沟新城 | 达到30平方公里: a place alone, beside the area of another. */
export function areaToo({ slot, state: { previous }, join }: Question): ReturnType<Reading> {
  const { phrase, side, clause, quantity, cues } = slot;
  if (!phrase || side !== 'before' || quantity.dimension !== 'area' || phrase.known || phrase.generic || phrase.measure !== undefined)
    return undefined;
  const near = previous && clause - previous.slot.clause === 1 && previous.slot.quantity.baseUnit === quantity.baseUnit;
  const reached = cues.some(({ role, word }) => role === 'link' && /[到至达为]$/.test(word));
  if (!near || !reached || !/(?:新城|新区|城区|卫星城|[镇市县])$/.test(phrase.label) || !AREA.test(previous.phrase.label)) return undefined;
  return { phrase: { ...join.words(phrase.label + '面积', phrase), owner: phrase.label }, doubt: 'metric-from-earlier-clause' };
}

const PRIZE = /(?:[特一二三]等奖|[金银铜]奖)$/;

/** 国家科技进步一等奖2项、| 二等奖 | 9项: another grade of the prize that was told before. */
export function gradeOfPrize({ slot, state: { previous }, join, listed }: Question): ReturnType<Reading> {
  const { phrase, afterList } = slot;
  if (!phrase || !afterList || !previous || PRIZE.exec(phrase.label)?.[0] !== phrase.label) return undefined;
  const prize = previous.phrase.label.replace(PRIZE, '');
  return prize.length < 2 || prize === previous.phrase.label
    ? undefined
    : { ...listed, phrase: join.words(prize + phrase.label, phrase), doubt: 'metric-from-list' };
}

const PEOPLE = /^[人名位]$/;

/** 打赢脱贫攻坚战，派出6.5万名驻村干部，| 投入 | 1600亿元: money is put into what the clause before the people is about, and not into them. */
export function putInto({ slot, state: { previous }, metrics, deed, join }: Question): ReturnType<Reading> {
  const { phrase, quantity } = slot;
  const said = phrase?.label === '投入' || (phrase?.label === '资金' && deed?.word === '投入');
  if (!said || quantity.dimension !== 'money' || !previous || !PEOPLE.test(previous.slot.quantity.baseUnit)) return undefined;
  const topic = metrics.topics.findLast((one, index) => index < previous.slot.clause && one !== undefined);
  const whole = topic?.object ?? topic?.subject;
  if (!whole) return undefined;
  const work = whole.label.replace(/^(?:坚决|高质量|全面|打赢|打好|推进|实施|开展|做好|抓好)+(?=..)/, '');
  const label = work + (phrase.label === '投入' ? '投入' : '投入资金');
  return { phrase: { ...join.words(label, phrase), generic: false, measure: 'flow' }, doubt: 'metric-from-earlier-clause' };
}
