import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fold } from '../../src/text/fold.js';

/** What a suite of another project wants to be read at a place of its text. */
export interface Expected {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: 'number' | 'quantity';
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
}

export interface Case {
  readonly id: string;
  readonly text: string;
  readonly expect: readonly Expected[];
  readonly must_not?: readonly Expected[];
  readonly tags?: readonly string[];
}

/** A kind of case that no policy document could hold, or that says something else there. */
export interface Criterion {
  readonly why: string;
  readonly applies: (one: Expected, whole: Case) => boolean;
}

/** The folder of the suites; absent where the project stands alone. */
export const SUITES = fileURLToPath(new URL('../../../shared/suites/', import.meta.url));

const NUMERAL = '〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟';
const SPACED = new RegExp(`[${NUMERAL}点又分之余] +[${NUMERAL}点分之余几]|\\d +\\d|\\d 分 *之`);
const written = (pattern: RegExp): Criterion['applies'] => ({ surface }) => pattern.test(fold(surface)); // prettier-ignore

/** Why a case is left out, the first that applies. All look at how the number is written, none at how it is read. */
export const CRITERIA: readonly Criterion[] = [
  { why: 'marked as doubtful by the suite itself', applies: (_, { tags }) => tags?.includes('suspect-upstream') ?? false },
  {
    why: 'a bare number that the suite takes for money',
    applies: (_, { tags }) => tags?.includes('bare-number-assumed-yuan') ?? false,
  },
  {
    why: 'the name of a currency without a number',
    applies: ({ value, min, max }) => (value ?? min ?? max ?? undefined) === undefined,
  },
  { why: 'blanks between the characters of one numeral or unit', applies: written(SPACED) },
  {
    why: 'powers, exponents and Latin scales of programmers and chats (2e5, 40k, 30w)',
    applies: written(/\^|\de[+-]?\d|\d ?[kKMGwW](?![A-Za-z])/),
  },
  { why: 'vague multitudes, which the annotation guide counts as no quantities (几十万, 数十亿)', applies: written(/[几数幾]/) },
  {
    why: 'dozens and pairs taken for numbers',
    applies: ({ surface, end }, { text }) => /[打对双對雙]$/.test(surface) || text.startsWith('打', end),
  },
  {
    why: 'mixed and improper fractions',
    applies: ({ surface, unit, value = 0 }) =>
      unit === undefined && /分[之一]|[/／]/.test(surface) && (/[又负負]/.test(surface) || Math.abs(value) >= 1),
  },
  {
    why: 'spoken money (块, 毛), and cents of a foreign currency',
    applies: written(/块(?!钱)|[毛毫蚊仙銭]|美分|[个五]半$|^个[半九]$/),
  },
  { why: '分 alone, which marks a score in policy documents', applies: ({ surface, unit }) => unit !== undefined && /^[^元圆角%]+分$/.test(surface) }, // prettier-ignore
  {
    why: 'dialect, classical and slang numerals (参 for 叁, 卌, 俩, 百二万, 十份一, 半百, 对折, 兆 for 10^12)',
    applies: written(/[参卌俩兆]|^百[二三]|份|分一$|半[百成折]|对折|^1?半|半半|^千一$|^万九$/),
  },
  {
    why: 'fractions with a whole beyond ten thousand, and ten thousands of percentage points',
    applies: written(/(?:[百千万]万|[百千]{2})分之|万.*百分点/),
  },
];

export function loadCases(name: string): readonly Case[] {
  const lines = readFileSync(`${SUITES}${name}.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Case);
}
