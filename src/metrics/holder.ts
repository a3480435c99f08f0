import type { RuleSet } from '../rules/rule-set.js';
import { lexiconOf, type Lexicon } from '../rules/lexicon.js';
import { remembered, type Remembered } from '../text/remember.js';

/** An institution or group that a name opens with, of which kind it is, and what the name says it has; `head` is empty where it is counted itself. */
export interface Holding {
  readonly owner: string;
  /** The end of the owner by which it was known (乡镇 | 卫生院). */
  readonly noun: string;
  readonly kind: string;
  readonly head: string;
}

const MEASURES = ['head-flow', 'head-stock', 'head-share', 'head-growth', 'owned-head'] as const;
/** Words that say nothing of what is had. */
const OPENING = /^(?:年末|年底|全年|当年|年内|共有|拥有|共|现有|实有|其|机构内?|校内|院内|馆内)(?=..)/;

/** Who holds by a name: 乡镇卫生院 | 诊疗人次, 普通高中; undefined where it opens with no institution or group. */
export function holdingOf(label: string, rules: Pick<RuleSet, 'word'>): Holding | undefined {
  const lexicon = lexiconOf(rules);
  return remembered(holdings, lexicon, label, () => readHolding(label, lexicon));
}

/** The same labels come again and again: who holds by them is looked up once. */
const holdings: Remembered<Holding | undefined> = new WeakMap();

function readHolding(label: string, lexicon: Lexicon): Holding | undefined {
  for (const kind of kindsOf(lexicon)) {
    const heads = [`held-${kind}`, ...MEASURES].map((role) => lexicon.ending(label, role)?.word ?? '');
    const head = heads.reduce((one, other) => (other.length > one.length ? other : one), '');
    for (const told of new Set([head, heads[0] ?? '', ''])) {
      const owner = label.slice(0, label.length - told.length).replace(/(?<=..)(?:共|实现|完成|拥有|总|年)$/, '');
      const noun = owner === '' ? undefined : lexicon.ending(owner, `holder-${kind}`)?.word;
      if (noun !== undefined) return { owner, noun, kind, head: label.slice(owner.length) };
    }
  }
  return undefined;
}

/** The name without words that say nothing, where only one of that kind has it (年末 | 床位); undefined for anything else. */
export function heldBy(label: string, kind: string, rules: Pick<RuleSet, 'word'>): string | undefined {
  const lexicon = lexiconOf(rules);
  const bare = label.replace(OPENING, '');
  return [label, bare].find((one) => lexicon.rule(one, `held-${kind}`) !== undefined);
}

/** True for words that name one who may hold, or tell of the whole place. */
export function namesHolder(words: string, rules: Pick<RuleSet, 'word'>): boolean {
  const lexicon = lexiconOf(rules);
  return kindsOf(lexicon).some((kind) => lexicon.holds(words, `holder-${kind}`)) || lexicon.holds(words, 'region-word');
}

/** True for all institutions of a kind together. */
export function holdsAll(owner: string, rules: Pick<RuleSet, 'word'>): boolean {
  return lexiconOf(rules).rule(owner, 'holder-whole') !== undefined;
}

/** Kinds of holders that the rules name, listed once for each set of rules. */
const kinds = new WeakMap<Lexicon, readonly string[]>();

function kindsOf(lexicon: Lexicon): readonly string[] {
  const known = kinds.get(lexicon);
  if (known) return known;
  const found = lexicon.roles.flatMap((role) =>
    role.startsWith('holder-') && role !== 'holder-whole' ? [role.slice('holder-'.length)] : [],
  );
  kinds.set(lexicon, found);
  return found;
}

/** Who holds at the head of words that say how it goes with it (省属企业 | 创新导向); undefined where they name something else of it (中小企业 | 服务平台). */
export function holderAhead(words: string, rules: Pick<RuleSet, 'word'>): Pick<Holding, 'owner' | 'kind'> | undefined {
  const lexicon = lexiconOf(rules);
  for (let end = words.length; end >= 4; end--) {
    const owner = words.slice(0, end);
    const rest = words.slice(end);
    if (rest.length > 6 || rest.startsWith('的')) return undefined;
    const kind = kindsOf(lexicon).find((one) => lexicon.ending(owner, `holder-${one}`) !== undefined);
    if (kind !== undefined) return lexicon.ending(rest, 'holder-other') ? undefined : { owner, kind };
  }
  return undefined;
}

/** The words as far as the last scheme in them (职工医保 | 改革); undefined where they name none. */
export function schemeIn(words: string, rules: Pick<RuleSet, 'word'>): string | undefined {
  const lexicon = lexiconOf(rules);
  for (let end = words.length; end >= 2; end--) if (lexicon.ending(words.slice(0, end), 'scheme')) return words.slice(0, end);
  return undefined;
}
