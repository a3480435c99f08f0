import type { NumberToken } from '../language/zh/number-tokens.js';
import type { Amount, Scan } from './amount.js';

/** Heads whose number has no unit, with no more than words of reaching and an earlier number of it (由0.49提高到0.53) between them. */
const HEAD =
  /(?:PUE值?|电能利用效率(?:值)?|系数|收入比|收入之比|倍差|比值|性别比|指数|容积率|满意度|得分|评分)(?:（[^）]{0,12}）)?[^，。；：、（）]{0,14}$/;
const REACHED = /(?:PUE值?|系数|比|倍差|比值|指数|容积率|满意度|得分|评分|）|为|达|达到|是|的|由|从|至|到|在|约|低于|高于|超过|突破)$/;
/** 研发投入强度达 | 2.6: a share whose sign was left out; what has a unit behind it is another strength. */
const INTENSITY = /(?:研发|科研|R&D)[^，。；：、（）\d]{0,10}强度[^，。；：、（）\d]{0,4}$/;
const ENDS = /^(?:以上|以下|左右|以内)?(?:[，。；、）\n]|$)/;
const BEFORE = 30;
/** 千人口献血率 | 11.4: so many to a number of people that the name itself tells. */
const PER_HEADS = /[每百千万](?:名|户)?(?:常住人口|人口|人|户)[^，。；：、（）\d]{2,12}(?:率|拥有量|数)(?:达到?|为|是)?$/;
/** 收入比为2.81，比上年缩小 | 0.06: by how much such a number changed. */
const CHANGED =
  /(?:系数|收入比|收入之比|倍差|比值|性别比|指数)(?:（[^）]{0,12}）)?[为达到是]{0,2}\d{1,3}(?:\.\d{1,3})?(?:[∶：:]1)?，(?:比|较)[^，。；]{1,8}(?:缩小|扩大|下降|上升|提高|降低|减少|增加)了?$/;
/** 2.81∶1: a ratio to one. */
const TO_ONE = /^ ?[∶：:比] ?1(?![\d.])/;
const UNIT = /^(?: ?[%％‰\d年月日号个位名级分]|[-—~～至∶：:])/;

/** A bare number that a head such as 系数 or 收入比 tells (0.56, 1.99, 2.21∶1); undefined for any other number without a unit. */
export function readRatio(scan: Scan, token: NumberToken): Amount | undefined {
  if (token.chinese || token.scale !== '' || token.bare) return undefined;
  const before = scan.text.slice(Math.max(0, token.start - BEFORE), token.start);
  const behind = scan.text.slice(token.end, token.end + 5);
  const toOne = TO_ONE.exec(behind);
  const decimal = token.value.includes('.');
  if (!decimal && !toOne && !/指数/.test(before)) return undefined;
  const changed = decimal && !UNIT.test(behind) && CHANGED.test(scan.text.slice(Math.max(0, token.start - 2 * BEFORE), token.start));
  const intensity = decimal && INTENSITY.test(before) && ENDS.test(behind);
  if (!changed && !intensity && !HEAD.test(before) && !PER_HEADS.test(before) && !(toOne && /比/.test(before))) return undefined;
  if (!(changed || intensity || REACHED.test(before) || PER_HEADS.test(before)) || (!toOne && UNIT.test(behind))) return undefined;
  return {
    start: token.start,
    end: token.end + (toOne?.[0].length ?? 0),
    form: 'cardinal',
    value: token.value,
    upper: token.upper,
    unit: '',
    factor: '1',
    base: '',
    dimension: 'ratio',
    rule: '(ratio)',
    number: { start: token.start, end: token.end },
    more: undefined,
    top: false,
  };
}
