import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

/** A股上市公司中，: those among whom the next clauses count, without a number of their own. */
const AMONG =
  /^(?:在|从)?((?!其中|全[省市县区国]|我[省市县区国])[\u4e00-\u9fffA-Z“”]{2,16}?(?:公司|企业|院校|高校|学校|医院|毕业生|劳动者|参保人员|从业人员|技术人员|党员|干部|专利|品牌|项目))(?:当)?中，$/;
/** Names of places and sizes, of which what the branch has is told without 中 (规模以上工业企业中，). */
const SCOPE = /^(?:规模以上|规上|限额以上|限上)/;

/** 上市公司中，| 民营企业 | 12家: those who are counted among others are no count of all. */
export function amongThose(
  slots: readonly MetricSlot[],
  { text, start, clauses }: Sentence,
  rules: Pick<RuleSet, 'metric' | 'word'>,
): readonly MetricSlot[] {
  if (!text.includes('中，')) return slots;
  let among: string | undefined;
  let from = -1;
  const wholes = clauses.map((clause, at) => {
    const words = text.slice(clause.start - start, clause.end - start).trim();
    const found = slots.some((slot) => slot.clause === at) ? undefined : AMONG.exec(words)?.[1];
    if (found !== undefined && !SCOPE.test(found)) [among, from] = [found, at];
    else if (/[；。]$/.test(text.slice(Math.max(0, clause.start - start - 1), clause.start - start)) || at - from > 3) among = undefined;
    return among;
  });
  return slots.map((slot) => {
    const whole = wholes[slot.clause];
    const { phrase, quantity } = slot;
    // 卫生技术人员中，执业医师: whom the catalogue knows are all of them.
    const all = phrase?.known === true && whole?.endsWith('人员') === true;
    const counted = /^(?:count|people)$/.test(quantity.dimension) && phrase !== undefined && !phrase.generic && !all;
    if (whole === undefined || !counted || phrase.label.includes(whole)) return slot;
    return { ...slot, phrase: { ...phraseOf(`${whole}中${phrase.label}`, phrase, rules), measure: phrase.measure, generic: false } };
  });
}
