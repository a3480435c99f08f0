import type { MetricSlot, Phrase } from '../model/metric.js';
import type { Sentence, Structure } from '../model/structure.js';
import { headedAccount, spentBy } from './headed-account.js';
import type { JoinPhrase, Question, Reading } from './resolved.js';
import type { Settled, State } from './state.js';

/** The budget of which a section told last: what only a budget has and names nobody is its own. */
export interface Account {
  /** Whose it is, empty for the issuer's own. */
  readonly owner: string;
  readonly fund: string;
  readonly block: number;
  readonly section: number;
  /** Where the sentence starts that told of it, and ends. */
  readonly start: number;
  readonly end: number;
  /** The heading told of it, and nothing since told of another. */
  readonly headed?: boolean;
}

/** So far into the next sentence. */
const NEXT = 40;

type Named = NonNullable<ReturnType<Reading>>;

/** Budgets whose parts have names that say little without them (保险费收入, 项目支出). */
const NAMING = /^(?:社会保险|社保|国有资本)/;
/** What a part of theirs says by itself. */
const NAMED = /基金|资本|(?:养老|医疗|失业|工伤|生育)保险/;
const GENERAL = /(?:公共|财政|一般)预算$/;
const DEBT = /债务$/;
/** 一般债务余额38亿元（含 | 开发区 | 12亿元）: of the same debt. */
const DEBTS = /(?:一般|专项)债务(?:余额|限额)$/;
/** Ends of what is a part of a budget behind 其中. */
const PART = /(?:收入|支出|税|[^经]费)$/;
const TOTAL = /^(?:收入|支出)(?:[总合]计|总量)$/;
const CHANGED = /^(?:调整|变动|年初)预算数?$/;
const STABILISING = /预算稳定调节基金$/;
/** What a fund of insurance begins the year with. */
const OPENING = /保(?:险|障)?基金上年结余$/;
const TAXES = /税收收入(?:占比)?$/;
const PUT = /(?:调入|动用|补充|安排|增加|转入|建立)(?:中央)?预算稳定调节基金$/;
const SUM = /(?:收入|支出)(?:[总合]计|总量)$/;
/** 收入预算105万元，实际完成 | 90万元: what came of it is no budget. */
const PLANNED = /(?<=收入|支出)的?(?:年初|调整|年度)?预算数?$/;

const YEARLY = /(?<=(?:收入|支出)的?)年初预算数?$/;

/** The name with the owner of the budget that was told last, and with the budget itself where others have the same items. */
export function ofAccount(found: Named, question: Question): Named {
  const { slot, state, join } = question;
  const { label } = found.phrase;
  if (!slot.phrase && PLANNED.test(label) && slot.cues.some(({ word }) => /完成|执行|实现|实际/.test(word)))
    return { ...found, phrase: renamed(label.replace(PLANNED, ''), found.phrase, join) };
  // 支出预算95亿元，实际 | 执行 | 94亿元
  if (slot.phrase?.label === '执行' && state.referent && slot.quantity.dimension === 'money')
    return { ...found, phrase: renamed(state.referent.phrase.label.replace(PLANNED, ''), state.referent.phrase, join) };
  // 收入 | 年初预算 | 合计6551万元，调整为7000万元: what is to come in in a year, and as it was changed.
  if (YEARLY.test(label)) {
    const changed = !slot.phrase && slot.cues.some(({ word }) => word.startsWith('调整'));
    const named = changed ? renamed(label.replace(YEARLY, '调整预算'), found.phrase, join) : found.phrase;
    return { ...found, phrase: { ...named, measure: 'flow', instant: false } };
  }
  // 收入287亿元，支出262亿元，当年 | 结余 | 25亿元: what one year leaves over.
  if (/^(?:当年|本年)?结余$/.test(slot.phrase?.label ?? '') && bothSides(state))
    return { ...found, phrase: { ...found.phrase, measure: 'flow', instant: false } };
  const debt = debtOf(question);
  if (debt !== undefined) return { ...found, phrase: renamed(debt, found.phrase, join) };
  if (OPENING.test(label)) return { ...found, phrase: { ...found.phrase, measure: 'stock', instant: true } };
  // 调入 | 预算稳定调节基金: what is put into or taken out of it is no level of it.
  if (PUT.test(label)) found = { ...found, phrase: { ...found.phrase, measure: 'flow', instant: false } };
  // 全市和市级税收收入分别: in a row of scopes the first has that of the whole place.
  const scoped = found.run?.members.some((member) => join.saysWhose(member.label)) === true;
  const name = state.account && slot.phrase && !scoped && slot.side !== 'after' ? nameOf(label, state.account, question) : undefined;
  if (name === undefined || name === label) return found;
  return { ...found, phrase: renamed(name, found.phrase, join), doubt: found.doubt === '' ? 'metric-from-earlier-sentence' : found.doubt };
}

function debtOf({ slot, state: { referent, partsFrom }, join }: Question): string | undefined {
  if (slot.quantity.dimension !== 'money' || !slot.phrase || (partsFrom === undefined && !slot.inBracket)) return undefined;
  const kind = DEBTS.exec(referent?.phrase.label ?? '')?.[0];
  return kind !== undefined && join.authority(slot.phrase.label) ? slot.phrase.label + kind : undefined;
}

function bothSides({ told }: State): boolean {
  const sides = told.filter(({ slot, measure }) => slot.quantity.dimension === 'money' && measure === 'flow');
  return sides.some(({ phrase }) => phrase.label.endsWith('收入')) && sides.some(({ phrase }) => phrase.label.endsWith('支出'));
}

function nameOf(label: string, { owner, fund, block, start, end, headed }: Account, question: Question): string | undefined {
  const { slot, state, join } = question;
  const { partsFrom, referent } = state;
  const part = partsFrom !== undefined && slot.quantity.start > partsFrom && partsFrom - end <= 4 && partsFrom >= start;
  const own = slot.phrase?.label ?? '';
  const near = block === state.block && slot.quantity.start - end <= NEXT;
  // （其中：| 开发区 | 6.4亿元）: a part by place of the budget that the number before was of.
  if (partsFrom !== undefined && join.authority(own)) {
    const whole = join.account(referent?.phrase.label ?? '');
    return whole && slot.quantity.dimension === 'money' ? own + whole.fund + whole.side : undefined;
  }
  // 其中，| 调入 | 一般公共预算15万元: where a sum of this budget goes.
  const moved = GENERAL.test(own) ? moving(slot, /^调[入出]$/) : undefined;
  if (moved) return ownerAnd(owner, fund) + moved + own;
  // 支出年初预算95亿元，| 调整预算 | 101亿元: the budget as it was changed is of the same.
  const planned = referent?.phrase.label ?? '';
  if (CHANGED.test(own) && PLANNED.test(planned) && slot.quantity.dimension === 'money') return planned.replace(PLANNED, '') + own;
  // 动用 | 预算稳定调节基金: what is taken out of it and what is put in are two.
  const put = moving(slot, /^(?:动用|补充|安排|增加)$/);
  if (STABILISING.test(own)) return owner + (put && !own.startsWith(put) ? put : '') + own;
  const account = join.account(label);
  const whose = headed === true && owner !== '' && slot.regionWord === undefined;
  // （二）市本级预算：| 一般公共预算收入 | 12亿元: all that is told under the heading is of whom it names.
  if (whose && account?.owner === '' && !DEBT.test(account.fund)) return owner + label;
  // 青山区国有资本经营预算收入50万元。| 国有资本经营预算支出 | 50万元: of the same budget, in the same paragraph.
  if (account)
    return account.owner === '' && slot.regionWord === undefined && block === state.block && alike(account.fund, fund)
      ? owner + label
      : undefined;
  // 收入总计262亿元。| 支出 | 完成205亿元: of the same budget.
  if (/^(?:本级)?(?:收入|支出)$/.test(own) && slot.regionWord === undefined)
    return near && slot.quantity.dimension === 'money' && !others(referent?.phrase.label, join) ? owner + fund + own : undefined;
  if (whose && spentBy(label, join)) return owner + label;
  if (/^(?:收入|支出)预算$|^预算(?:收入|支出)$/.test(label)) return owner + fund.replace(/预算$/, '') + label;
  if (TAXES.test(label) && !GENERAL.test(fund)) return undefined;
  if (join.budgetItem(label)) return TOTAL.test(label) ? owner + fund + label : ownerAnd(owner, fund) + label;
  const ofLevel = levelOf(label, question);
  if (ofLevel !== undefined) return ofLevel;
  if (!part || !PART.test(label) || join.saysWhose(label)) return undefined;
  return owner + (NAMING.test(fund) && !NAMED.test(label) ? fund : '') + label;
}

/** 一般公共预算收入50亿元。其中：| 市级收入 | 20亿元；县级收入30亿元: one side of the budget told right before, at a level of government. */
function levelOf(label: string, { slot, state: { told, toldBefore, partsFrom }, join }: Question): string | undefined {
  const [, level, side] = OF_LEVEL.exec(label) ?? [];
  if (level === undefined || side === undefined) return undefined;
  const whole = partsFrom === undefined ? told.at(-1) : told.findLast((one) => one.slot.quantity.start < partsFrom);
  const name = (whole ?? toldBefore.at(-1))?.phrase.label ?? '';
  const account = join.account(name);
  if (!account?.fund || account.side !== side || (partsFrom === undefined && !LEVEL.test(name))) return undefined;
  return slot.side === 'before' ? level + account.fund + side : undefined;
}

const OF_LEVEL = /^([市省县区州镇乡][本]?级|县区|市县|县市|乡镇级?|本级)(收入|支出)$/;
const LEVEL = /^(?:[市省县区州镇乡][本]?级|县区|市县|县市|乡镇级?|本级)/;

/** 养老保险基金收入62亿元，| 支出: what was told last in the sentence has receipts of its own. */
function others(label: string | undefined, join: JoinPhrase): boolean {
  return label !== undefined && /基金(?:预算)?(?:收入|支出)$/.test(label) && join.account(label) === undefined && !join.budgetItem(label);
}

/** What all governments' budgets have is told apart by the owner alone, what several budgets have by the budget too. */
function ownerAnd(owner: string, fund: string): string {
  if (GENERAL.test(fund) || DEBT.test(fund)) return owner;
  return owner + (fund.includes('资本') ? fund.replace(/(?<!预算)$/, '预算') : fund.replace(/预算$/, ''));
}

function moving({ cues, verb }: MetricSlot, words: RegExp): string | undefined {
  return [...(verb ? [verb] : []), ...cues].find(({ word }) => words.test(word))?.word;
}

function alike(one: string, other: string): boolean {
  const bare = (fund: string): string => fund.replace(/^地方/, '').replace(/预算$/, '');
  return bare(one) === bare(other);
}

function renamed(label: string, phrase: Phrase, join: JoinPhrase): Phrase {
  const made = join.words(label, phrase);
  // 一般公共预算收入总计: all that may be spent, and not what the year brings in.
  const total = SUM.test(label);
  const there = OPENING.test(label) ? { measure: 'stock' as const, instant: true } : {};
  return { ...made, measure: made.measure ?? phrase.measure, ...(total ? { known: false, key: label, rule: '' } : {}), ...there };
}

/** The budget behind a figure: the one that it names, else the one before. What is told of the same one lies behind it. */
export function accountAfter(
  { account: before, partsFrom }: Pick<State, 'account' | 'partsFrom'>,
  { slot, phrase }: Pick<Settled, 'slot' | 'phrase'>,
  { block, section, start, end }: Sentence,
  join: JoinPhrase,
): Account | undefined {
  const told = slot.inBracket ? undefined : join.account(phrase.label.replace(PLANNED, ''));
  const part = told && before && partsFrom !== undefined && slot.quantity.start > partsFrom && told.owner !== before.owner;
  if (part && OF_LEVEL.test(slot.phrase?.label ?? '')) return { ...before, start, end };
  // 政府性基金预算收入12亿元，加上政府性基金上年结余: the budget keeps the name that it was told by.
  const same =
    told?.side.endsWith('结余') && before && before.end > before.start && told.owner === before.owner && alike(told.fund, before.fund);
  const headed = before?.headed === true && told?.owner === before.owner;
  if (told) return { owner: told.owner, fund: same ? before.fund : told.fund, block, section, start, end, headed };
  const goesOn = before !== undefined && before.owner !== '' && phrase.label.startsWith(before.owner);
  return goesOn ? { ...before, start, end } : before;
}

/** The budget as it stands at a sentence: no further than its section goes, and where there are none its paragraph. */
export function accountAt(account: Account | undefined, sentence: Sentence, structure: Structure, join: JoinPhrase): Account | undefined {
  const { block, section, start } = sentence;
  const goesOn = account !== undefined && account.section === section && (section >= 0 || account.block === block);
  if (!goesOn) return headedAccount(structure, sentence, join);
  // Under its heading a budget begins each paragraph anew.
  return account.headed === true && account.block !== block ? { ...account, block, start, end: start } : account;
}
