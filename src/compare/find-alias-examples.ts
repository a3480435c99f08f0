import type { Finder, Found } from '../rules/rule-set.js';
import { fold } from '../text/fold.js';
import { settleOverlaps } from '../text/overlaps.js';

/** Runs the aliases on an example: every other name that stands in the text, the longest where two overlap; the value is the metric. */
export const findAliasExamples: Finder = (text, rules) => {
  const folded = fold(text);
  const found = rules.alias.flatMap(({ id, metric, also }) =>
    also.flatMap((name) => placesOf(folded, name).map((start): Found => ({ start, end: start + name.length, rule: id, value: metric }))),
  );
  return settleOverlaps(found);
};

function placesOf(text: string, name: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push(at);
  return places;
}
