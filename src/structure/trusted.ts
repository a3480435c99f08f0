import type { Properties } from '../model/document.js';
import type { Day } from '../model/span.js';
import type { Sources, Structure, ToldBy } from '../model/structure.js';
import { fold } from '../text/fold.js';
import { splitLines } from './lines.js';
import type { Parts } from './parts.js';
import { findRegister } from './register.js';

/** What a person says of a document; it is believed before all else. */
export interface SaidOfDocument {
  readonly title?: string;
  readonly issuer?: string;
  readonly issued?: Day;
  readonly region?: string;
}

/** A fact of a document, with the source that told it. */
export interface Told<T> {
  readonly value: T | undefined;
  readonly by: ToldBy | undefined;
}

/** The first of several sources that says anything. */
export function firstTold<T>(...sources: readonly (readonly [by: ToldBy, value: T | undefined])[]): Told<T> {
  const found = sources.find(([, value]) => value !== undefined);
  return { value: found?.[1], by: found?.[0] };
}

/** What page and file say outside the text: the index card by the rules for one, then meta tags; then the file's own properties. */
export interface Outside {
  readonly page: Pick<Partial<Structure>, 'title' | 'docNumber' | 'issuer' | 'issued'>;
  readonly posted: Day | undefined;
  readonly fileTitle: string | undefined;
}

/** Reads the properties of a document. */
export function readProperties(properties: readonly Properties[], parts: Parts): Outside {
  const page = properties.find(({ source }) => source === 'page');
  const card = page?.card === undefined ? undefined : findRegister(splitLines(fold(page.card)), parts);
  return {
    page: {
      title: card?.title ?? page?.title,
      docNumber: card?.docNumber ?? page?.docNumber,
      issuer: card?.issuer ?? page?.issuer,
      issued: card?.issued ?? page?.issued,
    },
    posted: page?.posted,
    fileTitle: properties.find(({ source }) => source === 'file')?.title,
  };
}

/** The sources by fact, without the facts that nobody told. */
export function sourcesOf(told: Readonly<Record<keyof Sources, Told<string>>>): Sources {
  return Object.fromEntries(Object.entries(told).flatMap(([name, { by }]) => (by === undefined ? [] : [[name, by]])));
}
