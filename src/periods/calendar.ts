import { addDays, addMonths, addYears, formatISO, isValid, parseISO } from 'date-fns';
import type { Day } from '../model/span.js';

/** A step along the calendar; adding months or years keeps to the last day of a shorter month. */
export interface Shift {
  readonly amount: number;
  readonly unit: 'y' | 'm' | 'd';
}

const WRITTEN_DAY = /^(\d{1,4})-(\d{1,2})-(\d{1,2}|end)$/;
const ADD = { y: addYears, m: addMonths, d: addDays } as const;

/** Day of a filled template: `2023-5-1`, `2024-02-end`. Undefined where the calendar has no such day. */
export function readDay(written: string): Day | undefined {
  const [, year = '', month = '', day = ''] = WRITTEN_DAY.exec(written) ?? [];
  const monthNumber = Number(month);
  if (year === '' || monthNumber < 1 || monthNumber > 12) return undefined;
  const first = `${year.padStart(4, '0')}-${month.padStart(2, '0')}`;
  if (day !== 'end' && Number(day) >= 1 && Number(day) <= 28) return `${first}-${day.padStart(2, '0')}`;
  const days = daysIn(Number(year), monthNumber);
  if (day === 'end') return `${first}-${days}`;
  return Number(day) >= 1 && Number(day) <= days ? `${first}-${day}` : undefined;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day that many years, months or days away. Throws RangeError for what is no day. */
export function shiftDay(day: Day, { amount, unit }: Shift): Day {
  const date = parseISO(day);
  if (!isValid(date)) throw new RangeError(`not a day: '${day}'`);
  return formatISO(ADD[unit](date, amount), { representation: 'date' });
}
