import type { Question, Reading } from './resolved.js';

/** What a topic adds to the name of its zone. */
const WORK = /(?:建设|一体化发展|一体化|发展|高质量发展|改革)$/;

/** 双城经济圈建设走深走实，| 经济总量 | 9万亿元: a zone that the clause before is about owns what else would be the whole place's, and what the next clauses tell of it. */
export function ofZone({ slot, state: { previous }, metrics, join, listed }: Question): ReturnType<Reading> {
  const { phrase, side, clause, owner, regionWord, inBracket } = slot;
  if (!phrase || side !== 'before' || owner || regionWord !== undefined || inBracket || !join.ofPlace(phrase.label)) return undefined;
  const subject = metrics.topics[clause - 1]?.subject?.label.replace(WORK, '').replace(WORK, '');
  const before = previous && clause - previous.slot.clause <= 1 ? previous.phrase.owner : undefined;
  const zone = [subject, before].find((one) => one !== undefined && join.zone(one));
  if (zone === undefined) return undefined;
  return { ...listed, phrase: { ...join.words(zone + phrase.label, phrase), owner: zone }, doubt: 'metric-from-earlier-clause' };
}

/** 集聚 | 高新技术企业: how firms and people come to be in a place that was built for them. */
const GATHERS = /^(?:集聚|汇聚|入驻|落户|引进|累计入驻|累计集聚)/;

/** 建成城市硅巷234万平方米，集聚 | 高新技术企业 | 519家: what such a place holds is named with it. */
export function inContainer({ slot, state: { previous }, join, deed }: Question): ReturnType<Reading> {
  const { phrase, side, clause, quantity, owner } = slot;
  const near = previous && clause - previous.slot.clause <= 1 && !owner;
  const counts = quantity.dimension === 'count' || quantity.dimension === 'people' || quantity.baseUnit === '户';
  if (!phrase || !near || !counts || side !== 'before') return undefined;
  const container = [previous.phrase.owner, previous.phrase.label].find((one) => one !== undefined && join.container(one));
  const verb = GATHERS.exec(phrase.label)?.[0] ?? GATHERS.exec(deed?.word ?? slot.cues.at(-1)?.word ?? '')?.[0];
  if (container === undefined || verb === undefined) return undefined;
  const words = phrase.label.startsWith(verb) ? phrase.label : verb + phrase.label;
  const name = container.replace(/^(?:建成)?并?(?:投入使用|投用|投运)(?=..)/, '');
  return { phrase: { ...join.words(name + words, phrase), owner: name }, doubt: 'metric-from-earlier-clause' };
}

/** 53个 | 奖项 | 、比上次增长47%: the noun between two figures is that of the first, as it was named there. */
export function sameNoun({ slot: { phrase, cues }, state: { previous } }: Question): ReturnType<Reading> {
  const own = previous?.slot.side === 'after' ? previous.slot.phrase : undefined;
  const same = phrase && own && previous?.phrase.label.endsWith(phrase.label) && phrase.start >= own.start && phrase.end <= own.end + 1;
  return same && previous && cues.some(({ role }) => role === 'trend') ? { phrase: previous.phrase, doubt: '' } : undefined;
}

/** 港澳居民参加医保43万人次，| 参加养老保险 | 35万人次: those who have a part in the one have it in the other. */
export function sameMembers({ slot: { phrase, clause, side }, state: { previous }, join }: Question): ReturnType<Reading> {
  const who = /^([^、]{2,})参加/.exec(previous?.phrase.label ?? '')?.[1];
  if (!phrase || who === undefined || side !== 'before' || clause - (previous?.slot.clause ?? 0) !== 1 || !/^参加/.test(phrase.label))
    return undefined;
  return { phrase: join.words(who + phrase.label, phrase), doubt: 'metric-from-earlier-clause' };
}
