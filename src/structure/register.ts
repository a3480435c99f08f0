import type { Day } from '../model/span.js';
import type { Line } from './lines.js';
import { findParts } from './parts.js';
import type { PartMatch, Parts } from './parts.js';
import { readDay } from './read-day.js';

/** The index card above a published document (索引号, 发文机关, 成文日期 …): what it says, and the indexes of its lines. */
export interface Register {
  readonly title: string | undefined;
  readonly docNumber: string | undefined;
  readonly issuer: string | undefined;
  readonly issued: Day | undefined;
  readonly lines: readonly number[];
}

const MOST_LINES = 60;
const LONGEST = 300;
const LONGEST_VALUE = 60;
/** A single label may be a stamp or the beginning of a sentence; a card has several. */
const FEWEST_LABELS = 2;
const DAY = /(\d{4})\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})/;

interface Entry {
  readonly line: number;
  readonly name: string;
  readonly value: string;
  /** Index of the line that the value stands on. */
  readonly valueLine: number;
}

/** Reads the card: labels with their values behind them or, where nothing follows, on the next line. Nothing where there are not two labels. */
export function findRegister(lines: readonly Line[], parts: Parts): Register {
  const rules = parts('register');
  const entries = lines.slice(0, MOST_LINES).flatMap((line, index) => {
    const labels = line.text.length <= LONGEST ? findParts(line.text, rules) : [];
    return labels[0]?.start === 0 ? labels.map((label, at) => toEntry(lines, index, label, labels[at + 1], parts)) : [];
  });
  if (entries.length < FEWEST_LABELS) return { title: undefined, docNumber: undefined, issuer: undefined, issued: undefined, lines: [] };
  const say = (name: string): string | undefined => entries.find((entry) => entry.name === name && entry.value !== '')?.value;
  const day = DAY.exec(say('issued') ?? '');
  return {
    title: say('title'),
    docNumber: say('doc_number')?.replace(/\s/g, ''),
    issuer: say('issuer'),
    issued: day ? readDay(day[1], day[2], day[3]) : undefined,
    lines: [...new Set(entries.flatMap(({ line, valueLine }) => [line, valueLine]))],
  };
}

function toEntry(lines: readonly Line[], line: number, label: PartMatch, next: PartMatch | undefined, parts: Parts): Entry {
  const name = label.value;
  const beside = (lines[line]?.text ?? '').slice(label.end, next?.start).trim();
  if (beside !== '' || next) return { line, name, value: beside, valueLine: line };
  const below = lines[line + 1]?.text ?? '';
  const isValue = name !== 'open' && below.length <= LONGEST_VALUE && findParts(below, parts('register'))[0]?.start !== 0;
  return isValue ? { line, name, value: below, valueLine: line + 1 } : { line, name, value: '', valueLine: line };
}
