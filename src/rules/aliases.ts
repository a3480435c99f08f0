import type { Fault } from './faults.js';
import type { ReadRule } from './validate.js';

/** Faults of aliases together: a name that two rules give to different metrics, and a metric that is itself merged into another. */
export function checkAliases(rules: readonly ReadRule[]): readonly Fault[] {
  const meaning = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { rule, file, index } of rules) {
    if (rule.kind !== 'alias') continue;
    rule.also.forEach((name, at) => {
      const place = file.placeOf([index, 'also', at]);
      const first = meaning.get(name);
      if (name === rule.metric) faults.push(file.fault(place, 'alias-clash', `'${name}' is the metric itself; leave it out`));
      else if (first !== undefined && first !== rule.metric)
        faults.push(file.fault(place, 'alias-clash', `'${name}' is merged into '${first}' already; a name means one metric`));
      else meaning.set(name, rule.metric);
    });
  }
  return [...faults, ...chains(rules, meaning)];
}

function chains(rules: readonly ReadRule[], meaning: ReadonlyMap<string, string>): readonly Fault[] {
  return rules.flatMap(({ rule, file, index }) => {
    const further = rule.kind === 'alias' ? meaning.get(rule.metric) : undefined;
    if (rule.kind !== 'alias' || further === undefined) return [];
    const message = `'${rule.metric}' is itself merged into '${further}'; name that one`;
    return [file.fault(file.placeOf([index, 'metric']), 'alias-clash', message)];
  });
}
