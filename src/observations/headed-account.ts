import type { Sentence, Structure } from '../model/structure.js';
import type { Account } from './of-account.js';
import type { JoinPhrase } from './resolved.js';

/** What the heading of a section says of the budget that it tells of. */
interface Headed {
  readonly owner: string;
  readonly fund: string;
}

const none: Headed = { owner: '', fund: '' };
/** Headings that tell of a budget; others say nothing of whose it is. */
const TELLS = /预算|财政收支|收支(?:情况|安排|执行|预期|完成)/;
/** 2024年全市和 | 市本级: several at once; 2025年市级预算草案: the whole chapter, which tells of the place too. */
const SEVERAL = /[和与及、]|草案/;
const TIME = /^(?:\d{4}年(?:度|上半年|1[-—至]\d+月)?)/;
const WHOLE = /^(?:全[国省市县区州旗盟镇]|汇总)/;
const OWNER =
  /^((?:[市省县区州镇乡旗盟](?:本级|级|直)|本级|[\u4e00-\u9fff]{2,10}(?:区|新城|园区|管委会))(?:本级)?)(?:的)?(?=地方|一般|公共|政府性|国有资本|社会保险|社保|预算|财政|收支)/;

const known = new WeakMap<Structure, Map<number, Headed>>();

/** The budget that the headings around a sentence name, before anything is told of it: undefined where they name neither whose nor which. */
export function headedAccount(structure: Structure, { block, section, start }: Sentence, join: JoinPhrase): Account | undefined {
  if (section < 0 || structure.language !== 'zh') return undefined;
  const of = known.get(structure) ?? new Map<number, Headed>();
  known.set(structure, of);
  const headed = of.get(section) ?? headingsOf(structure, section, join);
  of.set(section, headed);
  return headed === none ? undefined : { ...headed, block, section, start, end: start, headed: true };
}

function headingsOf({ sections, region = '' }: Structure, section: number, join: JoinPhrase): Headed {
  let owner: string | undefined;
  let fund = '';
  for (let at = section; at >= 0; at = sections[at]?.parent ?? -1) {
    const title = sections[at]?.title ?? '';
    if (!TELLS.test(title) || title.length > LONGEST) continue;
    const words = title.replace(TIME, '');
    if (fund === '') fund = join.fund(words).replace(DEBT, '');
    if (owner !== undefined || SEVERAL.test(words)) continue;
    const named = OWNER.exec(words)?.[1];
    if (WHOLE.test(words)) owner = '';
    else if (named !== undefined && (region === '' || !region.endsWith(named))) owner = named;
  }
  return owner || fund ? { owner: owner ?? '', fund } : none;
}

const LONGEST = 30;
/** What is owed has no receipts and expenses. */
const DEBT = /^(?:地方)?政府债务$/;

/** 教育支出, “三公”经费: what a government takes in or spends, and no firm or person. */
export function spentBy(label: string, join: JoinPhrase): boolean {
  return TAKEN_OR_SPENT.test(label) && !OTHERS.test(label) && !join.saysWhose(label) && !join.budgetItem(label);
}

const TAKEN_OR_SPENT = /(?:收入|支出|税|[^消]费|经费|经费预算)$/;
const OTHERS = /人均|居民|农民|农村住户|旅游(?:总|综合)?收入|营业|企业|销售|运费|学费|占|转移支付|收费|付费|免费/;
