import { formatReading, measureReading, readingSamples } from './reading.js';

// A process of its own, as the program itself reads: what the libraries of all formats take is no part of the pipeline's memory.
process.stdout.write(`${formatReading(await measureReading(await readingSamples()))}\n`);
