import type { Amount, Scan } from './amount.js';

const METAL = /^[金银铜](?:(?=\d{1,3}[银铜])|(?=[，。、；：）！和与及\s]|$))/;
const RUN = /^[金银]\d{1,3}[银铜]/;
const WON = /(?:获|得|夺|摘|揽|收获|拿下)$/;
const ON = /\d[金银]$/;

/** 8金4银4铜: medals that are told without a unit; they are counted in 枚. The amount is the number alone, as the metal says what is counted. Undefined for any other 金. */
export function readMedals({ text }: Scan, start: number, found: string): Amount | undefined {
  const end = start + found.length;
  const next = text[end] ?? '';
  if (!/^[金银铜]$/.test(next) || !/^\d{1,3}$/.test(found)) return undefined;
  const behind = text.slice(end, end + 6);
  const before = text.slice(Math.max(0, start - 2), start);
  if (!ON.test(before) && !(METAL.test(behind) && (RUN.test(behind) || WON.test(before)))) return undefined;
  return {
    start, end, form: 'cardinal', value: found, upper: undefined, unit: '枚', factor: '1', base: '枚',
    dimension: 'count', rule: '(medals)', number: { start, end }, more: undefined, top: false,
  }; // prettier-ignore
}
