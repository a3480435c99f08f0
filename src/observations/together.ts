import { likeThat, type JoinPhrase, type Question, type Reading } from './resolved.js';

const LONGEST = 60;

/** 对甲、乙进出口分别增长20%、15%，二者合计 | 占全市比重为10%: the sum is named by all that it sums up, with the head that they share once. */
export function summedTogether(question: Question): ReturnType<Reading> {
  const { slot, state, join } = question;
  const { together, quantity } = slot;
  if (!together) return sumOfList(question) ?? ofAllMembers(question);
  const labels: string[] = [];
  for (const { phrase } of [...state.told].reverse())
    if (labels.length < together.count && !labels.includes(phrase.label)) labels.unshift(phrase.label);
  const list = labels.length < together.count ? '' : joinedNames(labels, join);
  if (list === '' || list.length > LONGEST) return undefined;
  const rest = list.endsWith(together.rest) ? '' : together.rest;
  const named = join.words(list + together.words + rest, slot.phrase ?? quantity);
  const like = rest === '' ? likeThat(state.told.at(-1)?.measure) : {};
  return { phrase: { ...named, generic: false }, doubt: 'metric-from-earlier-clause', ...like };
}

/** 线下演出28场，线上展播10场，| 共计 | 38场: the sum of what was told right before is one of all that it sums up. */
function sumOfList({ slot: { phrase, quantity, cues }, state: { told }, join }: Question): ReturnType<Reading> {
  if (phrase || told.length < 2 || !cues.some(({ word }) => /^(?:共计|合计|总计|共|总共)$/.test(word))) return undefined;
  let left = Number(quantity.baseValue);
  let from = told.length;
  while (left > 0 && from > 0 && told[from - 1]?.slot.quantity.baseUnit === quantity.baseUnit)
    left -= Number(told[--from]?.slot.quantity.baseValue ?? 0);
  const list = told.slice(from);
  const labels = [...new Set(list.map((one) => one.phrase.label))];
  if (left !== 0 || labels.length < 2 || list.some(({ measure }) => measure !== 'flow' && measure !== 'stock')) return undefined;
  const name = joinedNames(labels, join);
  if (name.length > LONGEST) return undefined;
  return {
    phrase: { ...join.words(name, quantity), generic: false },
    doubt: 'metric-from-earlier-clause',
    ...likeThat(list.at(-1)?.measure),
  };
}

/** 风力和太阳能发电量分别为8亿、10亿千瓦时，| 发电量合计 | 占比4%: their common head with that word means all of the row. */
function ofAllMembers({ slot: { phrase }, state: { members }, join }: Question): ReturnType<Reading> {
  if (!phrase || !members || !phrase.label.includes('合计')) return undefined;
  const head = /^(.{2,})合计/.exec(phrase.label)?.[1];
  const labels = members.map(({ label }) => label);
  if (head === undefined || !labels.every((label) => label.endsWith(head))) return undefined;
  const named = join.words(joinedNames(labels, join) + phrase.label.slice(head.length), phrase);
  return { phrase: { ...named, generic: false }, doubt: 'metric-from-earlier-clause' };
}

/** 对甲进出口, 对乙进出口 → 对甲、乙进出口: what all names open and end with stands once. */
export function joinedNames(labels: readonly string[], join: JoinPhrase): string {
  const toward = labels.every((label) => label.startsWith('对')) ? '对' : '';
  const head = join.head(labels[0] ?? '');
  const shared = labels.every((label) => label.endsWith(head) && label.length > toward.length + head.length) ? head : '';
  return toward + labels.map((label) => label.slice(toward.length, label.length - shared.length)).join('、') + shared;
}
