import type { Question, Reading } from './resolved.js';

/** What people do at an event, right behind their number: as part of its name, or before it. */
const AT = /^(?:现场)?(?:参赛|参会|到场|观赛|参展|参演|报名|到会)$/;
const IN = /^(?:现场|踊跃|积极|线上|报名)*(?:参加|参与|观看|参观)$/;
const JOINED = /^(?:参加|参与|观看|参观)(?=..)/;
const DONE = /[员人者手生民众友迷](?:参赛|参会|参展|参演)$/;
/** What is held, so that people come to it. */
const EVENT = /(?:赛|赛事|马拉松|活动|会|展|节|讲座|培训班?|论坛|宣讲|演练|比赛|运动会|演出|课程|大讲堂|行动|路跑|骑行)$/;

/** 举办马拉松，| 1.2万人 | 参赛; 举办讲座20场，| 5000人次 | 参加: those who come to what the clause before tells of are told with it, and came in the period. */
export function tookPart({ slot, state: { previous }, metrics, join }: Question): ReturnType<Reading> {
  const { phrase, side, quantity, clause, cues } = slot;
  if (quantity.dimension !== 'people' || side === 'before') return undefined;
  // 2100名 | 运动员参赛: who they are is told, and that they came.
  if (phrase && DONE.test(phrase.label)) return { phrase: { ...phrase, measure: 'flow' }, doubt: '', like: 'flow' };
  // 1.2万人 | 参加技能大赛: the event is told behind the deed; those who have joined an insurance are still in it.
  if (phrase && JOINED.test(phrase.label) && EVENT.test(phrase.label))
    return { phrase: { ...phrase, measure: 'flow' }, doubt: '', like: 'flow' };
  const deed = phrase?.label ?? cues.find(({ word }) => AT.test(word) || IN.test(word))?.word ?? '';
  const at = AT.test(deed);
  if (!at && !IN.test(deed)) return undefined;
  const counted = previous?.slot.clause === clause - 1 ? previous.phrase : undefined;
  const topic = metrics.topics[clause - 1];
  const event = [counted, topic?.object, topic?.subject].find((one) => one && EVENT.test(one.label));
  if (!event) return undefined;
  const name = event.label.replace(/^20\d{2}年?(?=..)/, '').replace(/^(?:成功|圆满)?(?:举办|承办|举行|开展|组织|召开)(?=..)/, '');
  return {
    phrase: { ...join.words(at ? name + deed : deed + name, phrase ?? quantity), measure: 'flow' },
    doubt: 'metric-from-earlier-clause',
    like: 'flow',
  };
}
