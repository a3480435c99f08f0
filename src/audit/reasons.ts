import type { MetricSlot } from '../model/metric.js';
import type { Exclusion, Quantity } from '../model/quantity.js';
import type { Block } from '../model/structure.js';
import type { Unread } from '../model/unread.js';

/** Why a number became nothing. */
export type Reason = Pick<Unread, 'code' | 'because' | 'rule'>;

const OPENING = /(?:^|[\n。；：！？#])[\s（]*$/;
const CLOSING = /^ ?[.、．）]/;

const reason = (code: Reason['code'], because: string, rule = `(${code})`): Reason => ({ code, because, rule });

/** The reasons that no rule gives. */
export const reasons = {
  artefact: reason('furniture', 'the mark of a page or a footnote'),
  notRead: reason('not-read', 'part of a number that could not be read'),
  noMetric: reason('no-metric', 'no noun phrase says what is counted'),
  classThreshold: reason('class-threshold', 'the number only says which things are meant'),
  ordinal: reason('ordinal', 'the number of a heading or a point'),
  tableCell: (because: string) => reason('table-cell', because),
  grouping: reason('grouping', 'the number only groups what the next one counts'),
} as const;

const places: Readonly<Record<Block['type'], Reason>> = {
  title: reason('title', 'in the title or the lines around it'),
  addressee: reason('addressee', 'in the addressee'),
  signature: reason('signature', 'in the signature and its date'),
  furniture: reason('furniture', 'in what the web page or the mailing put around the text'),
  table: reason('table-words', 'in the head, a label or a remark of a table'),
  heading: reasons.notRead,
  paragraph: reasons.notRead,
};

/** A quantity without an observation: its slot says whether it was left out on purpose. */
export function quantityReason(quantity: Quantity, slots: readonly MetricSlot[], folded: string): Reason {
  const at = slots.findIndex((slot) => slot.quantity.start === quantity.start);
  if (!slots[at]?.ofClass) return reasons.noMetric;
  const next = slots[at + 1]?.quantity;
  const between = next && folded.slice(quantity.outer.end, next.outer.start);
  return between !== undefined && between.trim() === '' ? reasons.grouping : reasons.classThreshold;
}

/** A number that the quantities stage set aside: by a rule, or because nothing behind it is a unit. */
export function excludedReason({ start, end, rule, because }: Exclusion, folded: string): Reason {
  if (rule === '(indefinite)') return reason('indefinite', because, rule);
  if (rule.startsWith('(')) return isOrdinal(folded, start, end) ? reasons.ordinal : reason('no-unit', because, rule);
  return reason(/\d/.test(folded.slice(start, end)) ? 'excluded' : 'excluded-word', because, rule);
}

/** 1. and （2） at the start of a line or sentence. */
function isOrdinal(folded: string, start: number, end: number): boolean {
  return end - start <= 2 && OPENING.test(folded.slice(Math.max(0, start - 8), start)) && CLOSING.test(folded.slice(end, end + 2));
}

/** A number in a block that nothing is read in. */
export function outsideReason(type: Block['type'] | undefined, also?: string): Reason {
  const place = places[type ?? 'paragraph'];
  return also === undefined ? place : { ...place, because: `${place.because}: ${also}` };
}
