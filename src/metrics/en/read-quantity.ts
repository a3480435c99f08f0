import type { Quantity } from '../../model/quantity.js';
import type { Context } from './context.js';
import { amountOfEach } from './amount-of-each.js';
import { ownBare } from './bare-owner.js';
import { forOwner } from './for-owner.js';
import { govern, type Government } from './govern.js';
import { isRelative } from './measure.js';
import { changeBehind } from './change-behind.js';
import { nameBefore } from './name-before.js';
import { nameBehind } from './name-behind.js';
import {
  lastResort,
  orSame,
  POINTING,
  receivedBefore,
  sameAs,
  shareOfTotal,
  startOfLast,
  startOfVerb,
  targetOf,
  toldByHead,
  topicOf,
} from './lean-on-told.js';
import { levelOfLast, partOfLast, shareOfWhole } from './name-in-list.js';
import { beforeColon, deedAlone, partGiven } from './empty-object.js';
import { withoutJudgement } from './evaluative.js';
import { finish } from './finish.js';
import type { Named } from './named.js';
import { withSharedOwner } from './shared-owner.js';
import { sumInList, sumName } from './sum-name.js';
import { ofPointed } from './pointing.js';
import { receiverOf } from './receiver.js';
import type { Telling, Told } from './told.js';
import { isThreshold } from './threshold.js';
import { totalIn } from './total-in.js';
import { whatIsDone } from './what-is-done.js';

/** What was found of one quantity; `ofClass` for a threshold that is no observation. */
export interface Found {
  readonly government: Government;
  readonly named: Named | undefined;
  readonly ofClass: boolean;
}

/** Chooses among the names before and behind the quantity at `at`, and what the sentence told before. */
export function readQuantity(context: Context, at: number, telling: Telling): Found {
  const { items, text, offset, vocabulary } = context;
  const quantity = items[at]?.quantity;
  const government = govern(items, at, text.slice((items[at]?.start ?? 0) - offset, (items[at]?.end ?? 0) - offset), vocabulary);
  if (!quantity || isThreshold(context, at, quantity, government)) return { government, named: undefined, ofClass: true };
  const last = telling.told.at(-1);
  const member = telling.members[0];
  if (member && last && follows(context, at, last)) {
    return {
      government,
      named: { phrase: member, doubt: 'metric-from-list', side: 'before', measured: last.measured, noun: last.noun },
      ofClass: false,
    };
  }
  const chosen = choose(context, at, quantity, government, telling);
  const named = chosen && isNothing(context, chosen.phrase.label) ? undefined : chosen;
  return {
    government,
    named: named && settle(context, at, quantity, government, named, telling),
    ofClass: false,
  };
}

/** The name with what is done, who gets it and whose it is, in the catalogue's words where it has them. */
function settle(context: Context, at: number, quantity: Quantity, government: Government, named: Named, telling: Telling): Named {
  const done = whatIsDone(context, at, quantity, government, named);
  const received = receiverOf(context, at, quantity, government, done, telling.told.at(-1));
  const owned = withSharedOwner(context, government, ownBare(context, government, received), telling);
  return finish(context, at, quantity, withoutJudgement(context, owned));
}

/** lower, better, such: words that name nothing. */
function isNothing({ vocabulary }: Context, label: string): boolean {
  return label
    .split(' ')
    .every((word) => vocabulary.has(word.toLowerCase(), 'neutral-modifier', 'adverb', 'compared', 'new-count', 'determiner'));
}

function choose(context: Context, at: number, quantity: Quantity, government: Government, telling: Telling): Named | undefined {
  const { told, earlier } = telling;
  const { items } = context;
  const last = told.at(-1);
  const ahead =
    sameAs(context, at, government, last) ??
    (government.by === 'none' ? sumInList(context, at, told) : undefined) ??
    startOfLast(context, at, government, last) ??
    (last ? undefined : startOfVerb(context, at, government)) ??
    orSame(context, at, government, last) ??
    levelOfLast(context, at, government, last) ??
    partOfLast(context, at, government, last) ??
    ofPointed(context, at, quantity, government, telling) ??
    partGiven(context, at, quantity, government) ??
    shareOfWhole(context, at) ??
    totalIn(context, at) ??
    amountOfEach(context, at, government, last) ??
    changeBehind(context, at, government, telling);
  if (ahead) return (ahead.side === 'before' ? forOwner(context, at, ahead, last) : undefined) ?? ahead;
  const before =
    shareOfTotal(context, at, quantity, government, last) ??
    receivedBefore(context, quantity, government, telling) ??
    sumName(context, at, government, nameBefore(context, at, government, last));
  const behind = nameBehind(context, at, government, last);
  const taken = prefersBehind(context, at, quantity, government, before, behind) ? behind : before;
  const topic = before?.doubt === 'metric-without-owner' ? (topicOf(context) ?? targetOf(context, at, before)) : undefined;
  if (before && topic) return { ...before, ...topic };
  if (before?.doubt === 'metric-without-owner' && earlier && POINTING.test(items[government.at]?.low ?? ''))
    return lastResort(context, at, government, telling);
  if (taken === before)
    return (
      forOwner(context, at, before, last) ??
      withNoun(before, behind) ??
      behind ??
      toldByHead(context, at) ??
      (telling.told.length > 0 ? undefined : (deedAlone(context, quantity, government) ?? beforeColon(context, at, quantity))) ??
      lastResort(context, at, government, telling)
    );
  return taken;
}

function prefersBehind(
  { items, vocabulary }: Context,
  at: number,
  quantity: Quantity,
  government: Government,
  before: Named | undefined,
  behind: Named | undefined,
): boolean {
  if (!behind) return false;
  if (!before) return true;
  if (before.change && /^(?:by|of)$/.test(government.prep)) return false;
  // MDA of | 16 crore has been released to farmers: the sum has a name of its own.
  const named = government.by === 'noun' && government.prep === 'of' && /^[A-Z]{2,}$/.test(before.phrase.label);
  if (named && quantity.dimension === 'money') return false;
  // Our goal is for | 90 per cent of rivers to be clean: what the goal is of.
  if (government.prep === 'for' && /^(?:targets?|goals?|aims?|objectives?|ambition)$/.test(before.phrase.label)) return true;
  const verb = items[government.at]?.low ?? '';
  const told = government.by === 'verb' && vocabulary.has(verb, 'link', 'trend', 'auxiliary') && before.doubt === '';
  const count = quantity.baseUnit === '' && quantity.form === 'cardinal';
  // The demand for housing will be | 300 units.
  if (count && told && behind.phrase.generic && !before.phrase.generic) return false;
  // raising maize output | from 44 million bags to 74 million: the bags only measure it.
  const measured = told && government.object && /^(?:from|to|by)$/.test(government.prep) && vocabulary.has(verb, 'trend');
  if (count && measured && !behind.phrase.label.includes(' ') && !before.phrase.generic) return false;
  if (count) return !(told && before.phrase.known && !behind.phrase.known && government.at >= 0 && government.prep !== '');
  // introduced in | 80% of clinics
  if (
    isRelative(quantity) &&
    (government.by === 'verb' || government.by === 'name') &&
    (government.prep === 'in' ||
      (/^(?:from|at|across)$/.test(government.prep) && government.object && !vocabulary.has(verb, 'trend', 'link'))) &&
    items[at + 1]?.low === 'of'
  )
    return true;
  // convert | 20% of the outlay: the verb does something to a part of what stands behind.
  const whole = government.prep === '' || (government.prep === 'on' && /^(?:take|takes|taking|took)$/.test(verb));
  const object = government.by === 'verb' && whole && !government.object && items[at + 1]?.low === 'of';
  const given = vocabulary.has(verb, 'fund-verb') && items[government.at + 1]?.low !== 'at';
  const acts = given || (!told && !vocabulary.has(verb, 'link', 'trend', 'auxiliary', 'reach-verb', 'receipt-verb'));
  if (isRelative(quantity) && object && acts) return true;
  // a 42% share | of renewables, a 9% VAT rate: what the share is of stands right behind it.
  const head = items[at + 1]?.tag === 'noun' ? behind.nounAt : undefined;
  if (isRelative(quantity) && head !== undefined && vocabulary.has(items[head]?.low ?? '', 'head-share')) return true;
  if (isRelative(quantity)) return !told && government.by !== 'noun' && government.by !== 'trend-noun' && items[at + 1]?.tag !== 'prep';
  return true;
}

/** The counted noun of a number whose metric stands before it. */
function withNoun(before: Named | undefined, behind: Named | undefined): Named | undefined {
  return before && behind?.nounAt !== undefined ? { ...before, noun: behind.noun ?? '', nounAt: behind.nounAt } : before;
}

function follows({ items }: Context, at: number, last: Told): boolean {
  return items.slice(last.at + 1, at).every(({ text, low, tag }) => text === ',' || low === 'and' || tag === 'prep' || tag === 'adv');
}
