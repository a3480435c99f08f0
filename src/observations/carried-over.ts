import type { KindCue } from '../model/cue.js';
import { overlap } from '../text/overlaps.js';
import type { KindQuestion } from './decide-kind.js';

/** 确保应收尽收，| 全年完成收入35亿元 in a review: a promise in a clause without a number is not made of what the next clause tells as done. */
export function carriedOver(target: KindCue, { cues, clause, sentence, quantity }: KindQuestion): boolean {
  if (overlap(target, clause)) return false;
  const between = sentence.text.slice(target.end - sentence.start, clause.start - sentence.start);
  const done = cues.some((cue) => cue.gives === 'fact' && overlap(cue, clause) && cue.end <= quantity.start);
  return done && !/[\d%]/.test(between);
}

/** 新增就业143万人、| 超额完成110万人年度任务: what goes on behind a 、 says nothing of the number before it. */
export function goesOn(cue: KindCue, { sentence, quantity }: KindQuestion): boolean {
  if (cue.start < quantity.outer.end) return false;
  return /^[^，；。]*、$/.test(sentence.text.slice(quantity.outer.end - sentence.start, cue.start - sentence.start));
}
