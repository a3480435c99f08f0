import type { KindCue } from '../model/cue.js';
import type { KindDecision, KindQuestion } from './decide-kind.js';
import { liesBehind } from './told-times.js';

/** What a policy itself does not grant: what was done by now (截至…，建成486家，提供托位2.6万个), and what is to be done in its year (年内新建3座) or is expected (预计减税2亿元). */
export function inNotice(question: KindQuestion, told: boolean, ahead: KindCue | undefined): KindDecision {
  const { quantity, period, structure, sentence } = question;
  if (told || liesBehind(period, structure)) return { kind: 'fact', by: '(told in a policy)', doubt: 'kind-by-default' };
  const words = period ? sentence.text.slice(Math.max(0, period.start - sentence.start), period.end - sentence.start) : '';
  const by = period?.period.type === 'as_of' && /^[到至]/.test(words) ? period.rule : ahead?.rule;
  if (by !== undefined) return { kind: 'target', by, doubt: 'kind-by-default' };
  // 建设公共实训基地 | 10个, 每年开展培训 | 5万人次: what the issuer is to do itself is no term for others.
  const { start, end } = question.clause;
  const clause = sentence.text.slice(start - sentence.start, end - sentence.start);
  const own = OWN_WORK.test(sentence.text.slice(start - sentence.start, Math.max(start, quantity.outer.start) - sentence.start));
  if (own && question.terms !== true && !TERMS.test(clause) && /^(?:count|people|length|area)$/.test(quantity.dimension))
    return { kind: 'target', by: '(own work in a policy)', doubt: 'kind-by-default' };
  const thisYear = period?.period.type === 'during' && Number(period.period.last.slice(0, 4)) === structure.year;
  if (thisYear && /^(?!当年).*年/.test(words) && /^(?:count|people|length|area)$/.test(quantity.dimension))
    return { kind: 'target', by: period.rule, doubt: 'kind-by-default' };
  return { kind: 'provision', by: '(document type)', doubt: 'kind-by-default' };
}

const OWN_WORK =
  /^(?:每年|年内|全[省市县区]|力争|\d{4}年底?前?|到\d{4}年)*(?:新建|建设|建成|新增|开展|组织|举办|培育|引进|打造|培养|培训|创建|改造|新改建|布局|选派)(?![^，]{0,12}(?:的|者|企业$))[^，。；]{0,24}$/;
const TERMS = /[奖补贴助罚]|给予|最高|不超过|不低于|以上的|的，/;
