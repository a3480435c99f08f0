import { REMOVES } from './carried-owners.js';
import type { Question, Reading } from './resolved.js';

/** Verbs of letting off, and what people are let off of; without the verb it would be what is paid. */
const WAIVES = /^(?:减免|减征|免征|免除|豁免|缓缴|缓征|退还|返还|退付|清退|免收)$/;
const PAID = /(?:税费|税收|税款|税额|税|规费|费用|租金|房租|社保费|保险费|保费|保证金|利息)$/;
const CLOSED = /^(?:退出|淘汰|化解|关停|关闭)$/;

/** 减免 | 各类税费 122亿元, 淘汰 | 落后炼钢产能 120万吨: without its verb the name would say what is levied, or what there is. */
export function keptDeed({ slot, join, deed, listed }: Question): ReturnType<Reading> {
  const { phrase, quantity, side } = slot;
  const word = deed?.word ?? '';
  if (!phrase || side !== 'before' || phrase.generic || phrase.label.startsWith(word)) return undefined;
  const waived = quantity.dimension === 'money' && WAIVES.test(word) && PAID.test(phrase.label);
  const closed = CLOSED.test(word) && /产能$/.test(phrase.label) && !REMOVES.test(phrase.label);
  if (!waived && !closed) return undefined;
  const name = phrase.label.replace(/^(?:各类|各项|各种|相关)(?=..)/, '');
  return { ...listed, phrase: { ...join.words(word + name, phrase), measure: 'flow' }, doubt: '' };
}
