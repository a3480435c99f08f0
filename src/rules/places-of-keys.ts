/** Where characters and pairs of neighbours stand in a list, counted from 1: look-ups for every character of a text, which make no string of a pair. */
export interface KeyPlaces {
  /** By the code of a character: twice its place, 0 where it has none, and 1 more where it begins a pair: one look tells most characters apart. */
  readonly known: Uint32Array;
  /** 0 where the two are no pair of the list. */
  readonly pairAt: (first: number, second: number) => number;
}

/** The keys are of one or two characters. */
export function placesOf(keys: readonly string[]): KeyPlaces {
  const known = new Uint32Array(65_536);
  // A quarter of the slots is used, so that nearly every look-up ends at the first.
  const slots = 2 ** Math.ceil(Math.log2(4 * keys.length + 4));
  const pairs = new Int32Array(slots);
  const places = new Uint32Array(slots);
  /** The slot of the pair, or the free one where it would be. */
  const slotOf = (first: number, second: number): number => {
    const pair = (first << 16) | second;
    let slot = (Math.imul(first, 31) + Math.imul(second, 0x9e3b)) & (slots - 1);
    while (places[slot] !== 0 && pairs[slot] !== pair) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  for (const [index, key] of keys.entries()) {
    const [first, second] = [key.charCodeAt(0), key.charCodeAt(1)];
    if (key.length === 1) known[first] = ((known[first] ?? 0) & 1) | ((index + 1) << 1);
    else {
      const slot = slotOf(first, second);
      known[first] = (known[first] ?? 0) | 1;
      pairs[slot] = (first << 16) | second;
      places[slot] = index + 1;
    }
  }
  return { known, pairAt: (first, second) => places[slotOf(first, second)] ?? 0 };
}
