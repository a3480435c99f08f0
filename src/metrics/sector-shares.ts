import type { MetricCue, MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

/** 三次产业 | 投资 | 结构 | 由2015年的 8.1 : : what they are shares of, the words to the first number of the row, and those of the row that stand before. */
const WORDS =
  /(?:三次|一二三次?|三)产业?([\u4e00-\u9fff]{0,6}?)(?:结构|比重|占比|比例|构成|之?比)([^，。；]{0,40}?)((?:\d{1,2}(?:\.\d{1,2})? ?[:：∶] ?){0,2})$/;
const ORDINALS = ['第一', '第二', '第三'];

/** 三次产业结构由8.1:41.2:50.7调整为 | 7.9 : 40.8 : 51.3: the numbers are the shares of the three sectors, in order, as if 分别 stood before them. */
export function sectorShares(
  slots: readonly MetricSlot[],
  { text, start }: Sentence,
  rules: Pick<RuleSet, 'metric' | 'word'>,
): readonly MetricSlot[] {
  if (!/[产三]/.test(text) || !/\d ?[:：∶] ?\d/.test(text)) return slots;
  let clause = 0;
  return slots.map((slot) => {
    const { outer, baseUnit } = slot.quantity;
    const bare = baseUnit === '%' && /\d$/.test(text.slice(outer.start - start, outer.end - start));
    const words = bare ? WORDS.exec(text.slice(0, outer.start - start)) : null;
    if (!words) return slot;
    const before = (words[3]?.match(/[\d.]+/g) ?? []).length;
    if (before === 0) clause = slot.clause;
    const lead = words[2] ?? '';
    const opens = before === 0 && !/\d[:：∶]/.test(lead);
    const named = ORDINALS.map((one) => `${one}产业${words[1]?.replace(/增加值/, '') ?? ''}占比`);
    return {
      ...slot,
      clause,
      phrase: undefined,
      owner: undefined,
      verb: undefined,
      cues: before > 0 ? [] : /^[由从]/.test(lead) && opens ? [cueOf(slot, 'from', '由')] : [cueOf(slot, 'link', '为')],
      side: 'before',
      members: opens ? named.map((label) => ({ ...phraseOf(label, slot.quantity, rules), generic: false, measure: 'share' as const })) : [],
      distributed: before === 0,
      afterList: before > 0,
      runLength: 3 - before,
    };
  });
}

/** The word that opens a row. */
function cueOf({ quantity: { start } }: MetricSlot, role: string, word: string): MetricCue {
  return { start, end: start, role, word, rule: '(share of a sector)', measure: undefined, sign: undefined };
}
