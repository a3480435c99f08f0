/** Where a command writes: a stream that knows whether a person sits before it. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** The world as a command sees it, so that tests need no process. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** From this call on Ctrl-C ends nothing by itself; the function given back tells whether it was pressed. */
  readonly watchInterrupt: () => () => boolean;
}

/** Exit codes, as the main help tells them. */
export const exit = { fine: 0, unreadable: 1, usage: 2, internal: 70, interrupted: 130 } as const;

/** One line to standard output. */
export function say(io: Io, line: string): void {
  io.stdout.write(`${line}\n`);
}

/** One line to standard error. */
export function warn(io: Io, line: string): void {
  io.stderr.write(`${line}\n`);
}

/** Says what is wrong with what the user asked for, and gives the exit code of it. */
export function refuse(io: Io, message: string): number {
  warn(io, `policy-metrics: ${message}`);
  return exit.usage;
}

/** Numbers for people: 12,345. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
