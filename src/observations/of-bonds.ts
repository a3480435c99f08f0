import type { MetricSlot } from '../model/metric.js';
import type { Question, Reading } from './resolved.js';
import type { State } from './state.js';

/** 政府债券, 新增专项债券资金, 再融资债券: bonds of a government by their whole name. */
const BONDS =
  /^(?:.*转贷(?:我[省市县区州])?)?((?:[省市县区州](?:本级|级))?(?:地方)?(?:政府)?(?:新增|再融资)?(?:地方)?(?:政府)?(?:一般|专项)?债券(?:资金)?)$/;
const KIND = /(?:一般|专项)(?=债券)/;
const LEVEL = /[省市县区州](?:本级|级)(?=(?:地方)?政府债券)/;

/** 一般债券10亿元（再融资债券4亿元，| 新增债券 | 6亿元）: what is lent on or issued in a period; new ones stand opposed to those that pay back old ones, and both are of the kind before the bracket. */
function wholeName({ slot, state }: Question, label: string): string | undefined {
  const bonds = BONDS.exec(label)?.[1];
  if (bonds === undefined || slot.quantity.dimension !== 'money' || slot.side === 'after') return undefined;
  const lent = label === bonds ? '' : '转贷';
  const fresh = isNew(slot) && !bonds.includes('新增') && !bonds.includes('再融资');
  const listed = slot.inBracket || state.partsFrom !== undefined || told(state);
  // 新增专项债券 | 21亿元: told by itself it has the name of the catalogue.
  const kept = fresh && (listed || !KIND.test(bonds)) ? '新增' : '';
  const whole = slot.inBracket ? (state.referent?.phrase.label ?? '') : '';
  const kind = whole.includes('债券') && !KIND.test(bonds) ? (KIND.exec(whole)?.[0] ?? '') : '';
  const level = state.partsFrom === undefined || LEVEL.test(bonds) ? '' : levelOf(state);
  return level + lent + kept + bonds.replace(/(?:政府)?债券/, (words) => kind + words);
}

function isNew({ verb, cues }: MetricSlot): boolean {
  return verb?.word === '新增' || cues.some(({ word }) => word === '新增');
}

function told({ told: now, toldBefore }: State): boolean {
  return [...now, ...toldBefore].some(({ phrase }) => phrase.label.includes('债券'));
}

function levelOf({ told: now }: State): string {
  for (const { phrase } of now) {
    const level = LEVEL.exec(phrase.label)?.[0];
    if (level !== undefined) return level;
  }
  return '';
}

/** The reading of a name of bonds. */
export const ofBonds: Reading = (question) => {
  const { phrase, cues, verb } = question.slot;
  if (!phrase || !/债券(?:资金)?$/.test(phrase.label)) return undefined;
  const name = wholeName(question, phrase.label);
  if (name === undefined) return undefined;
  const named = name === phrase.label ? phrase : question.join.words(name, phrase);
  const sum = verb?.word.startsWith('累计') === true || cues.some(({ word }) => word.startsWith('累计'));
  return {
    phrase: sum ? named : { ...named, measure: 'flow', instant: false },
    doubt: '',
    cues: withoutSum(cues),
    ...(sum ? question.listed : { like: 'flow' }),
  };
};

/** 转贷市级债券 | 共计79242万元: all that was lent on in the period. */
function withoutSum(cues: MetricSlot['cues']): MetricSlot['cues'] {
  return cues.filter(({ word }) => !/^[共合总]计$|^共$/.test(word));
}
