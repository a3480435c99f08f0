import { comparisonViews } from '../../src/compare/views.js';
import { openStore } from '../../src/store/open.js';

const REGIONS = 50;
const YEARS = 8;
const FIRST_YEAR = 2018;
const measures = ['flow', 'stock', 'growth', 'share'] as const;

/**
 * Makes a database of `count` synthetic observations: reports of 50 places in eight years, each with targets for its year and facts of the year before, for
 * as many metrics as the count asks for. The numbers depend on nothing but their place, so that every run measures the same.
 */
export function fillDatabase(file: string, count: number): void {
  const opened = openStore(file, comparisonViews);
  if (!opened.ok) throw new Error(opened.message);
  const { store } = opened;
  const document = store.prepare(
    `insert into documents (id, path, region, doc_type, language, issued, year, sha256, format, encoding, text, rules_hash, version)
values (@id, @path, @region, 'work_report', 'zh', @issued, @year, @id, 'text', 'utf-8', @text, 'bench', 'bench')`,
  );
  const observation = store.prepare(
    `insert into observations (id, document_id, kind, metric, metric_label, measure, comparator, value, value_text, unit, base_value, base_value_text, base_unit,
  year, period_start, period_end, period_type, period_basis, quote, start_offset, end_offset, section, doubts, trace)
values (@id, @document, @kind, @metric, @metric, @measure, @comparator, @value, @text, @unit, @value, @text, @unit,
  @year, @start, @end, 'during', 'clause', @quote, @at, @at + 3, '', @doubts, @trace)`,
  );
  const metrics = Math.ceil(count / (REGIONS * YEARS * 2));
  const trace = JSON.stringify({
    kind: 'observation',
    value: 'fact',
    parts: Array.from({ length: 8 }, () => ({ kind: 'word', value: '增长 (trend)' })),
  });
  store.transaction(() => {
    let written = 0;
    for (let region = 0; region < REGIONS; region++) {
      for (let at = 0; at < YEARS; at++) {
        const year = FIRST_YEAR + at;
        const id = `d${region}-${year}`;
        document.run({
          id,
          path: `reports/${id}.txt`,
          region: `第${region}市`,
          issued: `${year}-01-15`,
          year,
          text: '一段文字。'.repeat(2000),
        });
        for (let metric = 0; metric < metrics && written < count; metric++) {
          for (const kind of ['target', 'fact'] as const) {
            const value = 100 + ((region * 7 + metric * 13 + at * 5) % 40);
            const measure = measures[metric % measures.length];
            const told = kind === 'target' ? year : year - 1;
            observation.run({
              id: `${id}-${metric}-${kind}`,
              document: id,
              kind,
              metric: `指标第${metric}号建设项目`,
              measure,
              comparator: metric % 3 === 0 ? '>=' : '=',
              value: kind === 'target' ? value : value + (metric % 5) - 2,
              text: String(value),
              unit: measure === 'growth' || measure === 'share' ? '%' : '家',
              year: told,
              start: `${told}-01-01`,
              end: `${told}-12-31`,
              quote: `指标第${metric}号建设项目达到${value}家，比上年有所提高，位居全省前列，超额完成年度目标任务。`,
              at: metric * 20,
              doubts: metric % 4 === 0 ? 'kind-by-section period-from-section' : '',
              trace,
            });
            written += 1;
          }
        }
      }
    }
  })();
  store.close();
}
