import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';
import { purposeOf } from './purpose.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** The deed and a sum that is called nothing but money, at the end of what stands before the number. */
const BARE =
  /(?:^|[，；、。\s]|累计|全年|共|计划|财政|[市县区省级])(投入|安排|下达|拨付|筹集|筹措|统筹)(?:各级|各类|财政)*(资金|经费)(?:约|近|超|逾|达|共)?$/;
/** What the clause behind the number does with the money, up to what it is done with. */
const DONE =
  /^(?:重点|主要|专项|全力|大力|积极|持续|着力|有力|切实|扎实|深入|率先|全面|有效|优先|加快|进一步|继续)*(?:专项)?(?:用于|支持|落实|保障|助力|推进|推动|促进|建设|完成|实施|开展|改造|((?:巩固|提升|改善|优化|加强|补齐|解决|防治|治理|修复)))(?:了)?(\S{3,}?)[，；。]?$/;
/** How it goes with what the money is for (按时足额发放, 水平稳步提升). */
const HOW =
  /(?:范围)?(?:全覆盖|(?:能力|水平|质量)?(?:稳步|持续|不断|有序|加快|全面|顺利|稳定|按时|及时|足额|有效)+(?:足额)?(?:提升|提高|改善|发展|推进|实施|开展|发放|落实|增长|运行|建设|到位|兑现))$/;
const LONGEST = 16;

/** 投入 | 资金 0.8亿元，支持 | 工业资源综合利用: money without a purpose of its own is for what the next clause, without a number, does with it; two sums of one topic are so told apart. */
export function spentOn(slots: readonly MetricSlot[], { text, start, clauses }: Sentence, rules: Rules): readonly MetricSlot[] {
  if (!text.includes('资金') && !text.includes('经费')) return slots;
  return slots.map((slot, at) => {
    const { quantity, clause, phrase } = slot;
    const next = clauses[clause + 1];
    if (quantity.dimension !== 'money' || slot.inBracket || phrase?.known || !next || slots[at + 1]?.clause === clause + 1) return slot;
    const found = BARE.exec(text.slice((clauses[clause]?.start ?? start) - start, quantity.outer.start - start));
    const earlier = clauses[clause - 1];
    if (!found || slots[at + 1]?.clause === clause || (earlier && purposeOf(text.slice(earlier.start - start, earlier.end - start))))
      return slot;
    const purpose = aimOf(text.slice(next.start - start, next.end - start).trim());
    if (purpose === undefined) return slot;
    const end = quantity.outer.start;
    const deed = found[1] === '投入' ? '投入' : '';
    const named = phraseOf(`${purpose}${deed}${found[2] ?? ''}`, { start: end - found[0].length, end }, rules);
    return { ...slot, phrase: { ...named, generic: false, measure: 'flow' as const }, owner: undefined, side: 'before' as const };
  });
}

/** What a clause does with money: 支持A、B及C等 → A; 落实A等B → B; 保障A按时发放 → A; undefined where it is no name. */
function aimOf(clause: string): string | undefined {
  const found = DONE.exec(clause);
  const told = found?.[2]?.replace(HOW, '');
  if (!found || told === undefined || /\d/.test(told)) return undefined;
  const ofClass = /、.*(?<![平中高初同对上下])等(?=[^等]{3,}$)(.{3,})/.exec(told)?.[1];
  const open = told.replace(/(?<![平中高初同对上下])等$/, '');
  const list = ofClass ?? (open.length <= LONGEST && !open.includes('、') ? open : (/^[^、]{3,}/.exec(open)?.[0] ?? ''));
  const name = (found[1] ?? '') + list;
  return list.length < 2 || name.length > LONGEST + 4 || /[的“”]$/.test(name) ? undefined : name;
}
