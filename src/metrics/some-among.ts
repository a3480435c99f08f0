import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { makePhrase, phraseOf } from './make-phrase.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** Behind the number of some: what of theirs has risen or fallen. */
const CHANGED =
  /^((?:[\u4e00-\u9fff]{0,12}?)(?:比|较)?(?:上年|去年|上年同期)?(?:同比)?(?:实现)?(?:正增长|增长|上升|上涨|下降|下跌|减少|增加|回升))[，。；]?$/;

/** 110种工业产品 中有 65种 产量比上年增长: all that there are, and those of them whose figure has changed. Undefined for anything else. */
export function someAmong(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  const { dimension, baseUnit } = items[at]?.quantity ?? {};
  const other = dimension === 'count' ? items.findIndex((item, index) => index !== at && item.quantity?.baseUnit === baseUnit) : -1;
  if (other < 0) return undefined;
  const [all, some] = other < at ? [other, at] : [at, other];
  const words = items.slice(all + 1, some);
  const end = words.findIndex(({ text }) => /^中有?$/.test(text));
  const between = words.map(({ text }) => text).join('');
  const whole = end > 0 && /中[，]?有$/.test(between) ? makePhrase(items, all + 1, all + end, rules) : undefined;
  if (!whole || at === all) return whole && { ...whole, generic: false };
  const behind = items.slice(some + 1);
  const stop = behind.findIndex(({ type, text }) => type === 'quantity' || /^[，。；]$/.test(text));
  const said = CHANGED.exec((stop < 0 ? behind : behind.slice(0, stop)).map(({ text }) => text.trim()).join(''))?.[1];
  return said === undefined ? undefined : { ...phraseOf(`${said}的${whole.label}`, whole, rules), measure: undefined, generic: false };
}
