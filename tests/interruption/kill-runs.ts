import { existsSync } from 'node:fs';
import { SAMPLES } from '../documents/read-documents.js';
import { interruptRuns, PROGRAM } from './interrupt-runs.js';

/** Usage: npx tsx tests/interruption/kill-runs.ts [PATH] [KILLS] [SEED]; ends with 1 where a database was damaged or not completed, or too few runs could be killed. */
const [path = SAMPLES, kills = '20', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);

if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is missing: run 'npm run build' first`);
const tell = (line: string): void => void process.stdout.write(`${line}\n`);
tell(`${kills} kills on ${path}, seed ${seed}`);
const { faults, killed, documents } = await interruptRuns({ path, kills: Number(kills), seed: Number(seed), tell });
faults.forEach(tell);
tell(`${killed} kills, ${faults.length} faults; ${documents} documents are the same after the last run as after an undisturbed one`);
process.exitCode = faults.length > 0 || killed < Number(kills) ? 1 : 0;
