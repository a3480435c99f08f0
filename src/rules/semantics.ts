import type { Fault, FaultCode } from './faults.js';
import { isMarkFault, readMarks } from './marks.js';
import type { RuleSourceFile, ValuePath } from './source.js';
import type { Rule } from './schema.js';
import type { ReadRule } from './validate.js';

/** Faults that a schema cannot see: marks, and comparators without words. */
export function checkMeaning({ rule, file, index }: ReadRule): readonly Fault[] {
  const faults: Fault[] = [];
  for (const list of ['matches', 'ignores'] as const) {
    rule[list].forEach(({ text }, at) => {
      const path = [index, list, at, 'text'];
      const read = readMarks(text);
      if (isMarkFault(read)) faults.push(file.fault(file.placeOf(path, read.offset), 'unpaired-mark', read.message));
      else if (list === 'matches' && read.spans.length === 0)
        faults.push(file.fault(file.placeOf(path), 'match-without-mark', 'put « and » around what the rule must find'));
    });
  }
  if (rule.kind === 'comparator' && rule.before === undefined && rule.after === undefined)
    faults.push(file.fault(file.placeOf([index]), 'missing-key', "a comparator needs 'before', 'after' or both"));
  return faults;
}

/** Names that the periods stage gives to templates itself, from the document's date and the sentence. */
const GIVEN = /^(?:doc|near|review)(?:\.[a-z]+)?$/;
/** A group or a given name, or the entry of a table for a group: `half`, `doc.year`, `first[half]`. */
const NAME = /([A-Za-z_]\w*(?:\.\w+)?)(?:\[(\w+)\])?/g;

/** Templates of a period that name no group of its pattern or no table of the rule. How templates are spelt is the matter of the periods stage. */
export function checkTemplates(rule: Rule, regexp: RegExp, file: RuleSourceFile, path: ValuePath): readonly Fault[] {
  if (rule.kind !== 'period' || !('first' in rule.gives)) return [];
  const groups = [...regexp.source.matchAll(/\(\?<(\w+)>/g)].map((group) => group[1] ?? '');
  const tables = Object.keys(rule.tables ?? {});
  return [...unknownNames('first', rule.gives.first), ...unknownNames('last', rule.gives.last)];

  function unknownNames(key: 'first' | 'last', template: string): readonly Fault[] {
    const report = (code: FaultCode, index: number, message: string): Fault =>
      file.fault(file.placeOf([...path, 'gives', key], index), code, message);
    return namesIn(template).flatMap(({ index, name, entry }) => {
      if (entry !== undefined && !tables.includes(name))
        return [report('unknown-table', index, `the rule has no table '${name}'; ${list(tables)}`)];
      const group = entry ?? name;
      if (groups.includes(group) || (entry === undefined && GIVEN.test(group))) return [];
      return [report('unknown-group', index, `the pattern has no group (?<${group}>…); ${list(groups)}`)];
    });
  }
}

function list(names: readonly string[]): string {
  return names.length > 0 ? `there are ${names.join(', ')}` : 'it has none';
}

function namesIn(template: string): readonly { readonly index: number; readonly name: string; readonly entry: string | undefined }[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].flatMap((braces) =>
    [...(braces[1] ?? '').matchAll(NAME)].map((found) => ({
      index: braces.index + 1 + found.index,
      name: found[1] ?? '',
      entry: found[2],
    })),
  );
}
