import type { Document } from '../model/document.js';
import type { Structure } from '../model/structure.js';

/** Titles of the sections around a place, outermost first, joined with ` / `; `index` is that of the innermost, -1 for none. */
export function sectionPath(structure: Structure, index: number): string {
  const titles: string[] = [];
  for (let section = structure.sections[index]; section; section = structure.sections[section.parent]) titles.unshift(section.title);
  return titles.join(' / ');
}

/** The page that an offset stands on, where the reader told pages. */
export function pageAt({ origins }: Document, offset: number): number | undefined {
  return origins.find(({ start, end }) => start <= offset && offset < end)?.page;
}
