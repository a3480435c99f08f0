import { endsQuantity } from './brackets.js';
import type { Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

/** The name so far, from `first` to `last`, and the quantity that it stands before. */
interface Named {
  readonly first: number;
  readonly last: number;
  readonly at: number;
}

/** True for a 、 that ends the name behind it: what stands before it is another member of the list, or another clause. */
export function endsAtMark(items: readonly Item[], mark: number, { first, last, at }: Named, vocabulary: Vocabulary): boolean {
  return (
    endsQuantity(items, mark - 1) ||
    (totals(items, first, last) && !inRow(items, at)) ||
    counted(items, mark, first, last, vocabulary) ||
    serves(items, mark, vocabulary) ||
    tellsOn(items, mark, first, last, vocabulary) ||
    /^首[批期轮]$/.test(items[mark + 1]?.text ?? '')
  );
}

/** 建设优品库、| 精准 服务 企业 5000家: a verb with its adverb and those whom it serves is no member of what another verb makes. */
function serves(items: readonly Item[], mark: number, vocabulary: Vocabulary): boolean {
  const [how, deed, whom] = items.slice(mark + 1, mark + 4);
  return (
    /^(?:精准|高效|主动|上门)$/.test(how?.text ?? '') &&
    /^(?:服务|帮扶|对接|惠及|扶持)$/.test(deed?.text ?? '') &&
    (/^(?:企业|商户|农户|群众)$/.test(whom?.text ?? '') || vocabulary.is(whom, 'people-head'))
  );
}

/** 实现集中管理、| 经费 下降28%: behind what was done a head that says nothing by itself opens what is told on. */
function tellsOn(items: readonly Item[], mark: number, first: number, last: number, vocabulary: Vocabulary): boolean {
  if (first !== last || !vocabulary.is(items[first], 'generic-head', 'owned-head') || items[first]?.inTerm) return false;
  const verb = items.findLastIndex((item, index) => index < mark && index >= mark - 4 && /^(?:实现|完成|得到|获得)$/.test(item.text));
  return verb > 0 && items[verb - 1]?.type === 'word' && /^[vl]/.test(items[mark - 1]?.tag ?? '');
}

/** 、| 总数 达16家: a total alone behind a mark is no member of a list. */
function totals(items: readonly Item[], first: number, last: number): boolean {
  return first === last && /^(?:总|累计)/.test(items[first]?.text ?? '') && items[first]?.inTerm === false;
}

/** 人次、总花费 | 增长5.6%、7.5%: of as many values as names a total is one. */
function inRow(items: readonly Item[], at: number): boolean {
  return (
    items[at + 1]?.text === '、' &&
    items[at + 2]?.quantity !== undefined &&
    items[at + 2]?.quantity?.baseUnit === items[at]?.quantity?.baseUnit
  );
}

/** 2000个重点项目、 | 完成投资 9800亿元; 获评A级、 | 数量 全国第一: behind the noun of a count or a predicate a deed, or a head that only counts, opens a thing of its own. */
function counted(items: readonly Item[], mark: number, first: number, last: number, vocabulary: Vocabulary): boolean {
  if (first === last && vocabulary.is(items[first], 'count-head')) return true;
  if (!/^(?:完成|实现|累计完成)/.test(items[mark + 1]?.text ?? '')) return false;
  const before = items.findLastIndex((item, index) => index < mark && (item.type === 'mark' || item.type === 'quantity'));
  // 重点项目建立包联机制、| 完成投资 5000亿元: behind another deed of those named before.
  const deed = items.findIndex(
    (item, index) => index > before + 1 && index < mark - 1 && /^(?:建立|健全|完善|推行|实行|落实|加快)$/.test(item.text),
  );
  if (deed > 0 && items[deed - 1]?.type === 'word') return true;
  return items[before]?.quantity?.dimension === 'count' && mark - before <= 6;
}

/** True for a mark that names hold: a blank, a hyphen, one dash between two names (赤峰道 | — | 中心花园) or before a number of degree. */
export function standsInName(items: readonly Item[], index: number): boolean {
  const [before, mark, after] = [items[index - 1], items[index], items[index + 1]];
  if (!mark || mark.text.trim() === '' || /^[-·/]$/.test(mark.text)) return true;
  if (mark.text !== '—') return false;
  const links = before?.type === 'word' && after?.type === 'word' && before.end === mark.start && after.start === mark.end;
  return links || /^[ⅠⅡⅢⅣⅤIVX]/.test(after?.text ?? '');
}
