import { widthInEms } from '../layout/characters.js';
import { move, multiply } from '../layout/matrix.js';
import type { Matrix } from '../layout/matrix.js';
import type { PlacedWords } from '../layout/place-runs.js';
import { numbersOf, stepsOf } from './numbers.js';
import { childrenOf } from './xml-tree.js';
import type { XmlElement } from './xml-tree.js';

interface PlacedCharacter {
  readonly character: string;
  readonly x: number;
  readonly y: number;
}

/** Words that a text object shows, each stretch without wide gaps by itself. `matrix` maps the object's coordinates to the page's. */
export function readTextObject(object: XmlElement, matrix: Matrix): readonly PlacedWords[] {
  const [size = 0] = numbersOf(object.attributes['Size']);
  if (size <= 0) return [];
  const [stretch = 1] = numbersOf(object.attributes['HScale']);
  const words: PlacedWords[] = [];
  let [x, y] = [0, 0];
  for (const code of childrenOf(object, 'TextCode')) {
    [x = x] = numbersOf(code.attributes['X']);
    [y = y] = numbersOf(code.attributes['Y']);
    const characters = placeCharacters(code, x, y, size * stretch);
    words.push(...splitAtGaps(characters, size, stretch).map((part) => toWords(part, size, stretch, matrix)));
  }
  return words;
}

/** Without steps in the file, characters stand side by side as wide as they usually are. */
function placeCharacters({ text, attributes }: XmlElement, x: number, y: number, em: number): readonly PlacedCharacter[] {
  const across = stepsOf(attributes['DeltaX']);
  const down = stepsOf(attributes['DeltaY']);
  const characters = Array.from(trimmed(text, Math.max(across.length, down.length) + 1));
  let place = { x, y };
  return characters.map((character, at) => {
    const here = { character, ...place };
    const isDown = across.length === 0 && down.length > 0;
    const step = across[at] ?? (isDown ? 0 : widthInEms(character) * em);
    place = { x: place.x + step, y: place.y + (down[at] ?? 0) };
    return here;
  });
}

/** Line ends are the file's own layout; blanks at the ends are words only where they have a place. */
function trimmed(text: string, places: number): string {
  const words = text.replace(/[\r\n\t]/g, '');
  return Array.from(words.trim()).length >= places ? words.trim() : words;
}

/** A gap wider than this, in ems, or a step to another line parts words. */
const GAP = 1;

function splitAtGaps(characters: readonly PlacedCharacter[], size: number, stretch: number): readonly (readonly PlacedCharacter[])[] {
  const parts: PlacedCharacter[][] = [];
  let before: PlacedCharacter | undefined;
  for (const next of characters) {
    const gap = before ? next.x - before.x - widthInEms(before.character) * size * stretch : Infinity;
    const isApart = !before || gap > GAP * size || gap < -1.5 * size || Math.abs(next.y - before.y) > 0.3 * size;
    if (isApart) parts.push([next]);
    else parts.at(-1)?.push(next);
    before = next;
  }
  return parts;
}

function toWords(part: readonly PlacedCharacter[], size: number, stretch: number, matrix: Matrix): PlacedWords {
  const [first, last] = [part[0], part.at(-1)];
  const [x, y] = move(matrix, first?.x ?? 0, first?.y ?? 0);
  const own = multiply(matrix, [size, 0, 0, size, 0, 0]);
  const length = (last?.x ?? 0) - (first?.x ?? 0) + widthInEms(last?.character ?? '') * size * stretch;
  const scale = Math.hypot(matrix[0], matrix[1]);
  const str = part.map(({ character }) => character).join('');
  return { str, transform: [own[0], own[1], own[2], own[3], x, y], width: length * scale };
}
