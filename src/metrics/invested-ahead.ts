import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 投资 alone, or with words that only tell how or when, before a sum at the head of its clause. */
const OPENS =
  /^[\s，、]*(?:今年|全年|年内|去年|先后|累计|共计?|又|已|再|同时|并|计划|预计|概算|拟)*(?:完成|新增)?(总?投资)(?:额)?(?:近|约|超|逾|达|共)?$/;
const MANNER = /^(?:[，\s]|重点|集中|先后|分别|相继|全力|全面|大力|积极|加快|继续|又|再|将|已|高标准|高质量|统一)*/;
/** What it is done to may stand before the deed: 对A、B进行了升级改造. */
const DONE_TO =
  /^对(.{2,}?)(?:进行|实施)?了?((?:全面|升级|提升|维修|综合)*(?:改造|治理|整治|提升|维修|修缮|绿化|亮化|改扩建|扩建))[，。；]?$/;
const LONGEST = 22;

/**
 * 投资 | 3700万元，改造 | 11条 背街巷道: a sum that only 投资 stands before is invested in what its own clause behind it, or the next one without a sum, tells to be made. It is no
 * sum of what the sentence before told.
 */
export function investedAhead(slots: readonly MetricSlot[], sentence: Sentence, rules: Rules): readonly MetricSlot[] {
  if (!sentence.text.includes('投资')) return slots;
  return slots.map((slot, at) => {
    const { quantity, clause } = slot;
    if (quantity.dimension !== 'money' || slot.inBracket) return slot;
    const from = (sentence.clauses[clause]?.start ?? sentence.start) - sentence.start;
    const head = OPENS.exec(sentence.text.slice(from, quantity.outer.start - sentence.start))?.[1];
    if (head === undefined) return slot;
    const made = madeWith(slots, at, sentence, rules);
    if (made === undefined) return slot;
    const named = phraseOf(made + head, { start: quantity.outer.start - head.length, end: quantity.outer.start }, rules);
    return { ...slot, phrase: { ...named, generic: false, measure: 'flow' as const }, owner: undefined, side: 'before' as const };
  });
}

/** What the words behind the sum tell to be made; undefined where they tell nothing of the kind, or give a sum of their own. */
function madeWith(slots: readonly MetricSlot[], at: number, { text, start, clauses }: Sentence, rules: Rules): string | undefined {
  const slot = slots[at];
  if (!slot) return undefined;
  const own = text.slice(slot.quantity.outer.end - start, (clauses[slot.clause]?.end ?? slot.quantity.outer.end) - start);
  const here = /[\u4e00-\u9fff]/.test(own);
  const clause = here ? slot.clause : slot.clause + 1;
  const next = clauses[clause];
  if (!next) return undefined;
  const begin = here ? slot.quantity.outer.end : next.start;
  const counted = slots.filter((one, index) => index > at && one.clause === clause);
  if (counted.some(({ quantity }) => quantity.dimension === 'money')) return undefined;
  let words = '';
  let from = begin;
  for (const { quantity } of counted) {
    words += text.slice(from - start, quantity.outer.start - start);
    from = quantity.outer.end;
  }
  words += text.slice(from - start, next.end - start);
  return objectOf(words.replace(/\s/g, ''), rules);
}

function objectOf(told: string, rules: Rules): string | undefined {
  const words = told.replace(MANNER, '');
  const to = DONE_TO.exec(words);
  if (to) return nameOf(to[1] ?? '', to[2] ?? '');
  const { lexicon } = vocabularyOf(rules);
  const deed = lexicon.starting(words, 'project-deed');
  if (deed) return nameOf(words.slice(deed.word.length).replace(/^了/, ''), deed.word.replace(/^(?:实施|完成)/, ''));
  const verb = lexicon.starting(words, 'project-verb');
  const object = verb && words.slice(verb.word.length).replace(/^了/, '');
  // 总投资5亿元，续建 | 项目 9个、新建项目7个: a head that says nothing names no sum.
  if (object !== undefined && lexicon.rule(/^[^、，。；]*/.exec(object)?.[0] ?? '', 'generic-head')) return undefined;
  // 投资5000万元建设 | 的 | 西山公园: the project is the subject.
  return object === undefined || object.startsWith('的') ? undefined : nameOf(object, '');
}

/** A、B等工程 → A、B; the first of a list that is too long for a name. */
function nameOf(object: string, deed: string): string | undefined {
  const noun = object
    .replace(/[，。；：].*$/, '')
    .replace(/(?:等|一批)(?=[^等、]{0,6}$)(?:重点|民生|基础设施|配套)?(?:项目|工程|设施|建设)?$/, '')
    .replace(/^的|的$/, '');
  const name = noun.length + deed.length <= LONGEST ? noun : (/^[^、和及]+/.exec(noun)?.[0] ?? '');
  return name.length < 2 || name.length + deed.length > LONGEST || /[\d，]/.test(name) ? undefined : name + deed;
}
