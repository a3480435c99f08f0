import type { Decimal, Span } from '../model/span.js';
import type { PreparedRules, UnitTerm } from './prepare.js';

/** A unit at a place: 台（套）, 吨标准煤/万元. `base` and `factor` are those of the whole; `text` has no blanks. */
export interface UnitMatch extends Span {
  readonly text: string;
  readonly factor: Decimal;
  readonly base: string;
  readonly term: UnitTerm;
}

const LATIN = /[A-Za-z]/;
/** 千万 | 家庭, 3万 | 家禽, 200 | 单位: the word goes on behind what looks like a unit. */
const OTHER_WORD = /^家[庭禽畜暴]|^单[\u4e00-\u9fff]/;
const BLANKS = 3;
const SCALED = /(?:\d{1,6}|[一十百千万亿]{1,3}){0,2}/y;

/** The longest unit that stands at `at`, up to three blanks before it allowed (line ends inside a sentence); undefined where none does. */
export function matchUnit(text: string, at: number, rules: PreparedRules): UnitMatch | undefined {
  let start = at;
  while (text[start] === ' ' && start < at + BLANKS) start += 1;
  const term = matchTerm(text, start, rules);
  if (!term || term.term === '/') return matchBareRate(text, start, rules);
  const counted = matchBracket(text, start + term.term.length, rules);
  const end = matchRate(text, counted, rules) ?? counted;
  const written = text.slice(start, end).replaceAll(' ', '');
  return { start, end, text: written, factor: term.factor, base: term.base + written.slice(term.term.length).replace(/^每/, '/'), term };
}

/** The longest term at `at`; a Latin one must not go on as a word. */
export function matchTerm(text: string, at: number, rules: PreparedRules): UnitTerm | undefined {
  return rules.units.get(text[at] ?? '')?.find(
    ({ term }) =>
      text.startsWith(term, at) &&
      !(LATIN.test(term.slice(-1)) && LATIN.test(text[at + term.length] ?? '')) &&
      // 110万人 | 年度任务: the year belongs to the next word.
      !(term.length > 1 && term.endsWith('年') && text[at + term.length] === '度') &&
      // 三个 | 次中心城市, 五处 | 次级河流
      !(
        term.length > 1 &&
        term.endsWith('次') &&
        /^(?:中心|级|干道|区域|要|生)/.test(text.slice(at + term.length, at + term.length + 2))
      ) &&
      !(term.length === 1 && OTHER_WORD.test(text.slice(at, at + 2))),
  );
}

/** 台（套）, 辆（艘、架、列）次: other counts in brackets belong to the unit, and so does the 次 that all of them share. */
function matchBracket(text: string, at: number, rules: PreparedRules): number {
  let end = at;
  do {
    if (text[end] !== (end === at ? '（' : '、')) return at;
    const term = matchTerm(text, end + 1, rules);
    if (!term) return at;
    end += 1 + term.term.length;
  } while (text[end] !== '）');
  return text[end + 1] === '次' ? end + 2 : end + 1;
}

function matchRate(text: string, at: number, rules: PreparedRules): number | undefined {
  if (text[at] === '每') return matchDensity(text, at + 1, rules);
  if (text[at] !== '/' && text[at] !== '／') return undefined;
  TIME.lastIndex = at + 1;
  if (TIME.test(text)) return matchPeriod(text, TIME.lastIndex, rules);
  const plain = matchTerm(text, at + 1, rules);
  if (plain) return matchPeriod(text, at + 1 + plain.term.length, rules);
  SCALED.lastIndex = at + 1;
  SCALED.test(text);
  const scaled = SCALED.lastIndex;
  const term = matchTerm(text, scaled, rules);
  if (term) return scaled + term.term.length;
  return scaled > at + 1 ? scaled : undefined;
}

/** 35微克 | 每立方米: the volume or area that an amount is spread over; other denominators (每人, 每年) are words of their own. */
function matchDensity(text: string, at: number, rules: PreparedRules): number | undefined {
  const term = matchTerm(text, at, rules);
  return term && /^(?:volume|area)$/.test(term.rule.dimension) ? at + term.term.length : undefined;
}

/** 元/月: a rate for a span of time. */
const TIME = /(?:年|月|日|天|周|小时|分钟|秒|季度|学期)(?!度|均|份)/y;

/** 元/人·年: what the rate is for, once more. */
function matchPeriod(text: string, at: number, rules: PreparedRules): number {
  if (text[at] !== '·' && text[at] !== '•') return at;
  const term = matchTerm(text, at + 1, rules);
  TIME.lastIndex = at + 1;
  return term ? at + 1 + term.term.length : TIME.test(text) ? TIME.lastIndex : at;
}

/** 14.3/10万: a rate whose counted thing is not named. */
function matchBareRate(text: string, at: number, rules: PreparedRules): UnitMatch | undefined {
  if (text[at] !== '/' && text[at] !== '／') return undefined;
  const end = matchRate(text, at, rules);
  const rule = rules.units.get('/')?.[0];
  if (end === undefined || !rule || !/[十百千万亿]/.test(text.slice(at, end))) return undefined;
  const written = text.slice(at, end);
  return { start: at, end, text: written, factor: '1', base: written, term: rule };
}
