import { classHead } from './class-head.js';
import { cleaned, HEADING } from './cleaned.js';
import { fitting, type Subject } from './fitting.js';
import type { Part } from './parts.js';
import { AGAIN, grants, STANDARD } from './terms.js';
import type { GrantWords } from './words.js';

/** Whom the last clause of the sentence gave something, and whom a clause that names nobody leans on. */
export interface Before {
  readonly told: string | undefined;
  readonly lean: string | undefined;
  /** The last clause is of the same sentence. */
  readonly here: boolean;
}

/** 每带动1人就业再 | 2000元: what each is done for. */
const EACH = /^每([\u4e00-\u9fff]{2,6})\d+[人名家个户项]([\u4e00-\u9fff]{0,8}?)(?=再|另|后|给予|奖|补|$)/;
const LEVEL = /^(?:国家级|省级|市级|县级|区级)$/;
const LEVEL_INSIDE = /国家级|省级|市级|县级|区级/;

/** 支持企业实施技术改造，| 按购置额的10%给予奖补: whom and what the giving encourages. */
const ENCOURAGED = /^(?:每年)?(?:鼓励|支持|引导)(?!力度|政策)[^，。；]{4}/;
const MAY = /^(?:均|都|也)?可(?:以|按规定)?(?:列入|纳入|享受|申请|申报)/;
/** A figure, and not 世界500强. */
const NUMBER = /\d(?!\d*强)/;
const YEARLY = /^(?:首年|次年|第[一二三四五六]年|[前后][一二两三四五]年)$/;
const YEAR_TOLD = /(?:首年|次年|第[一二三四五六]年|[前后][一二两三四五]年)$/;
/** 前两年全额补助: no number, and nobody who is meant. */
const IN_FULL = /^(?:首年|[前第][一二两三四五六]年)[\u4e00-\u9fff]{0,6}全额/;
const NOUN = /的[\u4e00-\u9fff]{2,8}$/;
const GIVER = /(?:中央|国家|省|市|县|区|各级)级?(?:财政)?$/;

/** 省级 | 按购置额的10%给予奖补: who gives is no recipient. */
function withoutGiver(own: string, rest: string): string {
  return /^(?:分别|一次性)?(?:给予|予以|按)/.test(rest) ? own.replace(GIVER, '') : own;
}

/** 企业按质量给予奖补，| 最高100万元: the clause before, without an amount, says whom and what. */
function leadingGift(text: string, rest: string, words: GrantWords): string | undefined {
  if (/\d/.test(text) || !words.gives.test(text) || !/^(?:$|每|单|最高|不超过$|总额|累计)/.test(rest)) return undefined;
  const lead = text.slice(0, givingAt(text, words));
  return withoutGiver(cleaned(lead, words), text.slice(lead.length));
}

const THEN = '的(?=分别|一次性|再|另|给予|予以|按|最高|每|奖励?|补[助贴]|资助)';
/** 年度上云数达500家以上、1000家以上的 | 给予奖励: words of giving inside the condition open nothing. */
const REACHED_THEN = new RegExp(`^.*\\d[^，]{0,14}?${THEN}`);
/** 年度考核优秀的 | 给予奖励. */
const YEARLY_THEN = new RegExp(`^(?:年度|全年|累计|总额|享受|发放)[^，每]{2,}?${THEN}`);

/** The words of a clause before what is given. */
export function leadOf(part: Part, at: number): string {
  return part.text.slice(0, at - part.start).replace(HEADING, '');
}

/** Where the words of giving begin in the words before an amount. */
export function givingAt(lead: string, words: GrantWords): number {
  const plain = lead.replace(/（[^（）]*）/g, (group) => '　'.repeat(group.length));
  const told = (REACHED_THEN.exec(plain) ?? YEARLY_THEN.exec(plain))?.[0].length ?? 0;
  const found = words.giving.exec(plain.slice(told));
  return found ? told + found.index : lead.length;
}

/** The recipient of what the clause at `index` gives; `lead` are its words before the first amount of its row, `gives` tells whether a clause gives itself. */
export function subjectOf(
  parts: readonly Part[],
  index: number,
  lead: string,
  gives: (index: number) => boolean,
  words: GrantWords,
  before: Before,
): Subject | undefined {
  const cut = givingAt(lead, words);
  const rest = lead.slice(cut);
  const told = cleaned(lead.slice(0, cut), words);
  const own = classHead(parts, index) + withoutGiver(told, rest);
  const conditions: string[] = [];
  // 对通过认定的企业，再给予: who is named so is not of the sentence before.
  let toldWhole = false;
  let from = index;
  let conditional = false;
  for (let at = index - 1; at >= 0; at--) {
    const part = parts[at];
    if (!part || /[；。]/.test(part.mark) || gives(at)) break;
    const text = part.text.replace(HEADING, '');
    if (words.told.test(text) || part.mark === '：') break;
    if (IN_FULL.test(text)) continue;
    const leading = at === index - 1 && own === '' ? leadingGift(text, rest, words) : undefined;
    if (leading === '') continue;
    if (leading !== undefined) {
      conditions.unshift(leading);
      if (words.opener.test(text)) {
        from = at;
        break;
      }
      continue;
    }
    // 适用性强的机具，| 可列入补贴范围，| 补贴比例不超过: what may be done with a thing stands between it and what is given.
    const between = at === index - 1 && own === '' && MAY.test(text) && NOUN.test(parts[at - 1]?.text ?? '');
    if (between) continue;
    const condition =
      (own === '' && NOUN.test(text) && MAY.test(parts[at + 1]?.text ?? '')) ||
      words.opener.test(text) ||
      /的$/.test(text) ||
      (own === '' && (attributed(text, rest, words) || ENCOURAGED.test(text)));
    // 在市级奖励的基础上，除享受上级补助外: a circumstance stands between.
    if (!condition && own === '' && words.setting.test(text) && !/\d/.test(withoutBrackets(text))) continue;
    if (!condition && (conditional ? NUMBER.test(text) && !/以上|以下|及以上/.test(text) : !standsAlone(text, own, rest, words))) break;
    from = at;
    const kept = cleaned(text, words);
    if (kept !== '') conditions.unshift(kept);
    conditional = true;
    toldWhole ||= words.opener.test(text) || !/的$/.test(text);
    if (words.opener.test(text)) break;
  }
  const asked = joined(conditions);
  const opened = words.opener.test(lead);
  // 首年每班补助10万元，第二年每班补助 | 8万元: of the same but for the year.
  const year = YEARLY.exec(lead.slice(0, cut).trim())?.[0] ?? '';
  const each = EACH.exec(rest);
  const doing = each ? `${each[1] ?? ''}${each[2] ?? ''}` : '';
  if (LEVEL.test(own) && before.told !== undefined) return fitting([before.told.replace(LEVEL_INSIDE, own)], true, from);
  if (own !== '' && asked === '') {
    const condition = opened ? '' : conditionBefore(parts, index, gives, words);
    const sure =
      before.told !== undefined ||
      own !== told ||
      words.entry.test(own) ||
      /^(?:每|单|按|最高|不超过|一次性|分别|可申请|可获|可享受)/.test(rest) ||
      STANDARD.test(rest);
    const plain = grants(rest) && !words.work.test(own) && (sure || /\d.*的$/.test(lead.slice(0, cut)));
    return fitting([condition, own, doing], opened || condition !== '' || plain, from);
  }
  if (own !== '') return fitting([asked, own, doing], true, from);
  const dependent = (AGAIN.test(rest) && (before.here || !toldWhole)) || /^(?:其中)?属于/.test(asked);
  if (asked !== '' && asked.length < 4 && before.told !== undefined) return fitting([swapped(before.told, asked)], true, from);
  if (asked !== '') return fitting([dependent ? (before.told ?? '') : '', asked, year, doing], true, from);
  const base = before.lean ?? baseBefore(parts, index);
  if (base !== undefined && year !== '') return fitting([base.replace(YEAR_TOLD, ''), year], true, from);
  if (doing !== '' && (base === undefined || !(before.here || /[再另]/.test(rest)))) return fitting([doing], true, from);
  // 县级财政 | 按每户600元的标准安排经费: where nobody is told, who gives it.
  const giver = told !== '' ? told : (GIVER.exec(lead.slice(0, cut))?.[0] ?? '');
  if (base === undefined) return giver === '' || !/^(?:按|再|另|给予|予以)/.test(rest) ? undefined : fitting([giver], true, from);
  return fitting([base, doing], true, from);
}

/** 按其年度经济贡献额给予五年奖励，其中前三年 | 80%: what the gift is reckoned by, where nobody is told. */
function baseBefore(parts: readonly Part[], index: number): string | undefined {
  for (let at = index - 1; at >= 0 && parts[at]?.mark === '，'; at--) {
    const found = /按照?其?([\u4e00-\u9fff]{3,14}?)(?:给予|予以|发放)/.exec(parts[at]?.text ?? '');
    if (found) return found[1];
  }
  return undefined;
}

/** 新建普惠托育机构…；改扩建的: a verb alone takes the place of the one before. */
function swapped(before: string, verb: string): string {
  return /^(?:新建|新增|改建|新购|购买)/.test(before) ? verb + before.slice(2) : before + verb;
}

/** The last clause of the same recipient that sets a condition, behind which something else was given already. */
function conditionBefore(parts: readonly Part[], index: number, gives: (index: number) => boolean, words: GrantWords): string {
  for (let at = index - 1; at >= 0; at--) {
    const part = parts[at];
    if (!part || /[；。]/.test(part.mark)) return '';
    const text = part.text.replace(HEADING, '');
    if (!gives(at) && (words.opener.test(text) || /的$/.test(text))) return cleaned(text, words);
  }
  return '';
}

/** A clause that is only a noun, before one that begins with what is given (首次认定的企业， | 奖励5万元). */
function standsAlone(text: string, own: string, rest: string, words: GrantWords): boolean {
  const number = NUMBER.test(text.replace(/“[^”]*”/g, '')) && !/以上|以下|每[^年月日天]/.test(text);
  if (own !== '' || rest === '' || number || text.length < 4 || words.work.test(text) || !grants(rest)) return false;
  return /^(?:每|单|按|最高|一次性|分别|再|另|给予|予以)/.test(rest) || words.entry.test(text);
}

/** 销售收入超过2000万元的企业， | 给予奖励: a noun with its attribute, before what is given. */
function attributed(text: string, rest: string, words: GrantWords): boolean {
  return (
    /的[\u4e00-\u9fff、“”]{2,20}$/.test(withoutBrackets(text)) &&
    !words.work.test(text) &&
    !words.any.test(text) &&
    /^(?:每|单|按|最高|一次性|分别|给予|予以|奖励?|补[助贴]|资助|可领取|可申请|可享受|可获)/.test(rest)
  );
}

function withoutBrackets(text: string): string {
  return text.replace(/（[^（）]*）/g, '');
}

/** What was told last of a measure alone (实际售票5000张以上) goes with the clause before it. */
function joined(conditions: readonly string[]): string {
  // 未享受过补助的: what bars nobody else names nobody.
  const kept = conditions.length > 1 ? conditions.filter((words) => !/^(?:未|没有|尚未|不属于|无)/.test(words)) : conditions;
  const last = kept.at(-1) ?? '';
  const earlier = kept.at(-2) ?? '';
  return (/\d/.test(last) || last.length < 6) && earlier.length >= 4 ? earlier + last : last;
}
