import { renderSeries } from './charts.js';
import { escapeHtml } from './markup.js';
import { renderPromises } from './promises.js';
import type { RegionCounts, ReportData } from './report-data.js';
import { renderCounts, renderScorecard } from './scorecard.js';
import { renderSource } from './sources.js';
import { style } from './style.js';
import { textsOf, type ReportLanguage, type Texts } from './texts.js';

/** Nothing may be fetched: the page itself says so to the browser. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The report as one page of HTML, piece by piece: scorecard, a part a region, then the sentences of every figure shown. No script, nothing from a network. */
export function* renderReport(data: ReportData, language: ReportLanguage): Generator<string> {
  const texts = textsOf(language);
  const shown = new Set<string>();
  const total = data.counts.reduce((sum, { counts }) => sum + Object.values(counts).reduce((a, b) => a + b, 0), 0);
  yield `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${texts.title}</title><style>${style}</style></head><body>
<h1>${texts.title}</h1><p class="about">${data.documents} ${texts.made} · ${total} ${texts.total}</p>
${renderScorecard(data.counts, texts)}
`;
  let charts = 0;
  for (const [order, counts] of data.counts.entries()) {
    const part = data.region(counts.region);
    const figures = part.series.map((series) => renderSeries(series, charts++, texts, shown));
    yield renderRegion(counts, order, figures, renderPromises(part.promises, texts, shown), texts);
  }
  yield `<section><h2>${texts.sources}</h2><p class="about">${texts.sourcesNote}</p>`;
  let order = 0;
  for (const document of data.sources(shown)) yield renderSource(document, order++);
  yield '</section></body></html>\n';
}

function renderRegion(counts: RegionCounts, order: number, figures: readonly string[], promises: string, texts: Texts): string {
  const charts = figures.length === 0 ? '' : `<h3>${texts.series}</h3><div class="charts">${figures.join('\n')}</div>`;
  return `<section class="region" id="r-${order}"><h2>${escapeHtml(counts.region ?? texts.noRegion)}</h2>${renderCounts(counts, texts)}${charts}
<h3>${texts.promises}</h3>${promises}</section>
`;
}
