import type { Question, Reading } from './resolved.js';

/** Says nothing of which of its kind are meant. */
const ALL = /^(?:各级各类|各级|各类|全部|所有|全体)/;
/** Units in which institutions and firms are counted. */
const COUNTS = /^[个家所户座处]$/;

/** 总诊疗量中，| 三级医院 | 28.7亿人次; 卫生人员机构分布：| 医院 | 937万人: parts are named by who has them, and what they have is the whole's. */
export function partByHolder({ slot, metrics, join, listed }: Question): ReturnType<Reading> {
  const { phrase, clause, quantity, side, cues } = slot;
  const topic = metrics.topics.findLast((one, index) => index < clause && (one?.within ?? one?.composed) !== undefined);
  const whole = topic?.composed ?? topic?.within;
  if (!phrase || !whole || side !== 'before' || cues.some(({ role }) => role === 'trend')) return undefined;
  // 卫生技术人员构成：| 执业医师 | 508万人: what is told in its own unit says what it is.
  if (phrase.measure !== undefined && !(phrase.known && phrase.dimension !== quantity.dimension)) return undefined;
  const institution = join.holding(phrase.label)?.head === '' && !COUNTS.test(quantity.baseUnit) && quantity.baseUnit !== '%';
  if (!institution && (!topic?.composed || phrase.known)) return undefined;
  const had = join.holding(whole.label)?.head ?? whole.label;
  const head = had.replace(/^总(?=..)/, '').replace(/(?<=..)(?:总数|总量|人数|数)$/, '');
  if (head === '' || phrase.label.includes(head.slice(-2))) return undefined;
  const named = join.words(phrase.label + head, phrase);
  return { ...listed, phrase: { ...named, owner: phrase.label }, doubt: 'metric-from-earlier-clause' };
}

/** 公立医院中，| 三级医院次均门诊费用: what narrows the whole narrows a part of the same kind. */
export function narrowedPart({ slot, metrics, join, listed }: Question): ReturnType<Reading> {
  const { phrase, clause, side } = slot;
  const whole = metrics.topics.findLast((one, index) => index < clause && one?.within !== undefined)?.within;
  // 黑色金属冶炼和压延 | 加工业: what ends so is no 工业.
  if (!phrase || !whole || side !== 'before' || phrase.known || phrase.label.endsWith('加工业')) return undefined;
  const group = join.holding(whole.label.replace(ALL, ''));
  const part = join.holding(phrase.label);
  if (group?.head !== '' || !part || group.noun !== part.noun || part.owner === part.noun) return undefined;
  const narrow = group.owner.slice(0, -group.noun.length);
  if (narrow === '' || part.owner.includes(narrow)) return undefined;
  const named = join.words(narrow + phrase.label, phrase);
  return { ...listed, phrase: { ...named, owner: narrow + part.owner }, doubt: 'metric-from-earlier-clause' };
}

/** 限额以上单位中城镇市场零售额增长5%；| 乡村市场零售额: the scope of the first of two that part a whole holds for the other. */
export function siblingScope({ slot, state: { previous }, join, listed }: Question): ReturnType<Reading> {
  const { phrase, clause, side } = slot;
  const told = previous?.phrase.label ?? '';
  if (!phrase || phrase.known || side !== 'before' || !previous || clause === previous.slot.clause || previous.slot.inBracket)
    return undefined;
  let shared = 0;
  while (shared < Math.min(told.length, phrase.label.length) && told.at(-1 - shared) === phrase.label.at(-1 - shared)) shared++;
  const part = phrase.label.slice(0, -shared);
  const before = told.slice(0, -shared);
  if (shared < 3 || !join.partWord(part) || !join.partWord(before.slice(-2)) || before.length < 4 || before.endsWith(part))
    return undefined;
  const named = join.words(before.slice(0, -2) + phrase.label, phrase);
  return { ...listed, phrase: { ...named, measure: named.measure ?? phrase.measure }, doubt: 'metric-from-earlier-clause' };
}

/** 规模以上工业中，| 煤炭开采业增加值 | 增长18%: what a branch, or firms, of the whole have is of the same scope, where it says itself what it is. */
export function scopedPart({ slot, metrics, join, listed }: Question): ReturnType<Reading> {
  const { phrase, clause, side } = slot;
  if (!phrase || metrics.topics.length === 0 || side !== 'before' || !BRANCH_HEADS.test(phrase.label)) return undefined;
  const whole = metrics.topics.findLast((one, index) => index < clause && one?.within !== undefined)?.within;
  const scope = SCOPE.exec(whole?.label ?? '')?.[0];
  if (scope === undefined || /(?:规模以上|规上|限额以上|限上)/.test(phrase.label)) return undefined;
  return { ...listed, phrase: join.words(scope + phrase.label, phrase), doubt: 'metric-from-earlier-clause' };
}

const SCOPE = /^(?:规模以上|规上)(?=(?:工业|服务业)(?:企业)?$)|^(?:限额以上|限上)(?=.{0,6}(?:企业|单位|批发|零售|商贸))/;
const BRANCH_HEADS = /(?:业|企业)(?:增加值|总产值|产值|营业收入|利润总额|利润)$/;

/** 快递业务量574万件，其中 | 同城业务量 | 88万件；| 异地业务量: how or where the whole comes about is told before the whole's own head. */
export function mannerPart({ slot, state, join, listed }: Question): ReturnType<Reading> {
  const { phrase, quantity, side } = slot;
  const [, head] = (phrase && MANNER.exec(phrase.label)) ?? [];
  if (!phrase || head === undefined || side !== 'before' || slot.owner) return undefined;
  const whole = [...state.toldBefore, ...state.told].findLast(
    ({ slot: told, phrase: { label } }) =>
      told.quantity.baseUnit === quantity.baseUnit && label.length > head.length + 1 && label.endsWith(head),
  );
  const owner =
    whole?.phrase.label
      .slice(0, -head.length)
      .replace(MANNERS, '')
      .replace(/(?<=..)总$/, '') ?? '';
  if (owner.length < 2) return undefined;
  return { ...listed, phrase: join.words(owner + phrase.label, phrase), doubt: 'metric-from-earlier-clause' };
}

const MANNER =
  /^(?:同城|异地|国内异地|国际及?港澳台|国际\/港澳台|港澳台|(?:海水|淡水|海洋|内陆|远洋|近海|人工)?(?:养殖|捕捞))(业务量|业务收入|收入|产量)$/;
const MANNERS = /(?:同城|异地|国内异地|国际及?港澳台|国际\/港澳台|港澳台|(?:海水|淡水|海洋|内陆|远洋|近海|人工)?(?:养殖|捕捞))$/;
