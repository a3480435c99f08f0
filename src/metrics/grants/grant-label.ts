import type { MetricSlot, Phrase } from '../../model/metric.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { phraseOf } from '../make-phrase.js';
import { listedClass, memberOf } from './members.js';
import { ANYONE, plainSubject } from './plain-subject.js';
import type { Part } from './parts.js';
import type { Subject } from './fitting.js';
import { givingAt, leadOf } from './subject.js';
import type { GrantWords } from './words.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** Whom a clause gives something, what, and the index of the clause. */
export interface Given {
  readonly subject: Subject;
  readonly gift: string;
  readonly part: number;
  /** What the rate is of, where one was told of the same giving. */
  readonly base: string;
}

/** The slot named by who has it and what is given; `row` is which value of how many it is, `part` the clause that gives. */
export function withName(
  slot: MetricSlot,
  { subject, gift, base: of }: Given,
  row: { readonly at: number; readonly count: number },
  alone: boolean,
  part: Part | undefined,
  start: number,
  rules: Rules,
  words: GrantWords,
): MetricSlot {
  const { quantity, phrase } = slot;
  const lead = part ? leadOf(part, quantity.outer.start - start) : '';
  const share = /^[%‰]$/.test(quantity.baseUnit);
  const plain = row.count > 1 || !alone ? subject.words : plainSubject(subject.words, of !== '');
  // 企业 | 研发费用增量 | 奖励: of those who may be anyone the bound is told with what the rate is of.
  const base = share || ANYONE.test(plain) ? of : '';
  const listed = memberOf(plain, row.at, row.count);
  const own = listed === plain ? listedClass(lead, row.at, row.count) : '';
  const member = listed + own;
  const holder = /拨付比例$/.test(gift) ? '' : holderIn(lead);
  const who = holder !== '' && !member.includes(holder) ? member + holder : member;
  const owner = base !== '' && !who.includes(base.replace(/额$/, '')) && who.length + base.length <= 40 ? who + base : who;
  // 拔尖人才 | 人才津贴: a word that both have stands once.
  const twice = gift.length > 3 && owner.endsWith(gift.slice(0, 2)) ? 2 : 0;
  const full = owner.endsWith(gift) ? owner : owner + gift.slice(twice);
  const label =
    full.length > LONGEST && base !== '' && row.count < 2
      ? base + gift
      : row.count > 1 || full.length > LONGEST
        ? shortened(full, longestOf(plain, row.count) + gift.length)
        : full;
  const span = { start: phrase?.start ?? quantity.outer.start, end: phrase?.end ?? quantity.outer.end };
  const named: Phrase = { ...phraseOf(label, span, rules), measure: share ? 'share' : 'flow', generic: false };
  const each = /每(?![年月日天季])/.test(lead.slice(givingAt(lead, words)));
  const side = slot.side === 'none' ? ('before' as const) : slot.side;
  return { ...slot, phrase: named, members: [], distributed: false, side, perHead: slot.perHead || each, terms: true };
}

/** 按设备投资额的 | 8%: what the rate is of. */
export function baseOf(lead: string): string {
  const found =
    /按照?(?:其(?=[^他余])|实际|核定|同期|年度|当年|不超过|不高于)*([\u4e00-\u9fff]{2,12}?)(?:的|给予|予以)?$/.exec(lead)?.[1] ?? '';
  return /(?:标准|比例|不超过|最高)$/.test(found) ? '' : found;
}

/** 给予 | 设站单位 | 10万元: who is handed it; those that any recipient is (企业, 单位) are not told apart. */
function holderIn(lead: string): string {
  const found = /(?:给予|奖励|补助)([\u4e00-\u9fff]{3,10}?)(?:本人)?(?:每年|每月|一次性|最高|各)?$/.exec(lead)?.[1] ?? '';
  return /[奖补贴助]|比例|标准|^(?:每|最高|一次|不超过|申报|承办|运营)/.test(found) ? '' : found;
}

/** The names of a row are all cut alike. */
function longestOf(words: string, count: number): number {
  return count < 2 ? 0 : Math.max(...Array.from({ length: count }, (_, at) => memberOf(words, at, count).length));
}

const LONG = 28;
const LONGEST = 40;

/** 新引进到区内企业全职工作、签订3年以上劳动合同的 | 博士毕业生生活补贴: a long attribute is left out where its noun tells by itself who is meant. */
function shortened(label: string, longest: number): string {
  const at = label.lastIndexOf('的');
  const noun = label.slice(at + 1);
  return Math.max(label.length, longest) <= LONG ||
    at < 0 ||
    noun.length < 6 ||
    /^(?:企业|单位|个人|项目|人员|主体|机构|人才|团队|园区)/.test(noun)
    ? label
    : noun;
}
