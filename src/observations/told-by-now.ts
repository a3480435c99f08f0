import type { PeriodMention } from '../model/period.js';
import { overlap } from '../text/overlaps.js';
import type { KindQuestion } from './decide-kind.js';

/** 计划建设150所；截至5月底，已开工97所: what has come about by a day before the document was signed is told, also among goals. */
export function toldByNow({ period, structure, sentence, cues, clause }: KindQuestion): PeriodMention | undefined {
  if (period?.period.type !== 'as_of' || structure.issued === undefined || period.period.last >= structure.issued) return undefined;
  const said = sentence.text.slice(Math.max(0, period.start - sentence.start), period.end - sentence.start);
  const promised = cues.some((cue) => cue.gives === 'target' && cue.strength === 'strong' && overlap(cue, clause));
  return /^截[至止]/.test(said) && !promised ? period : undefined;
}

/** 自2022年起按造价的30%给予补助: what began then holds. */
export function holdsSince({ period, sentence }: KindQuestion): boolean {
  return (
    period !== undefined && /起$/.test(sentence.text.slice(Math.max(0, period.start - sentence.start), period.end - sentence.start + 1))
  );
}
