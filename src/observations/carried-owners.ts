import type { Phrase } from '../model/metric.js';
import { ownedBy } from './owner-of.js';
import type { Question, Reading } from './resolved.js';

/** Verbs without which the amount behind them would be what there is. */
export const REMOVES = /^(?:退出|压减|淘汰|关停|化解|削减|压缩|拆除|关闭|取消|撤销|废止|停征|清退)/;

/** 退出钢铁产能1.7亿吨、| 煤炭产能 | 8亿吨: what is removed is told with the verb that opens the list. */
export function removedToo({ slot, state: { previous }, join }: Question): ReturnType<Reading> {
  const { phrase, afterList, cues, verb, quantity, side } = slot;
  const removes = REMOVES.exec(previous?.phrase.label ?? '')?.[0];
  const alike = previous?.slot.quantity.baseUnit === quantity.baseUnit && side === 'before' && cues.length === 0 && !verb;
  if (!phrase || removes === undefined || !afterList || !alike || REMOVES.test(phrase.label)) return undefined;
  // 退出煤炭产能8亿吨、| 产能置换 …: both names end alike or both are counted, so that the verb has both for its object.
  if (quantity.dimension !== 'count' && phrase.label.at(-1) !== previous.phrase.label.at(-1)) return undefined;
  return { phrase: { ...join.words(removes + phrase.label, phrase), measure: 'flow' }, doubt: 'metric-from-list', like: 'flow' };
}

/** 甲乙类传染病报告发病率239/10万，| 死亡率 | 1.8/10万: a bare rate per so many goes with the owner of the one before it. */
export function siblingRate({ slot, state: { previous }, join }: Question): ReturnType<Reading> {
  const { phrase, quantity, clause, afterList } = slot;
  const near = previous && (afterList || clause - previous.slot.clause === 1) && previous.slot.quantity.baseUnit === quantity.baseUnit;
  if (!phrase || !near || quantity.baseUnit === '%' || !/^..率$/.test(phrase.label) || previous.phrase.known) return undefined;
  const stem = /^(.{3,}?)..率$/.exec(previous.phrase.label)?.[1];
  // 人口出生率9‰，死亡率7‰: of the whole population a bare rate is told.
  return stem === undefined || stem.endsWith('人口')
    ? undefined
    : { phrase: ownedBy(join.words(stem + phrase.label, phrase), phrase.label, stem), doubt: 'metric-from-earlier-clause' };
}

/** 技工院校招生161万人，在校生439万人，| 面向社会开展培训 | 655万人次: who has had two figures does what the clause says, where that names nobody. */
export function sameSubject({ slot: { phrase, side, clause }, state: { told, previous }, join }: Question): ReturnType<Reading> {
  const owner = told.findLast(({ phrase: one }) => one.owner !== undefined)?.phrase.owner;
  if (!phrase || owner === undefined || side !== 'before' || !/^面向/.test(phrase.label) || previous?.slot.clause !== clause - 1)
    return undefined;
  const twice = told.filter(({ phrase: one }) => one.label.startsWith(owner)).length > 1;
  return twice ? { phrase: join.words(owner + phrase.label, phrase), doubt: 'metric-from-earlier-clause' } : undefined;
}

/** A count of things or services that the clause before names (服务数量, 项目数). */
export const COUNT_OF =
  /^(?:年度|年)?(服务|项目|活动|课程|岗位|床位|产品|设备|平台|站点|网点|线路|成果|事项|品目|机构|总)(?:数|数量|总数|总量)$/;

/** 提供心理咨询等服务，| 服务数量 | 超75万人次: what is counted stands in the clause before, which has no number. */
export function countOf({ slot: { phrase, clause, afterList, owner }, metrics, join }: Question): ReturnType<Reading> {
  const noun = COUNT_OF.exec(phrase?.label ?? '')?.[1];
  const topic = metrics.topics[clause - 1];
  if (!phrase || noun === undefined || afterList || owner || !topic) return undefined;
  const whole = noun === '总' ? (topic.subject ?? topic.object) : (ending(topic.object, noun, join) ?? ending(topic.subject, noun, join));
  return (
    whole && {
      phrase: ownedBy(join.owner(whole.label, phrase.label, phrase), phrase.label, whole.label),
      doubt: 'metric-from-earlier-clause',
    }
  );
}

/** The phrase as far as the noun (医疗机构间互认项目 | 库); undefined where it does not stand in it behind other words. */
function ending(phrase: Phrase | undefined, noun: string, join: Question['join']): Phrase | undefined {
  const at = phrase?.label.lastIndexOf(noun) ?? -1;
  return phrase && at >= 2 ? join.words(phrase.label.slice(0, at + noun.length), phrase) : undefined;
}

/** Work of an office that says nothing of its field (查处案件, 监督检查). */
const WORK = /^(?:进行|开展)?(?:监督检查|查处(?:违法|违法违规)?案件|监督抽检|抽检)$/;
/** How the field stands in what was told before: 公共场所卫生 | 被监督单位, 消毒产品 | 监督检查, 监督检查 | 用人单位, 消毒服务单位. */
const FIELDS: readonly RegExp[] = [
  /^(?:对)?(.{2,}?)(?:卫生)?(?:被监督单位)?(?:进行|开展)?(?:监督检查|监督抽检)(?:抽检)?$/,
  /^(.{2,}?)被监督(?:单位|机构)$/,
  /^(?:监督检查|被?监督|检查)(.{2,})$/,
  /^(.{4,}(?:单位|机构|场所))$/,
];

/** 公共场所监督检查186万户次，| 查处案件 | 6万件: the field of the work was told right before, also at the end of the sentence before. */
export function ofField({ slot, state: { told, toldBefore }, join }: Question): ReturnType<Reading> {
  const { phrase, side, owner } = slot;
  if (!phrase || !WORK.test(phrase.label) || side !== 'before' || owner) return undefined;
  for (const { phrase: before } of [...toldBefore, ...told].reverse()) {
    if (WORK.test(before.label)) continue;
    const field = FIELDS.map((one) => one.exec(before.label)?.[1]).find((one) => one !== undefined);
    if (field !== undefined)
      return { phrase: ownedBy(join.words(field + phrase.label, phrase), phrase.label, field), doubt: 'metric-from-earlier-clause' };
  }
  return undefined;
}
