import { escapeHtml, linkFigure, scaledText } from './markup.js';
import { reasonText } from './reasons.js';
import type { PromiseRow } from './report-data.js';
import { statuses } from '../statuses.js';
import { wordFor, type Texts } from './texts.js';

/** Of these statuses there may be many, and each promise says little: they can be folded away, and those that are not due are. On paper all are unfolded. */
const foldable = new Set<string>(['unreported', 'pending']);
const folded = 'pending';

/** The promises of a region, a table a status in the order of the scorecard. */
export function renderPromises(promises: readonly PromiseRow[], texts: Texts, shown: Set<string>): string {
  return statuses
    .map((status) => {
      const rows = promises.filter((promise) => promise.status === status);
      if (rows.length === 0) return '';
      const table = renderTable(rows, texts, shown);
      const title = `<span class="s ${status}">${texts[status]} ${rows.length}</span>`;
      return foldable.has(status)
        ? `<details${status === folded ? '' : ' open'}><summary>${title}</summary>${table}</details>`
        : `<h4>${title}</h4>${table}`;
    })
    .join('\n');
}

function renderTable(rows: readonly PromiseRow[], texts: Texts, shown: Set<string>): string {
  const head = [texts.metric, texts.year, texts.promised, texts.result, texts.why].map((word) => `<th>${word}</th>`).join('');
  return `<table class="promises"><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => renderRow(row, texts, shown)).join('\n')}</tbody></table>`;
}

function renderRow(row: PromiseRow, texts: Texts, shown: Set<string>): string {
  const label = `${escapeHtml(row.metricLabel)} <small>${wordFor(texts, row.measure)}</small>`;
  const revised = row.revisedTo === null ? '' : ` <small>${texts.revised} ${escapeHtml(scaledText(row.revisedTo, row.baseUnit))}</small>`;
  return `<tr><td>${label}</td><td>${row.year}</td><td>${linkFigure(row.target, shown)}${revised}</td><td>${resultOf(row, texts, shown)}</td><td><small>${escapeHtml(reasonText(row.decidedBy, texts))}</small></td></tr>`;
}

function resultOf(row: PromiseRow, texts: Texts, shown: Set<string>): string {
  const parts: string[] = [];
  if (row.sum !== null) parts.push(`${escapeHtml(scaledText(row.sum, row.baseUnit))} <small>${texts.sum}</small>`);
  if (row.result) parts.push(linkFigure(row.result, shown));
  if (row.resultDate !== null && row.resultDate !== row.due) parts.push(`<small>${row.resultDate}</small>`);
  if (row.progress !== null) parts.push(`<small>${texts.of} ${Math.round(row.progress * 100)}%</small>`);
  return parts.join(' ');
}
