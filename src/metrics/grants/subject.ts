import type { Part } from './parts.js';
import { AGAIN, grants, STANDARD } from './terms.js';
import type { GrantWords } from './words.js';

/** Whom or what a clause of giving is for, and whether the words make terms of it (对…的，, 每辆) and do not only tell. */
export interface Subject {
  readonly words: string;
  readonly terms: boolean;
  /** Index of the first clause that belongs to it. */
  readonly from: number;
}

/** Whom the last clause of the sentence gave something, and whom a clause that names nobody leans on. */
export interface Before {
  readonly told: string | undefined;
  readonly lean: string | undefined;
}

const LONGEST = 48;
/** 每带动1人就业再 | 2000元: what each is done for. */
const EACH = /^每([\u4e00-\u9fff]{2,6})\d+[人名家个户项]([\u4e00-\u9fff]{0,8}?)(?=再|另|后|给予|奖|补|$)/;
const LEVEL = /^(?:国家级|省级|市级|县级|区级)$/;
const LEVEL_INSIDE = /国家级|省级|市级|县级|区级/;
const HEADING =
  /^\s*(?:第[一二三四五六七八九十百\d]{1,4}条|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是|[①-⑳])[\s　]*/;
const TIME =
  /^(?:\d{4}年(?:[—-]\d{4}年?)?(?:起|以来)?|自?[^，]{0,8}起|前[一二三四五\d]{1,2}年|后[一二三四五\d]{1,2}年|全年|每年|当年|次年|年度|第[一二三四五]年)+$/;

/** 支持企业实施技术改造，| 按购置额的10%给予奖补: whom and what the giving encourages. */
const ENCOURAGED = /^(?:每年)?(?:鼓励|支持|引导)(?!力度|政策)[^，。；]{4}/;
const MAY = /^(?:均|都|也)?可(?:以|按规定)?(?:列入|纳入|享受|申请|申报)/;
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

/** The words of a clause before what is given. */
export function leadOf(part: Part, at: number): string {
  return part.text.slice(0, at - part.start).replace(HEADING, '');
}

/** Where the words of giving begin in the words before an amount. */
export function givingAt(lead: string, words: GrantWords): number {
  const found = words.giving.exec(lead.replace(/（[^（）]*）/g, (group) => '　'.repeat(group.length)));
  return found ? found.index : lead.length;
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
  const own = withoutGiver(told, rest);
  const conditions: string[] = [];
  let from = index;
  let conditional = false;
  for (let at = index - 1; at >= 0; at--) {
    const part = parts[at];
    if (!part || /[；。]/.test(part.mark) || gives(at)) break;
    const text = part.text.replace(HEADING, '');
    if (words.told.test(text) || part.mark === '：') break;
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
    if (!condition && (conditional ? /\d/.test(text) && !/以上|以下|及以上/.test(text) : !standsAlone(text, own, rest, words))) break;
    from = at;
    const kept = cleaned(text, words);
    if (kept !== '') conditions.unshift(kept);
    conditional = true;
    if (words.opener.test(text)) break;
  }
  const asked = joined(conditions);
  const opened = words.opener.test(lead);
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
    const plain = grants(rest) && !words.work.test(own) && sure;
    return fitting([condition, own, doing], opened || condition !== '' || plain, from);
  }
  if (own !== '') return fitting([asked, own, doing], true, from);
  const dependent = AGAIN.test(rest) || /^(?:其中)?属于/.test(asked);
  if (asked !== '' && asked.length < 4 && before.told !== undefined) return fitting([swapped(before.told, asked)], true, from);
  if (asked !== '') return fitting([dependent ? (before.told ?? '') : '', asked, doing], true, from);
  const base = before.lean ?? baseBefore(parts, index);
  // 县级财政 | 按每户600元的标准安排经费: where nobody is told, who gives it.
  if (base === undefined) return told === '' || !/^按/.test(rest) ? undefined : fitting([told], true, from);
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

function fitting(pieces: readonly string[], terms: boolean, from: number): Subject | undefined {
  const kept = pieces.filter((piece) => piece !== '');
  while (kept.length > 1 && kept.join('').length > LONGEST) kept.shift();
  const words = kept.join('').replace(/[，、的]+$/, '');
  return words.length < 2 || words.length > LONGEST ? undefined : { words, terms, from };
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
  const number = /\d/.test(text) && !/以上|以下|每[^年月日天]/.test(text);
  if (own !== '' || rest === '' || number || text.length < 4 || words.work.test(text) || !grants(rest)) return false;
  return /^(?:每|单|按|最高|一次性|分别|给予|予以)/.test(rest) || words.entry.test(text);
}

/** 销售收入超过2000万元的企业， | 给予奖励: a noun with its attribute, before what is given. */
function attributed(text: string, rest: string, words: GrantWords): boolean {
  return (
    /的[\u4e00-\u9fff、“”]{2,20}$/.test(text) &&
    !words.work.test(text) &&
    !words.any.test(text) &&
    /^(?:每|单|按|最高|一次性|分别|给予|予以|奖励?|补[助贴]|资助|可领取|可申请|可享受|可获)/.test(rest)
  );
}

/** What was told last of a measure alone (实际售票5000张以上) goes with the clause before it. */
function joined(conditions: readonly string[]): string {
  const last = conditions.at(-1) ?? '';
  const earlier = conditions.at(-2) ?? '';
  return (/\d/.test(last) || last.length < 6) && earlier.length >= 4 ? earlier + last : last;
}

function cleaned(text: string, words: GrantWords): string {
  const own = text
    .replace(HEADING, '')
    .replace(/（(?:含|包括|不含|即|以下)[^（）]*）|（[^（）]{9,}）/g, '')
    .replace(/^关于[“《]?|^[^“”]*[“](?=[^”]*$)|^[^“]*”/, '')
    .replace(words.opener, '')
    .replace(/^经[^，的]{2,8}?后?(?=(?:认定|入选|评定|评选|批准)[^，]*的)/, '')
    .replace(
      /^(?:其中|同时|此外|每年(?=支持|鼓励)|鼓励|支持|(?:建设|培育|打造|遴选|组织)?一批|引导|并|且|还|也|其(?![他余中])|由[^，]{2,10}(?=给予))+/,
      '',
    )
    .replace(/由[^，]{2,10}$|^我[国省市县区州](?=.{4})/g, '')
    .replace(/(?:的|，|、|可|将|均|各|应|都|实际)+$/, '');
  return words.setting.test(own) || own === '符合条件' || TIME.test(own) || /^[\d\s]*$/.test(own) ? '' : own;
}
