import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

const UNIT = /(?:为|是)?(?:1|一|100)(?:美元|欧元|英镑|港元|港币|日元|卢布|韩元|人民币)(?:兑换?|对人民币|折?合人民币|[=＝])$/;

const AT_RATE = /^按?(?:全年|当年|年|年末|期末)?(?:平均)?(?:汇率|汇价)(?:计算|折算|换算)?$/;

/** 人民币汇率 | 为1美元兑 | 7.05元: of which unit it is the price is no part of the name. */
export function exchanged(
  slots: readonly MetricSlot[],
  { text }: Sentence,
  rules: Pick<RuleSet, 'metric' | 'word'>,
): readonly MetricSlot[] {
  if (!/[兑合=＝]|对人民币|汇率/.test(text)) return slots;
  return slots.map((slot) => {
    // 人均生产总值17万元，按平均汇率计算，达到 | 2.7万美元: at which rate the figure before was told in another currency.
    if (AT_RATE.test(slot.phrase?.label ?? '') && slot.quantity.dimension === 'money')
      return { ...slot, phrase: undefined, owner: undefined, side: 'none' as const };
    const label = slot.phrase?.label.replace(UNIT, '') ?? '';
    if (!slot.phrase || label.length < 2 || label === slot.phrase.label) return slot;
    return { ...slot, phrase: { ...phraseOf(label, slot.phrase, rules), measure: 'price' as const } };
  });
}

/** 快递业务量 | 位居 | 全省县域第3位; 上线率 | 创历史新高 | 、达到68.5%: words of standing at the end are no part of the name. */
const STANDING =
  /(?<=.{3})(?:位居|位列|稳居|跃居|跻身|排名|(?:再|均|双双)?创(?:下|出|造)?(?:历史|历年|近年)?(?:同期)?(?:新高|最高|最好水平|最高水平|最佳))$/;

/** 省核定我市 | 政府债务限额: who set it for whom. */
const SET = /^(?:省|国家|财政部|中央|上级|市)(?:政府|财政厅?|厅)?(?:核定|核准|下达|批准)(?:给)?我[省市县区州](?=.{4})/;

export function withoutStanding(
  slots: readonly MetricSlot[],
  { text }: Sentence,
  rules: Pick<RuleSet, 'metric' | 'word'>,
): readonly MetricSlot[] {
  if (!/位居|位列|稳居|跃居|跻身|排名|创|我[省市县区州]/.test(text)) return slots;
  return slots.map((slot) => {
    const label = slot.phrase?.label.replace(STANDING, '').replace(SET, '');
    if (!slot.phrase || label === undefined || label === slot.phrase.label) return slot;
    if (/排名$/.test(slot.phrase.label) && slot.quantity.form !== 'rank') return slot;
    return { ...slot, phrase: { ...phraseOf(label, slot.phrase, rules), measure: slot.phrase.measure } };
  });
}
