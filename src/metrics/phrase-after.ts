import type { Phrase } from '../model/metric.js';
import type { Measure } from '../model/observation.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { makePhrase, phraseOf } from './make-phrase.js';
import { beforeQuantity, opensPhrase, phraseEnd } from './noun-phrase.js';
import { asClass, THRESHOLD } from './as-class.js';
import { ofRatio, withoutHolder, withQualities, withRate } from './attributive.js';
import { nominalEnd, withPredicate } from './predicate.js';
import { predicateEnd } from './predicate-end.js';
import { lastAttribute, timesOf, verbPhrase } from './verb-phrase.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';
import { textOf, wordBefore } from './whole-noun.js';
import { ACTOR } from './within-name.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** The noun phrase directly behind a quantity, as far as it goes before a verb, a mark or the next quantity; undefined where none starts there. */
export function phraseAfter(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  let first = at + 1;
  while (items[first]?.text === '的' || items[first]?.text.trim() === '') first++;
  // 覆盖 | 农村 5亿人 | 口: the unit took the first half of the noun.
  if (levelBehind(items, at)) return undefined;
  const rest = items[first];
  const place = items[at - 1];
  if (rest?.text === '口' && items[at]?.quantity?.baseUnit === '人')
    return phraseOf(`${place && vocabulary.is(place, 'part-word') ? place.text : ''}人口`, rest, rules);
  // 麟法等 | 3条 | 高速、…: the short word for a motorway.
  if (
    rest?.text === '高速' &&
    items[at]?.quantity?.baseUnit === '条' &&
    /^(?:[、，；。和与及]|建成|通车|开工|加快|全线)?$/.test(items[first + 1]?.text ?? '')
  )
    return phraseOf('高速公路', rest, rules);
  // 企业 | 137家 | 全部 完成评估: what all of them did is no name of those that stand before.
  if (/^(?:全部|均$|都$)/.test(rest?.text ?? '') && first === at + 1 && place?.type === 'word' && place.tag.startsWith('n'))
    return undefined;
  const times = timesOf(items, at, rules);
  if (times) return times;
  const counted = items[at]?.quantity?.dimension === 'count';
  const attributed = withQualities(items, at, rules) ?? withRate(items, at, rules) ?? (counted ? ofRatio(items, at, rules) : undefined);
  if (attributed) return attributed;
  if (!opensPhrase(items, first, vocabulary)) return counted ? verbPhrase(items, first, rules) : undefined;
  const sized = sizedOwner(items, first, rules);
  if (sized) return sized;
  let noun = phraseEnd(items, first, vocabulary, rules);
  // 12项改革经验 | 全省 | 复制推广: where it is taken up opens what became of it.
  while (noun > first && vocabulary.is(items[noun], 'region-word') && items[noun + 1]?.type === 'word') noun--;
  if (noun < first) return undefined;
  const things = ofThings(items, at, first, noun);
  if (things > first) return makePhrase(items, first, things, rules);
  // 165项 | 国务院部门 及其 指定地方实施的 审批事项: both do what stands before the noun.
  const joined = items[noun + 1]?.text === '及其' ? predicateEnd(items, noun) : -1;
  if (items[joined - 1]?.text === '的' || items[joined - 2]?.text === '的') return makePhrase(items, first, joined, rules);
  const upheld = ofUpheld(items, at, first, noun, rules) ?? honours(items, first, noun, rules);
  if (upheld) return upheld;
  // 2万人次 的 | 职业病 诊断: what is done so many times may stand behind 的 too.
  const owned = items[at + 1]?.text === '的' && items[at]?.quantity?.baseUnit.endsWith('次') !== true;
  const last = owned || acts(items, at, noun) ? noun : nominalEnd(items, noun, vocabulary);
  const attribute = /^a/.test(items[last]?.tag ?? '') ? lastAttribute(items, last) : -1;
  if (attribute > last) return phraseAfter(items, attribute, rules);
  const phrase = withoutMeasured(items, first, last, rules) ?? withoutRate(items, at, makePhrase(items, first, last, rules), rules);
  const bound = THRESHOLD.test(items[last]?.text ?? '') && phrase;
  if (bound) return asClass(bound, { at, first, last: last - 1, from: last }, undefined, items, rules) ?? bound;
  const next = items[last + 1];
  const award = next && awardBehind(items, last + 1, vocabulary);
  if (phrase && award) {
    const measure = award.measure ?? phrase.measure;
    const told = asClass(phrase, { at, first, last, from: award.from }, measure, items, rules);
    const wider = makePhrase(items, first, predicateEnd(items, last), rules);
    return told ?? (wider ? { ...withPredicate(phrase, wider), measure } : phrase);
  }
  const { baseUnit, form } = items[at]?.quantity ?? {};
  // 15条 | 高速公路 | 建成通车: what is completed is so in the period.
  const done = next?.type === 'word' && vocabulary.is(next, 'distinct-verb', 'bare-deed') && items[last + 2]?.type !== 'word';
  if (done && phrase && !phrase.generic && items[at]?.quantity?.dimension === 'count') return { ...phrase, measure: 'flow' };
  const ofShare = baseUnit === '%' && form === 'cardinal' && next?.type === 'word';
  if (!phrase || (!phrase.generic && (!ofShare || vocabulary.is(items[last], 'told-noun')))) return phrase;
  const words = items.slice(last + 1, predicateEnd(items, last) + 1);
  const there = /有$/.test(wordBefore(items, at)?.text ?? '');
  const event = !there && phrase.measure === undefined && words.some((item) => vocabulary.lexicon.holds(item.text, 'flow-verb'));
  const measure = event ? 'flow' : phrase.measure;
  const named = asClass(phrase, { at, first, last, from: last + 1 }, measure, items, rules);
  if (named) return named;
  const wider = makePhrase(items, first, predicateEnd(items, last), rules);
  return wider && !wider.generic && wider.label.length > phrase.label.length
    ? { ...withPredicate(phrase, wider), measure: event ? measure : wider.measure }
    : phrase;
}

/** 保持在8%以上 | 较高水平, 位于55%及以上的 | 较高景气区间: what stands behind the number tells how high it is, and names nothing. */
function levelBehind(items: readonly Item[], at: number): boolean {
  if (items[at]?.quantity?.dimension === 'count' || items[at + 1]?.type !== 'word') return false;
  const end = items.findIndex((item, index) => index > at && (item.type !== 'word' || item.text === '和'));
  const words = items.slice(at + 1, end < 0 ? undefined : Math.min(end, at + 8)).map(({ text }) => text);
  return LEVEL.test(words.join(''));
}

const LEVEL =
  /^的?(?:(?:较|相对|比较|更|中|偏|历史)(?:高|低|快|好)|高|低|合理|稳定|适度|正常)(?:位)?的?(?:景气|扩张|收缩|增长|运行|波动|发展)?(?:水平|区间|位|范围)$/;

/** 拓展 | 2250家 | 驿站 的 | 服务功能: what another verb does to the things stands behind 的; index of the last word of their own name, -1 where there is none. */
function ofThings(items: readonly Item[], at: number, first: number, last: number): number {
  const joint = items.findLastIndex((item, index) => index > first && index < last && item.text === '的');
  const unit = items[at]?.quantity?.baseUnit ?? '';
  const place = /[站点园馆村镇县市校院所店库厂”]$/.test(items[joint - 1]?.text ?? '');
  const fits = /^[家座条所处户]$/.test(unit) || (unit === '个' && place);
  return joint > first && fits && ABSTRACT.test(items[last]?.text ?? '') ? joint - 1 : -1;
}

/** 发挥 | 9个 | 医疗中心 服务功能: the things are counted, and not what they do; undefined where their name does not end so. */
function ofUpheld(items: readonly Item[], at: number, first: number, last: number, rules: Rules): Phrase | undefined {
  if (!/^(?:作用|优势|功能|效应)$/.test(items[last]?.text ?? '') || items[at]?.quantity?.dimension !== 'count') return undefined;
  if (!items.some((item, index) => index < at && vocabularyOf(rules).is(item, 'existing-verb'))) return undefined;
  const label = makePhrase(items, first, last, rules)?.label ?? '';
  const kept = label.replace(UPHELD, '');
  return kept.length >= 2 ? phraseOf(kept, { start: items[first]?.start ?? 0, end: items[last]?.end ?? 0 }, rules) : undefined;
}

/** 两项 | 殊荣的城市 */
function honours(items: readonly Item[], first: number, last: number, rules: Rules): Phrase | undefined {
  const label = items[last - 1]?.text === '的' ? withoutHolder(textOf(items, first, last)) : undefined;
  return label === undefined ? undefined : phraseOf(label, { start: items[first]?.start ?? 0, end: items[last]?.end ?? 0 }, rules);
}

const UPHELD =
  /的?(?:服务|示范|引领|带动|辐射|试点|支撑|综合|独特|核心|集聚|保障|主体|骨干|桥梁|纽带|龙头|先行|区位|枢纽|窗口|平台){0,3}(?:作用|优势|功能|效应)$/;

const ABSTRACT = /(?:功能|机制|能力|水平|质量|效能|布局|环境|条件|体系|制度|改造|提升|建设|管理|服务|力度)$/;

/** 900家 | 企业 | 提供担保: those who can do something; a district is worked on as often (灌区 | 改造). */
function acts(items: readonly Item[], at: number, noun: number): boolean {
  const word = items[noun]?.text ?? '';
  return ACTOR.test(word) && !word.endsWith('区') && !/^[使让]$/.test(wordBefore(items, at)?.text ?? '');
}

/** The verb of an award that tells which things are meant: right behind the noun, or behind 在 and a field (学科 | 在可比领域 进入行列); 被 makes one of any verb. */
function awardBehind(
  items: readonly Item[],
  index: number,
  vocabulary: Vocabulary,
): { readonly measure: Measure | undefined; readonly from: number } | undefined {
  const item = items[index];
  if (!item || item.type !== 'word') return undefined;
  const fresh = item.text === '新' || vocabulary.is(item, 'adverb') ? index + 1 : index;
  const own = items[fresh] && vocabulary.cue(items[fresh], 'award-verb');
  if (own) return { measure: fresh > index && item.text === '新' ? 'flow' : own.measure, from: fresh };
  if (!/^(?:在|被$)/.test(item.text)) return undefined;
  // 3项成果 | 在全国 | 推广: where it is taken up tells which are meant.
  if (item.text.startsWith('在全') && /^(?:复制|推广)/.test(items[index + 1]?.text ?? '')) return { measure: 'flow', from: index };
  for (let at = index + 1; at < index + 8; at++) {
    const next = items[at];
    if (!next || next.type === 'quantity' || (next.type === 'mark' && !/[“”]/.test(next.text))) return undefined;
    const passive = item.text === '被' && (next.tag.startsWith('v') || vocabulary.is(next, 'flow-verb', 'lead-verb'));
    if (passive) return { measure: 'flow', from: index };
    const cue = vocabulary.cue(next, 'award-verb');
    if (cue) return { measure: cue.measure, from: at };
  }
  return undefined;
}

/** 191家 | 工业企业 | 营业收入超百亿元: a measured head that leads to the next number is no part of what is counted; undefined where there is none. */
function withoutMeasured(items: readonly Item[], first: number, last: number, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  const leads = vocabulary.is(items[last + 1], 'link', 'trend', 'adverb') || items[last + 1]?.type === 'quantity';
  if (!leads || !beforeQuantity(items, last)) return undefined;
  const label = makePhrase(items, first, last, rules)?.label ?? '';
  const heads = ['generic-head', 'head-flow', 'head-stock', 'head-share', 'head-growth'].map(
    (role) => vocabulary.lexicon.ending(label, role)?.word ?? '',
  );
  const head = heads.slice(1).some((word) => word !== '') ? heads.reduce((a, b) => (b.length > a.length ? b : a)) : '';
  // 4个 | 卫星城 的 城区面积: neither is what of them is measured.
  const kept = label
    .slice(0, label.length - head.length)
    .replace(/(?<=..)(?:(?:累计|全年|年均)?均值)?(?:优良)?(?:水质|空气质量)?(?:优良)?$/, '')
    .replace(/(?<=..)的(?:主?城区|建成区|规划区|核心区)?$/, '');
  return head !== '' && kept.length >= 2
    ? phraseOf(kept, { start: items[first]?.start ?? 0, end: items[last]?.end ?? 0 }, rules)
    : undefined;
}

/** 500亿元 | 规模的产业基金: the head stands before its owner, and the label says them in the usual order. */
function sizedOwner(items: readonly Item[], first: number, rules: Rules): Phrase | undefined {
  const head = items[first];
  if (!head || !vocabularyOf(rules).is(head, 'generic-head')) return undefined;
  // 200亿元 | 规模 母基金: 的 may be missing behind the size of a sum.
  const joint = items[first + 1]?.text === '的' ? 1 : head.text.endsWith('规模') && items[first + 1]?.type === 'word' ? 0 : -1;
  const owner = joint < 0 ? undefined : phraseAfter(items, first + joint, rules);
  return owner && phraseOf(owner.label + head.text, { start: head.start, end: owner.end }, rules);
}

/** 203个 | 国考断面 | 优良率均为100%: things are counted, and the rate behind them is told of them. */
function withoutRate(items: readonly Item[], at: number, phrase: Phrase | undefined, rules: Rules): Phrase | undefined {
  const rate =
    items[at]?.quantity?.dimension === 'count'
      ? /^(.{2,}?)(?:..率|(?:均值)?(?:优良|水质|达标|合格)+(?:水质)?(?:比例|占比))$/.exec(phrase?.label ?? '')
      : null;
  return phrase && rate?.[1] ? phraseOf(rate[1], phrase, rules) : phrase;
}
