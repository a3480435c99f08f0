import type { RuleSet } from '../rules/rule-set.js';
import { vocabularyOf } from './vocabulary.js';

/** A name of a budget as a whole: whose it is (empty for the issuer's own), which one, and what is told of it. */
export interface Account {
  readonly owner: string;
  readonly fund: string;
  readonly side: string;
}

/** Characters that one of the words of a budget has: most names are told apart by them. */
const FUND = /[预基债资]/;
/** One level of government or one place, and no noun of another kind. */
const OWNER =
  /^(?:[市省县区州镇乡旗盟](?:本级|级|直)(?:统筹的)?|本级|县区|区县|县市区?|[\u4e00-\u9fff]{2,10}(?:[市县区州盟旗镇乡]|新城|园区)(?:本级|级)?)$/;

/** 市本级 | 政府性基金预算 | 收入: undefined for any other name. */
export function accountOf(label: string, rules: Pick<RuleSet, 'word'>): Account | undefined {
  if (!FUND.test(label)) return undefined;
  const { lexicon } = vocabularyOf(rules);
  for (let at = 0; at < label.length - 2 && at <= LONGEST_OWNER; at++) {
    const fund = lexicon.starting(label.slice(at), 'budget-fund')?.word;
    if (fund === undefined) continue;
    const owner = label.slice(0, at);
    const side = label.slice(at + fund.length);
    const told = lexicon.rule(side, 'budget-side') !== undefined && (owner === '' || OWNER.test(owner));
    return told ? { owner, fund, side } : undefined;
  }
  return undefined;
}

const LONGEST_OWNER = 12;

/** （二）| 政府性基金预算 | 收支情况: the one budget that a heading names; empty where it names none or several. */
export function fundIn(heading: string, rules: Pick<RuleSet, 'word'>): string {
  const { lexicon } = vocabularyOf(rules);
  let found = '';
  for (let at = 0; at < heading.length - 2; at++) {
    const fund = lexicon.starting(heading.slice(at), 'budget-fund')?.word;
    if (fund === undefined) continue;
    if (found !== '') return '';
    found = fund;
    at += fund.length - 1;
  }
  return found;
}

/** 上级 | 补助收入, 一般债务限额: what only a budget has, by its whole name or its end; a name that says whose it is is none. */
export function isBudgetItem(label: string, rules: Pick<RuleSet, 'word'>): boolean {
  const { lexicon } = vocabularyOf(rules);
  const item = lexicon.ending(label, 'budget-item')?.word;
  return item !== undefined && (item === label || (label.length - item.length <= LONGEST_MODIFIER && !OWNED.test(label)));
}

const LONGEST_MODIFIER = 8;
const OWNED =
  /^(?:[市省县区州镇乡旗盟](?:本级|级|直)|本级|全[国省市县区州]|县区|[\u4e00-\u9fff]{2,8}(?:[市县州盟旗镇乡]|(?<![社小片库林])区)(?!级))/;

/** True for a place or a level of government alone (开发区, 市本级). */
export function namesAuthority(label: string): boolean {
  return OWNER.test(label);
}

/** 市本级教育支出: the name itself says whose it is. */
export function saysWhose(label: string): boolean {
  return OWNED.test(label);
}
