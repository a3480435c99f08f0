import { unzipSync, zipSync } from 'fflate';

/** Numbers from 0 to below `limit`, the same for the same seed. */
export type Random = (limit: number) => number;

/** A small generator of numbers (mulberry32): the same seed gives the same damage on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** The bytes with some damage: bytes changed, cut off, cut out, or repeated. In ZIP containers every second time inside a part, which a reader sees unpacked. */
export function damageBytes(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && random(2) === 0) return damagePart(bytes, random);
  const kind = random(8);
  if (kind === 0) return bytes.slice(0, random(bytes.length));
  if (kind === 1) return repeatStretch(bytes, random);
  if (kind === 2) return cutStretch(bytes, random);
  const damaged = bytes.slice();
  for (let count = 1 + random(20); count > 0; count -= 1) damaged[random(damaged.length)] = random(256);
  return damaged;
}

function damagePart(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => (parts[name]?.length ?? 0) > 0);
  const name = names[random(names.length)];
  const part = name === undefined ? undefined : parts[name];
  return name === undefined || !part ? bytes : zipSync({ ...parts, [name]: damageBytes(part, random) }, { level: 1 });
}

function repeatStretch(bytes: Uint8Array, random: Random): Uint8Array {
  const from = random(bytes.length);
  const stretch = bytes.subarray(from, from + 1 + random(200));
  return Buffer.concat([bytes.subarray(0, from), ...Array.from({ length: 1 + random(50) }, () => stretch), bytes.subarray(from)]);
}

function cutStretch(bytes: Uint8Array, random: Random): Uint8Array {
  const from = random(bytes.length);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + random(200))]);
}
