import type { Item } from './item.js';

/** Ends the name of a time (政策实施之初). */
const ENDS_TIME = /^(?:之?初|之前|以前|前|初期|时期?|末期?|末)$/;

/** 比去年 | 预算 低0.4个百分点: what stands behind 比 and a time is compared with, not measured. Index of the 比, -1 where none stands there. */
export function ofBase(
  items: readonly Item[],
  at: number,
  boundary: number,
  { first, last }: { readonly first: number; readonly last: number },
): number {
  const item = items[boundary];
  if (item?.type === 'word' && ENDS_TIME.test(items[last]?.text ?? '')) {
    // 比2015年政策实施之初 | 提高118元: a time with words of its own.
    const time = items.findLastIndex((one, index) => index < boundary && (one.type === 'period' || one.type === 'mark'));
    return items[time]?.type === 'period' && /^[比较]$/.test(items[time - 1]?.text ?? '') ? time - 1 : -1;
  }
  if (item?.type === 'period') {
    if (!/^[比较]$/.test(items[boundary - 1]?.text ?? '')) return -1;
    return boundary <= 1 && ownSubject(items, first, last) ? -1 : boundary - 1;
  }
  if (items[at]?.quantity?.baseUnit !== 'pp') return item?.type === 'word' && /^[比较]$/.test(item.text) ? boundary : -1;
  // 投资增速 | 比 全部 投资增速 | 高5个百分点: a head that says nothing by itself was read on to what opens it.
  return items.findIndex(
    (one, index) => index >= Math.max(boundary, 0) && index < first && one.type === 'word' && /^[比较]$/.test(one.text),
  );
}

/** A figure of the other time that one's own is set beside. */
const COMPARED =
  /(?:执行|完成|预算|决算|计划|实际|目标|基|调整|年初|快报|初步|代编|入库|报告|核算)(?:数据?|额|值)?$|(?:同期|同口径|口径|水平|[年季月]末|均值|平均|底|当期|年度|任务|数据)$/;

/** 死亡93人，比上年 | 事故总量 | 下降27.8%: nothing stands before 比, so that the noun behind the time is what has changed. */
function ownSubject(items: readonly Item[], first: number, last: number): boolean {
  if (first > last) return false;
  const words = items
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join('');
  return words.length >= 3 && !COMPARED.test(words);
}
