import type { Line } from './lines.js';
import { findPart, holdsPart } from './parts.js';
import type { Parts } from './parts.js';

/** A title and the lines that it stands on: `from` inclusive, `to` exclusive. */
export interface Title {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const MOST_LINES = 5;
const LONGEST_LINE = 100;
const BLANK_IN_CHINESE = /(?<=[\u3000-\u9fff\d]) +(?=[\u3000-\u9fff])|(?<=[\u3000-\u9fff]) +(?=\d)/g;

/**
 * The title in the head of a document: the fewest lines that together read as a title, or else a Markdown heading of the first level.
 * `skip` are lines that cannot belong to it.
 */
export function findTitle(lines: readonly Line[], skip: ReadonlySet<number>, parts: Parts): Title | undefined {
  const isFree = (index: number): boolean => !skip.has(index) && (lines[index]?.text.length ?? Infinity) <= LONGEST_LINE;
  // The first title to end is the document's, on as few lines as read as one; 关于 begins it where a line above does (关于印发农机 | 购置补贴方案的通知).
  for (let to = 1; to <= lines.length; to += 1) {
    const found: Title[] = [];
    for (let count = 1; count <= Math.min(MOST_LINES, to) && isFree(to - count); count += 1) {
      const text = joinLines(lines.slice(to - count, to));
      if (holdsPart(text, parts('title'))) found.push({ text, from: to - count, to });
    }
    const title = found.find(({ text }) => text.startsWith('关于')) ?? found[0];
    if (title) return goesOn(title, lines, isFree) ?? title;
  }
  const marked = lines.findIndex(({ text }, index) => isFree(index) && /^#\s/.test(text));
  const line = lines[marked];
  return line ? { text: joinLines([line]), from: marked, to: marked + 1 } : plainTitle(lines, isFree);
}

/** Words on a line of their own behind which the title of a plan or a body goes on. */
const REST = /^(?:(?:实施|执行|完成|落实|推进|贯彻)情况|(?:中期|终期|总结)评估|编制说明)[^，。；：！？]{0,30}$/;

/** 第十三个五年规划 | 实施情况中期评估报告: the next line tells what the document is about the plan. */
function goesOn({ text, from, to }: Title, lines: readonly Line[], isFree: (index: number) => boolean): Title | undefined {
  const next = isFree(to) ? joinLines(lines.slice(to, to + 1)) : '';
  return REST.test(next) ? { text: text + next, from, to: to + 1 } : undefined;
}

const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 50;
/** Among so many first lines a title without a known ending is looked for. */
const NEAR_TOP = 4;

/** A line in brackets, a day with or without its label, whence the text is, the first heading. */
const HEADED =
  /^[（(].*[）)]$|^(?:19|20)\d{2}[-./年]|^(?:(?:发布|发文|成文|印发|公布|生成)?(?:日期|时间)|来源|信息来源)\s?[：:]|^(?:第[一二三]+[章节编条]|[一二三]、|（[一二三]）)/;

/** 山东PPP改革全面推进、成果丰硕: the first line, where it is no sentence, and below it stands what opens a text, or a paragraph. */
function plainTitle(lines: readonly Line[], isFree: (index: number) => boolean): Title | undefined {
  const first = lines.findIndex(({ text }, index) => isFree(index) && text.trim() !== '');
  const text = lines[first]?.text.trim() ?? '';
  const next =
    lines
      .slice(first + 1)
      .find((line) => line.text.trim() !== '')
      ?.text.trim() ?? '';
  const reads = text.length >= SHORTEST_TITLE && text.length <= LONGEST_TITLE && /[\u4e00-\u9fff]{4}/.test(text);
  const sentence =
    /[。；：，！？…:;,.!?]$|[。；！？\t|>]|^(?:第[一二三四五六七八九十]+[章节]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、．)）])/.test(
      text,
    );
  const headed = HEADED.test(next) || (next.length >= LONGEST_TITLE && /[。；]/.test(next));
  return first >= 0 && first < NEAR_TOP && reads && !sentence && headed ? { text, from: first, to: first + 1 } : undefined;
}

function joinLines(lines: readonly Line[]): string {
  return lines.map(({ text }) => text.replace(/^[#*\s]+|[*\s]+$/g, '').replace(BLANK_IN_CHINESE, '')).join('');
}

/** Line of the document's own number, with its value in the usual brackets and without blanks. */
export function findDocNumber(lines: readonly Line[], parts: Parts): { readonly line: number; readonly value: string } | undefined {
  for (const [line, { text }] of lines.entries()) {
    const match = text.length <= LONGEST_LINE ? findPart(text, parts('doc_number')) : undefined;
    if (match)
      return {
        line,
        value: match.value
          .replace(/\s/g, '')
          .replace(/[[【（﹝]/g, '〔')
          .replace(/[\]】）﹞]/g, '〕'),
      };
  }
  return undefined;
}
