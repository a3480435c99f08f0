import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';

/** 二者合计, 3者合计, 三项支出合计: as many as were told before are summed up. */
const SUMMED =
  /(?:以上|上述|这)?([两二三四五六七八九十2-9])(?:者|项|类|国|地|市|县|区|省|家|种)(?:支出|收入|贷款|税收|产业|行业|保险)?(?:合计|共计|总计|相加|之和)/gu;

const NUMERALS = '一二三四五六七八九十';

/** The figures that are told of so many together (A、B分别增长20%、15%，二者合计 | 占比重为10%), marked on the first figure behind those words. */
export function summedTogether(slots: readonly MetricSlot[], { text, start, clauses }: Sentence): readonly MetricSlot[] {
  if (slots.length < 3 || !/合计|共计|总计|相加|之和/.test(text)) return slots;
  const marked = [...slots];
  for (const found of text.matchAll(SUMMED)) {
    const end = start + found.index + found[0].length;
    const at = marked.findIndex(({ quantity }) => quantity.outer.start >= end);
    const slot = marked[at];
    const clause = slot && clauses[slot.clause];
    if (!slot || !clause || clause.start > end || slot.side === 'after') continue;
    const label = slot.phrase && slot.phrase.end > end - 2 ? slot.phrase.label : '';
    const rest = slot.phrase && slot.phrase.start < end - 2 ? (/(?:合计|共计|总计|相加|之和)(.*)$/.exec(label)?.[1] ?? '') : label;
    marked[at] = {
      ...slot,
      together: {
        count: Number(found[1]) || Math.max(2, NUMERALS.indexOf(found[1] ?? '') + 1),
        words: found[0].replace(/^(?:以上|上述|这)/, ''),
        rest,
      },
    };
  }
  return marked;
}
