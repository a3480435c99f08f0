import { given, type GuardedReading } from './question-facts.js';
import { isMeasured, type Question, type Reading } from './resolved.js';
import type { Settled, State } from './state.js';

const DIRECTION = /^(?:出口|进口)(?:总?[额值])?$/;
const TRADE = /^([^占]{2,}?)(进出口|出口|进口)(?:总?[额值])?$/;

/** How goods are traded, by whom and with whom: what has both directions of its own. */
const MODE = /(?:加工|一般|边境小额|服务|数字)贸易$|(?:企业|主体|方式|物流|服务|市场采购|跨境电商|保税区|自贸区|自贸试验区)$|^对.{2,}/;

/** 加工贸易进出口8亿元。其中，| 出口 | 增长10%; 其中一般贸易出口10亿元；| 进口 | 9亿元: a direction alone is one of the trade that was told, and not of all trade of the place. */
function directionOf({ slot, state, join }: Question): ReturnType<Reading> {
  const { phrase, owner, regionWord, side, members } = slot;
  if (phrase?.known !== true || !DIRECTION.test(phrase.label) || side !== 'before') return undefined;
  if (owner || regionWord !== undefined || members.length > 0 || slot.gap !== undefined) return undefined;
  const before = tradeBefore(slot.quantity.start, phrase.label.slice(0, 2), state);
  const stem = before && TRADE.exec(before.phrase.label)?.[1];
  if (stem === undefined) return undefined;
  return { phrase: join.words(stem + phrase.label, phrase), doubt: 'metric-from-earlier-clause' };
}

/** The trade of which a direction is told: both directions of it before 其中, or the other direction in this sentence. */
function tradeBefore(at: number, direction: string, { told, toldBefore, partsFrom }: State): Settled | undefined {
  const near = told.findLast(({ phrase }) => TRADE.test(phrase.label) || DIRECTION.test(phrase.label));
  if (near) {
    const [, stem = '', way = ''] = TRADE.exec(near.phrase.label) ?? [];
    if (!MODE.test(stem) || way === direction) return undefined;
    return way !== '进出口' || (partsFrom !== undefined && near.slot.quantity.start < partsFrom && partsFrom < at) ? near : undefined;
  }
  if (partsFrom === undefined || told.length > 0) return undefined;
  // 全市进出口120亿元，民营企业进出口80亿元。其中，出口60亿元: of which of the two is not said.
  const whole = toldBefore.some(({ phrase, slot }) => phrase.known && phrase.key === 'goods-trade' && slot.quantity.dimension === 'money');
  const last = whole ? undefined : toldBefore.findLast(({ phrase }) => TRADE.test(phrase.label));
  const [, stem = '', way = ''] = TRADE.exec(last?.phrase.label ?? '') ?? [];
  return way === '进出口' && MODE.test(stem) ? last : undefined;
}

const BOUGHT = /^(进口|出口)(?!总|[额量值率]|增|贸易|占|企业|商品|货物)[^占的]{1,10}$/;

/** 进口原油2亿吨，增加5%；| 天然气 | 4208万吨: the verb of the first holds for what follows it in the same unit. */
function goodsToo({ slot, state: { told, partsFrom }, join }: Question): ReturnType<Reading> {
  const { phrase, quantity, side, cues, verb, owner } = slot;
  if (!phrase || told.length === 0 || partsFrom !== undefined || quantity.baseUnit !== '吨' || side !== 'before') return undefined;
  if (owner || verb !== undefined || cues.length > 0 || phrase.generic || isMeasured(phrase) || phrase.label.length > 10) return undefined;
  const last = told.findLast(({ slot: one }) => one.quantity.baseUnit !== '%' && one.quantity.baseUnit !== 'pp');
  const way = last?.slot.quantity.baseUnit === '吨' ? BOUGHT.exec(last.phrase.label)?.[1] : undefined;
  if (way === undefined || last === undefined || slot.clause - last.slot.clause > 3 || /出口|进口|占/.test(phrase.label)) return undefined;
  return { phrase: join.words(way + phrase.label, phrase), doubt: 'metric-from-earlier-clause', cues: last.cues, verb: last.verb };
}

/** Directions of a trade, and goods that come in or go out. */
export const ofTrade: readonly GuardedReading[] = [
  given(['known', 'before', 'noOwner'], directionOf),
  given(['phrase', 'before', 'noOwner', 'noCue', 'told'], goodsToo),
];
