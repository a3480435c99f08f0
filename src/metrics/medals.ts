import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** An event at which medals are won, with the words right before it. */
const EVENT = /[\u4e00-\u9fff“”]{0,14}?(?:大赛|竞赛|比赛|奥运会|奥会|亚运会|残运会|全运会|运动会|[省市州]运会|锦标赛|世界杯)/g;
/** What stands before the name of the event in the same words. */
const LED = /^.*(?:[在于获得和与揽]|参加|斩获|勇夺|夺得|摘得)(?=..)|^第.{1,3}届|^年/;

/** 奥运会上斩获 | 8金4银: medals that are told by their metal alone are named with the event that was told before, are there for the period, and nothing else is told of them. */
export function medals(slots: readonly MetricSlot[], { text, start }: Sentence, rules: Rules): readonly MetricSlot[] {
  if (!slots.some(isMedal)) return slots;
  const first = slots.find(isMedal)?.quantity.start ?? start;
  return slots.map((slot) => {
    if (!isMedal(slot)) return slot;
    const { end } = slot.quantity;
    const event = eventBefore(text.slice(0, slot.quantity.start - start), text.slice(first - start, end - start));
    const label = `${event}${text[end - start] ?? ''}牌`;
    const phrase = { ...phraseOf(label, { start: end, end: end + 1 }, rules), measure: 'flow' as const };
    return { ...slot, phrase, cues: [], verb: undefined, owner: undefined, side: 'after' as const, members: [], distributed: false };
  });
}

/** 残奥会获得25枚 | 奖牌，其中 | 金牌 12枚: a prize without a name of its own is won at the event that the sentence told last. */
export function prizes(slots: readonly MetricSlot[], { text, start }: Sentence, rules: Rules): readonly MetricSlot[] {
  if (!/[金银铜奖]牌|等奖|[冠亚季]军/.test(text)) return slots;
  return slots.map((slot) => {
    const { phrase, quantity } = slot;
    const prize = phrase?.label.replace(WON, '') ?? '';
    if (!phrase || !PRIZE.test(prize) || !/^[枚块项个]$/.test(quantity.baseUnit)) return slot;
    const before = text.slice(0, quantity.start - start);
    const event = eventBefore(before, text.slice(quantity.start - start, quantity.end - start));
    const won = /[获夺揽斩摘拿]/.test(before.slice(before.lastIndexOf(event) + event.length));
    if (event.length < 3 || !won) return slot;
    return { ...slot, phrase: { ...phraseOf(event + prize, phrase, rules), measure: 'flow' as const, owner: event } };
  });
}

const PRIZE = /^(?:[金银铜奖]牌|[特一二三]等奖|[冠亚季]军)$/;
/** 在全国比赛中获 | 金牌: the words in which the prize is won, where they were cut as one name with it. */
const WON = /^(?:.*[赛会]上?中?上?)?(?:共|总计|累计)?(?:荣获|获得|夺得|获|夺)(?=[金银铜奖]牌$|[特一二三]等奖$|[冠亚季]军$)/;

function isMedal({ quantity }: MetricSlot): boolean {
  return quantity.mention.rule === '(medals)';
}

/** The event told last before the medals; of two that share them (分别) the one whose turn it is, by the marks between `told`, the medals so far. */
function eventBefore(before: string, told: string): string {
  const events = [...before.matchAll(EVENT)].map(([event]) => nameOf(event));
  const shared = /分别[^，。；\d]{0,6}$/.test(before.slice(0, before.length - told.length + 1).replace(/\d+$/, ''));
  const turn = shared ? events.slice(-2)[told.split('、').length - 1] : events.at(-1);
  // 奥运会、残奥会上勇夺 | 8金: of both together.
  const [one, both] = events.slice(-2);
  const joined = !shared && both !== undefined && before.includes(`${one ?? ''}、${both}`);
  return joined ? `${one ?? ''}、${both}` : (turn ?? '');
}

function nameOf(event: string): string {
  return event.replace(LED, '').replace(LED, '').replace(/[“”]/g, '');
}
