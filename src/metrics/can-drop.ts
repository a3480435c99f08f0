import type { MetricCue } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { makePhrase } from './make-phrase.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 供水 | 综合生产能力, 供热 | 管道长度: what is able to do so much, or is so long, is named with what it is for. */
const OF_USE = /^供[水电热气暖].*(?:能力|长度|里程|面积)$/;
const ABLE = /能力$/;

/** True for a verb at the head of a phrase without which it still names something, and the same. */
export function canDrop(items: readonly Item[], at: number, last: number, cue: MetricCue, rules: Rules): boolean {
  const head = items[last]?.text ?? '';
  if (cue.role === 'lead-verb' && (ABLE.test(head) || OF_USE.test(cue.word + head))) return false;
  const rest = makePhrase(items, at + 1, last, rules);
  if (
    !rest ||
    rest.label.length < 2 ||
    cue.word === '在建' ||
    (cue.word === '研发' && /^(?:费用|经费|投入|人员|机构|强度|活动)/.test(rest.label))
  )
    return false;
  if (cue.role !== 'lead-verb') return !rest.generic || (rest.measure !== undefined && !(rest.owned && cue.word === '投资'));
  const next = items.slice(at + 1, last + 1).findIndex((item) => item.text === '、');
  // 发展 | 民宿 300家: at the head of its clause the verb makes no compound with what there are more of.
  const more =
    cue.word === '发展' && items[at - 1]?.type !== 'word' && !rest.known && items[last + 1]?.quantity !== undefined && !PLANNED.test(head);
  return !rest.generic && (last - at > 1 || more) && next !== 1;
}

/** Nouns that make a compound with 发展. */
const PLANNED = /^(?:项目|基金|规划|计划|资金|经费|战略|指数|水平|空间|平台|联盟|大会|论坛|公司|集团|改革|银行|研究|模式|方式)/;
