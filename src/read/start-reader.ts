import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { watchMemory } from './watch-memory.js';
import { refuse, type ReadResult, type Refusal } from './reader.js';
import type { ReadingTask } from './reading-child.js';

/** What one file may cost: seconds of a clock, and megabytes of the process that reads it. */
export interface ReadingLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Enough for a plan of 500 pages on a slow machine. */
export const usualLimits: ReadingLimits = { seconds: 120, megabytes: 1500 };

/** A reader that no file can stop: it reads in a process of its own, which starts with the first file and is started again where one ended it. `stop` ends it. */
export interface SafeReader {
  readonly readDocument: (bytes: Uint8Array, path: string) => Promise<ReadResult>;
  readonly stop: () => void;
}

interface Answer {
  readonly result: ReadResult;
  /** Bytes that the process holds after reading. */
  readonly memory: number;
}

interface Running {
  readonly child: ChildProcess;
  filesRead: number;
}

/** A reader with these limits; files are read one at a time, in the order of the calls. `program` is another program for the process, for tests. */
export function startReader(limits: ReadingLimits = usualLimits, program: URL = childProgram()): SafeReader {
  let running: Running | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const stop = (): void => {
    running?.child.kill('SIGKILL');
    running = undefined;
    process.off('exit', stop);
  };
  const readOnce = async (task: ReadingTask): Promise<ReadResult> => {
    const used = (running ??= { child: startChild(program, limits), filesRead: 0 });
    if (used.filesRead === 0) process.once('exit', stop);
    const answer = await ask(used.child, task, limits);
    used.filesRead += 1;
    // What earlier files left behind must not fall on the next one.
    if (!('memory' in answer) || answer.memory > (limits.megabytes * 1_000_000) / 2) stop();
    if ('memory' in answer) return answer.result;
    return answer.code !== 'too-slow' && used.filesRead > 1 ? readOnce(task) : answer;
  };
  return {
    stop,
    readDocument: (bytes, path) => {
      const reading = queue.then(() => readOnce({ bytes, path }));
      queue = reading;
      return reading;
    },
  };
}

/** Beside this file: built as JavaScript, and in the sources as TypeScript, which needs tsx. */
function childProgram(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './reading-child.ts' : './reading-child.js', import.meta.url);
}

function startChild(program: URL, { megabytes }: ReadingLimits): ChildProcess {
  const child = fork(fileURLToPath(program), [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${megabytes}`, ...(program.href.endsWith('.ts') ? ['--import', 'tsx'] : [])],
    // Libraries write warnings; the reasons that matter come as answers.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  hold(child, false);
  return child;
}

/** While it has nothing to do the process does not keep the program from ending. */
function hold(child: ChildProcess, isBusy: boolean): void {
  if (isBusy) child.ref();
  else child.unref();
  if (isBusy) child.channel?.ref();
  else child.channel?.unref();
}

function ask(child: ChildProcess, task: ReadingTask, limits: ReadingLimits): Promise<Answer | Refusal> {
  return new Promise((resolve) => {
    let settled = false;
    const settle = (answer: Answer | Refusal): void => {
      if (settled) return;
      settled = true;
      clearTimeout(clock);
      memory.stop();
      child.removeAllListeners();
      // An error that comes later (a pipe of a killed process) has been told already.
      child.on('error', () => undefined);
      hold(child, false);
      resolve(answer);
    };
    const clock = setTimeout(() => {
      settle(
        refuse(
          'too-slow',
          `Reading took more than ${limits.seconds} s: the file is very large or made to stop programs. Save it again in an office program, or split it.`,
        ),
      );
    }, limits.seconds * 1000);
    const tooMuch = refuse(
      'too-much-memory',
      `Reading took more than ${limits.megabytes} MB of memory: the file is very large or made to stop programs. Save it again in an office program, or split it.`,
    );
    const memory = watchMemory(child.pid, limits.megabytes * 1_000_000, () => {
      settle(tooMuch);
    });
    hold(child, true);
    child.on('message', (answer: Answer) => {
      settle(answer);
    });
    child.on('error', (error) => {
      settle(
        refuse(
          'reader-failed',
          `The process that reads files could not be used (${error.message}). Try again; report it where it stays so.`,
        ),
      );
    });
    child.on('exit', (code, signal) => {
      const ended = signal ?? `code ${code ?? 0}`;
      // Node ends by abort where the heap is full.
      if (signal === 'SIGABRT' || code === 134) settle(tooMuch);
      else
        settle(
          refuse(
            'reader-crashed',
            `The file ended the process that read it (${ended}): it is damaged. Open it in an office program, save it again and give that.`,
          ),
        );
    });
    child.send(task, (error) => {
      if (error)
        settle(
          refuse(
            'reader-failed',
            `The file could not be handed to the process that reads files (${error.message}). Try again; report it where it stays so.`,
          ),
        );
    });
  });
}
