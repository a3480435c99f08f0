import type { MetricSlot } from '../../model/metric.js';
import type { Sentence } from '../../model/structure.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { HEADING } from './cleaned.js';
import { withName, type Given } from './grant-label.js';
import { conditionAt, partAt, partsOf, REACHED, type Part } from './parts.js';
import { plainSubject } from './plain-subject.js';
import { readGiven } from './read-given.js';
import { rowOf } from './rows.js';
import { grantWordsOf, type GrantWords } from './words.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** A sentence without one of these gives nothing. */
const GIVING = /[奖补贴助扶偿套]|支持|贷款|标准/;

/** Slots of a sentence, named where a policy gives something, and whom the last clause gave it: the next sentence may lean on that. */
export interface Named {
  readonly slots: readonly MetricSlot[];
  readonly subject: string | undefined;
}

/**
 * 对首次认定的高新技术企业，给予一次性奖励 | 20万元: sums and rates that a policy gives are named by who has them and what is given. Numbers that only say which recipients are meant
 * are no figures. `before` is whom the sentence before gave something, `heading` what the article is for.
 */
export function nameGrants(
  slots: readonly MetricSlot[],
  { text, start }: Sentence,
  before: string | undefined,
  heading: string | undefined,
  rules: Rules,
): Named {
  if (slots.length === 0 || !GIVING.test(text)) return { slots, subject: undefined };
  const words = grantWordsOf(rules);
  const parts = partsOf(text);
  const given = readGiven(slots, start, parts, text, before, heading, words);
  const subjects = [...given.values()].map(({ subject }) => subject.words);
  const named = slots.map((slot, index) => {
    const { quantity } = slot;
    const at = quantity.outer.start - start;
    const here = partAt(parts, at);
    const own = given.get(index);
    if (!own) return saysWhom(slots, index, start, text, parts, given, words) ? { ...slot, ofClass: true } : slot;
    return withName(slot, own, rowOf(slots, index, text, start), alone(own, subjects), parts[here], start, rules, words);
  });
  return { slots: named, subject: [...given.values()].at(-1)?.subject.words };
}

/** A number in the words for those who are given something only says which are meant (技改项目投资500万元以上的). */
function saysWhom(
  slots: readonly MetricSlot[],
  index: number,
  start: number,
  text: string,
  parts: readonly Part[],
  given: ReadonlyMap<number, Given>,
  words: GrantWords,
): boolean {
  const outer = slots[index]?.quantity.outer ?? { start, end: start };
  const at = outer.start - start;
  const here = partAt(parts, at);
  // 按增量每 | 1美元 奖励0.02元: for each of which it is given.
  if (
    given.size > 0 &&
    /每(?:新增|增加|超过?|满|新?引进|新?培育|新?认定|新?培养|招引|带动|吸纳|建成|建设|完成|获得|取得)?$/.test(
      text.slice(Math.max(0, at - 4), at),
    )
  )
    return true;
  if (asksOnly(parts, here, slots[index], outer.end - start, words)) return true;
  const bounded = slots[index]?.quantity.comparator !== '=' || REACHED.test(text.slice(Math.max(0, at - 3), at));
  if (!bounded && rowOf(slots, index, text, start).count < 2) return false;
  return [...given.values()].some(
    ({ subject, part }) => here >= subject.from && here <= part && (here < part || conditionAt(parts[here], outer.end - start, words)),
  );
}

/** 对新招用20名以上毕业生的企业，| 按照规定给予补贴: a bound in the words for those who have something whose amount is not told; 一等奖 | （1名）: so many places has a prize. */
function asksOnly(parts: readonly Part[], here: number, slot: MetricSlot | undefined, end: number, words: GrantWords): boolean {
  const part = parts[here];
  const next = parts[here + 1];
  if (!part || !next || !slot || part.mark !== '，' || !words.opener.test(part.text.replace(HEADING, '')) || words.any.test(part.text))
    return false;
  const behind = part.text.slice(end - part.start);
  if (slot.inBracket) return /^）/.test(behind) && /\d[元%‰]|\d[万亿]元/.test(next.text) && words.any.test(next.text);
  const bounded = /^[>≥]/.test(slot.quantity.comparator) || /^及?以[上下]/.test(behind);
  return bounded && /的[\u4e00-\u9fff]{0,12}$/.test(behind) && !/\d/.test(next.text) && words.any.test(next.text);
}

/** False where others are told apart by their figures alone (年纳税300万元以上的企业；年纳税800万元以上的企业). */
function alone({ subject }: Given, subjects: readonly string[]): boolean {
  const plain = plainSubject(subject.words, true);
  return subjects.every((other) => other === subject.words || plainSubject(other, true) !== plain);
}
