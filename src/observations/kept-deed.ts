import { REMOVES } from './carried-owners.js';
import type { Question, Reading } from './resolved.js';

/** Verbs of letting off, and what people are let off of; without the verb it would be what is paid. */
const WAIVES = /^(?:减免|减征|免征|免除|豁免|缓缴|缓征|退还|返还|退付|清退|免收)$/;
const PAID = /(?:税费|税收|税款|税额|税|规费|费用|租金|房租|社保费|保险费|保费|保证金|利息)$/;
const CLOSED = /^(?:退出|淘汰|化解|关停|关闭)$/;
/** Verbs of doing away with something, without which it would be had or new. */
export const REMOVED = /^(?:取消|拆除|关停|关闭|淘汰|淘汰关停|关停淘汰|淘汰退出|撤销|停征|清退|取缔|注销|报废|核减|压减|精简)$/;
/** What is there only to be done away with says so by itself. */
const UNWANTED = /隐患|违|危[房桥险旧]|落后|僵尸|散乱污|黑臭|债务|风险|逾期|假冒|非法|排污口|产能|死亡|罪/;

/** 减免 | 各类税费 122亿元, 淘汰 | 落后炼钢产能 120万吨, 取消 | 审批事项 165项: without its verb the name would say what is levied, or what there is. */
export function keptDeed({ slot, join, deed, listed }: Question): ReturnType<Reading> {
  const { phrase, quantity, side } = slot;
  const summed = deed?.word.startsWith('累计') === true;
  const word = (deed?.word ?? '').replace(/^累计(?=..)/, '');
  if (!phrase || phrase.generic || phrase.label.startsWith(word)) return undefined;
  const before = side === 'before';
  const waived = before && quantity.dimension === 'money' && WAIVES.test(word) && PAID.test(phrase.label);
  const closed = before && CLOSED.test(word) && /产能$/.test(phrase.label) && !REMOVES.test(phrase.label);
  const removed = !phrase.known && quantity.baseUnit !== '%' && REMOVED.test(word) && !UNWANTED.test(phrase.label);
  if (!waived && !closed && !removed) return undefined;
  const name = phrase.label.replace(/^(?:各类|各项|各种|相关)(?=..)/, '');
  return { ...listed, phrase: { ...join.words(word + name, phrase), measure: summed ? undefined : 'flow' }, doubt: '' };
}
