/**
 * Freezes a value and everything that it holds, so that a stage that writes into what it was given throws. Regular expressions stay as they are: their
 * `lastIndex` is theirs to move.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof RegExp || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
