import { Session } from 'node:inspector/promises';
import type { Profiler } from 'node:inspector';

const SAMPLING_MICROSECONDS = 500;
const STAGE_ORDER = ['read', 'structure', 'quantities', 'periods', 'metrics', 'kinds', 'observations'];
/** A file of src: the folder below src is its stage, a file directly in src (pipeline.ts) is none. */
const STAGE_FILE = /\/(?:src|dist)\/([a-z-]+)\/[^?]*$/;
const OWN_FILE = /\/(?:src|dist)\/([a-z-]+)\.[jt]s/;

/** What the runtime does by itself, and the profiler's own starting and stopping (`dispatch`). */
const RUNTIME = new Set(['(garbage collector)', '(idle)', 'dispatch']);
const NOT_WORK = new Set(['(idle)', 'dispatch']);

/** Milliseconds by stage: the time of everything that a stage calls is its own, so nodejieba's time is that of the stage that asked for words. */
export type StageTimes = Readonly<Record<string, number>>;

/** Runs the work under Node's sampling profiler, so that the pipeline itself need not know of any clock. */
export async function profileStages(work: () => void): Promise<StageTimes> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
    await session.post('Profiler.start');
    work();
    const { profile } = await session.post('Profiler.stop');
    return attributeTimes(profile);
  } finally {
    session.disconnect();
  }
}

/** Gives each sample to the outermost stage on its stack; samples outside all stages go to the file of src that called, or to `(other)`. */
export function attributeTimes(profile: Profiler.Profile): StageTimes {
  const stages = findStages(profile.nodes);
  const times = new Map<string, number>();
  (profile.samples ?? []).forEach((node, index) => {
    const stage = stages.get(node) ?? '(other)';
    if (NOT_WORK.has(stage)) return;
    times.set(stage, (times.get(stage) ?? 0) + Math.max(0, profile.timeDeltas?.[index] ?? 0) / 1000);
  });
  return Object.fromEntries([...times].sort(([a], [b]) => rankOf(a) - rankOf(b)));
}

function findStages(nodes: readonly Profiler.ProfileNode[]): ReadonlyMap<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const children = new Set(nodes.flatMap((node) => node.children ?? []));
  const stages = new Map<number, string>();
  const open = nodes
    .filter(({ id }) => !children.has(id))
    .map((node) => ({ node, stage: undefined as string | undefined, caller: '(other)' }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { url, functionName } = next.node.callFrame;
    const stage = next.stage ?? STAGE_FILE.exec(url)?.[1];
    const caller = RUNTIME.has(functionName) ? functionName : (OWN_FILE.exec(url)?.[1] ?? next.caller);
    stages.set(next.node.id, stage ?? caller);
    for (const id of next.node.children ?? []) {
      const child = byId.get(id);
      if (child) open.push({ node: child, stage, caller });
    }
  }
  return stages;
}

function rankOf(stage: string): number {
  const place = STAGE_ORDER.indexOf(stage);
  return place < 0 ? STAGE_ORDER.length : place;
}
