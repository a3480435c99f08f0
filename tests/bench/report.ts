import Table from 'cli-table3';
import type { Times } from './measure.js';

/** How often the whole pipeline may take as much of a core as nodejieba's `tag` on the same text. */
export const RATIO_LIMIT = 2.5;
/** How much slower a megabyte may become when one paragraph grows fourfold; above it time is no longer linear. */
export const GROWTH_LIMIT = 1.5;

/** What one run of the bench found; times in milliseconds, sizes in megabytes (10⁶ bytes) of UTF-8. */
export interface BenchResult {
  readonly path: string;
  readonly documents: number;
  readonly size: number;
  readonly observations: number;
  readonly repetitions: number;
  readonly startup: number;
  readonly pipeline: Times;
  readonly tag: Times;
  readonly stages: Readonly<Record<string, number>>;
  readonly paragraphs: readonly { readonly size: number; readonly time: number }[];
  /** Kilobytes, as the operating system reports it for the process of the pipeline, nodejieba's dictionary included; files are read in another one. */
  readonly peakMemory: number;
}

/** The tables that `npm run bench` prints. */
export function formatReport(result: BenchResult): string {
  const head = [
    `${result.path}: ${result.documents} documents, ${result.size.toFixed(2)} MB, ${result.observations} observations`,
    `medians of ${result.repetitions} interleaved repetitions after two to warm up; starting up took ${formatTime(result.startup)} and is not counted`,
  ];
  const tail = [
    `pipeline / tag: ${ratioOf(result).toFixed(2)} (limit ${RATIO_LIMIT}); on the wall ${(result.pipeline.wall / result.tag.wall).toFixed(2)}`,
    `one long paragraph: a megabyte takes ${growthOf(result).toFixed(2)} times as long at the largest size as at the smallest (limit ${GROWTH_LIMIT})`,
    `peak memory: ${Math.round(result.peakMemory / 1024)} MB`,
  ];
  return [...head, '', speedTable(result), '', stageTable(result), '', paragraphTable(result), '', ...tail, ''].join('\n');
}

/**
 * Time of the pipeline as a multiple of that of `tag`, both as what this thread had of a core: V8 compiles on other threads meanwhile, which on a
 * machine of two cores take the wall time of the pipeline up to a half and that of `tag`, which is compiled already, not at all.
 */
export function ratioOf({ pipeline, tag }: BenchResult): number {
  return pipeline.thread / tag.thread;
}

/** Time a megabyte of the largest paragraph as a multiple of that of the smallest; 1 where time is linear. */
export function growthOf({ paragraphs }: BenchResult): number {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  return first && last ? last.time / last.size / (first.time / first.size) : 1;
}

function speedTable({ pipeline, tag, size }: BenchResult): string {
  const table = makeTable(['', 'thread time', 'wall time', 'MB/s']);
  const rows = { 'whole pipeline': pipeline, 'nodejieba tag': tag };
  for (const [name, { thread, wall }] of Object.entries(rows))
    table.push([name, formatTime(thread), formatTime(wall), formatSpeed(size, wall)]);
  return table.toString();
}

function stageTable({ stages, size }: BenchResult): string {
  const total = Object.values(stages).reduce((sum, time) => sum + time, 0);
  const table = makeTable(['stage (sampled)', 'time', 'share', 'MB/s']);
  for (const [name, time] of Object.entries(stages))
    table.push([name, formatTime(time), formatShare(time, total), formatSpeed(size, time)]);
  return table.toString();
}

function paragraphTable({ paragraphs }: BenchResult): string {
  const table = makeTable(['one paragraph of', 'time', 'time per MB']);
  for (const { size, time } of paragraphs) table.push([`${size.toFixed(2)} MB`, formatTime(time), formatTime(time / size)]);
  return table.toString();
}

function makeTable(head: string[]): Table.Table {
  return new Table({ head, style: { head: [], border: [], compact: true }, colAligns: ['left', 'right', 'right', 'right'] });
}

const formatTime = (milliseconds: number): string => `${milliseconds < 100 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
const formatSpeed = (size: number, milliseconds: number): string => (milliseconds > 0 ? (size / (milliseconds / 1000)).toFixed(2) : '');
const formatShare = (part: number, whole: number): string => (whole > 0 ? `${((100 * part) / whole).toFixed(1)}%` : '');
