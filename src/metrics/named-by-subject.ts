import type { MetricSlot, Phrase } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** What a slot is called, by the words of its clause before the number. */
interface Asked {
  readonly slot: MetricSlot;
  readonly phrase: Phrase;
  readonly previous: MetricSlot | undefined;
  readonly before: string;
}
type Shape = (asked: Asked) => (Partial<Phrase> & { readonly label: string }) | undefined;

/** Any sentence that none of these stands in has no such subject. */
const CHEAP = /实验室|科学城|研究院|研究所|创新港|科创园|新增|净增|规划|纲要|方案|国家|地区|批次|精准|主动|上门|大类/;

const INSTITUTION =
  /^(?:其中)?([\u4e00-\u9fff“”]{2,14}(?:实验室|科学城|研究院|研究所|创新港|科创园))(?:已|累计|共)*(?:集聚|汇聚|聚集|吸引|引进|拥有|实施|承担|转化|开展|培育)(?!了?[和及])/;
/** 为经营主体新增减免: those for whom it is done have it from others. */
const HELD =
  /^(?:全年)?(?:全[国省市区县州]|我[省市区县])?((?:(?![为对向给使让由帮助支持年月])[\u4e00-\u9fff]){2,8}(?:企业|经营主体|农户|个体工商户))(?:新增|净增)[^，；、\d]{2,8}$/;
const PLAN = /^((?:“[^”]{2,8}”)?[\u4e00-\u9fff]{0,8}(?:规划|纲要|方案))(?:共|一共|总共|中)*(?:设置|设定|明确|提出|确定|设立|设)(?:了|共)*$/;
const CLASSES =
  /^(?:全[国省市区县])?([^，；、（）\d]{4,24}?)(?:（[^（）]*）)?(?:共|共计)?(?:分为|包括|包含|涵盖|涉及|为|有|确定为)了?\d+个?大类/;
const REACHED =
  /^([\u4e00-\u9fff]{3,10}?)(?:范围|对象|网络)?(?:已|已经)?(?:扩大|拓展|扩展|延伸|遍布|遍及|扩)(?:至|到|为)?(?:全球|世界)?(?:上)?$/;

const SHAPES: readonly Shape[] = [
  // 海河实验室集聚科研人员1110人、实施 | 自主科研项目 | 88项: all of the list is the institution's.
  ({ slot, phrase, before }) => {
    const owner = slot.side === 'before' && !slot.owner && !phrase.known && !phrase.generic ? INSTITUTION.exec(before)?.[1] : undefined;
    return owner !== undefined && !phrase.label.includes(owner.slice(-4)) ? { ...phrase, label: owner + phrase.label, owner } : undefined;
  },
  // 小微企业新增 | 首贷 85亿元: the verb stands between who has it and what is new.
  ({ slot, phrase, before }) => {
    if (slot.side !== 'before' || slot.owner || phrase.known || phrase.generic || !/^[新净]增$/.test(slot.verb?.word ?? ''))
      return undefined;
    const owner = HELD.exec(before)?.[1];
    return owner !== undefined && before.endsWith(phrase.label) ? { ...phrase, label: owner + phrase.label, owner } : undefined;
  },
  // “十四五”规划共设置26项 | 指标: what a plan holds is there.
  ({ slot, phrase, before }) => {
    const plan = slot.side === 'after' && /^(?:主要)?(?:指标|目标|任务)$/.test(phrase.label) ? PLAN.exec(before)?.[1] : undefined;
    return plan !== undefined ? { ...phrase, label: plan + phrase.label, generic: false, measure: 'stock' } : undefined;
  },
  // 补贴机具种类范围（以下简称补贴范围）为21大类40个 | 小类: the classes are those of what opens the clause.
  ({ slot, phrase, before }) => {
    const whole = slot.side === 'after' && /^(?:小类|中类|品目|档次)$/.test(phrase.label) ? CLASSES.exec(before)?.[1] : undefined;
    return whole !== undefined ? { ...phrase, label: whole + phrase.label, measure: 'stock' } : undefined;
  },
  // 对外贸易扩大至228个 | 国家和地区: all countries are alike but for what reaches them.
  ({ slot, phrase, before }) => {
    const what =
      slot.side === 'after' && /^(?:国家(?:和地区|及地区)?|国家、地区)$/.test(phrase.label) ? REACHED.exec(before)?.[1] : undefined;
    return what !== undefined ? { ...phrase, label: what + phrase.label, generic: false } : undefined;
  },
  // 精准 | 服务企业 5000家: with its adverb 服务 is what is done, and no kind of enterprise.
  ({ slot, phrase, before }) =>
    slot.side === 'before' &&
    !phrase.known &&
    /(?:精准|主动|上门)服务(?:企业|群众|农户|商户)$/.test(before) &&
    /^服务..$/.test(phrase.label)
      ? { ...phrase, measure: 'flow' }
      : undefined,
  // “一件事”四批次 | 43个 | 重点事项: the batches stand between the owner and what is counted.
  ({ slot, phrase, previous, before }) => {
    const glued =
      slot.side === 'after' &&
      previous?.quantity.outer.end === slot.quantity.outer.start &&
      /^(?:批次|批|轮)$/.test(previous.quantity.baseUnit);
    const owner = glued ? /^(“[^”]{2,12}”)[^，；、”“]{1,5}$/.exec(before)?.[1] : undefined;
    const noun = phrase.label.replace(/^.*的(?=..)/, '');
    return owner !== undefined && !phrase.known ? { ...phrase, label: owner + noun, measure: undefined } : undefined;
  },
];

/** Names by the subject that opens the clause, where verbs or another count stand between it and the number. */
export function namedBySubject(slots: readonly MetricSlot[], { text, start, clauses }: Sentence, rules: Rules): readonly MetricSlot[] {
  if (!CHEAP.test(text)) return slots;
  return slots.map((slot, at) => {
    const { phrase, quantity, clause } = slot;
    if (!phrase || slot.inBracket || slot.members.length > 0) return slot;
    const before = text.slice((clauses[clause]?.start ?? start) - start, quantity.outer.start - start).trim();
    const asked = { slot, phrase, previous: slots[at - 1], before };
    for (const shape of SHAPES) {
      const found = shape(asked);
      if (!found) continue;
      const { label, ...more } = found;
      const named = phraseOf(label, phrase, rules);
      return {
        ...slot,
        phrase: { ...named, measure: more.measure, generic: false, ...(more.owner ? { owner: more.owner } : {}) },
        owner: undefined,
      };
    }
    return slot;
  });
}
