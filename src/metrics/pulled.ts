import type { MetricCue, Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { runOf } from './distributed.js';
import { membersOf } from './members.js';
import { phraseBefore, subjectBefore } from './phrase-before.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** How many points something adds to the growth of a whole, or takes from it. */
export interface Pulled {
  /** The verb with the whole (拉动规上工业增加值), behind whoever pulls. */
  readonly gap: string;
  readonly owner: Phrase | undefined;
  readonly cues: readonly MetricCue[];
  /** Those that pull each by its own value, behind 分别. */
  readonly members: readonly Phrase[];
}

/** The change of the whole at the end of its words. */
const CHANGE =
  /(?<=..)(?:同比|环比)?(?:(?<!经济)增长|上涨|上升|提升|提高|加快|下降|下滑|下跌|降低|回落|减少)?(?:分别|约|近|超|超过|达|为|达到|了)?$/;
const PLACE = /^(?:了)?(?:全[省市县区州国旗]|[我本][省市县区州国])(?=.{3})/;

/** 汽车类零售额增长11%，| 拉动限上零售额增速 | 2个百分点: what pulls stands before the verb or was told before. Undefined for anything else. */
export function pulled(items: readonly Item[], at: number, rules: Rules): Pulled | undefined {
  if (items[at]?.quantity?.baseUnit !== 'pp') return undefined;
  const vocabulary = vocabularyOf(rules);
  const verb = items.findLastIndex((item, index) => index < at && vocabulary.is(item, 'pulling-verb'));
  const words = verb < 0 ? [] : items.slice(verb + 1, at);
  if (words.length === 0 || words.some(({ type, text }) => (type !== 'word' && type !== 'period') || /^[，；：]$/.test(text)))
    return undefined;
  const said = words.map(({ text }) => text.trim()).join('');
  const against = /^(?:负向?|反向|向下)$/.test(items[verb - 1]?.text ?? '');
  const word = items[verb]?.text ?? '';
  const own = vocabulary.cue(items[verb] as Item, 'pulling-verb');
  const falls = against || own?.sign === -1;
  const trends = words.flatMap((item) => vocabulary.cue(item, 'trend') ?? []).reverse();
  // 影响 | 工业 10个百分点: with no change told nothing is pulled.
  if (items.slice(Math.max(0, verb - 8), verb).some(({ text }) => text === '受')) return undefined;
  if (trends.length === 0 && !against && !/增[速幅长]$|[速幅]$/.test(said)) return undefined;
  const cues = falls && own ? [{ ...own, role: 'trend', sign: -1 as const }] : trends;
  const whole = said.replace(CHANGE, '').replace(PLACE, '');
  const before = against ? verb - 1 : verb;
  const together = /^(?:合计|共同|共|直接|分别)$/.test(items[before - 1]?.text ?? '');
  return {
    gap: (together && items[before - 1]?.text === '合计' ? '合计' : '') + (against ? (items[verb - 1]?.text ?? '') : '') + word + whole,
    owner: subjectBefore(items, together ? before - 1 : before, rules),
    cues,
    members: items[before - 1]?.text === '分别' ? membersUpTo(items, at, before - 1, rules) : [],
  };
}

/** 消费、投资、净出口 | 分别 | 拉动GDP增长2.2、1.3、0.8个百分点. */
function membersUpTo(items: readonly Item[], at: number, spread: number, rules: Rules): readonly Phrase[] {
  const { first, last } = phraseBefore(items, spread + 1, rules);
  const count = runOf(items, at, vocabularyOf(rules)).length;
  return count > 1 ? membersOf(items, first, last, count, true, rules) : [];
}
