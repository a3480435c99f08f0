import type { MetricCue, MetricSlot, Phrase } from '../model/metric.js';
import { REMOVED } from './kept-deed.js';
import { ownedBy, ownerOf } from './owner-of.js';
import { ownWords, sameUnit, withoutExamples } from './owner-words.js';
import { plainOwner } from './plain-owner.js';
import { isMeasured, type JoinPhrase, type Question, type Reading } from './resolved.js';
import { sameBound } from './same-as-before.js';
import type { State } from './state.js';

/** A head, or nothing at all, goes with what was told before. */
export function leanOnOwner(question: Question): ReturnType<Reading> {
  const { slot, state, metrics, deed, join, listed } = question;
  const { phrase } = slot;
  const found = ownerOf(slot, state, metrics);
  // 日均住院费用: an average goes with the institution of the one before, also of an earlier sentence.
  const averages = /^[次日]均/.test(phrase?.label ?? '') && /[次日]均/.test(found?.phrase.label ?? '');
  const far = phrase?.owned === true && !averages && found?.doubt === 'metric-from-earlier-sentence';
  // 招生948万人，| 在校生 | 2714万人: what needs an owner itself is none.
  const beside =
    phrase?.owned === true && found?.phrase.owned === true && phrase.label !== found.phrase.label && !phrase.label.endsWith('率');
  // 投资增长5%，消费增长4%，| 税收 | 增长6%: of the place, and not of another amount of it.
  const ofAllTold =
    phrase !== undefined &&
    join.plays(phrase.label, 'place-amount') &&
    slot.quantity.baseUnit === '%' &&
    !slot.afterList &&
    found !== undefined &&
    (found.phrase.known || isMeasured(found.phrase)) &&
    !/企业|园|公司|项目|产业|平台|主体/.test(found.phrase.label);
  const owner = far || beside || ofAllTold ? undefined : found;
  if (!owner) return ownerless(question);
  // 创新班列运营模式，| 开行 | 2500列: trains run, and nothing else does.
  if (!phrase && slot.quantity.baseUnit === '列' && deed?.word === '开行' && !TRAINS.test(owner.phrase.label)) return undefined;
  // 引进企业120家，| 引进 | 资金 85亿元: money that is brought in is none of those that were.
  const raised = phrase && /^[内外]?资金?$/.test(phrase.label) && deed && join.plays(deed.word, 'raising-verb');
  if (raised && state.previous?.slot.quantity.dimension === 'count')
    return { phrase: join.words(deed.word + phrase.label, phrase), doubt: '' };
  if (phrase && ofAll(slot, state)) return { phrase, doubt: 'metric-without-owner' };
  // 改造农村公路60公里、| 桥梁 | 8座: works of a list are counted each by itself.
  if (phrase && slot.afterList && WORKS.test(phrase.label) && !sameUnit(slot, state))
    return { phrase, doubt: 'metric-from-list', ...listed };
  // 业务覆盖40多个国家 | 140多个 | 城市: of those reached, both are told.
  const reached =
    phrase && /^(?:城市|地区|港口|机场)$/.test(phrase.label) ? /(?:国家和地区|国家|地区|城市|省份)$/.exec(owner.phrase.label) : null;
  if (phrase && reached)
    return { phrase: join.words(owner.phrase.label.slice(0, reached.index) + phrase.label, phrase), doubt: owner.doubt };
  if (phrase) return { phrase: headOf(phrase, owner.phrase, slot, state, join), doubt: owner.doubt };
  // 建成投用903台，| 在建 | 146台: what is under way is told apart as well as what is done.
  const under = slot.cues.find(({ role, word }) => role === 'stock-verb' && join.distinct(word));
  const carried = carriedPhrase(slot, owner.phrase, deed ?? under, state, join);
  return { phrase: carried, doubt: owner.doubt, ...listed, ...sameBound(slot, state), verb: deed };
}

const WORKS = /^(?:桥梁|隧道|涵洞|道路|房屋|车辆|线路|管线)$/;

/** What runs in trains, or is told of how they run. */
const TRAINS = /(?:班列|专列|列车|快线|线路|通道|[开运]行量?|铁路)(?:（[^（）]*）)?$/;

/** What stands alone is kept with a doubt where it says something; a head that measures nothing without its owner is not. */
function ownerless({ slot: { phrase, quantity }, deed, join }: Question): ReturnType<Reading> {
  if (!phrase) return undefined;
  // 截至7月，兑付 | 补助 120万元: without an owner the deed says at least what was done with it.
  const paid = deed?.role === 'flow-verb' && quantity.dimension === 'money' ? deed.word + phrase.label : '';
  if (paid.length >= 4) return { phrase: { ...join.words(paid, phrase), instant: phrase.instant === true }, doubt: 'metric-without-owner' };
  const told =
    phrase.owned ||
    join.plays(phrase.label, 'place-amount') ||
    !isMeasured(phrase) ||
    join.deed(phrase.label) ||
    /^(?:基金|参保)(?=..)/.test(phrase.label);
  return told && !phrase.label.startsWith('占') ? { phrase, doubt: 'metric-without-owner' } : undefined;
}

/** The name of a head and its owner. */
function headOf(phrase: Phrase, owner: Phrase, slot: MetricSlot, state: State, join: JoinPhrase): Phrase {
  // 占零售额的比重27%，| 份额 | 提升5个百分点: another word for the share that was told.
  if (/^(?:市场)?(?:份额|占比|比重|比例)$/.test(phrase.label) && owner.measure === 'share' && SHARE.test(owner.label)) return owner;
  // 一般公共预算收入增长3%，| 规模 | 80亿元: how large an amount is is the amount itself.
  if (slot.quantity.form !== 'rank' && /^总?(?:规模|总量)$/.test(phrase.label) && SUM.test(owner.label)) return owner;
  const deed = join.deed(phrase.label);
  const told = (deed || (phrase.label.endsWith('任务') && slot.quantity.baseUnit !== '%') ? sameUnit(slot, state) : undefined) ?? owner;
  // 改造小区487个，| 完工 421个，| 完成投资 33亿元: a sum behind a deed alone is one of what the deed was told of.
  const stem = state.referent?.slot.phrase;
  const plain = !deed && stem !== undefined && join.deed(stem.label) ? state.referent?.phrase.owner : undefined;
  if (plain !== undefined && isMeasured(phrase)) return ownedBy(join.owner(plain, phrase.label, phrase), phrase.label, plain);
  // 技工院校应届毕业生121万人，| 毕业生就业率 | 97%: people of an institution have one owner.
  const rate = phrase.label.endsWith('率');
  // 铁路复线率68%、| 电化率 | 91%: a rate is no owner of another.
  const rates = rate && owner.measure === 'share' && owner.label.endsWith('率');
  const institution = (phrase.owned && rate && !/^..率$/.test(phrase.label)) || rates ? owner.owner : undefined;
  if (institution !== undefined) return ownedBy(join.owner(institution, phrase.label, phrase), phrase.label, institution);
  const plainly = deed ? undefined : plainOwner(owner, phrase.label, slot.quantity.dimension === 'money');
  if (plainly !== undefined) return ownedBy(join.owner(plainly, phrase.label, phrase), phrase.label, plainly);
  // 获评A级的医院49家，| 数量 全国第一: the count is one of those that the predicate tells apart.
  const which = /^(?:数量|总数|家数|个数)$/.test(phrase.label) && told.label.startsWith(told.predicate ?? '…');
  const base =
    which || /^[短超][收支]$|^占.*(?:计划|任务|目标|预算)$/.test(phrase.label)
      ? told.label
      : phrase.measure === 'share' || phrase.measure === 'growth'
        ? owner.label
        : (listedBefore(phrase, slot, state) ?? (summed(slot, state) ? withoutExamples(ownWords(told)) : ownWords(told)));
  // 改造小区28个，已开工26个: a deed alone is told of what was counted before, in its unit.
  const field = base.replace(/(?<=..)(?:领域)?方面$/, '');
  const done = join.bare(withoutSum(field, slot, state));
  if (deed) return join.deed(done) ? phrase : { ...join.words(phrase.label + done, phrase), owner: done };
  return ownedBy(join.owner(field, phrase.label, phrase), phrase.label, field);
}

const SHARE = /占.*(?:份额|比重|比例)$|(?:份额|占比|比重|比例)$/;

const SUM = /(?:收入|支出|总额|进出口|零售额|销售额|交易额)$/;

/** 新增4个、 | 总数 | 达8个; 累计达: all that there are, behind those that are new. */
function summed({ phrase, cues, quantity }: MetricSlot, { referent }: State): boolean {
  const total = phrase ? /^总[数量计]/.test(phrase.label) : cues.some(({ word }) => /^(?:累计|总[数量计]|共)/.test(word));
  return total && referent?.measure === 'flow' && referent.slot.quantity.baseUnit === quantity.baseUnit;
}

/** 加装电梯每台补助20万元，已竣工 | 57台: the sum for each is no part of what is built. */
function withoutSum(words: string, { quantity }: MetricSlot, { referent }: State): string {
  const apart = referent?.slot.quantity.dimension === 'money' && quantity.dimension !== 'money';
  return apart ? words.replace(/(?<=..)(?:财政)?(?:补助|补贴|奖励|资助|奖补)(?:资金|标准)?$/, '') : words;
}

/** 实施亿元以上项目1.6万个，| 投资 | 增长7%: how investment grows is told of all of it, and not of the projects of one year. */
function ofAll({ phrase, quantity, cues, clause }: MetricSlot, { referent }: State): boolean {
  const grows = quantity.baseUnit === '%' && cues.some(({ role }) => role === 'trend');
  const counted = referent?.slot.quantity.dimension === 'count' && referent.slot.clause < clause && !referent.slot.afterList;
  return phrase?.label === '投资' && grows && counted && referent.phrase.label.endsWith('项目');
}

/** 1600个城市更新、600个服务项目建设，| 年度投资 | 8000亿元: a sum behind a list of counts is one of all that it names; undefined where no list stands right before. */
function listedBefore({ label, money }: Phrase, { clause, quantity }: MetricSlot, { told, referent }: State): string | undefined {
  const last = referent?.slot;
  if (!money && !/投资额?$/.test(label)) return undefined;
  if (quantity.dimension !== 'money' || !last?.afterList || last.side !== 'after' || last.clause !== clause - 1) return undefined;
  const list = told.filter(({ slot }) => slot.clause === last.clause && slot.quantity.baseUnit === last.quantity.baseUnit);
  const names = list.map(({ phrase }) => phrase.label).join('、');
  return list.length > 1 && list.every(({ slot }) => slot.side === 'after') && names.length <= LONGEST ? names : undefined;
}

const LONGEST = 24;
const FRESH = /^新(?:增|设立?|登记|注册|认定|引进|培育|开通|批准)(?=..)/;

/**
 * A noun that is carried over to a later verb: 基本建成511万套 tells another count of the housing than 新开工740万套,
 * and 改造小区120个，惠及3万户 counts something else in another unit: the verb joins the name.
 */
function carriedPhrase(slot: MetricSlot, owner: Phrase, deed: MetricCue | undefined, state: State, join: JoinPhrase): Phrase {
  // 初始规模3亿元，2024年增资 | 至 5亿元: what it has come to is no longer what it began with.
  const grown = slot.cues.some(({ role, word }) => role === 'link' && /[至到]$/.test(word))
    ? /^(.{2,})(?:初始|首期)(.{2,})$/.exec(owner.label)
    : null;
  if (grown?.[1] && grown[2]) return join.words(grown[1] + grown[2], owner);
  // 新设立企业10万户、| 累计 62万户: all that there are by now are not new.
  const plain = summed(slot, state) ? withoutExamples(owner.label).replace(FRESH, '') : owner.label;
  if (plain !== owner.label) return join.words(plain, owner);
  if (!deed || owner.label.includes(deed.word)) return owner;
  // 贷款余额18.6亿元，今年 | 新发放 9.4亿元: what is lent in the period is no part of what is still owed.
  const lent = /发放|投放/.test(deed.word) ? /^(.{2,}[贷借]款)余额$/.exec(owner.label)?.[1] : undefined;
  if (lent !== undefined) return { ...join.words(deed.word + lent, owner), owner: lent };
  // 总量达1400万户，新登记147万户: what is new is no part of the total's name.
  const total = deed.word.startsWith('新') ? /^(.{2,}?)(?:总量|总数|总户数|保有量)$/.exec(owner.label)?.[1] : undefined;
  if (total !== undefined) return join.words(total, owner);
  // 加油站4800座，| 淘汰 | 36座: those that there are no more.
  if (REMOVED.test(deed.word) && slot.quantity.dimension === 'count')
    return { ...join.words(deed.word + ownWords(owner), owner), measure: 'flow' };
  if (join.distinct(deed.word)) {
    const base = join.bare(withoutSum(ownWords(owner).replace(/^(?:推进|实施|安排)(?=..)/, ''), slot, state));
    return { ...join.words(deed.word + base, owner), owner: base };
  }
  const { baseUnit } = slot.quantity;
  const other = state.referent !== undefined && ![baseUnit, '', '%', 'pp'].includes(state.referent.slot.quantity.baseUnit);
  return other && baseUnit !== '%' && baseUnit !== 'pp' ? join.words(owner.label + deed.word, owner) : owner;
}
