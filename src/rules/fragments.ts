import type { Fault } from './faults.js';
import { parseRegExp } from './regexp.js';
import type { RuleSourceFile, ValuePath } from './source.js';

/** A pattern as written and where it stands. */
export interface WrittenPattern {
  readonly pattern: string;
  readonly file: RuleSourceFile;
  readonly path: ValuePath;
}

/** Whole patterns by the name written in {{name}}; undefined where the fragment's own rule has a fault, which is told there. */
export type Fragments = ReadonlyMap<string, string | undefined>;

const REFERENCE = /\{\{([^{}]*)\}\}/g;

/** Resolves fragments that hold other fragments. One that holds itself is a fault at the reference that closes the circle. */
export function resolveFragments(written: ReadonlyMap<string, WrittenPattern | undefined>, faults: Fault[]): Fragments {
  const done = new Map<string, string | undefined>();
  const visit = (name: string, above: readonly string[]): void => {
    if (done.has(name) || !written.has(name)) return;
    const fragment = written.get(name);
    done.set(name, fragment && resolveOne(name, fragment, above));
  };
  const resolveOne = (name: string, fragment: WrittenPattern, above: readonly string[]): string | undefined => {
    const path = [...above, name];
    for (const reference of fragment.pattern.matchAll(REFERENCE)) {
      const inner = (reference[1] ?? '').trim();
      if (path.includes(inner)) {
        faults.push(circleFault(fragment, reference.index, [...path.slice(path.indexOf(inner)), inner]));
        return undefined;
      }
      visit(inner, path);
    }
    const pattern = expandFragments(fragment, new Map([...written.keys()].map((key) => [key, done.get(key)])), faults);
    const error = pattern === undefined ? undefined : parseRegExp(pattern).error;
    if (error === undefined) return pattern;
    faults.push(fragment.file.fault(fragment.file.placeOf(fragment.path), 'bad-pattern', error));
    return undefined;
  };
  for (const name of written.keys()) visit(name, []);
  return done;
}

/** Puts fragments in place of {{name}}, each as a group of its own. Undefined where one is unknown (a fault) or broken (told elsewhere). */
export function expandFragments(written: WrittenPattern, fragments: Fragments, faults: Fault[]): string | undefined {
  const names = [...written.pattern.matchAll(REFERENCE)].map((reference) => (reference[1] ?? '').trim());
  const pattern = written.pattern.replace(REFERENCE, (...found) => {
    const name = String(found[1]).trim();
    const fragment = fragments.get(name);
    if (!fragments.has(name)) faults.push(unknownFault(written, Number(found[2]), name, [...fragments.keys()].sort()));
    return `(?:${fragment ?? ''})`;
  });
  return names.every((name) => fragments.get(name) !== undefined) ? pattern : undefined;
}

function circleFault({ file, path }: WrittenPattern, index: number, circle: readonly string[]): Fault {
  return file.fault(file.placeOf(path, index), 'fragment-cycle', `the fragment holds itself: ${circle.join(' → ')}`);
}

function unknownFault({ file, path }: WrittenPattern, index: number, name: string, known: readonly string[]): Fault {
  const others = known.length > 0 ? `there are ${known.join(', ')}` : 'there is none at all';
  return file.fault(file.placeOf(path, index), 'unknown-fragment', `no fragment is named '${name}'; ${others}`);
}
