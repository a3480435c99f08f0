import type { MetricCue, MetricSlot } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { makePhrase, phraseOf } from './make-phrase.js';
import { JOINT } from './names-class.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 对 | 63个项目、24个部门 整体 | 开展绩效评价: what is done with them tells which of all are counted, each of the row. */
export function actedOn(slots: readonly MetricSlot[], items: readonly Item[], rules: Rules): readonly MetricSlot[] {
  const toward = items.findIndex(({ text, type }) => type === 'word' && text === '对');
  if (toward < 0) return slots;
  const vocabulary = vocabularyOf(rules);
  let index = toward + 1;
  while (index - toward <= 3 && (items[index]?.type === 'period' || vocabulary.is(items[index], 'adverb', 'region-word'))) index++;
  const nouns: { readonly at: number; readonly first: number; readonly last: number }[] = [];
  let cue: MetricCue | undefined;
  while (/^(?:count|people)$/.test(items[index]?.quantity?.dimension ?? '') && !cue) {
    const first = index + 1;
    let end = first;
    while ((items[end]?.type === 'word' || /^[（）]$/.test(items[end]?.text ?? '')) && !JOINT.test(items[end]?.text ?? '') && !cue) {
      const item = items[end++];
      cue = item && vocabulary.cue(item, 'acting-on');
    }
    const last = cue ? end - 2 : end - 1;
    // 33处 | 列入甲的、150处列入乙的 文物: told apart by more than what is done.
    if (last < first || items.slice(first, last + 1).some(({ text }) => text === '的' || text === '列入')) return slots;
    nouns.push({ at: index, first, last });
    index = cue ? end : end + 1;
    if (!cue && !JOINT.test(items[end]?.text ?? '')) return slots;
  }
  const act = cue ? wordsUpTo(items, index) : '';
  if (!cue || act.length < 2) return slots;
  const verb = { ...cue, role: 'flow-verb', measure: 'flow' as const };
  return slots.map((slot) => {
    const found = nouns.find(({ at }) => items[at]?.quantity === slot.quantity);
    const last = found ? withoutManner(items, found.first, found.last) : -1;
    const noun = found && makePhrase(items, found.first, last, rules);
    // 对12个 | 老旧小区 | 进行改造: the catalogue knows what is done with them.
    if (!noun || (act.length <= 2 && slot.phrase?.known)) return slot;
    const label = `${verb.word}${act}的${noun.label}`;
    const phrase = { ...phraseOf(label, noun, rules), measure: 'flow' as const, generic: false };
    return { ...slot, phrase, owner: undefined, side: 'after', cues: [], verb };
  });
}

/** 24个 | 部门 | 整体、逐一: how it is done with them. */
function withoutManner(items: readonly Item[], first: number, last: number): number {
  let end = last;
  while (end > first && /^(?:整体|全部|全面|逐一|分别|集中|统一|均|都|依法|共同|重点)$/.test(items[end]?.text ?? '')) end--;
  return end;
}

/** What is done: the words from the index up to the next mark or number. */
function wordsUpTo(items: readonly Item[], from: number): string {
  const stop = items.findIndex(({ type, text }, index) => index >= from && ((type !== 'word' && type !== 'period') || JOINT.test(text)));
  // 开展 | 甲癌、乙癌等筛查: a list that is no deed yet.
  if (items[stop]?.text === '、') return '';
  return items
    .slice(from, stop < 0 ? undefined : stop)
    .map(({ text }) => text.trim())
    .join('')
    .replace(/^了/, '');
}
