import type { Context } from './context.js';
import { englishPhrase } from './make-phrase.js';
import type { Named } from './named.js';

/** a | slight | deficit, | higher | GDP growth: words that judge how much it is are no part of what is measured. */
export function withoutJudgement({ vocabulary, rules }: Pick<Context, 'vocabulary' | 'rules'>, named: Named): Named {
  const words = named.phrase.label.split(' ');
  let first = 0;
  let compares = false;
  while (first + 1 < words.length) {
    const word = words[first] ?? '';
    const compared = vocabulary.has(word, 'compared');
    if (!compared && !vocabulary.has(word, 'evaluative')) break;
    compares ||= compared;
    first++;
  }
  if (first === 0 || vocabulary.has(words.slice(first).join(' '), 'trend-noun')) return named;
  const phrase = englishPhrase(words.slice(first).join(' '), named.phrase, rules);
  // lower courts, higher education: there the word says which.
  if ((compares && !phrase.known && !tellsChange(phrase.label, vocabulary)) || (named.phrase.known && phrase.key !== named.phrase.key))
    return named;
  return { ...named, phrase };
}

function tellsChange(label: string, { has }: Context['vocabulary']): boolean {
  const core = label.split(/ (?:of|in|for|on|to) /)[0] ?? '';
  return has(core.slice(core.lastIndexOf(' ') + 1).toLowerCase(), 'trend-noun');
}
