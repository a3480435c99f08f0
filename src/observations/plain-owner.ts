import type { Phrase } from '../model/metric.js';

/** How much there is of an owner, at the end of its name. */
const AMOUNT =
  /(?:总收入|总支出|(?:当期|累计|滚存)?结余|(?:担保)?放大倍数|注册资本|在保余额|贷款余额|(?:初始|总|首期)?规模|(?:种植|播种|规划|建筑|馆舍|服务|占地|总)?面积|(?:运营|通车|总)?里程|(?:总)?容量|(?:年度|计划|当年|总)投资额?|占比|处理能力|(?<=床位|件|户|人)数|发案)$/;
/** Rates that tell of an amount itself how it grew or how much of it was done. */
const OF_AMOUNT = /(?:增长|贡献|完成|到位|执行|支出|拨付|还本|兑付|综合单)率$|占|比[重例]$/;
/** Rates of things that are built, used or judged, and not of those who have them. */
const OF_THINGS = /(?:开工|复工|竣工|完工|投产|完成|合格|达标|投运|通车)率$/;
const HAD = /(?<=..)(?:惠及|涉及|受益|覆盖|带动|吸引)[^、]{2,6}$/;
const MEMBERS = /^参加(.{4,})的(?:人口|人数|人员|职工|居民)$/;
const SUMS = /(?:总?收入|总?支出|结余|余额|缺口)$/;

/**
 * Whose a rate is that leans on an amount that was told before: 融资担保集团放大倍数4.8倍，| 担保费率 0.65% has the group for its owner, and
 * 社保基金总收入127亿元，| 总支出 120亿元 the fund. Undefined where the name of what was told is the owner itself.
 */
export function plainOwner({ label, owner, known }: Phrase, head: string, money: boolean): string | undefined {
  if (/[率度]$/.test(head) && !OF_AMOUNT.test(head)) {
    const scheme = /^参[合保]率$/.test(head) ? MEMBERS.exec(label)?.[1] : undefined;
    if (scheme !== undefined) return scheme;
    if (known || !AMOUNT.test(label)) return OF_THINGS.test(head) ? withoutThose(label) : undefined;
    return owner !== undefined && label.startsWith(owner) ? owner : stripped(label, AMOUNT);
  }
  if (OF_THINGS.test(head)) return withoutThose(label);
  return money && !known && SUMS.test(head) && SUMS.test(label) ? stripped(label, /总?(?:收入|支出)$|(?:当期|累计|滚存)?结余$/) : undefined;
}

/** 改造小区95个、惠及居民1.6万户，| 完工率: those who have the benefit are no owners of what was built. */
function withoutThose(label: string): string | undefined {
  return stripped(label, HAD);
}

function stripped(label: string, end: RegExp): string | undefined {
  const rest = label.replace(end, '');
  return rest !== label && rest.length >= 2 ? rest : undefined;
}
