import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { phraseOf } from './make-phrase.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

const LONGEST = 24;

/**
 * 投资9亿元的 | 星海汽车扩能、投资4亿元的 | 东山皮都市场改造: in a list of sums of their own, what stands between 的 and the next mark is the name of
 * a project, whatever words are in it. Of a sum alone it is what stands before the words that tell how the project goes (投资9亿元的 | 西山公园 主体完工).
 */
export function investedIn(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  const of = ofSum(items, at, rules);
  if (of < 0) return undefined;
  const first = of + 1;
  const listed = items.some((_, index) => index !== at && ofSum(items, index, rules) > 0);
  const stops = ({ type, text }: Item): boolean => (type === 'mark' && (listed || text !== '、')) || type === 'quantity' || text === '等';
  const end = items.findIndex((item, index) => index >= first && stops(item));
  const whole = items.slice(first, end < 0 ? items.length : end);
  const going = whole.findIndex((_, index) => index > 0 && tellsHow(whole, index, rules));
  if (!listed && going < 0 && items[end]?.text !== '等') return undefined;
  const project = listed || going < 0 ? whole : whole.slice(0, going);
  const name = project.map(({ text }) => text).join('');
  const [from, to] = [project[0], project.at(-1)];
  if (!from || !to || name.length < 2 || name.length > LONGEST || project.some(({ type, text }) => type !== 'word' && text !== '、'))
    return undefined;
  const head = items[at - 1]?.text ?? '';
  return { ...phraseOf(name + head, { start: from.start, end: to.end }, rules), measure: 'flow' };
}

/** 投资9亿元 | 的, 投资9亿元 实施 | 的: index of the 的, -1 where no project follows the sum. */
function ofSum(items: readonly Item[], at: number, rules: Rules): number {
  const quantity = items[at]?.quantity;
  if (quantity?.dimension !== 'money' || !/^(?:总|计划|计划总|概算|概算总)?投资$/.test(items[at - 1]?.text ?? '')) return -1;
  const verb = items[at + 1];
  const of = verb !== undefined && vocabularyOf(rules).lexicon.rule(verb.text, 'project-verb') !== undefined ? at + 2 : at + 1;
  return items[of]?.text === '的' ? of : -1;
}

/** 西山公园 | 主体 完工: no noun stands behind, as in 华兴 | 建设 集团. */
function tellsHow(project: readonly Item[], at: number, rules: Rules): boolean {
  const item = project[at];
  const { lexicon } = vocabularyOf(rules);
  const state = ({ text }: Item): boolean => lexicon.starting(text, 'project-state') !== undefined;
  if (!item || item.inTerm || project.slice(at + 1).some((one) => one.tag.startsWith('n') && !state(one))) return false;
  return item.tag === 'd' || state(item);
}
