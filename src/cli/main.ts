import { CommanderError } from 'commander';
import { describeDatabaseError } from '../store/errors.js';
import { buildProgram } from './commands.js';
import { loadEngine, type Engine } from './engine.js';
import { exit, warn, type Io } from './io.js';

const REPORT = "please report this line and the command in the project's issues";

/** Runs the command line (without node and script) and gives the exit code; never throws for what a user did. */
export async function main(argv: readonly string[], io: Io, engine: () => Promise<Engine> = loadEngine): Promise<number> {
  let code: number = exit.fine;
  const program = buildProgram(io, engine, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return explainError(error, io);
  }
}

function explainError(error: unknown, io: Io): number {
  // Commander has told the user already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.usage;
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return exit.fine;
  const database = describeDatabaseError(error, 'the database');
  if (database !== undefined) {
    warn(io, `policy-metrics: ${database}`);
    return exit.usage;
  }
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  warn(io, `policy-metrics: internal error: ${message ?? ''}; ${REPORT} (POLICY_METRICS_DEBUG=1 shows more)`);
  if (io.env['POLICY_METRICS_DEBUG'] === '1' && error instanceof Error) {
    warn(io, error.stack ?? '');
    if (error.cause instanceof Error) warn(io, `caused by ${error.cause.stack ?? ''}`);
  }
  return exit.internal;
}
