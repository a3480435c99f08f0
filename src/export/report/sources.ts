import { anchorOf, escapeHtml } from './markup.js';
import type { Place, SourceDocument } from './report-data.js';

/** A document's paragraphs that hold figures of the report, each figure marked at its place. */
export function renderSource(document: SourceDocument, order: number): string {
  const { title, path, issuer, issued } = document;
  const about = [issuer, issued, path].filter((part) => part !== null && part !== '').join(' · ');
  const paragraphs = paragraphsOf(document).map(({ start, end, places }) => `<p>${markPlaces(document.text, start, end, places)}</p>`);
  return `<article id="d-${order}"><h3>${escapeHtml(title ?? path)}</h3><p class="about">${escapeHtml(about)}</p>${paragraphs.join('\n')}</article>`;
}

interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly places: Place[];
}

function paragraphsOf({ text, places }: SourceDocument): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = paragraphs.at(-1);
    if (last && place.start < last.end) {
      last.places.push(place);
      continue;
    }
    const start = text.lastIndexOf('\n', place.start - 1) + 1;
    const end = text.indexOf('\n', place.end);
    paragraphs.push({ start, end: end < 0 ? text.length : end, places: [place] });
  }
  return paragraphs;
}

/** Two observations of one number share its mark; the second has only an anchor before it. */
function markPlaces(text: string, start: number, end: number, places: readonly Place[]): string {
  let at = start;
  let html = '';
  for (const place of places) {
    if (place.start < at) html += `<span id="${anchorOf(place.id)}"></span>`;
    else {
      html += `${escapeHtml(text.slice(at, place.start))}<mark id="${anchorOf(place.id)}">${escapeHtml(text.slice(place.start, place.end))}</mark>`;
      at = place.end;
    }
  }
  return html + escapeHtml(text.slice(at, end));
}
