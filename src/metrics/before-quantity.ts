import type { MetricCue } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { makePhrase } from './make-phrase.js';
import { JOINT } from './names-class.js';
import { changesBudget } from './opening-cause.js';
import { overBase } from './over-base.js';
import { phraseBefore, type Before } from './phrase-before.js';
import { ranked, rankedAmong } from './ranked.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** The phrase before the quantity; what stands before 等 is an example of what is counted (赛得利纤维等 | 34个项目), and what stands before 不超过…的 is measured by it (增长不超过原限额的 | 20%). */
export function beforeQuantity(items: readonly Item[], at: number, rules: Rules): Before {
  const beside = overBase(items, at, vocabularyOf(rules));
  if (beside) return { ...measuredAt(items, beside.index, beside.cue, rules), gap: beside.gap };
  const among = items[at]?.quantity?.form === 'rank' ? rankedAmong(items, at, rules) : 0;
  const before = withoutCounted(items, at, phraseBefore(items, at - among, rules), rules);
  if (before.phrase && /[经中]/.test(before.phrase.label) && changesBudget(before.phrase.label)) return { ...before, phrase: undefined };
  const listed = items[at - 1]?.text === '等' && /^(?:word)$/.test(items[at + 1]?.type ?? '');
  if (listed) return { ...before, phrase: undefined };
  if (items[at]?.quantity?.form === 'rank') return { ...before, phrase: ranked(items, before, rules) };
  const parted = items[at - 1]?.text === '的';
  if (parted) {
    const since = beforeSince(items, at, before, rules);
    if (since) return since;
  }
  const bound = parted && before.verb?.role === 'link' && BOUND.test(before.verb.word) ? before.verb : undefined;
  // 比例不超过 | 上年 | 均价的30%: a time may open what it is measured by.
  // 不低于我市 | 上年度 | 收入的60%: the place may stand before the time.
  const placed = vocabularyOf(rules).is(items[before.boundary - 1], 'region-word') ? 2 : 1;
  const over = items[before.boundary]?.type === 'period' ? items[before.boundary - placed] : undefined;
  const limit = parted && over && BOUND.test(over.text) ? cueAt(over, rules) : undefined;
  const cue = bound ?? limit;
  const far = parted && !cue && items[at]?.quantity?.baseUnit === '%' ? farBound(items, at) : -1;
  const word = far > 0 ? cueAt(items[far], rules) : undefined;
  if (word) return measuredAt(items, far, word, rules);
  if (!cue || !/^[%倍]$/.test(items[at]?.quantity?.baseUnit ?? '')) return before;
  return measuredAt(items, bound ? before.boundary : before.boundary - placed, cue, rules);
}

/** 依存度 | 由 “十三五”开局之年的 18.9% 攀升至50%, 总数 | 由 建市之初的 12家: the time from which it has changed is no name, and no period that a rule knows. */
function beforeSince(items: readonly Item[], at: number, before: Before, rules: Rules): Before | undefined {
  const { phrase, first } = before;
  if (!phrase || !SINCE.test(phrase.label)) return undefined;
  const from = items.findLastIndex((item, index) => index < at && index >= first - 1 && /^[由从]/.test(item.text));
  const word = items[from];
  const told = from > 0 ? phraseBefore(items, from, rules) : undefined;
  // 由建市 | 之初: its first word may have been cut with the one behind it.
  const cue = word && vocabularyOf(rules).cue({ ...word, text: word.text.charAt(0) }, 'from');
  return told?.phrase && cue ? { ...told, cues: [cue, ...told.cues] } : undefined;
}

const SINCE = /(?:之初|之年|之时|初期|伊始|前夕|当初)$/;

/** 9个公园和 | 104公里 步道; 示范区47项经验、试点 | 48项 经验: what stands behind the number before, up to the joint, is counted by that one. */
function withoutCounted(items: readonly Item[], at: number, before: Before, rules: Rules): Before {
  const { boundary, last, phrase } = before;
  if (!phrase || items[boundary]?.type !== 'quantity' || items[at + 1]?.type !== 'word') return before;
  const joint = items.findIndex((item, index) => index > boundary + 1 && index < at && JOINT.test(item.text));
  if (joint < 0) return before;
  const own = joint < last ? makePhrase(items, joint + 1, last, rules) : undefined;
  return { ...before, first: joint + 1, phrase: own };
}

/** What stands before the word of a bound is what the share measures. */
function measuredAt(items: readonly Item[], at: number, cue: MetricCue, rules: Rules): Before {
  const measured = phraseBefore(items, at, rules);
  return { ...measured, cues: [cue, ...measured.cues] };
}

/** 间接费用 | 不超过 | 直接费用扣除设备购置费后的30%: index of the bound with nothing counted and no mark before the quantity, -1 where there is none. */
function farBound(items: readonly Item[], at: number): number {
  for (let index = at - 1; index > 0; index--) {
    const item = items[index];
    if (!item || item.type !== 'word') return -1;
    if (/^不(?:得|应)?(?:超过|低于|高于|少于)$/.test(item.text)) return index;
  }
  return -1;
}

/** Words that bound a figure from before what it is measured by. */
const BOUND = /超过|低于|高于|少于|相当于|等于|控制在/;

function cueAt(item: Item | undefined, rules: Rules): MetricCue | undefined {
  return item && vocabularyOf(rules).cue(item, 'link');
}
