import { shortDecimal } from '../short-decimal.js';
import type { Figure } from './report-data.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML shows it, in elements and in attributes between double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** The name of a figure's place in the page, a plain word for every id. */
export function anchorOf(id: string): string {
  return `o-${id.replace(/[^\w-]/g, (character) => `_${character.codePointAt(0)?.toString(16) ?? ''}_`)}`;
}

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '~': '≈ ', '=': '', range: '' };

/** A figure as its document writes it: sign, number, unit. */
export function figureText({ comparator, text, upperText, unit }: Figure): string {
  const numbers = upperText === null ? text : `${text}–${upperText}`;
  return `${SIGNS[comparator] ?? ''}${numbers}${unit === '' || /^[%\p{Script=Han}]/u.test(unit) ? '' : ' '}${unit}`;
}

/** A figure that leads to its sentence; the id goes to `shown`, for which the sentences are printed. */
export function linkFigure(figure: Figure, shown: Set<string>): string {
  shown.add(figure.id);
  return `<a href="#${anchorOf(figure.id)}">${escapeHtml(figureText(figure))}</a>`;
}

const STEPS = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const;

/** The size by which large values of a base unit are divided to be read, and its word. */
export function scaleOf(values: readonly number[]): { readonly divisor: number; readonly word: string } {
  const largest = Math.max(0, ...values.map(Math.abs));
  const step = STEPS.find(([size]) => largest >= size);
  return step ? { divisor: step[0], word: step[1] } : { divisor: 1, word: '' };
}

/** A value of the base unit in the size that people read. */
export function scaledText(value: number, unit: string): string {
  const { divisor, word } = scaleOf([value]);
  return `${shortDecimal(Number((value / divisor).toPrecision(6)))}${word}${unit}`;
}
