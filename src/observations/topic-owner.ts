import type { MetricSlot, Phrase, SentenceMetrics, Topic } from '../model/metric.js';
import { ownedBy } from './owner-of.js';
import type { Question, Reading } from './resolved.js';

/** What the clause right before is about, where it has no number. */
function topicBefore({ clause }: MetricSlot, metrics: SentenceMetrics): Topic | undefined {
  return metrics.topics[clause - 1];
}

function owned(owner: string, phrase: Phrase, { join }: Question): ReturnType<Reading> {
  return { phrase: ownedBy(join.owner(owner, phrase.label, phrase), phrase.label, owner), doubt: 'metric-from-earlier-clause' };
}

/** 纳入长护险保障，| 待遇享受人数 | 23万人: those who have a part in what the clause before names. */
export function ofScheme(question: Question): ReturnType<Reading> {
  const { slot, metrics, join } = question;
  const { phrase, side, owner, regionWord } = slot;
  if (!phrase || side !== 'before' || owner || regionWord !== undefined || !join.plays(phrase.label, 'benefit-head')) return undefined;
  const topic = topicBefore(slot, metrics);
  const scheme = [topic?.object, topic?.subject].map((one) => one && join.scheme(one.label)).find((one) => one !== undefined);
  return scheme === undefined ? undefined : owned(scheme, phrase, question);
}

/** What a deed leaves behind, or those whom it reaches, by the words behind it. */
const LEFT =
  /^(?:设置|布设|设立|完成|开展)?(培训|改造|监测|检测|检查|抽检|筛查|普查|排查|整治|治理|修复|帮扶|救助|招聘|宣讲|巡查|审计|评估|体检|接种|安置|搬迁|绿化|修缮|勘探|摸排|抽查)(点|点位|站点|样品|面积|里程|户数|人数|人次|数量)?$/;

/** 开展饮用水水质监测，| 设置监测点 | 13万个; 开展技能培训30场，| 培训 | 12万人次: a deed that says nothing of its object was named with it in the clause before. */
export function sameDeedAgain({ slot, state: { previous }, metrics, join }: Question): ReturnType<Reading> {
  const { phrase, side, owner, clause, inBracket, afterList } = slot;
  const deed = phrase && !phrase.known && side === 'before' && !owner && !inBracket && !afterList ? LEFT.exec(phrase.label) : null;
  if (!phrase || !deed?.[1]) return undefined;
  const before = previous?.slot.clause === clause - 1 ? previous.phrase : topicBefore(slot, metrics)?.object;
  const named = before && before.label.length > deed[1].length && before.label.endsWith(deed[1]) ? before.label : undefined;
  if (named === undefined) return undefined;
  return { phrase: join.words(named + (deed[2] ?? ''), phrase), doubt: 'metric-from-earlier-clause' };
}

/** 出口结构优化，| 机电产品占比 | 60%: the share is one of that whose structure the clause before tells of; all of a place has none. */
export function ofStructure(question: Question): ReturnType<Reading> {
  const { slot, metrics } = question;
  const { phrase, side, owner, quantity } = slot;
  const share = phrase && /(?:占比|比重)$/.test(phrase.label) && !phrase.label.includes('占全') && phrase.label.length > 3;
  if (!share || phrase.known || side !== 'before' || owner || !/^[%倍p]/.test(quantity.baseUnit)) return undefined;
  const whole = /^(.{2,})结构/.exec(topicBefore(slot, metrics)?.subject?.label ?? '')?.[1];
  if (
    whole === undefined ||
    /(?:产业|经济|产品|城乡|空间|区域|能源|用能|电源|人口|年龄|收入)$/.test(whole) ||
    phrase.label.includes(whole.slice(-2))
  )
    return undefined;
  return owned(whole, phrase, question);
}

/** 省属企业创新导向更加突出，| 研发经费投入 | 增长15%: who is told of in the clause before has what only such a one has. */
export function ofTopicHolder(question: Question): ReturnType<Reading> {
  const { slot, metrics, join, deed } = question;
  const { phrase, side, owner, regionWord } = slot;
  if (!phrase || side !== 'before' || owner || regionWord !== undefined || deed) return undefined;
  const subject = topicBefore(slot, metrics)?.subject;
  const holder = subject && join.holderOf(subject.label);
  if (!holder || join.holdsAll(holder.owner)) return undefined;
  const has =
    (/^near-(?:firms|traffic)$/.test(holder.kind) && join.heldBy(phrase.label, holder.kind) !== undefined) ||
    (holder.kind === 'near-firms' && join.plays(phrase.label, 'held-topic-firms'));
  if (!has) return undefined;
  const named = join.words(holder.owner + phrase.label, phrase);
  const told = { ...named, measure: named.measure ?? phrase.measure, owner: holder.owner };
  return { phrase: told, doubt: 'metric-from-earlier-clause' };
}

/** 公路方面，新开工 | 2个项目: projects without a field are of the one that opens the sentence. */
export function ofHeading({ slot, metrics, join, deed }: Question): ReturnType<Reading> {
  const { phrase, owner } = slot;
  if (!phrase || phrase.known || (owner && !owner.generic) || !join.plays(phrase.label, 'project-head')) return undefined;
  const field = /^(.{2,8}?)(?:领域|工作|建设)?方面$/.exec(metrics.topics[0]?.subject?.label ?? metrics.topics[0]?.object?.label ?? '')?.[1];
  if (field === undefined) return undefined;
  const verb = deed && phrase.label === '项目' && join.distinct(deed.word) ? deed.word : '';
  return { phrase: join.words(field + verb + phrase.label, phrase), doubt: 'metric-from-earlier-clause' };
}

/** 为退役军人提供5万个就业岗位，开展 | 就业帮扶 | 1万人: those for whom the one is done have the other. */
export function givenToo(question: Question): ReturnType<Reading> {
  const { slot, state, join } = question;
  const { phrase, clause, owner } = slot;
  const { previous } = state;
  const whom = previous?.slot.phrase?.owner;
  if (!phrase || !previous || whom === undefined || owner || clause - previous.slot.clause !== 1) return undefined;
  const first = previous.phrase.label.startsWith(whom) ? previous.phrase.label.slice(whom.length) : '';
  return join.plays(first, 'given-noun') && join.plays(phrase.label, 'given-noun') ? owned(whom, phrase, question) : undefined;
}

/** 提高低保标准、| 覆盖 | 119万人: people have what is paid, and not its amount. */
export function ofPaid({ slot, metrics, state: { previous }, join }: Question): ReturnType<Reading> {
  const { phrase, quantity, cues, clause, side } = slot;
  if (quantity.dimension !== 'people' && quantity.baseUnit !== '户') return undefined;
  const brings = side !== 'after' ? cues.find(({ word }) => join.benefit(word)) : undefined;
  const told = phrase ?? (previous && previous.slot.clause >= clause - 1 ? undefined : (topicBefore(slot, metrics)?.object ?? undefined));
  const paid = brings && told ? /^(.{2,}?)(?:补助|补贴|保障|发放)?(?:标准|水平|额度)$/.exec(told.label)?.[1] : undefined;
  if (!brings || !told || paid === undefined) return undefined;
  const named = join.words(paid + brings.word, told);
  return {
    phrase: named,
    doubt: phrase ? '' : 'metric-from-earlier-clause',
    ...(brings.word === '覆盖' ? { like: 'stock' as const } : { like: 'flow' as const }),
  };
}

/** 余额比年初增加47亿元，同比 | 多增 | 13亿元: what is compared is the increase, and not the level. */
export function moreAdded({ slot, state: { previous }, join }: Question): ReturnType<Reading> {
  const { phrase, quantity, cues, clause } = slot;
  if (phrase || !previous || quantity.baseUnit === '%' || !cues.some(({ word }) => /^[多少]增$/.test(word))) return undefined;
  if (clause - previous.slot.clause > 1 || previous.slot.quantity.baseUnit !== quantity.baseUnit) return undefined;
  const { label, start, end } = previous.phrase;
  if (!label.endsWith('余额')) return undefined;
  const named = join.words(`${label.replace(/余额$/, '')}增加额`, { start, end });
  return { phrase: { ...named, measure: 'flow' }, doubt: 'metric-from-earlier-clause' };
}

/** What an industry is measured by. */
const OF_INDUSTRY = /^(?:全?产业)?(?:链|集群)?(?:总产值|年产值|产值|总规模|规模|营业收入|营收规模|增加值)$/;

/** 到2027年，| 产值 | 突破1000亿元: the goals of a plan for an industry are of it where nobody else is told of. */
export function ofTitle({ slot, state: { referent }, metrics, join }: Question): ReturnType<Reading> {
  const { phrase, side, owner, regionWord } = slot;
  if (!phrase || join.industry === undefined || side !== 'before' || owner || regionWord !== undefined || referent) return undefined;
  if (!OF_INDUSTRY.test(phrase.label) || topicBefore(slot, metrics)?.subject) return undefined;
  const head = join.industry.endsWith('产业') ? phrase.label.replace(/^全?产业/, '') : phrase.label;
  return { phrase: ownedBy(join.words(join.industry + head, phrase), head, join.industry), doubt: 'metric-from-earlier-sentence' };
}
