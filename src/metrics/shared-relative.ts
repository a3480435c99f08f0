import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 建成老年友善医疗机构的 | 综合性医院: what those have or are that are counted, before the first of them. */
const RELATIVE =
  /(?:建成|建有|设有|设立|开设|投入|配备|取得|获得|通过|达到|具有|具备|拥有|开展|提供|纳入|进行|参加|参与|完成|实现)[^，。；、\d]{2,20}的[^，。；、的\d]{2,14}$/;
const BODY = /(?:医院|小学|初中|高中|中学|机构|院|中心|站|室|所|学校|企业|单位|园|馆)$/;
const LEVEL = /^(?:国家|[省市县区乡镇]|部)级/;

/** 设有老年医学科的综合医院120个、| 专科医院 | 30个: bodies of one kind that follow in a list have it too. */
export function sharedRelative(slots: readonly MetricSlot[], { text, start, clauses }: Sentence, rules: Rules): readonly MetricSlot[] {
  if (!slots.some(({ afterList }) => afterList) || !text.includes('的')) return slots;
  let clause = '';
  return slots.map((slot, at) => {
    const { phrase, afterList, side, cues, verb, quantity } = slot;
    const before = slots[at - 1];
    if (!afterList || clause === '') clause = '';
    if (!afterList && phrase && side === 'before') {
      const from = clauses[slot.clause]?.start ?? start;
      const told = /^(.{3,24}的)[^的]{2,14}$/.exec(phrase.label)?.[1];
      clause = told !== undefined && RELATIVE.test(text.slice(from - start, quantity.outer.start - start).trim()) ? told : '';
      return slot;
    }
    if (clause === '' || !phrase || !before?.phrase || side !== 'before' || cues.length > 0 || verb !== undefined || slot.inBracket)
      return slot;
    const [label, other] = [phrase.label, before.phrase.label];
    const alike = label.slice(-2) === other.slice(-2) || (BODY.test(label) && BODY.test(other));
    if (!alike || label.includes('的') || LEVEL.test(label) || quantity.baseUnit !== before.quantity.baseUnit) return slot;
    return { ...slot, phrase: { ...phraseOf(clause + label, phrase, rules), measure: before.phrase.measure, generic: false } };
  });
}

/** 苏州工业园区在国家级经开区综合考核评价中 | 稳居第一: who ranks stands before that in which it ranks. */
const RANKED =
  /^([^，。；、\d在]{2,16}?)?(?:连续[^，。；]{1,4}年)?在([^，。；“”]{1,30}?(?:考核|评价|评比|评估|测评|排名|评选|大赛|竞赛|考评|监测|调查|排行榜?|榜单))(?:中|里|上)(?:连续[^，。；]{1,4}年)?(?:稳居|位居|位列|名列|排名|排|列|居|蝉联|保持)?(?:全[国省市])?$/;
/** What says nothing without who is judged (全省评价). */
const SHORT = /^(?:全[国省市区县]|国家|[省市]级?|年度|综合)*.{2}$/;
const ISSUER = /^(?:我们|[我全][省市区县州])$/;
const ADVERB = /^(?:我|全[国省市区县州]|并|且|还|已|首次|目前)/;

export function rankedIn(slots: readonly MetricSlot[], { text, start, clauses }: Sentence, rules: Rules): readonly MetricSlot[] {
  if (!/在.{4,30}[中里上]/.test(text)) return slots;
  return slots.map((slot) => {
    const { quantity, clause, phrase } = slot;
    if (quantity.form !== 'rank' || phrase) return slot;
    const from = clauses[clause]?.start ?? start;
    const [, who, what] = RANKED.exec(text.slice(from - start, quantity.outer.start - start).trim()) ?? [];
    if (what === undefined) return slot;
    // 新建充电桩3万个，| 在全省营商环境评价中 | 排名第2位: behind a count, or at the head of a sentence, it is the issuer that ranks.
    const alone = who === undefined && !SHORT.test(what) && (clause === 0 || slots.some((one) => one.clause === clause - 1));
    const own = alone || (who !== undefined && ISSUER.test(who));
    if (!own && (who === undefined || ADVERB.test(who))) return slot;
    return {
      ...slot,
      phrase: { ...phraseOf(own ? what : (who ?? '') + what, quantity.outer, rules), generic: false },
      owner: undefined,
      side: 'before' as const,
    };
  });
}
