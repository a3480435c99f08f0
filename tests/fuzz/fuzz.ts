import { runFuzz } from './run-fuzz.js';

const count = Number(process.argv[2] ?? 2000);
const { inputs, byOutcome, failures } = await runFuzz(count);
process.stdout.write(
  `${inputs} damaged files\n${Object.entries(byOutcome)
    .map(([outcome, times]) => `${outcome.padEnd(20)}${times}\n`)
    .join('')}`,
);
process.stdout.write(failures.length === 0 ? 'no process was ended, no limit was reached\n' : `${failures.join('\n')}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
