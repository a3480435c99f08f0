import { escapeHtml } from './markup.js';
import type { RegionCounts } from './report-data.js';
import { statuses } from '../statuses.js';
import type { Texts } from './texts.js';

/** The scorecard of all regions: a row a region, a column a status, and a bar of the shares. */
export function renderScorecard(counts: readonly RegionCounts[], texts: Texts): string {
  const used = statuses.filter((status) => counts.some((row) => (row.counts[status] ?? 0) > 0));
  const head = used.map((status) => `<th class="n">${texts[status]}</th>`).join('');
  const rows = counts.map((row, at) => {
    const cells = used.map((status) => `<td class="n">${row.counts[status] ?? ''}</td>`).join('');
    const total = totalOf(row);
    return `<tr><th><a href="#r-${at}">${escapeHtml(row.region ?? texts.noRegion)}</a></th>${cells}<td class="n">${total}</td><td class="bar">${bar(row)}</td></tr>`;
  });
  return `<section><h2>${texts.scorecard}</h2><table class="card"><thead><tr><th>${texts.region}</th>${head}<th class="n">${texts.all}</th><th></th></tr></thead><tbody>${rows.join('\n')}</tbody></table></section>`;
}

/** The scorecard of one region in a line. */
export function renderCounts({ counts }: RegionCounts, texts: Texts): string {
  const used = statuses.filter((status) => (counts[status] ?? 0) > 0);
  return `<p class="counts">${used.map((status) => `<span class="s ${status}">${texts[status]} ${counts[status] ?? 0}</span>`).join(' ')}</p>`;
}

function totalOf({ counts }: RegionCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function bar(row: RegionCounts): string {
  const total = totalOf(row);
  let at = 0;
  const parts = statuses.map((status) => {
    const width = total === 0 ? 0 : ((row.counts[status] ?? 0) / total) * 160;
    const part = width === 0 ? '' : `<rect class="${status}" x="${at.toFixed(2)}" width="${width.toFixed(2)}" height="12"/>`;
    at += width;
    return part;
  });
  return `<svg width="160" height="12" role="img" aria-hidden="true">${parts.join('')}</svg>`;
}
