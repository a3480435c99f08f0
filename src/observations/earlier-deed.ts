import { governing, type Question, type Reading } from './resolved.js';
import { sameCount } from './state.js';

/** What gives support, by the end of its name. */
const GIVES = /(?:资金|基金|经费|国债|专项债券?|债券|贷款|[补津]贴|补助|政策|计划|行动|工程|项目库)$/;
const SUPPORTS = /^(?:支持|资助|扶持|补助|撬动|安排)/;

/** 超长期特别国债资金383亿元、| 支持项目 | 512个; 出台贴息政策，| 支持项目 | 684个: what is supported is named with the money or the policy right before. */
export function supportedBy({ slot, state: { previous }, metrics, join, deed }: Question): ReturnType<Reading> {
  const { phrase, side, clause, quantity, owner, afterList } = slot;
  if (!phrase || phrase.known || side !== 'before' || owner || quantity.dimension === 'money') return undefined;
  const verb = SUPPORTS.exec(phrase.label)?.[0] ?? SUPPORTS.exec(deed?.word ?? '')?.[0];
  const noun = SUPPORTS.test(phrase.label) ? phrase.label.replace(SUPPORTS, '') : phrase.label;
  if (verb === undefined || !/^.{0,4}(?:项目|企业|课题|学生|设备更新)$/.test(noun) || noun.length < 2) return undefined;
  const near = previous && (afterList || clause - previous.slot.clause === 1) && previous.slot.quantity.dimension === 'money';
  const topic = metrics.topics[clause - 1];
  const giver = near ? previous.phrase : (topic?.object ?? topic?.subject);
  if (!giver || !GIVES.test(giver.label) || giver.label.length < 4) return undefined;
  const listed = afterList && previous ? { cues: previous.cues, verb: previous.verb } : {};
  return { phrase: { ...join.words(giver.label + verb + noun, phrase), measure: 'flow' }, doubt: 'metric-from-earlier-clause', ...listed };
}

/** 总量达1400万户，新登记147万户、其中 | 企业 | 57万家: a part of what is new is new, and named by itself. */
export function newPart({ slot, state: { told, partsFrom }, join }: Question): ReturnType<Reading> {
  const { phrase, side, quantity, cues, verb } = slot;
  const whole = told.findLast((one) => partsFrom !== undefined && one.slot.quantity.start < partsFrom);
  const verbed = whole && governing(whole).find(({ role, word }) => role === 'flow-verb' && /^(?:新|净增)/.test(word));
  const deed = verbed?.word ?? /^(?:全[年市县省区州])?(新(?:登记|设立|注册|增|设))/.exec(whole?.phrase.label ?? '')?.[1];
  if (!phrase?.generic || !whole || deed === undefined || side !== 'before' || cues.length > 0 || verb) return undefined;
  if (!sameCount(quantity.baseUnit, whole.slot.quantity.baseUnit) || whole.measure !== 'flow') return undefined;
  const { phrase: named } = whole;
  // 新登记经营主体6927户，其中 | 企业 1903户: one of the kinds that there are.
  const kind = named.label.endsWith('主体') && phrase.label.startsWith('企业');
  return {
    phrase: join.words(!kind && named.label.startsWith(deed) ? named.label + phrase.label : deed + phrase.label, phrase),
    doubt: 'metric-from-earlier-clause',
    like: 'flow',
  };
}

/** 施工面积1000万平方米，其中 | 新开工 | 施工面积 330万平方米: the verb tells a part from its whole of the same name. */
export function partByDeed({ slot: { phrase, verb, quantity }, state: { told, partsFrom }, join }: Question): ReturnType<Reading> {
  if (!phrase || phrase.known || !verb || partsFrom === undefined || !/^[新续扩改在]/.test(verb.word)) return undefined;
  const whole = told.findLast(
    ({ slot, phrase: { label } }) =>
      slot.quantity.start < partsFrom && label === phrase.label && sameCount(slot.quantity.baseUnit, quantity.baseUnit),
  );
  if (!whole || whole.verb?.word === verb.word) return undefined;
  return { phrase: join.words(verb.word + phrase.label, phrase), doubt: '' };
}

/** 12部作品获“五个一工程奖”，| 获奖数 | 居第二: the prize that the clause before names. */
export function prizesOf({ slot, state: { previous }, join }: Question): ReturnType<Reading> {
  const { phrase, clause } = slot;
  const won = /^(?:荣?获|获得|入选|上榜|获批|获评)([^的]{2,})的/.exec(previous?.phrase.label ?? '')?.[1];
  const near = previous !== undefined && clause - previous.slot.clause <= 1;
  if (!phrase || !near || won === undefined || !/^(?:获奖|入选|上榜|获批|获评)(?:数|数量|总数|项目数|家数)$/.test(phrase.label))
    return undefined;
  return { phrase: join.words(won + phrase.label, phrase), doubt: 'metric-from-earlier-clause' };
}

/** 人工智能产业突破发展，| 骨干龙头企业 | 1100家: firms of the industry that the clause before is about. */
export function ofIndustry({ slot: { phrase, clause, owner }, metrics, join, listed }: Question): ReturnType<Reading> {
  const subject = metrics.topics[clause - 1]?.subject;
  if (
    !phrase ||
    phrase.known ||
    owner ||
    !join.industryFirms(phrase.label) ||
    !subject ||
    !/(?:产业|行业|产业链|集群|制造业|服务业)$/.test(subject.label)
  )
    return undefined;
  return { ...listed, phrase: join.words(subject.label + phrase.label, phrase), doubt: 'metric-from-earlier-clause' };
}

/** 病区县333个，已 | 消除 | 320个: of what was counted right before so many are in the state that the verb tells; a count of its own, and measured as the whole is. */
export function inState({ slot, state: { referent }, join }: Question): ReturnType<Reading> {
  const { phrase, side, clause, quantity, cues, inBracket } = slot;
  const deed = phrase?.label ?? cues.find(({ word }) => join.status(word))?.word;
  if (!referent || deed === undefined || side === 'after' || inBracket || !join.status(deed) || clause - referent.slot.clause > 1)
    return undefined;
  const { dimension, baseUnit, baseValue } = referent.slot.quantity;
  const part = dimension === 'count' && baseUnit === quantity.baseUnit && Number(quantity.baseValue) <= Number(baseValue);
  const level = referent.measure === 'stock' || referent.measure === 'flow';
  if (!part || !level || referent.phrase.label.startsWith(deed)) return undefined;
  const { label, start, end } = referent.phrase;
  return {
    phrase: { ...join.words(deed + label, { start, end }), owner: label },
    doubt: 'metric-from-earlier-clause',
    like: referent.measure === 'stock' ? 'stock' : 'flow',
  };
}
