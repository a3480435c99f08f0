import { loadBuiltInRules } from '../documents/read-documents.js';
import { scoreOf } from './score-document.js';
import { scoreSamples } from './score-samples.js';

/** Usage: npx tsx tests/gold/show-samples.ts; prints every miss, every row too many and every wrong field, then the scores. */
const tallies = scoreSamples(loadBuiltInRules());
for (const remark of tallies['all']?.remarks ?? []) process.stdout.write(`${remark}\n`);
for (const [name, tally] of Object.entries(tallies)) {
  const { detection, record } = scoreOf(tally);
  process.stdout.write(
    `${name}: detection F1 ${detection.toFixed(3)}, record F1 ${record.toFixed(3)} (${tally.expected} expected, ${tally.told} told)\n`,
  );
}
