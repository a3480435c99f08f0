import type { Phrase, SentenceMetrics } from '../model/metric.js';
import { partsOfRun } from './parts-of-whole.js';
import { isMeasured, type JoinPhrase, type Question, type Reading, type Resolved } from './resolved.js';
import type { Settled, State } from './state.js';

/** What all firms of industry make. */
const INDUSTRY = /^(?:全部)?(?:规模以上|规上)工业(?:企业)?(?:增加值|总产值|产值)$/;
/** Firms by size or owner. */
const FIRMS =
  /^(?:规模以上|规上|其他经济类型|非?公有制?|国有|国有控股|集体|私营|民营|股份制|股份合作|外商|港澳台|外资|[大中小微](?:、?[中小微])*)型?.{0,12}企业$/;
/** Branches of industry. */
const BRANCH =
  /(?:制造|加工|采矿|采选|开采|供应|纺织|制品|服饰|轻工|重工|冶炼|印刷|战略性新兴产|高技术产|(?:石油|煤炭|电力|燃气|冶金|化学|建材|食品|医药)工)业$/;

/** The amount of which the paragraph told last, and which its classes may have; another one ends it, and so does a count of firms. */
export function brokenDownAfter(before: Settled | undefined, settled: Settled, join: JoinPhrase): Settled | undefined {
  const { phrase, measure, slot } = settled;
  if (INDUSTRY.test(phrase.label) || (phrase.label.endsWith('零售额') && measure === 'growth')) return settled;
  if (!before) return undefined;
  const head = join.head(phrase.label);
  const other = measure !== 'share' && head !== '产量' && head !== '' && !before.phrase.label.endsWith(head) && !head.endsWith('率');
  return other || /^[户家]$/.test(slot.quantity.baseUnit) ? undefined : before;
}

/** 规模以上工业增加值增长5%。分经济类型看，| 股份制企业 | 增长8%: classes of firms, branches and kinds of goods grow by the amount that was told before. */
export function brokenDown({ slot, state, metrics, join }: Question): ReturnType<Reading> {
  if (!state.amount && metrics.topics.length === 0) return undefined;
  const phrase = slot.phrase && grows(slot) ? classOf(slot.phrase, slot.clause, state, metrics, join) : undefined;
  return phrase && !slot.owner && slot.gap === undefined ? { phrase, doubt: 'metric-from-earlier-clause' } : undefined;
}

/** The members of a 分别 are parts, or classes, too. */
export function classesOfRun(told: Resolved, slot: Question['slot'], state: State, metrics: SentenceMetrics, join: JoinPhrase): Resolved {
  const member = partsOfRun(told, slot, state, metrics, join);
  const { run } = member;
  if (run?.next !== 1 || slot.members.length === 0 || !grows(slot)) return member;
  const named = (phrase: Phrase): Phrase => classOf(phrase, slot.clause, state, metrics, join) ?? phrase;
  return { ...member, phrase: named(member.phrase), run: { ...run, members: run.members.map(named) } };
}

function grows({ quantity, cues, inBracket }: Question['slot']): boolean {
  return quantity.baseUnit === '%' && !inBracket && cues.some(({ role }) => role === 'trend');
}

function classOf(phrase: Phrase, clause: number, { amount }: State, metrics: SentenceMetrics, join: JoinPhrase): Phrase | undefined {
  if (phrase.generic || isMeasured(phrase)) return undefined;
  const { label } = phrase;
  const told = amount?.phrase.label;
  const sold = told?.endsWith('零售额') === true;
  if (told !== undefined && (sold ? /..类$/.test(label) : FIRMS.test(label) || BRANCH.test(label))) {
    // 规模以上工业企业增加值, 小微企业: the firms are named by the class.
    const named = join.part(told, label, phrase) ?? join.words(label + join.head(told), phrase);
    return named.label === label ? undefined : named;
  }
  return madeGoods(clause, metrics, told !== undefined && !sold) && GOODS.test(label) && !join.ownGrowth(label)
    ? join.words(label + '产量', phrase)
    : undefined;
}

/** What is made: no firms, people or places. */
const GOODS = /^[^占的、]{1,13}(?:[^占的、业企家人员户]|机器人)$/;

/** 从主要产品产量看，: the clause before says what of the goods is told; of 主要产品 alone it is so behind what industry makes. */
function madeGoods(clause: number, { topics }: SentenceMetrics, ofIndustry: boolean): boolean {
  return topics.some((topic, index) => {
    const by = index < clause ? (topic?.by ?? topic?.within?.label) : undefined;
    return by !== undefined && (/(?:产品产量|工业产品)$/.test(by) || (ofIndustry && /^主要产品$/.test(by)));
  });
}
