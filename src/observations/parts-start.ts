import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import { changed, type State } from './state.js';

/** Where the parts of a whole begin: the last 其中 before the slot, or the bracket that says what is within (运营里程483公里（含有轨电车17公里）). */
function partsStart({ text, start }: Sentence, slot: MetricSlot): number | undefined {
  const before = slot.quantity.start - start;
  const at = Math.max(text.lastIndexOf('其中', before), slot.inBracket ? text.lastIndexOf('（含', before) : -1);
  return at >= 0 ? start + at : BY_PARTS.test(text) ? start : undefined;
}

/** 分类别看，食品烟酒类上涨0.7%: the whole was told in the sentence before. */
const BY_PARTS =
  /^\s*[按分][^，；。]{2,8}看，|^\s*从?(?:类别|城乡|行业|产业|地区|区域|品种|用途|类型|项目|构成|结构|性别|三大门类|门类)(?:来)?看，/;

/** The state at a slot with the parts of its sentence. 项目9项，其中A 1项、B 5项，| 共投入 | 资金: a clause that sums up tells of the whole again, and not of the last part. */
export function withParts(state: State, sentence: Sentence, slot: MetricSlot): State {
  const partsFrom = partsStart(sentence, slot);
  // 普通高中524所，其中完全中学168所；| 招生 40.6万人: behind a ； people are those of the whole again.
  if (partsFrom !== undefined && slot.phrase?.owned && slot.owner === undefined && parted(sentence, partsFrom, slot)) {
    const again = state.told.findLast((one) => one.slot.quantity.start < partsFrom);
    if (again) return changed(state, { referent: again, previous: again, partsFrom: undefined, holder: undefined });
  }
  const clause = partsFrom === undefined ? undefined : sentence.clauses[slot.clause];
  if (
    !clause ||
    partsFrom === undefined ||
    (!ofAllParts(slot, sentence) && !SUMS.test(sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start)))
  )
    return partsFrom === state.partsFrom ? state : changed(state, { partsFrom });
  const whole = state.told.findLast((one) => one.slot.quantity.start < partsFrom);
  return changed(state, whole ? { referent: whole, previous: whole, partsFrom: undefined } : { partsFrom });
}

/** 其中养老保险2万人、工伤保险7万人，参保率 | 均 | 达98%: what is so of each part is so of the whole. */
function ofAllParts({ phrase, cues }: MetricSlot, { text, start }: Sentence): boolean {
  if (!phrase || !(phrase.owned || phrase.generic) || !text.includes('均')) return false;
  return cues.some(({ word }) => word.startsWith('均')) || text.startsWith('均', phrase.end - start);
}

/** True where the clause of the slot opens behind a ； that stands behind the parts. */
function parted({ text, start, clauses }: Sentence, partsFrom: number, { clause }: MetricSlot): boolean {
  const from = clauses[clause]?.start ?? 0;
  return from > partsFrom && text.slice(from - start - 1, from - start + 1).includes('；');
}

const SUMS = /^\s*(?:共|总共|累计共|合计|总计)(?:投[入资]|争?取得?|获得?|完成|安排|下达|拨付|支出|筹集|发放|补助|带动|惠及|受益)/;
