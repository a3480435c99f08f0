import type { Phrase } from '../model/metric.js';
import type { Lexicon } from '../rules/lexicon.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';
import { vocabularyOf } from './vocabulary.js';

/** A head and its owner: the owner's own measured head gives way to the new one (粮食播种面积, 产量 → 粮食产量), and a total drops the verb of what is new (新登记经营主体, 总量). */
export function joinOwner(
  owner: string,
  head: string,
  span: { start: number; end: number },
  rules: Pick<RuleSet, 'metric' | 'word'>,
): Phrase {
  const { lexicon } = vocabularyOf(rules);
  const fresh = /^总/.test(head) && owner.startsWith('新') ? lexicon.starting(owner, 'flow-verb') : undefined;
  // 新建 | 续建亿元以上项目: of two deeds none is taken off.
  const paired = fresh !== undefined && /^(?:[、和与及]|[续扩改迁在]建|投产)/.test(owner.slice(fresh.word.length));
  if (fresh && !paired && owner.length - fresh.word.length >= 2) return joinOwner(owner.slice(fresh.word.length), head, span, rules);
  // 经济总量占全国比重7%，| 在北方地区占比 | 21%: of two shares of one thing the one is no owner of the other.
  const within = /^在.+(?:占比|比重|份额)$/.test(head) ? owner.replace(/(?<=..)占[^占]*$/, '') : owner;
  if (within !== owner) return joinOwner(within, head, span, rules);
  // 诈骗案件受理数、| 案损数: of two counts of the same cases the one is no owner of the other.
  const cases = CASES.test(head) ? owner.replace(CASES, '') : owner;
  if (cases !== owner && cases.length >= 2) return joinOwner(cases, head, span, rules);
  // 基金总规模100亿元，| 首期规模 | 30亿元: of one fund.
  const sized = /^(?:首期|二期|实际|认缴|实缴)/.test(head) ? owner.replace(/(?<=..)(?:总规模|目标规模|规模)$/, '') : owner;
  if (sized !== owner) return joinOwner(sized, head, span, rules);
  // 休闲农业接待游客3310万人次，| 综合收入 | 125亿元: of the branch.
  const received = /^(?:综合|总|营业)?收入$/.test(head) ? owner.replace(/(?<=..)接待(?:游客|人次|人数)?$/, '') : owner;
  if (received !== owner) return joinOwner(received, head, span, rules);
  const average = /^(?:次均|日均)/.test(head) ? owner.search(/(?:次均|日均)/) : -1;
  if (average >= 2) return phraseOf(owner.slice(0, average) + head, span, rules);
  // 旅游接待总量和 | 总收入
  if (/^总?收入$/.test(head) && owner.startsWith('旅游接待')) return phraseOf('旅游' + head, span, rules);
  const measured = lexicon.ending(head, 'head-flow') ?? lexicon.ending(head, 'head-stock');
  const stem = owner.lastIndexOf(head.slice(0, 2));
  if (stem >= 2 && head.length > 2) return phraseOf(owner.slice(0, stem).replace(/(?<=..)(?:完成|实现)$/, '') + head, span, rules);
  if (owner.endsWith(head)) return phraseOf(owner, span, rules);
  // 电力装机1.2亿千瓦，| 总装机 | 1.5亿千瓦: the total takes the place of its part.
  if (/^总../.test(head) && owner.endsWith(head.slice(1)) && owner.length - head.length >= 1)
    return phraseOf(owner.slice(0, 1 - head.length) + head, span, rules);
  // 研究生招生1.1万人，| 在学研究生 | 3.2万人: the head says whose it is.
  if (head.length > owner.length && head.endsWith(owner)) return phraseOf(head, span, rules);
  // 火化遗体, 火化率; 优良天数, 优良率: the word that opens the one is that of the rate.
  if (/^..率$/.test(head) && owner.startsWith(head.slice(0, 2))) return phraseOf(head, span, rules);
  // 参加基本养老保险人数10亿人，基金累计结余7万亿元: the fund is that of the insurance.
  const insured = head.startsWith('基金') ? insuranceOf(owner) : undefined;
  if (insured !== undefined) return phraseOf(insured + head, span, rules);
  const shared = lexicon.ending(head, 'generic-head')?.word ?? '';
  if (
    shared.length >= 2 &&
    !head.startsWith('占') &&
    head.length > shared.length &&
    owner.length - shared.length >= 2 &&
    owner.endsWith(shared)
  )
    return phraseOf(owner.slice(0, owner.length - shared.length) + head, span, rules);
  // 工业企业营业收入、| 利润总额: of two accounts of one firm the one is no owner of the other.
  const account = ACCOUNTS.exec(head)?.[0] === head ? (ACCOUNTS.exec(owner.slice(2))?.[0] ?? '') : '';
  if (account !== '') return joinOwner(owner.slice(0, -account.length), head, span, rules);
  const bareHead = (measured && head.length === measured.word.length) || lexicon.rule(head, 'owned-head') !== undefined;
  // 职业院校招生, 毕业生 | 就业率: people of the same institution.
  const ofOwned =
    head.endsWith('率') && lexicon.rule(head, 'owned-head') === undefined && lexicon.starting(head, 'owned-head') !== undefined;
  // 预算收入 | 完成率: a rate is one of the whole name.
  const own =
    // 存量资金 | 支出: money is no amount of a period.
    (bareHead && !head.endsWith('率') && !(head === '支出' && owner.endsWith('资金'))) || ofOwned
      ? (lexicon.ending(owner, 'owned-head') ?? lexicon.ending(owner, 'generic-head'))
      : undefined;
  // 社会保险基金收入，支出: the fund belongs to both.
  const fund = own?.word.startsWith('基金') === true && !head.startsWith('基金') ? '基金' : '';
  const kept =
    own &&
    (owner.length - own.word.length >= 2 || fund !== '') &&
    (lexicon.rule(own.word, 'head-flow') ?? lexicon.rule(own.word, 'head-stock') ?? lexicon.rule(own.word, 'owned-head'))
      ? owner.slice(0, owner.length - own.word.length) + fund
      : owner;
  // 新能源汽车市场渗透率, 保有量: a share that was told before is no owner of a level.
  const ratio = lexicon.ending(head, 'head-share') ? undefined : lexicon.ending(kept, 'head-share');
  const level = ratio && kept.length - ratio.word.length >= 3 ? kept.slice(0, kept.length - ratio.word.length) : kept;
  // 游客人次, 总花费: what they spend is theirs.
  const spent = /^总?(?:花费|消费)$/.test(head) ? level.replace(/(?<=..)(?:人次|人数)$/, '') : level;
  // 铁路营业里程412公里，复线率68%: a rate is of the thing and not of its length; 信贷惠及1517户，逾期率: nor of those who have it.
  const rated = head.endsWith('率') ? withoutExtent(spent, lexicon) : spent;
  const sizeless = /^[生师]+比$/.test(head) ? rated.replace(/(?<=..)(?:校均)?规模$/, '') : rated;
  const bare = sizeless.replace(/(?<=..)(?<!经济)(?:综合|总|年|总量|总数|数量)$/, '');
  return phraseOf(bare + head.slice(overlapLength(bare, head)), span, rules);
}

const CASES = /(?:受理|立案|破案|发案|案损|查处|起诉)[数额]$/;

/** What firms or a branch have in their accounts. */
const ACCOUNTS = /(?:资产总额|资产总计|增加值|总产值|产值|主营业务收入|营业收入|营业总收入|利润总额|利税总额|销售收入|销售产值)$/;

function withoutExtent(owner: string, lexicon: Lexicon): string {
  const extent = lexicon.ending(owner, 'extent-head')?.word ?? '';
  return extent !== '' && owner.length - extent.length >= 2 ? owner.slice(0, owner.length - extent.length) : owner;
}

/** The insurance in the name of those who have it (参加基本养老保险人数); undefined where the name is another. */
export function insuranceOf(label: string): string | undefined {
  return /^(?:参加)?(.{2,}保险)(?:参保)?人数$/.exec(label)?.[1];
}

/** How many characters at the end of the one open the other (养老保险基金, 基金支出). */
export function overlapLength(left: string, right: string): number {
  for (let length = Math.min(left.length, right.length - 1); length >= 2; length--)
    if (left.endsWith(right.slice(0, length))) return length;
  return 0;
}
