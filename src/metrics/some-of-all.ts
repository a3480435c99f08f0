import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 30项 | 指标 | 中有: so many in all, before those of them of which something is told. */
const ALL = /\d ?(项|个|家|条|件|所|户|座|处|名) ?([\u4e00-\u9fff]{1,14}?)(?:(?:当中|之中|中)，?(?:已?有|其中)?|已?有)(?=[\d.]+ ?\1)/g;
/** 26项 | 提前完成: those, and what is told of them. */
const SOME = /^([\d.]+) ?(项|个|家|条|件|所|户|座|处|名)(?:已经|均已|已|均|都|全部|基本)*([\u4e00-\u9fff“”]{2,16})(?=[，；。、]|$)/;
const NEXT = /^[，、](?:另?有)?(?=[\d.]+ ?[项个家条件所户座处名])/;
/** Told by how a figure of theirs has changed, or by no deed or state at all. */
const OTHER = /增长|下降|上升|上涨|下跌|回升|减少|增加|占|以上|左右/;
const DONE = /完成|开工|竣工|投产|建成|办结|交付|落地|实施/;

/** 20项主要指标中，18项 | 达到或超过预期，| 2项 | 滞后: what is told of some of them tells which they are. */
export function someOfAll(slots: readonly MetricSlot[], { text, start }: Sentence, rules: Rules): readonly MetricSlot[] {
  if (slots.length < 2 || !/[中有]，?(?:其中)?\d/.test(text)) return slots;
  const named = [...slots];
  for (const found of text.matchAll(ALL)) {
    nameAll(named, start + found.index + 1, found[2] ?? '', rules);
    let from = found.index + found[0].length;
    for (;;) {
      const some = SOME.exec(text.slice(from));
      const at = named.findIndex(({ quantity }) => quantity.start === start + from);
      const slot = named[at];
      const noun = found[2] ?? '';
      // 8个 | 县区完成任务: the noun again.
      const said = withoutNoun(some?.[3] ?? '', noun);
      if (!some || !slot || some[2] !== found[1] || said.length < 2 || OTHER.test(said)) break;
      const phrase = phraseOf(`${said}的${noun}`, slot.phrase ?? slot.quantity.outer, rules);
      named[at] = {
        ...slot,
        phrase: { ...phrase, measure: DONE.test(said) ? 'flow' : 'stock', generic: false, predicate: `${said}的` },
        owner: undefined,
        cues: [],
        verb: undefined,
        side: 'after',
      };
      from += some[0].length;
      const next = NEXT.exec(text.slice(from))?.[0];
      if (next === undefined) break;
      from += next.length;
    }
  }
  return named;
}

function withoutNoun(said: string, noun: string): string {
  const head = said.startsWith(noun) ? noun : said.startsWith(noun.slice(-2)) ? noun.slice(-2) : '';
  return said
    .slice(head.length)
    .replace(/^(?:已经|已|均|都)/, '')
    .replace(/^(.)了/, '$1');
}

/** 120个 | 村有98个通气: all of them are named by the noun alone. */
function nameAll(named: MetricSlot[], inside: number, noun: string, rules: Rules): void {
  const at = named.findIndex(({ quantity }) => quantity.start < inside && quantity.end >= inside);
  const slot = named[at];
  if (slot?.phrase && /[有中]$/.test(slot.phrase.label))
    named[at] = { ...slot, phrase: { ...phraseOf(noun, slot.phrase, rules), generic: false } };
}
