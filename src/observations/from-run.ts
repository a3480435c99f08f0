import type { MetricSlot, Phrase, SentenceMetrics } from '../model/metric.js';
import type { JoinPhrase, Resolved } from './resolved.js';
import type { Run, State } from './state.js';
import { ownersTold } from './told-row.js';

/** 分别 gives the owners their values in order; a second row of values (从…提高到…, or a second 分别) starts again with the first owner. */
export function fromRun(slot: MetricSlot, state: State, metrics: SentenceMetrics): Resolved | undefined {
  const members = slot.distributed && slot.members.length > 0 ? slot.members : undefined;
  const own = { doubt: '', cues: slot.cues, verb: slot.verb } as const;
  const first = members?.[slot.evenBefore ?? 0];
  if (members && first) return { phrase: first, ...own, run: opened(slot, members) };
  if (slot.phrase || slot.inBracket) return undefined;
  const trend = slot.cues.some((cue) => cue.role === 'trend');
  const row =
    slot.runLength > 1 &&
    !slot.afterList &&
    slot.cues.length > 0 &&
    (state.members ? slot.runLength === state.members.length && !skipsClause(slot, state) : trend);
  const again =
    slot.distributed || row
      ? (state.members ?? ownersTold(slot, state, metrics))
      : state.run && state.run.next >= state.run.members.length && reaches(slot) && !skipsClause(slot, state)
        ? state.run.members
        : undefined;
  const skipped = slot.evenBefore ?? 0;
  if (again?.[skipped]) return { phrase: again[skipped], ...own, doubt: 'metric-from-list', run: opened(slot, again) };
  const { run } = state;
  const phrase = run?.members[run.next + skipped];
  const turned = slot.cues.length > 0 && slot.cues.every(({ role }) => role === 'trend') && state.previous?.slot.clause === slot.clause;
  if (!run || !phrase || !(slot.afterList || turned)) return undefined;
  const bound = slot.quantity.comparator === '=' ? { comparator: run.comparator } : {};
  return {
    phrase,
    doubt: 'metric-from-list',
    cues: turned ? slot.cues : run.cues,
    verb: run.verb,
    ...bound,
    run: { ...run, next: run.next + skipped + 1 },
  };
}

/** 新增A 12家、B 30家，总数分别达到120家、300家: a head that says nothing by itself goes with the owners told before, in order. */
export function totalsOf(slot: MetricSlot, state: State, metrics: SentenceMetrics, join: JoinPhrase): Resolved | undefined {
  const head = slot.phrase;
  // 门急诊148万人次、出院3万人次，占全市的比例 | 分别为53%、35%: a share of a whole is one head too.
  const shared = head !== undefined && (head.generic || head.label.startsWith('占'));
  const owners = slot.distributed && shared ? ownersTold(slot, state, metrics) : undefined;
  const members = owners?.map((owner) => join.owner(owner.label, head?.label ?? '', owner));
  if (!members?.[0]) return undefined;
  const own = { doubt: 'metric-from-list', cues: slot.cues, verb: slot.verb } as const;
  return { phrase: members[0], ...own, run: opened(slot, members) };
}

/** A clause without a number stands between: it may be about something else (…分别增长3%、4%，进出口总值创新高，达到5亿元). */
function skipsClause(slot: MetricSlot, { previous }: State): boolean {
  return previous !== undefined && previous.slot.clause < slot.clause - 1;
}

function reaches(slot: MetricSlot): boolean {
  return slot.cues.some((cue) => cue.role === 'link' && /[到至为]$/.test(cue.word));
}
/** A row of values begins at the slot; a bound that stands before its number holds for all (分别突破6亿元、8亿元). */
function opened({ quantity, cues, verb, evenBefore = 0 }: MetricSlot, members: readonly Phrase[]): Run {
  const before = quantity.outer.start < quantity.start && quantity.upper === undefined;
  return { members, next: 1 + evenBefore, cues, verb, comparator: before ? quantity.comparator : '=' };
}
