/** What was read of words, by whose words they are (a set of rules). */
export type Remembered<T> = WeakMap<object, Map<string, T>>;

const MOST = 4096;

/** What `read` gives for the words, read once for each `key` and looked up from then on; where too many are known they are forgotten together. */
export function remembered<T>(known: Remembered<T>, key: object, words: string, read: () => T): T {
  const own = known.get(key) ?? new Map<string, T>();
  if (own.size === 0) known.set(key, own);
  const found = own.get(words);
  if (found !== undefined || own.has(words)) return found as T;
  if (own.size >= MOST) own.clear();
  const made = read();
  own.set(words, made);
  return made;
}
