import type { Span } from './span.js';

/** A place that the words name: a province, a city, a county, the whole country. */
export interface RegionMention extends Span {
  /** Full name, a zone's own words; undefined where only its level is known (全省 of a city that no list holds) and for things elsewhere. */
  readonly name: string | undefined;
  /** As in GB/T 2260; undefined for the whole country, for places that share a name, and for zones. */
  readonly code: string | undefined;
  /** `self`: the issuer's own place; `whole`: what the issuer's place lies in (全国, a city's 全省); `zone`: no administrative place (长三角), or a thing elsewhere (武汉港). */
  readonly relation: 'self' | 'whole' | 'named' | 'zone';
}
