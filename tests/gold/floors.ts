import { readFileSync } from 'node:fs';
import * as z from 'zod';

const score = z.strictObject({ detection: z.number().min(0).max(1), record: z.number().min(0).max(1) });
const floors = z.strictObject({
  samples: z.record(z.string(), score),
  shared: z.record(z.string(), score),
  english: z.record(z.string(), score),
  fields: z.record(z.string(), z.number().min(0).max(1)),
});

/** F1 of finding the numbers (`detection`) and of rows that are right in kind, metric and year as well (`record`), 0 to 1. */
export type Score = Readonly<z.infer<typeof score>>;

/** Scores by document name without its ending; `all` stands for all of them together. */
export type Scores = Readonly<Record<string, Score>>;

/** The figures of floors.json, which only rise: raise them when the program has become better, never lower them to get a green run. */
export const FLOORS = floors.parse(JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')));

/** Every score that lies under its floor or is missing, one line each. Scores are compared as they are printed, to three digits. */
export function findBelowFloor(scores: Scores, wanted: Scores): readonly string[] {
  return Object.entries(wanted).flatMap(([name, floor]) => {
    const score = scores[name];
    if (!score) return [`${name} was not scored`];
    return (['detection', 'record'] as const)
      .filter((figure) => Number(score[figure].toFixed(3)) < floor[figure])
      .map((figure) => `${name}: ${figure} F1 ${score[figure].toFixed(3)} is under its floor of ${floor[figure]}`);
  });
}
