import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

const TURN = '(?:上涨|下降|上升|下跌|增长|减少|回落|持平|提高|降低|改善|变差|达标|未达标|正增长|负增长|盈利|亏损)';
/** 销售价格 | 同比 | 上涨 | 的城市个数 */
const WHOLE = new RegExp(`^(.{2,}?)((?:同比|环比|比上[年月])?)${TURN}的([\\u4e00-\\u9fff]{2,8}?)(?:个数|数量|家数|数)?$`);
/** ，持平的 | 为, ；| 下降的有 */
const OTHER = new RegExp(`(?:^|[，；、])(?:其中)?(?:同比|环比)?(${TURN})的(?:[\\u4e00-\\u9fff]{2,6}?)?(?:为|有|共|达)?$`);

/** 价格上涨的城市个数为20个，| 持平的为 | 2个，下降的为48个: those of one kind are counted by which way their figure went, which the later counts tell alone. */
export function groupsByTurn(
  slots: readonly MetricSlot[],
  { text, start }: Sentence,
  rules: Pick<RuleSet, 'metric' | 'word'>,
): readonly MetricSlot[] {
  if (!text.includes('的') || slots.length < 2) return slots;
  let whole: RegExpExecArray | null = null;
  return slots.map((slot) => {
    if (slot.quantity.dimension !== 'count') return slot;
    const own = slot.phrase && WHOLE.exec(slot.phrase.label);
    if (own && !OTHER.test(text.slice(0, slot.quantity.outer.start - start))) {
      whole = own;
      return { ...slot, phrase: { ...slot.phrase, measure: 'stock' as const } };
    }
    const turn = whole && OTHER.exec(text.slice(0, slot.quantity.outer.start - start))?.[1];
    if (!whole || turn === undefined) return slot;
    const label = `${whole[1] ?? ''}${whole[2] ?? ''}${turn}的${whole[3] ?? ''}个数`;
    const phrase = { ...phraseOf(label, slot.quantity, rules), generic: false, measure: 'stock' as const };
    return { ...slot, phrase, side: 'before' as const, owner: undefined, cues: [], verb: undefined };
  });
}
