import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** Who has it so many times, and what that is: 家长每年接受 | 4次以上 | 有质量的指导服务. */
const HAS =
  /^(?:.*%(?:以上|左右)?(?:的)?)?([^，；。%]{2,24}?)(?:每[年月周]|每学期|每季度|每人|至少|平均)*(?:接受|得到|获得|享受)(?:至少|不少于)?$/;
const HAD = /^(?:以上|左右|及以上)?(?:[^，；。]{1,24}的)?([\u4e00-\u9fff]{2,10})[，；。]?$/;
/** 80%以上 | 幼儿园达到…的《标准》. */
const MEETS = /^(?:以上|左右)?的?([\u4e00-\u9fff]{2,10})(?:达到|符合)[^《，；。]{0,20}(《[^》]{2,30}》)[^，；。]{0,4}[，；。]?$/;
/** 专任教师达到大专学历，其中 | 60% | 达到本科学历. */
const PART = /^(?:以上|左右)?(?:达到|具有|具备|取得)([\u4e00-\u9fff]{2,12}(?:学历|学位|职称|水平|标准))[，；。]?$/;
const WHOLE = /^([\u4e00-\u9fff]{2,10}?)(?:基本|全部|均|普遍|已|都|全)*(?:达到|具有|具备|取得)/;

/** Names by what stands behind a number that a verb of having leads to. */
export function hadOf(slots: readonly MetricSlot[], { text, start, clauses }: Sentence, rules: Rules): readonly MetricSlot[] {
  if (!/达到|符合|接受|得到|获得|享受|具有|具备|取得/.test(text)) return slots;
  return slots.map((slot) => {
    const { quantity, clause, inBracket } = slot;
    const here = clauses[clause];
    if (!here || inBracket || (quantity.baseUnit !== '%' && quantity.baseUnit !== '次')) return slot;
    const before = text.slice(here.start - start, quantity.outer.start - start).trim();
    const behind = text.slice(quantity.outer.end - start, here.end - start).trim();
    const label =
      quantity.baseUnit === '次'
        ? timesOf(before, text.slice(quantity.outer.end - start))
        : shareOf(before, behind, wholeIn(text, start, clauses[clause - 1]));
    if (label === undefined) return slot;
    const named = phraseOf(label, slot.phrase ?? quantity.outer, rules);
    return { ...slot, phrase: { ...named, generic: false }, owner: undefined, side: 'after' as const };
  });
}

/** 3岁以下儿童家长每年接受 | 4次 | 有质量、免费的指导服务 → 3岁以下儿童家长指导服务. */
function timesOf(before: string, behind: string): string | undefined {
  const who = HAS.exec(before)?.[1];
  const what = who === undefined ? undefined : HAD.exec(/^[^，；。]*/.exec(behind)?.[0] ?? '')?.[1];
  return who !== undefined && what !== undefined ? who + what : undefined;
}

function shareOf(before: string, behind: string, whole: string | undefined): string | undefined {
  const meets = before === '' ? MEETS.exec(behind) : null;
  if (meets) return `达到${meets[2] ?? ''}的${meets[1] ?? ''}`;
  const part = before === '其中' ? PART.exec(behind)?.[1] : undefined;
  return part !== undefined && whole !== undefined ? whole + part : undefined;
}

/** Who the clause before tells of. */
function wholeIn(text: string, start: number, earlier: { readonly start: number; readonly end: number } | undefined): string | undefined {
  return earlier && WHOLE.exec(text.slice(earlier.start - start, earlier.end - start).trim())?.[1];
}
