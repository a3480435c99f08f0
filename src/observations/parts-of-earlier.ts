import type { Question, Reading } from './resolved.js';
import type { Settled } from './state.js';

/** A group and what each of it has on average. */
const PER_HEAD = /^(.{2,}?)(人均|户均)(?=.{2})/;
/** Groups that are all there are; what each of them has needs no owner. */
const ALL = /^(?:全体|全部)?(?:常住)?居民$|^全体/;
/** A part of what one earns or spends, without 人均 (工资性收入, 居住支出). */
const COMPONENT = /^[^人户均]{2,12}(?:收入|支出)$/;
/** A part that tells its own group (城镇居民 | 工资性收入). */
const OWN_GROUP = /^(?:城镇|农村|乡村)(?:常住)?居民(?=.{4})/;

/** 城镇居民人均可支配收入3.8万元。其中：| 人均工资性收入 | 2.4万元: parts of an average per head are those of the same group, as are those of the sentences behind. */
export function partPerHead({ slot, state, join, listed }: Question): ReturnType<Reading> {
  const { phrase, side, quantity } = slot;
  if (!phrase || side !== 'before' || slot.owner) return undefined;
  const average = /^[人户]均/.test(phrase.label);
  if (!average && !(COMPONENT.test(phrase.label) && quantity.unit === '元')) return undefined;
  const whole = state.partsFrom === undefined ? (average ? goingOn(state) : undefined) : wholeOf(slot, state);
  const [, group, each] = PER_HEAD.exec(whole?.phrase.label ?? '') ?? [];
  if (group === undefined || each === undefined || ALL.test(group)) return undefined;
  // 农村居民人均可支配收入3万元。其中城镇居民工资性收入3.1万元、| 经营净收入: a group told among the parts takes the place of that of the whole, for those behind too.
  const own = OWN_GROUP.exec(phrase.label)?.[0];
  const owner = own ?? lastGroup(state) ?? group;
  const label = owner + (average ? '' : each) + phrase.label.slice(own?.length ?? 0);
  return { ...listed, phrase: { ...join.words(label, phrase), owner, measure: 'price' }, doubt: 'metric-from-earlier-clause' };
}

/** The average before the 其中 that opens the parts. */
function wholeOf({ quantity }: Question['slot'], { toldBefore, told, partsFrom = 0 }: Question['state']): Settled | undefined {
  return [...toldBefore, ...told].findLast(
    ({ slot, phrase }) => slot.quantity.start < partsFrom && slot.quantity.start < quantity.start && PER_HEAD.test(phrase.label),
  );
}

/** The group of the last part told behind 其中. */
function lastGroup({ told, partsFrom }: Question['state']): string | undefined {
  if (partsFrom === undefined) return undefined;
  return told.findLast(({ slot, phrase }) => slot.quantity.start > partsFrom && PER_HEAD.test(phrase.label))?.phrase.owner;
}

/** The last of the sentence before, where it was such a part itself: its name opens with the group that it took over. Another group told since ends it. */
function goingOn({ toldBefore, told }: Question['state']): Settled | undefined {
  const last = toldBefore.at(-1);
  const group = last?.phrase.owner;
  const part = group !== undefined && /^[人户]均/.test(last?.phrase.label.slice(group.length) ?? '');
  return part && told.every(({ phrase }) => phrase.label.startsWith(group)) ? last : undefined;
}

/** 居民恩格尔系数为28%，其中城镇为27%。| 农村 | 为31%: the other part of a pair opens the next sentence and takes the name of the first. */
export function otherPart({ slot, state, join, listed }: Question): ReturnType<Reading> {
  const { phrase, side, quantity, regionWord } = slot;
  const word = phrase?.label;
  if (word === undefined || side !== 'before' || regionWord !== undefined || state.told.length > 0 || !join.partWord(word))
    return undefined;
  const grows = slot.cues.some(({ role }) => role === 'trend');
  const first = state.toldBefore.findLast(
    ({ slot: { quantity: told }, measure }) => told.baseUnit === quantity.baseUnit && (grows || measure !== 'growth'),
  );
  const opening = first && PAIRED.find((one) => first.phrase.label.startsWith(one));
  if (!first || opening === undefined || opening === word) return undefined;
  const named = join.part(first.phrase.label, word, phrase ?? quantity);
  return named && { ...listed, phrase: named, doubt: 'metric-from-earlier-sentence' };
}

/** Parts that stand in pairs. */
const PAIRED = ['城镇', '农村', '乡村', '城市', '男性', '女性', '男', '女', '东部', '中部', '西部', '境内', '境外', '省内', '省外'];
