import type { GrantWords } from './words.js';

const NOTHING =
  /^(?:的|标准|比例|额度|幅度|数额|分别|分期|给予|予以|发放|安排|提供|享受|获得|计发|落实|按|每|最高|不超过|再|另行|另|、|和|与|\s|[（(][^（）]*[）)])+/;
/** Who hands on or takes what is given: no part of the gift's name. */
const HOLDER =
  /^.*(?:给予|予以|发放|获得|享受|提供)|^.{0,6}?(?:企业|单位|个人|机构|团队|本人|家庭|主办方|申报方|职工|农户|业主|村集体)(?=.{2,}$)/;
const LONGEST = 9;

/** 按每户600元的标准安排 | 工作经费: what is paid at that rate. */
const PAID_AT =
  /^的?(?:标准)?(?:先行|统一|予以)?(?:安排|落实|拨付|发放|支付|计发|筹集|配套|核定)([\u4e00-\u9fff]{0,8}(?:经费|费用|资金|津贴|养老金|保险金|生活费|护理费|服务费|助学金))$/;

/** 可申请最高 | 30万元的创业担保贷款: a loan is had as a gift is. */
const LENT = /^(?:、[^、，]{2,10})?的([\u4e00-\u9fff]{0,8}(?:贷款|授信|信用额度))(?:额度|支持)?$/;

/** What is given, in the words behind an amount (2000元标准发放 | 生活补贴); undefined where they tell none. */
export function giftBehind(tail: string, { gift }: GrantWords): string | undefined {
  const found = [...tail.matchAll(gift)][0];
  const lent = LENT.exec(tail)?.[1];
  if (lent !== undefined) return lent;
  if (!found) return PAID_AT.exec(tail)?.[1];
  // 10%奖励 | 课题组和贡献人员: who is handed it ends the name.
  const handed = found.index === 0 ? /^(?:奖励|补助|资助)[\u4e00-\u9fff、]{4,16}$/.exec(tail)?.[0] : undefined;
  if (handed !== undefined) return handed;
  // 、每人最高10万元给予企业 | 引才补贴: another amount of the same gift stands between.
  const before = tail.slice(0, found.index).replace(/^.*\d[^给予以发放]*/, '');
  return named(before.replace(NOTHING, ''), found[0]);
}

/** True where the words behind an amount say what it is paid for or lent as, so that they are no condition. */
export function paidBehind(tail: string): boolean {
  return PAID_AT.test(tail) || LENT.test(tail);
}

/** 最高奖励 | 100万元: the word of giving stands in the words that bound the amount. 单个课题最高支持 | 300万元 is told of another than the clause before. */
export function giftInBound(lead: string, bound: string): string | undefined {
  if (/[单每].{2,}$/.test(lead)) return undefined;
  return /^最[高多](?:可以?)?(奖励|奖补|补助|补贴|资助|扶持|支持)(?:[达至到]|不超过)?$/.exec(bound)?.[1];
}

/** What is given, in the words before an amount (发放 | 育儿补贴). */
export function giftBefore(lead: string, { gift, openings }: GrantWords): string | undefined {
  const found = [...lead.matchAll(gift)].at(-1);
  if (!found) return /[奖补]$/.exec(lead)?.[0];
  const before = lead.slice(0, found.index);
  // 补贴 | 额测算比例: what is reckoned is the head, and the gift but a part of its name.
  const head = /^(?:额测算比例|测算比例|额度?比例|限额)/.exec(lead.slice(found.index + found[0].length))?.[0] ?? '';
  if (head !== '') return found[0] + head;
  const opening = [...before.matchAll(openings)].at(-1);
  // 每亩 | 补贴, 单个项目 | 补助: what each is given for is no part of the gift.
  const words = opening && !/^[每单]/.test(opening[0]) ? before.slice(opening.index) : '';
  const rest = words.replace(NOTHING, '');
  return words.startsWith('一次性') ? named(words, found[0]) : named(rest, found[0]);
}

function named(words: string, noun: string): string {
  const own = words.replace(HOLDER, '');
  return own.length <= LONGEST && /^[\u4e00-\u9fff“”]*$/.test(own) ? own + noun : noun;
}
