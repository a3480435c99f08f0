import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 限额以上单位 | 家具类; 与家庭装修等有关的 | 家具类: what narrows all of the list, and what only says why they are told together. */
const LEAD = /^(?:(限额以上(?:贸易)?(?:单位|企业)?|限上(?:单位|企业)?)(?:中的?|的)?)?(?:.{2,12}(?:有关|相关)的)?/;
/** 日用品类中 | 可穿戴智能设备: the class that a kind of goods is of. */
const OF_CLASS = /^[^、和及]{2,8}类中的?/;
const JOINT = /^(?:以及|和|与|及|、)/;
/** 中西药品 | 等日常消费类 | 商品 | 零售: examples of a wider class, and what is told of all. */
const TAIL = /^类?(?:等(?:[^、和及类]{2,8}类)?)?(?:商品|产品)?(零售额?|销售额?)?$/;

/**
 * The classes of goods of retail statistics before 分别 (粮油食品类、饮料类、中西药品等日常消费类商品零售), as many as there are values, each with the head of all. Where the words give none they lean on what was told before, unless they say why they stand together: then they are retail sales, whose classes these are.
 * The names hold joints of their own (体育、娱乐用品), so that only a list of them tells where one ends.
 */
export function goodsClasses(whole: Phrase, count: number, rules: Rules): readonly Phrase[] | undefined {
  const { lexicon } = vocabularyOf(rules);
  const scope = LEAD.exec(whole.label)?.[1] ?? '';
  let rest = whole.label.replace(LEAD, '');
  const narrowed = rest.length + scope.length < whole.label.length;
  const names: string[] = [];
  let classes = 0;
  for (;;) {
    rest = rest.replace(OF_CLASS, '');
    const found = lexicon.starting(rest, 'goods-class')?.word;
    if (found === undefined) return undefined;
    rest = rest.slice(found.length);
    const tail = TAIL.exec(rest);
    const ofClass = rest.startsWith('类') || tail?.[0].includes('类') === true;
    if (ofClass) classes++;
    names.push(found + (ofClass ? '类' : ''));
    if (tail) {
      const head = tail[1]?.slice(0, 2) ?? (narrowed && classes === names.length ? '零售' : undefined);
      return names.length === count && head !== undefined
        ? names.map((name) => phraseOf(`${scope}${name}${head}额`, whole, rules))
        : undefined;
    }
    rest = rest.replace(/^类/, '');
    const joint = JOINT.exec(rest)?.[0];
    if (joint === undefined) return undefined;
    rest = rest.slice(joint.length);
  }
}
