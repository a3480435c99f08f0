import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** A slot with the words of its clause before the number and behind it. */
interface Asked {
  readonly slot: MetricSlot;
  readonly before: string;
  readonly behind: string;
  readonly next: MetricSlot | undefined;
  /** The clause before, and the budget of which the sentence told so far. */
  readonly earlier: string;
  readonly budget: string;
}
type Shape = (asked: Asked, rules: Rules) => MetricSlot | undefined;

/** Any sentence that none of these stands in has no such shape. */
const CHEAP = /剩余|余下|剩下|最后|用于|[削压精]减|减少|取消|[降调]低|[下上]调|加上|连同|进行/;

/** 985项许可项目削减了421项, 剩余3.4万贫困人口全部脱贫, 降低收费标准108项: numbers that are counted otherwise than the word beside them says. */
export function toldOtherwise(slots: readonly MetricSlot[], { text, start, clauses }: Sentence, rules: Rules): readonly MetricSlot[] {
  if (!CHEAP.test(text)) return slots;
  return slots.map((slot, at) => {
    const clause = clauses[slot.clause];
    const { outer } = slot.quantity;
    if (!clause || slot.inBracket) return slot;
    const before = text.slice(clause.start - start, Math.max(clause.start, outer.start) - start);
    const behind = text.slice(outer.end - start, clause.end - start).replace(/[，。；]$/, '');
    const last = clauses[slot.clause - 1];
    const earlier = last ? text.slice(last.start - start, last.end - start) : '';
    const budget = /([\u4e00-\u9fff]{2,8}预算)(?:总?收入|总?支出)/.exec(text.slice(0, outer.start - start))?.[1] ?? '';
    const asked = { slot, before, behind, next: slots[at + 1], earlier, budget };
    return SHAPES.reduce<MetricSlot | undefined>((found, shape) => found ?? shape(asked, rules), undefined) ?? slot;
  });
}

/** 985项 | 行政许可项目削减了421项: so many there were, whatever was done to them. */
const beforeCut: Shape = ({ slot, before, behind, next }) => {
  const { phrase, quantity } = slot;
  const cut = next?.clause === slot.clause && next.quantity.baseUnit === quantity.baseUnit && quantity.dimension === 'count';
  if (!phrase || !cut || slot.side !== 'after' || /[从由]$/.test(before)) return undefined;
  const noun = CUT.exec(behind)?.[1];
  if (next.phrase && next.phrase.label !== phrase.label) return undefined;
  if (noun === undefined || !phrase.label.endsWith(noun.slice(-2)) || Number(next.quantity.value) > Number(quantity.value))
    return undefined;
  return { ...slot, phrase: { ...phrase, measure: phrase.known ? phrase.measure : undefined }, cues: [], verb: undefined };
};

const CUT = /^(?:的)?([^，、的\d]{2,16}?)(?:已|再|又|共|累计)*(?:削减|减少|压减|精简|缩减|取消)了?(?=\d)/;

/** 剩余 | 3.4万 | 贫困人口全部脱贫: none are left, and so many were the last. */
const lastOfAll: Shape = ({ slot, before, behind }, rules) => {
  const [, noun, done] = /(?:剩余|余下|剩下|最后)的?$/.test(before) ? (ALL_DONE.exec(behind) ?? []) : [];
  if (noun === undefined || done === undefined) return undefined;
  const named = phraseOf(`${done}的${noun}`, slot.phrase ?? slot.quantity.outer, rules);
  const phrase = { ...named, measure: 'flow' as const, generic: false, predicate: `${done}的` };
  return { ...slot, phrase, cues: [], verb: undefined, owner: undefined, side: 'after' };
};

const ALL_DONE =
  /^([\u4e00-\u9fff]{2,12}?)(?:已|均|都|如期|整体)*(?:全部|全面|悉数)(?:实现|完成|达标)?(脱贫(?:出列|摘帽)?|出列|摘帽|退出|销号|清零|交付|搬迁|整改(?:到位)?)$/;

/** 取消和降低收费标准 | 108项: a standard is lowered so often, and their number does not fall. */
const levelLowered: Shape = ({ slot, before }, rules) => {
  const { phrase, quantity } = slot;
  const counted = quantity.dimension === 'count' && /^[项个种类批次]$/.test(quantity.baseUnit) && slot.side === 'before';
  if (!phrase || !counted || slot.cues.some(({ role }) => role === 'link' || role === 'trend')) return undefined;
  const told = LOWERED.exec(before)?.[1];
  if (told === undefined) return undefined;
  const named = phraseOf(told, phrase, rules);
  return { ...slot, phrase: { ...named, measure: 'flow', generic: false }, cues: [], verb: undefined, owner: undefined, members: [] };
};

const LOWERED =
  /(?:^|[，；：])(?:全年|共|累计|先后|分批|已|再|[^，；：、]{2,6}[年月])*?((?:[^，；：\d]{2,12}?[、和与及]){0,4}(?:降低|下调|调低|提高|上调)(?:了)?[^，；：、\d]{0,10}(?:标准|费率|税率|门槛|收费项目|收费|关税|利率|费用|价格))(?:共|达|约|近)*$/;

/** 筹集15亿元 | 用于资助学生: money without a noun is named by what it is for. */
const usedFor: Shape = ({ slot, behind }, rules) => {
  const { phrase, quantity } = slot;
  const rest =
    quantity.dimension === 'money' && phrase?.known === false ? /^(?:主要|专项|重点)?用于(.{4,})$/.exec(phrase.label)?.[1] : undefined;
  if (!phrase || rest === undefined || !/^(?:主要|专项|重点)?用于/.test(behind)) return undefined;
  const named = phraseOf(/(?:资金|经费|补助|补贴|奖励|投入)$/.test(rest) ? rest : `${rest}资金`, phrase, rules);
  return { ...slot, phrase: { ...named, measure: 'flow', generic: false } };
};

/** 加上上级补助收入，| 总收入 | 210亿元: all of it together is no part of what was added last. */
const withAdded: Shape = ({ slot, earlier, budget }, rules) => {
  const { phrase } = slot;
  if (!phrase || !/^总(?:收入|支出|财力)$/.test(phrase.label) || !/^(?:再)?(?:加上?|连同|计入)[^，]{4,}，?$/.test(earlier))
    return undefined;
  return { ...slot, phrase: { ...phraseOf(budget + phrase.label, phrase, rules), measure: 'flow', generic: false }, owner: undefined };
};

/** 对 | 农民进行技术培训 | 600万人次: for whom it is done, and what. */
const doneFor: Shape = ({ slot, before }, rules) => {
  const { phrase } = slot;
  const [, whom, what] = phrase?.known === false && slot.side === 'before' ? (FOR.exec(phrase.label) ?? []) : [];
  if (!phrase || whom === undefined || what === undefined || !new RegExp(`(?:对|为|给)${whom}进行`).test(before)) return undefined;
  return { ...slot, phrase: { ...phraseOf(whom + what, phrase, rules), measure: 'flow', generic: false } };
};

const FOR = /^([\u4e00-\u9fff]{2,8})进行了?([\u4e00-\u9fff]{2,10}(?:培训|教育|体检|检查|筛查|救助|帮扶|接种|评估|监测|辅导|指导))$/;

const SHAPES: readonly Shape[] = [doneFor, withAdded, beforeCut, lastOfAll, levelLowered, usedFor];
