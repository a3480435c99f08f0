/** Languages of the report's own words; what documents say stays as it is. */
export type ReportLanguage = 'en' | 'zh';

const english = {
  language: 'en',
  title: 'Promises and results',
  regions: 'Regions',
  region: 'Region',
  noRegion: 'no region',
  total: 'promises',
  all: 'all',
  made: 'documents',
  scorecard: 'Scorecard',
  series: 'Over the years',
  promises: 'Promises',
  metric: 'metric',
  year: 'year',
  promised: 'promised',
  result: 'result',
  verdict: 'verdict',
  why: 'decided by',
  sources: 'Sentences',
  sourcesNote: 'Every figure above leads to its place here; the marked number is what was read.',
  target: 'target',
  value: 'result',
  sum: 'sum of years',
  revised: 'revised to',
  of: 'of',
  met: 'met',
  missed: 'missed',
  on_track: 'on track',
  behind: 'behind',
  undecided: 'undecided',
  possible: 'possible',
  unmatched_unit: 'other unit',
  unreported: 'no result found',
  pending: 'not due',
  stock: 'level',
  flow: 'in the year',
  share: 'share',
  growth: 'growth',
  change: 'change',
  rank: 'rank',
  price: 'price or average',
};

const chinese: typeof english = {
  language: 'zh',
  title: '目标与结果对照报告',
  regions: '地区',
  region: '地区',
  noRegion: '未标明地区',
  total: '项目标',
  all: '合计',
  made: '份文件',
  scorecard: '完成情况',
  series: '历年数据',
  promises: '目标清单',
  metric: '指标',
  year: '年份',
  promised: '目标',
  result: '结果',
  verdict: '判定',
  why: '判定依据',
  sources: '原文',
  sourcesNote: '上文每个数字都链接到此处原文，标亮的数字即所读取的数字。',
  target: '目标',
  value: '结果',
  sum: '各年合计',
  revised: '调整为',
  of: '完成',
  met: '完成',
  missed: '未完成',
  on_track: '进度达标',
  behind: '进度滞后',
  undecided: '无法判定',
  possible: '可能对应',
  unmatched_unit: '单位不同',
  unreported: '未见结果',
  pending: '未到期',
  stock: '存量',
  flow: '当年量',
  share: '占比',
  growth: '增速',
  change: '增减',
  rank: '位次',
  price: '价格或均值',
};

export type Texts = typeof english;

/** The words of the report in a language. */
export function textsOf(language: ReportLanguage): Texts {
  return language === 'zh' ? chinese : english;
}

/** A status or a measure in words; one that has none stays as it is. */
export function wordFor(texts: Texts, code: string): string {
  return code in texts ? texts[code as keyof Texts] : code;
}
