import type { Question, Reading } from './resolved.js';

/** What is made, sold or used of a kind of goods. */
const AMOUNT =
  /(产量|销售量|销量|消费量|消耗量|使用量|进口量|出口量|发电量|用电量|储备量|供应量|吞吐量|货运量|出栏量|存栏量|装机(?:容量)?)$/;
/** Says by itself what of it is measured. */
const HEADED = /[量额率值数力重]$|占|收入|支出|面积|装机|规模/;

/** 成品油销售量1180万吨，其中 | 汽油 | 620万吨; 原煤产量6.8亿吨、| 原油 | 2694万吨: what is told of the goods before is told of the goods of a part or a list too. */
export function amountOfPart({ slot, state: { previous, partsFrom }, join }: Question): ReturnType<Reading> {
  const { phrase, quantity, side, owner, cues, verb, afterList } = slot;
  // 煤电机组61台、| 装机 | 198万千瓦: the capacity is that of those counted before.
  const counted =
    previous?.slot.quantity.dimension === 'count' && afterList && /(?:机组|电站|电厂|风机|光伏项目|风电项目)$/.test(previous.phrase.label);
  if (phrase && counted && /^(?:总?装机(?:容量|规模)?)$/.test(phrase.label))
    return {
      phrase: join.owner(previous.phrase.label, phrase.label, phrase),
      doubt: 'metric-from-list',
      like: previous.measure === 'flow' ? 'flow' : 'stock',
    };
  const head = AMOUNT.exec(previous?.phrase.label ?? '')?.[1];
  if (!phrase || !previous || head === undefined || side !== 'before' || owner || cues.length > 0 || verb) return undefined;
  if (!(afterList || partsFrom !== undefined) || HEADED.test(phrase.label) || phrase.label.length > 8) return undefined;
  const { dimension } = previous.slot.quantity;
  const alike = /^(?:weight|volume|energy|power)$/.test(quantity.dimension) && /^(?:weight|volume|energy|power)$/.test(dimension);
  if (!alike || slot.clause - previous.slot.clause > 1) return undefined;
  return {
    phrase: join.words(phrase.label + head, phrase),
    doubt: 'metric-from-list',
    like: previous.measure === 'stock' ? 'stock' : 'flow',
  };
}
