import { multiply } from '../layout/matrix.js';
import type { Matrix } from '../layout/matrix.js';
import type { Ruling } from '../layout/page.js';
import type { PlacedWords } from '../layout/place-runs.js';
import { boxOf, matrixOf } from './numbers.js';
import { readPathObject } from './path-object.js';
import { readTextObject } from './text-object.js';
import type { XmlElement } from './xml-tree.js';

/** What stands on a page, gathered from its layers: words and pictures in millimetres, lines in points. */
export interface Shown {
  readonly words: readonly PlacedWords[];
  readonly rulings: readonly Ruling[];
  /** The area of the largest picture, in square millimetres. */
  readonly picture: number;
}

/** Graphics that objects of a document refer to, by their number. */
export type Composites = ReadonlyMap<string, XmlElement>;

/** Points in a millimetre. */
export const POINTS = 72 / 25.4;

/** Objects refer to graphics that may refer to others; deeper than this they go in circles. */
const DEEPEST = 12;
const MOST_OBJECTS = 60_000;

/** Reads all objects below an element, whatever layers and blocks they stand in. Hidden ones are left out. */
export function readContent(root: XmlElement, matrix: Matrix, composites: Composites): Shown {
  const words: PlacedWords[] = [];
  const rulings: Ruling[] = [];
  let picture = 0;
  let count = 0;
  const visit = (element: XmlElement, outer: Matrix, depth: number): void => {
    count += 1;
    if (depth > DEEPEST || count > MOST_OBJECTS || element.attributes['Visible'] === 'false') return;
    const own = placeOf(element, outer);
    if (element.name === 'TextObject') words.push(...readTextObject(element, own));
    else if (element.name === 'PathObject') rulings.push(...readPathObject(element, multiply([POINTS, 0, 0, POINTS, 0, 0], own)));
    else if (element.name === 'ImageObject') picture = Math.max(picture, areaOf(element));
    else if (element.name === 'CompositeObject') {
      const graphic = composites.get(element.attributes['ResourceID'] ?? '');
      for (const child of graphic?.children ?? []) visit(child, own, depth + 1);
    } else for (const child of element.children) visit(child, outer, depth + (GROUPS.has(element.name) ? 0 : 1));
  };
  visit(root, matrix, 0);
  return { words, rulings, picture };
}

/** Elements that group objects without coordinates of their own. */
const GROUPS = new Set(['Page', 'Content', 'Layer', 'PageBlock', 'Appearance']);

/** An object's coordinates begin at its box, inside which its map applies. */
function placeOf({ attributes }: XmlElement, outer: Matrix): Matrix {
  const box = boxOf(attributes['Boundary']);
  const placed = box ? multiply(outer, [1, 0, 0, 1, box.x, box.y]) : outer;
  const own = matrixOf(attributes['CTM']);
  return own ? multiply(placed, own) : placed;
}

function areaOf({ attributes }: XmlElement): number {
  const box = boxOf(attributes['Boundary']);
  return box ? box.width * box.height : 0;
}
