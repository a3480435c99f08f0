#!/usr/bin/env node
import { main } from './cli/main.js';

function watchInterrupt(): () => boolean {
  let interrupted = false;
  process.on('SIGINT', () => {
    // A second Ctrl-C does not wait for the end of a transaction; SQLite undoes it.
    if (interrupted) process.exit(130);
    interrupted = true;
  });
  return () => interrupted;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => new Date(),
  watchInterrupt,
});
