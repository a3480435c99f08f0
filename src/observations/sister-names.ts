import { ownedBy } from './owner-of.js';
import { given, type GuardedReading } from './question-facts.js';
import type { Question, Reading } from './resolved.js';

/** Words that tell two figures of one thing apart, each in the place of the other. */
const PAIRS: Readonly<Record<string, string>> = {
  昼间: '夜间',
  夜间: '昼间',
  白天: '夜间',
  线上: '线下',
  线下: '线上',
  室内: '室外',
  室外: '室内',
  上行: '下行',
  下行: '上行',
};
/** A class of zones or land by its number, which alone tells what the figures behind it are of. */
const CLASS = /^(?:\d[a-d]?|[一二三四五])类(?:区|地|区域|功能区|声环境功能区)$/;
/** What such a class has: a rate, a mean or an area. */
const OF_CLASS = /^[^占的、]{0,8}(?:率|声级|浓度|比例|面积|均价|价格)$/;

/** 区域噪声昼间达标率92%，| 夜间达标率 | 90%: the sister of what was told right before has its owner. */
function sisterOf({ slot, state: { previous }, join }: Question): ReturnType<Reading> {
  const { phrase, side, owner, quantity } = slot;
  if (!phrase || phrase.known || side !== 'before' || owner || !previous) return undefined;
  const other = PAIRS[phrase.label.slice(0, 2)];
  const told = previous.phrase.label;
  const at = other === undefined ? -1 : told.indexOf(other);
  if (at < 2 || slot.clause - previous.slot.clause > 1 || previous.slot.quantity.baseUnit !== quantity.baseUnit) return undefined;
  const rest = phrase.label.slice(2);
  if (rest === '' || !told.endsWith(rest.slice(-2))) return undefined;
  const stem = told.slice(0, at);
  return { phrase: ownedBy(join.words(stem + phrase.label, phrase), phrase.label, stem), doubt: 'metric-from-earlier-clause' };
}

/** 1类区2个，| 昼间达标率 | 74%、夜间达标率75%；2类区…: the class that opens a point of the list owns the rates behind it. */
function ofClassOpened({ slot, state: { told }, join }: Question): ReturnType<Reading> {
  const { phrase, side, owner, clause } = slot;
  if (!phrase || phrase.known || side !== 'before' || owner || told.length === 0 || !OF_CLASS.test(phrase.label)) return undefined;
  const opened = told.findLast(({ slot: { quantity } }) => quantity.dimension === 'count');
  const name = CLASS.exec(opened?.slot.phrase?.label ?? '')?.[0];
  if (opened === undefined || name === undefined || clause - opened.slot.clause > 2 || phrase.label.includes('类')) return undefined;
  return { phrase: ownedBy(join.words(name + phrase.label, phrase), phrase.label, name), doubt: 'metric-from-earlier-clause' };
}

/** 子站10座，其中，| 1类区 | 2个: so many of what was counted before stand in the class. */
function countedInClass({ slot, state: { told, partsFrom }, join }: Question): ReturnType<Reading> {
  const { phrase, side, quantity } = slot;
  if (!phrase || partsFrom === undefined || side !== 'before' || quantity.dimension !== 'count' || !CLASS.test(phrase.label))
    return undefined;
  const whole = told.findLast(({ slot: one }) => one.quantity.start < partsFrom && one.quantity.dimension === 'count');
  if (!whole || Number(whole.slot.quantity.baseValue) < Number(quantity.baseValue)) return undefined;
  const like = whole.measure === 'flow' || whole.measure === 'stock' ? { like: whole.measure } : {};
  return { phrase: join.words(phrase.label + whole.phrase.label, phrase), doubt: 'metric-from-earlier-clause', ...like };
}

/** Money that was raised, by words that say nothing of what with. */
const RAISED = /^(?:共|累计|合计)?(?:(?:筹集|募集|筹措|融通)资金|融资|首发融资)(?:总?额|金额|规模)?$/;
/** What raises money by being counted. */
const RAISES = /(?:股票|[A-H美港]股|债券?|票据|证券|企业|公司|基金|项目)$/;
/** What is sold once and for all, so that its size is an amount of the period. */
const ISSUED = /(?:股票|[A-H美港]股|债券?|票据|证券|存单)$/;

/** 新发行股票2只，| 筹集资金 | 1.75亿元; 新增债券157只，| 规模 | 651亿元: the money is that of what the clause before counts. */
function raisedBy({ slot, state: { previous }, join, deed }: Question): ReturnType<Reading> {
  const { phrase, side, owner, quantity, clause } = slot;
  if (!phrase || quantity.dimension !== 'money' || side !== 'before' || owner || previous?.slot.clause !== clause - 1) return undefined;
  const head = phrase.label === '资金' && /^(?:筹集|募集|筹措)$/.test(deed?.word ?? '') ? `${deed?.word}资金` : phrase.label;
  const whole = previous.phrase;
  if (previous.slot.quantity.dimension !== 'count' || whole.label.includes(head)) return undefined;
  // 平台企业8万家，累计促成 | 融资: another brings it about.
  if (deed && !/^(?:筹集|募集|筹措|融通|实现|完成|获得?)$/.test(deed.word)) return undefined;
  const size = /^(?:发行)?(?:规模|金额|总额|总规模)$/.test(head);
  const raised = RAISED.test(head) && RAISES.test(whole.label);
  if (!raised && !(size && previous.measure === 'flow' && ISSUED.test(whole.label))) return undefined;
  const named = ownedBy(join.words(whole.label + head, phrase), head, whole.label);
  return { phrase: { ...named, generic: false, measure: 'flow', instant: false }, doubt: 'metric-from-earlier-clause' };
}

/** The readings of names that the clause right before completes. */
export const SISTERS: readonly GuardedReading[] = [
  given(['phrase', 'before', 'parts'], countedInClass),
  given(['unknown', 'before', 'noOwner', 'previous'], sisterOf),
  given(['unknown', 'before', 'noOwner', 'told'], ofClassOpened),
  given(['phrase', 'before', 'noOwner', 'money', 'previous'], raisedBy),
];
