import type { Document } from '../model/document.js';
import { lineStarts, positionAt } from '../text/position.js';

/** A function that names the place of an offset as editors do: `path:line:column`, both counted from 1. */
export function placeTeller({ text, path }: Document): (offset: number) => string {
  const starts = lineStarts(text);
  return (offset) => {
    const { line, column } = positionAt(starts, offset);
    return `${path}:${line}:${column}`;
  };
}
