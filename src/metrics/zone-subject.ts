import type { MetricSlot, Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { phraseOf } from './make-phrase.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

const LONGEST = 16;
/** The last character of the words for zones and for places built for firms, so that most clauses are not looked at. */
const ENDS = /[区圈群带港园器城点楼宇巷镇地间体]$/;
/** 深圳科创产业园 | 建成投用: that it is open, and nothing else. */
const OPENED =
  /^[^，。；\d]{4,20}?(?:全面|正式|顺利|如期|同步|成功)*(?:建成|投用|投入使用|投入运营|投运|揭牌|开园|启用|落成|开业|运营)(?:投用|运营|使用|开园|并)*[，；]?$/;

/** 高新区 | 实现 | 地区生产总值 1200亿元: the zone or the place built for firms that is the subject of the verb at the head of the clause; undefined where none is. */
export function zoneSubject(items: readonly Item[], rules: Rules): string | undefined {
  const vocabulary = vocabularyOf(rules);
  let first = 0;
  while (first < items.length && opens(items[first], vocabulary)) first++;
  let name = '';
  for (let index = first; index < items.length && name.length <= LONGEST; index++) {
    const item = items[index];
    if (item?.type !== 'word' || !/^(?:n|b|a|j|m|l|eng|x|f|s|vn)/.test(item.tag) || vocabulary.is(item, 'connector')) return undefined;
    name += item.text;
    if (ENDS.test(name) && isZone(name, vocabulary) && governs(items, index + 1, vocabulary)) return name;
  }
  return undefined;
}

/** The place built for firms that a clause without a number says is open (深圳科创产业园建成投用，| 签约 | 入园企业 35家); undefined for any other clause. */
export function openedPlace(clause: string, rules: Rules): string | undefined {
  if (!OPENED.test(clause.trim())) return undefined;
  const name = clause
    .trim()
    .replace(
      /(?:全面|正式|顺利|如期|同步|成功)*(?:建成|投用|投入使用|投入运营|投运|揭牌|开园|启用|落成|开业|运营)(?:投用|运营|使用|开园|并)*[，；]?$/,
      '',
    );
  return !/[、等]/.test(name) && vocabularyOf(rules).lexicon.ending(name, 'container') ? name : undefined;
}

/** 高新区新增企业30家，| 引进 | 人才 35人: the clause opens with a deed, whose subject is the one told before. */
export function hasNoSubject(items: readonly Item[], rules: Rules): boolean {
  const vocabulary = vocabularyOf(rules);
  const head = items.find((item) => !vocabulary.is(item, 'adverb'));
  return (
    vocabulary.is(head, 'flow-verb', 'stock-verb') && head?.inTerm !== true && !items.some((item) => vocabulary.is(item, 'region-word'))
  );
}

/** What a zone has is none of the issuer's: its figures are named with it. */
export function ofZoneSubject(slots: readonly MetricSlot[], zone: string, rules: Rules): readonly MetricSlot[] {
  const named = (phrase: Phrase): Phrase => {
    if (phrase.generic || phrase.label.includes(zone.slice(-3)) || isZone(phrase.label, vocabularyOf(rules))) return phrase;
    return { ...phraseOf(zone + phrase.label, phrase, rules), measure: phrase.measure, generic: false, owner: zone };
  };
  return slots.map((slot) =>
    slot.phrase && !slot.inBracket ? { ...slot, phrase: named(slot.phrase), members: slot.members.map(named) } : slot,
  );
}

function isZone(name: string, { lexicon }: Vocabulary): boolean {
  return (lexicon.ending(name, 'zone-head') ?? lexicon.ending(name, 'container')) !== undefined;
}

function opens(item: Item | undefined, vocabulary: Vocabulary): boolean {
  return item?.type === 'period' || item?.type === 'mark' || vocabulary.is(item, 'adverb', 'region-word');
}

/** Behind adverbs and times stands a verb of a deed or of what is had. */
function governs(items: readonly Item[], from: number, vocabulary: Vocabulary): boolean {
  let index = from;
  while (items[index]?.type === 'period' || vocabulary.is(items[index], 'adverb')) index++;
  const verb = items[index];
  return verb?.inTerm === false && vocabulary.is(verb, 'flow-verb', 'stock-verb', 'lead-verb') && items[index + 1]?.type !== 'mark';
}
