import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { joinOwner } from './join-owner.js';
import { makePhrase, phraseOf } from './make-phrase.js';
import { phraseBefore, subjectBefore, type Before } from './phrase-before.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 在世界技能大赛上 | 夺得 | 13块金牌: the event at which prizes are won belongs to their name. */
export function prizeOf(items: readonly Item[], at: number, after: Phrase, rules: Rules): Phrase | undefined {
  if (vocabularyOf(rules).lexicon.rule(after.label.replace(/^全[国省]/, ''), 'prize') === undefined) return undefined;
  const glued = eventBefore(items, at, rules);
  if (glued) return phraseOf(glued.label + after.label, after, rules);
  const end = items.findLastIndex((item, index) => index < at && /^[中上里]$/.test(item.text));
  const start = items.findLastIndex((item, index) => index < end && item.text.startsWith('在'));
  if (start < 0 || items.slice(start, end).some((item) => item.type === 'quantity' || item.text === '，')) return undefined;
  const first = start + (items[start + 1]?.text.startsWith('第') ? 2 : 1);
  const event = makePhrase(items, first, end - 1, rules)?.label.replace(/^届|(?:评选|评比)$/g, '');
  return event !== undefined && event.length >= 4 ? phraseOf(event + after.label, after, rules) : undefined;
}

/** 斩获 | 世界技能大赛 | 2个全国首金: the event right before the number. */
function eventBefore(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  const { first, last } = phraseBefore(items, at, rules);
  // 世界 | 技能大赛: a word of place opens its name.
  const opening = vocabularyOf(rules).is(items[first - 1], 'region-word') && items[first - 1]?.text.length === 2 ? first - 1 : first;
  return EVENT.test(items[last]?.text ?? '') && last === at - 1 ? makePhrase(items, opening, last, rules) : undefined;
}

const EVENT = /(?:大赛|竞赛|比赛|奥运会|残奥会|亚运会|全运会|运动会|锦标赛|世界杯|评选)$/;

/** 城市更新、社区更新 | 2类 | 15个样板: the kinds, told before their own count, are of what is counted. */
export function kindsOf(items: readonly Item[], at: number, after: Phrase, rules: Rules): Phrase | undefined {
  const kinds = items[at - 1]?.quantity;
  if (!kinds || !/^大?[类种]$/.test(kinds.baseUnit) || items[at - 2]?.text === '等') return undefined;
  const { phrase } = phraseBefore(items, at - 1, rules);
  return phrase?.label.includes('、') ? phraseOf(phrase.label + after.label, after, rules) : undefined;
}

/** 203个国考断面优良率和285个水功能区达标率均为 | 100%: 均 tells of both. */
export function jointRate(items: readonly Item[], { boundary, cues }: Before, phrase: Phrase, rules: Rules): Phrase | undefined {
  const both = phrase.label.endsWith('率') && cues.some(({ word }) => /^[均都]$/.test(word)) && items[boundary]?.quantity !== undefined;
  if (!both || !/^[和与及、]$/.test(items[boundary - 1]?.text ?? '')) return undefined;
  const first = phraseBefore(items, boundary - 1, rules).phrase;
  return first?.label.endsWith('率') ? phraseOf(`${first.label}和${phrase.label}`, phrase, rules) : undefined;
}

/** “川行天下”活动 | 签约 | 订单 550亿元: what comes of an event is named with it. */
export function ofEvent(items: readonly Item[], { boundary, verb }: Before, phrase: Phrase, rules: Rules): Phrase | undefined {
  const event = verb?.role === 'flow-verb' && items[boundary]?.start === verb.start ? subjectBefore(items, boundary, rules) : undefined;
  const held = event !== undefined && HELD.test(event.label) && event.label.length >= 4 && event.end === items[boundary]?.start;
  const opens = event !== undefined && !items.some((item) => item.type === 'quantity' && item.start < event.start);
  return held && opens && !phrase.known ? joinOwner(event.label, phrase.label, phrase, rules) : undefined;
}

const HELD = /(?:[^动]活动|博览会|展会|交易会|洽谈会|招商会|推介会|对接会|招聘会|展销会|服贸会|进博会|广交会)$/;
