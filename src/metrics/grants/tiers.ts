const NUMBER = '\\d[\\d.]*[十百千]?[万亿]?';
const UNIT =
  '(?:美元|欧元|港元|元|人民币|人次?|平方米|平方公里|立方米|公里|千瓦|张|家|项|亩|%|台|套|场|吨|晚|个|件|户|辆|条|次|分|名|座|间|倍|年|岁|头|只|位|架次|标箱|部)';
const BRACKET = '(?:（不?含[^（）]{0,8}）)?';
const BOUND = '(?:超过?|突破|达到?|满|不足|低于|高于|不低于|不少于|不超过|大于|小于|累计达到?)?';
const ONE = `${BOUND}${NUMBER}${BRACKET}${UNIT}?(?:及?以[上下内])?${BRACKET}`;
const TIER = `(?:${ONE}(?:[-—~～–至到]+${ONE})?)`;
const JOINT = '(?:、|和|或者?|及|与)';
const RUN = new RegExp(`${TIER}(?:${JOINT}${TIER})+`, 'g');
const EACH = new RegExp(TIER, 'g');

/** Figures in a row that tell classes apart (达500家以上、1000家以上); the numbers before the last may lack their unit. */
interface Run {
  readonly text: string;
  readonly at: number;
  readonly tiers: readonly string[];
}

function runsOf(words: string): readonly Run[] {
  if (!/\d.*[、和或及与].*\d/.test(words)) return [];
  return [...words.matchAll(RUN)].map((found) => {
    const tiers = [...found[0].matchAll(EACH)].map(([tier]) => tier);
    return { text: found[0], at: found.index, tiers };
  });
}

/** 年产值达1亿元、5亿元以上 | 的企业 for the award at the index of as many: the words with its own figure alone; undefined where no row of figures has as many. */
export function withOwnTier(words: string, at: number, count: number): string | undefined {
  const run = runsOf(words).find(({ tiers }) => tiers.length === count);
  if (!run) return undefined;
  const own = run.tiers[at] ?? '';
  const first = run.tiers[0] ?? '';
  const unit = /\d[\d.]*$/.test(own) ? (new RegExp(`${NUMBER}(${UNIT})`).exec(run.tiers.at(-1) ?? '')?.[1] ?? '') : '';
  // 达到 | 500家、1000家: what is said before the first holds for all.
  const bound = /^\d/.test(own) ? (new RegExp(`^${BOUND}`).exec(first)?.[0] ?? '') : '';
  return words.slice(0, run.at) + bound + own + unit + words.slice(run.at + run.text.length);
}

/** The words without such rows, where one thing is given to all of them alike. */
export function withoutTiers(words: string): string {
  return runsOf(words).reduce(
    (left, { text }) => left.replace(new RegExp(`(?<!分别[^，]{0,6})在?${text.replace(/[.]/g, '\\.')}`), ''),
    words,
  );
}

/** The words with the first figure of each row only: how long a name is. */
export function folded(words: string): string {
  return runsOf(words).reduce((left, { text, tiers }) => left.replace(text, tiers[0] ?? ''), words);
}
