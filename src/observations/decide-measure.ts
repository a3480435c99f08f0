import type { MetricCue, MetricSlot, Phrase } from '../model/metric.js';
import type { Measure } from '../model/observation.js';
import { countsEvents } from '../text/event-units.js';
import { easing } from './owner-words.js';
import { governing } from './resolved.js';

/** How the number measures its metric, and the sign that a fall gives it. */
export interface Measured {
  readonly measure: Measure;
  readonly sign: 1 | -1;
}

const RELATIVE = new Set(['%', '‰', '倍']);
/** Between a word of change and the number these make the number the level that was reached (提高到 70%). */
const REACHED = /[到至为达成]$|^[到至为达成]|占/;

const YEARLY = /(?<!平均|最长|连续|停留|周转|可用)天数$|扩招$|(?:招收|招录|录取|接待|输送|选派|引进)[^，。、]{2,16}人数$/;

/** 万元生产总值 | 能耗 0.38吨, 每百元营业收入 | 成本 85元: so much of one thing to a unit of another. */
const PER_UNIT = /^(?:.{2,}(?:企业|单位))?(?:(?:每[百千万亿]?元|[百万亿]元)(?!及?以[上下])|单位(?!所|自)|吨[^位])/;

/** 每千老年人口 | 养老床位 35张: so many of a thing to so many people. */
const PER_HEADS = /^(?:.{0,6}平均)?每[十百千万\d]+(?:名|户)?[^，]{0,8}?(?:人口|人|居民|学生|儿童|老人)(?:平均)?(?:拥有)?[^数率]/;

const RATIO = /(?:占比|比重|比例|份额|覆盖率|普及率|合格率|达标率|利用率)$/;
/** 服务企业 | 22万家, 出口手机 | 1亿部: what is served, bought or sold is so in the period. */
const DONE_TO =
  /^(?:(?:服务|走访|帮扶)(?:各类)?(?:企业|群众|居民|农户|商户|项目|客户)|(?:出口|进口|销售)(?:手机|汽车|整车|电脑|新能源汽车|商品|服装|光伏组件))$|交流轮岗$/;

/** Growth and change are told by the words before the number, shares by the unit, levels by verbs, heads and the catalogue, in this order. */
export function decideMeasure(slot: MetricSlot, phrase: Phrase, cues: readonly MetricCue[], verb: MetricCue | undefined): Measured {
  const { quantity } = slot;
  if (quantity.form === 'rank') return { measure: 'rank', sign: 1 };
  const told = trendOf(cues);
  // 收入比为2.81，比上年 | 缩小 0.06
  if (quantity.dimension === 'ratio') return told ? { measure: 'change', sign: told.sign ?? 1 } : { measure: 'share', sign: 1 };
  const relative = RELATIVE.has(quantity.baseUnit) || quantity.form === 'fraction';
  const trend = told && /^(?:改善|恶化)$/.test(told.word) && phrase.lowerIsBetter ? forLess(told) : told;
  if (quantity.baseUnit === 'pp') return { measure: 'change', sign: trend?.sign ?? signOfVerb(verb) };
  // 投资增长6%、| 民间投资占比 | 60%: a share is none of the growth that opens the list.
  if (relative && slot.afterList && !slot.cues.some(({ role }) => role === 'trend') && RATIO.test(phrase.label))
    return { measure: 'share', sign: 1 };
  if (trend && slot.side === 'after' && !relative)
    return trend.sign === -1 ? { measure: 'change', sign: -1 } : { measure: 'flow', sign: 1 };
  if (trend) return { measure: relative || quantity.form === 'multiple' ? 'growth' : 'change', sign: trend.sign ?? 1 };
  if (relative) return relativeLevel(phrase, verb, slot);
  // 减轻 | 企业负担 8.6亿元: what is taken off a burden is an amount of the period.
  if (easing({ verb, quantity }, phrase) !== undefined) return { measure: 'flow', sign: 1 };
  if (verb?.role === 'trend' && !reaches(cues)) return verb.sign === -1 ? { measure: 'change', sign: -1 } : { measure: 'flow', sign: 1 };
  const added = phrase.label.startsWith('新增') || (cues.find((cue) => cue.role === 'flow-verb') ?? verb)?.word.includes('新') === true;
  if (quantity.baseUnit.includes('/') && quantity.dimension !== 'money')
    return {
      measure:
        added || (phrase.measure === 'flow' && slot.verb?.role === 'flow-verb') ? 'flow' : phrase.measure === 'share' ? 'share' : 'stock',
      sign: 1,
    };
  // 高温天数 | 35天, 招收学生人数 | 10万人: days of a year, and those taken in year by year.
  if (YEARLY.test(phrase.label)) return { measure: 'flow', sign: 1 };
  const summedUp = [...cues, verb].some((cue) => cue?.role === 'stock-verb' || cue?.word.startsWith('累计') === true);
  if (DONE_TO.test(phrase.label) && slot.side === 'before' && !phrase.known && !summedUp && /^(?:count|)$/.test(quantity.dimension))
    return { measure: 'flow', sign: 1 };
  const perHead =
    slot.perHead || PER_HEADS.test(phrase.label) || cues.some((cue) => cue.role === 'per-head') || quantity.baseUnit.includes('/');
  if (perHead || phrase.measure === 'price') return { measure: 'price', sign: 1 };
  if (PER_UNIT.test(phrase.label) && /^(?:weight|energy|volume|money)$/.test(quantity.dimension))
    return { measure: quantity.dimension === 'money' ? 'price' : 'share', sign: 1 };
  return { measure: levelOf(phrase, quantity, slot.side, cues, verb), sign: 1 };
}

/** 浓度 | 改善 5%, 恶化 6.5%: where less is better, what gets better falls and what gets worse rises. */
function forLess(told: MetricCue): MetricCue {
  return { ...told, sign: told.word === '改善' ? -1 : 1 };
}

/** The word of change that the number belongs to, unless 到 or 至 stands between them. Cues are nearest first. */
function trendOf(cues: readonly MetricCue[]): MetricCue | undefined {
  for (const [at, cue] of cues.entries()) {
    if (cue.role === 'trend') return cue;
    const next = cues.slice(at + 1).find(({ role }) => role !== 'adverb');
    // 预期增长 | 均为 | 12%: the link only leads from the change to its number.
    if (
      cue.role === 'link' &&
      /^(?:均|约|分别|高|仅|只)?(?:为|达|达到)$/.test(cue.word) &&
      next?.role === 'trend' &&
      /[长速幅]$|预期$/.test(next.word)
    )
      return next;
    if (cue.role === 'link' && REACHED.test(cue.word)) return undefined;
  }
  return undefined;
}

function reaches(cues: readonly MetricCue[]): boolean {
  return cues.some((cue) => cue.role === 'link' && REACHED.test(cue.word));
}

function signOfVerb(verb: MetricCue | undefined): 1 | -1 {
  return verb?.role === 'trend' ? (verb.sign ?? 1) : 1;
}

function relativeLevel(phrase: Phrase, verb: MetricCue | undefined, slot: MetricSlot): Measured {
  // 价格指数为99.4%: an index with 100 for the year before, and no growth.
  if (phrase.measure === 'growth' && phrase.label.includes('指数') && Number(slot.quantity.value) >= 80)
    return { measure: 'share', sign: 1 };
  // 投资超年度计划 | 13.9%: so much more than what was planned.
  if (phrase.measure === 'growth' || /超(?:年度|全年|原定|序时)?(?:计划|目标|预期|进度)/.test(phrase.label))
    return { measure: 'growth', sign: phrase.sign ?? 1 };
  // 不低于当地最低生活保障标准的 | 1.6倍: so many times another level.
  if (slot.quantity.baseUnit === '倍' && slot.cues.some(({ word }) => /^不[低高]于$|^不[超少][过于]$/.test(word)) && verb?.role !== 'trend')
    return { measure: 'share', sign: 1 };
  if (slot.quantity.baseUnit === '倍') return { measure: phrase.label.endsWith('倍数') ? 'stock' : 'growth', sign: 1 };
  if (verb?.role === 'trend' && slot.side === 'before' && slot.cues.length === 0 && !slot.ofWhole && phrase.measure !== 'share') {
    return { measure: 'growth', sign: verb.sign ?? 1 };
  }
  return { measure: 'share', sign: 1 };
}

/** 农村公路共120条, 累计建成高标准农田12万亩: things that are there, though the metric is one of a period's work. */
function countsUp(cues: readonly MetricCue[], verb: MetricCue | undefined, dimension: string): boolean {
  const words = governing({ cues, verb }).map(({ word }) => word);
  return /^(?:count|area|length|)$/.test(dimension) && words.some((word) => /^(?:共|共有|现有|拥有|累计.*)$/.test(word));
}

/** 高标准农田 | 达 | 7759万亩: a level that has been come to. */
function attained({ comparator, outer, start }: MetricSlot['quantity'], side: MetricSlot['side'], cues: readonly MetricCue[]): boolean {
  const passed = comparator === '>' && outer.start < start;
  return side === 'before' && (passed || cues.some(({ role, word }) => role === 'link' && /[到至达有]$/.test(word)));
}

/** 设立领事机构 | 增至 24家, 物种数 | 更新 至 8842种: a level that a change has led to. Cues are nearest first. */
function changedTo(cues: readonly MetricCue[]): boolean {
  return cues.some(
    ({ role, word }, at) =>
      role === 'link' &&
      (/^[增升扩降减提更压缩精].*[到至为]$/.test(word) || (/^[到至]$/.test(word) && /^(?:更新|扩充|增补)$/.test(cues[at + 1]?.word ?? ''))),
  );
}

/** Verbs of taking in people year by year: the number grows (由1万增加到10万) and stays one of a year. */
const INTAKE = /^(?:招收|招录|招聘|录取|招生|招募|接待|输送)$/;

/** Where those are who are counted. */
const AT_PLACE = /^(?:在.{1,4})?(?:就业|务工|就读|居住|工作|创业)的?(?:的|省外|外来|外省|省内|市外|农民工|劳动力|人员|大学生|青年|人才)/;

const CAPACITY = /(?:吞吐|接待|通过|运输|承载|服务|保障|运送|客运|货运)能力$/;

function levelOf(
  phrase: Phrase,
  quantity: MetricSlot['quantity'],
  side: MetricSlot['side'],
  cues: readonly MetricCue[],
  verb: MetricCue | undefined,
): Measure {
  const { baseUnit: unit, dimension } = quantity;
  const deed = cues.find((cue) => cue.role === 'flow-verb') ?? (verb?.role === 'flow-verb' ? verb : undefined);
  // 吞吐能力 | 1.5亿人次: how many it could be, and not how many were.
  if (deed === undefined && CAPACITY.test(phrase.label)) return 'stock';
  if (countsEvents(unit) && !cues.some(({ word }) => word.startsWith('累计')) && verb?.word.startsWith('累计') !== true) return 'flow';
  // 改造的老旧小区 | 共有 1126个: what there is, whatever was done with it.
  if (side === 'before' && cues.some(({ word }) => /^(?:共有|现有|实有|拥有)$/.test(word)) && dimension !== 'money') return 'stock';
  const there = countsUp(cues, verb, dimension) || (phrase.lasts === true && attained(quantity, side, cues));
  // 在浙就业省外劳动力 | 2300万人: those who are there.
  if (dimension === 'people' && AT_PLACE.test(phrase.label) && cues.length === 0) return 'stock';
  // 中欧班列 | 累计 开行 1.4万列: all that ran since the beginning.
  const ran = unit === '列' && there && deed?.word.startsWith('新') !== true;
  if (phrase.known && phrase.measure === 'flow') return (!deed || ran) && there ? 'stock' : 'flow';
  // 社会保险基金收入 | 合计 158亿元: a sum of a period's receipts is one of the period.
  const summed = phrase.measure === 'flow' && dimension === 'money';
  const built = [...cues, verb].find(
    (cue) => (cue?.role === 'stock-verb' && !(summed && /^[总合共]计$/.test(cue.word))) || cue?.role === 'existing-verb',
  );
  if (built) return 'stock';
  if (phrase.instant === true && deed?.word.startsWith('新') !== true) return 'stock';
  const yearly = deed !== undefined && INTAKE.test(deed.word);
  if (deed?.word.startsWith('新') !== true && phrase.measure !== 'flow' && dimension !== 'money' && !yearly && changedTo(cues))
    return 'stock';
  if (deed || countsEvents(unit)) return deed?.measure ?? 'flow';
  // 治理矿山16万亩、小流域面积40万亩; 争取 | 16亿元国债资金: so much was done.
  const treated = verb?.role === 'weak-verb' && verb.rule !== '(verb)' && dimension === 'area' && cues.length === 0;
  if (treated || (side === 'after' && cues.some(({ word }) => word === '争取'))) return 'flow';
  if (phrase.measure === 'flow' || phrase.measure === 'stock') return phrase.measure;
  if (cues.some(({ role, word }) => role === 'link' && word.startsWith('累计'))) return 'stock';
  const reached = side === 'before' && cues.some(({ role, word }) => role === 'link' && REACHED.test(word));
  if (
    (verb?.role === 'weak-verb' && !(reached && verb.rule === '(verb)')) ||
    (verb?.role === 'link' && verb.word === '突破' && side === 'before') ||
    cues.some((cue) => /^[为向]$/.test(cue.word) && side === 'after')
  )
    return 'flow';
  // 天然原油 | 214.5万吨, 契税 | 33.4亿元: what is weighed or paid was so in the period, unless its name tells of a level.
  return side === 'before' && !reached && phrase.lasts !== true && /^(?:weight|volume|energy|money)$/.test(dimension) ? 'flow' : 'stock';
}
