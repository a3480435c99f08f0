/** Languages of column titles. */
export type HeaderLanguage = 'en' | 'zh';

const chinese: Readonly<Record<string, string>> = {
  metric: '指标编码',
  metric_label: '指标名称',
  measure: '度量方式',
  region: '地区',
  base_unit: '基准单位',
  year: '年份',
  comparator: '目标比较符',
  target_value: '目标值',
  target_value_upper: '目标值上限',
  result_value: '实际值',
  difference: '差额',
  ratio: '完成比',
  status: '状态',
  decided_by: '判定依据',
  target_id: '目标编号',
  result_id: '结果编号',
  target_path: '目标文件',
  result_path: '结果文件',
  target_quote: '目标原文',
  result_quote: '结果原文',
  due: '到期日',
  result_date: '结果截止日',
  result_base_unit: '结果基准单位',
  time_share: '时间进度',
  revised_to: '调整后目标值',
  revision_id: '调整目标编号',
  value: '数值',
  previous_value: '上年数值',
  gap: '上年缺失',
  change: '增减',
  change_percent: '增减百分比',
  target_comparator: '目标比较符',
  facts_told: '事实条数',
  progress: '目标进度',
  baseline_value: '起点值',
  baseline_id: '起点编号',
  repeats_id: '重复表述的首个目标',
  first_result_value: '首次公布实际值',
  first_result_id: '首次公布编号',
  restated_by: '修订差额',
  if_same: '若为同一指标',
  target_doubts: '目标存疑',
  result_doubts: '结果存疑',
  stated_growth: '公布增速',
  stated_growth_id: '公布增速编号',
  growth_difference: '增速差',
  growth_disagrees: '增速不符',
  first_value: '首次公布数值',
  path: '文件',
  quote: '原文',
  line: '行',
  column: '列',
  number: '数字',
  code: '原因代码',
  because: '原因',
  rule: '规则',
  sentence: '句子',
};

/** Titles of the columns in a language; years and names without a Chinese title stay as they are. */
export function headersFor(columns: readonly string[], language: HeaderLanguage): readonly string[] {
  return language === 'en' ? columns : columns.map((column) => chinese[column] ?? column);
}

/** True where a column has a Chinese title. */
export function hasChineseHeader(column: string): boolean {
  return column in chinese;
}
