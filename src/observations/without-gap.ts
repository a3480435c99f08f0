import type { MetricSlot, Phrase } from '../model/metric.js';
import type { JoinPhrase } from './resolved.js';

/** How much of a budget was done. */
const OF_PLAN = /(?<=..)完成(?:年初|年度|全年|调整)?(?:收入|支出)?预算$/;

/** 高于全国1.7个百分点，| 增收 7.4亿元; 完成预算的45%，| 增长 7%: what goes on behind a figure set beside another is told of the thing itself. */
export function withoutGap({ gap }: MetricSlot, phrase: Phrase, join: JoinPhrase): Phrase {
  const beside = gap !== undefined && phrase.predicate === gap && phrase.label.endsWith(gap);
  const own = beside ? phrase.label.slice(0, -gap.length) : phrase.label.replace(OF_PLAN, '');
  return own === '' || own === phrase.label ? phrase : join.words(own, phrase);
}
