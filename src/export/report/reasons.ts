import { wordFor, type Texts } from './texts.js';

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '~': '≈', '=': '=' };
const sign = (comparator = ''): string => SIGNS[comparator] ?? comparator;

type Words = (groups: readonly string[], texts: Texts) => string;

/** What the views say of a verdict (`decided_by`), and how it is said in Chinese; several may stand in one reason. */
const reasons: readonly (readonly [english: RegExp, chinese: Words])[] = [
  [/^fact (>=|>|<=|<) target/, ([comparator]) => `要求：结果${sign(comparator)}目标`],
  [/^fact inside range/, () => '结果在目标区间内'],
  [/^fact better than range/, () => '结果优于目标区间'],
  [/^fact outside range/, () => '结果在目标区间外'],
  [/^not within (\S+) of target/, ([tolerance = '']) => `与目标相差超过${tolerance}`],
  [/^within (\S+) of target/, ([tolerance = '']) => `与目标相差不超过${tolerance}`],
  [/^rounds to target/, () => '四舍五入后等于目标'],
  [/^does not round to target/, () => '四舍五入后不等于目标'],
  [/^better than target/, () => '优于目标'],
  [/ before it is due/, () => '（到期之前）'],
  [
    /^(\d+) facts of one document disagree: (\S+) to ([^,\s]+)/,
    ([count = '', from = '', to = '']) => `同一文件中${count}个结果不一致：${from}至${to}`,
  ],
  [/^whether more or less is better is not known/, () => '不知该指标以高为好还是以低为好'],
  [
    /^fact is told as (\S+) (\S+), which may lie on either side of the target/,
    ([comparator, value = '']) => `结果表述为${sign(comparator)}${value}，可能高于也可能低于目标`,
  ],
  [/^fact is told in no unit/, () => '结果没有单位'],
  [/^fact is told in (.+)$/, ([unit = '']) => `结果的单位是${unit}`],
  [/^the names differ only in the verb: (.+)$/, ([verb = '']) => `名称只差动词“${verb}”`],
  [/^the names differ only in (.+)$/, ([words = '']) => `名称只差“${words}”`],
  [/^no fact in documents up to ([\d-]+)/, ([day = '']) => `截至${day}的文件中未见结果`],
  [/^not due: ([\d-]+)/, ([day = '']) => `${day}到期`],
  [
    /; told as ([\w,]+) only/,
    ([measures = ''], texts) =>
      `；仅有${measures
        .split(',')
        .map((one) => wordFor(texts, one))
        .join('、')}数据`,
  ],
  [/^doubt: (.+)$/, ([doubts = '']) => `存疑：${doubts}`],
  [/^told of ([\d-]+) only, long after it was due/, ([day = '']) => `仅有${day}的数据，远晚于到期日`],
  [
    /^told of ([\d-]+) only, before it was due, in documents up to ([\d-]+)/,
    ([day = '', latest = '']) => `仅有到期之前${day}的数据，文件截至${latest}`,
  ],
  [/, told of ([\d-]+)/, ([day = '']) => `，为${day}的数据`],
  [/^share reached (>=|<) share of time gone/, ([comparator]) => `完成进度${sign(comparator)}时间进度`],
  [/, sum of (\d+) years/, ([count = '']) => `，${count}年合计`],
];

/** By which rule a verdict was given, in the report's language; what no rule of this list knows stays as it is. */
export function reasonText(decidedBy: string, texts: Texts): string {
  if (texts.language === 'en') return decidedBy;
  return reasons.reduce(
    (text, [english, chinese]) => text.replace(english, (_, ...rest) => chinese(rest.filter(isText).slice(0, -1), texts)),
    decidedBy,
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';
