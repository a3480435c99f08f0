import type { Phrase } from '../model/metric.js';

/** 县医院新院区 | 投用: that it is open is no part of its name. */
const OPEN = /(?<=.{4})(?:全面|正式|顺利|如期)*(?:建成|投用|投入使用|投入运营|投运|启用|开业|揭牌|落成)+$/;

/** A phrase that may be what a clause is about, without words of opening; undefined for one that says nothing by itself. */
export function usable(told: Phrase | undefined): Phrase | undefined {
  const phrase = told?.known === false ? { ...told, label: told.label.replace(OPEN, '') } : told;
  return phrase &&
    !/(?:汇率|汇价|可比价格|口径)$/.test(phrase.label) &&
    !phrase.generic &&
    phrase.label.length >= 2 &&
    !/(?:首位|前列|第[一二三]|榜首)$/.test(phrase.label)
    ? phrase
    : undefined;
}
