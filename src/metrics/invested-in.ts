import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { phraseOf } from './make-phrase.js';

const LONGEST = 24;

/**
 * 投资9亿元的 | 星海汽车扩能、投资4亿元的 | 东山皮都市场改造: in a list of sums of their own, what stands between 的 and the next mark is the name of
 * a project, whatever words are in it.
 */
export function investedIn(items: readonly Item[], at: number, rules: Pick<RuleSet, 'metric' | 'word'>): Phrase | undefined {
  if (!isSum(items, at) || !items.some((_, index) => index !== at && isSum(items, index))) return undefined;
  const first = at + 2;
  const end = items.findIndex((item, index) => index >= first && (item.type === 'mark' || item.text === '等'));
  const project = items.slice(first, end < 0 ? items.length : end);
  const name = project.map(({ text }) => text).join('');
  const [from, to] = [project[0], project.at(-1)];
  if (!from || !to || name.length < 2 || name.length > LONGEST || project.some(({ type }) => type !== 'word')) return undefined;
  const head = items[at - 1]?.text ?? '';
  return { ...phraseOf(name + head, { start: from.start, end: to.end }, rules), measure: 'flow' };
}

/** 投资9亿元的 */
function isSum(items: readonly Item[], at: number): boolean {
  const quantity = items[at]?.quantity;
  return quantity?.dimension === 'money' && items[at + 1]?.text === '的' && /^(?:总|计划|计划总)?投资$/.test(items[at - 1]?.text ?? '');
}
