const ATOM = /^(?:\\(?:[pPu]\{[^}]*\}|k<[^>]*>|u[\da-fA-F]{4}|.)|\[(?:\\.|[^\]\\])*\]|[^()|])/su;
const GROUP = /^\((?:\?(?:(<?[=!])|:|<[^>]*>))?/;
const QUANTIFIER = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/;

/**
 * Characters beyond ASCII that stand in every match of a pattern, told from its outside only: alternatives and what may be left out are passed over.
 * Empty where none is sure. The pattern must be valid.
 */
export function requiredCharacters(pattern: string): readonly string[] {
  let rest = pattern;
  const take = (length: number): void => {
    rest = rest.slice(length);
  };

  const readAlternatives = (): readonly string[] => {
    const first = readSequence();
    if (!rest.startsWith('|')) return first;
    while (rest.startsWith('|')) {
      take(1);
      readSequence();
    }
    return [];
  };

  const readSequence = (): readonly string[] => {
    const required: string[] = [];
    while (rest !== '' && !rest.startsWith('|') && !rest.startsWith(')')) {
      const inner = rest.startsWith('(') ? readGroup() : readAtom();
      const quantifier = QUANTIFIER.exec(rest);
      take(quantifier?.[0].length ?? 0);
      const canLack = quantifier !== null && (/^[*?]/.test(quantifier[0]) || quantifier[1] === '0');
      if (!canLack) required.push(...inner);
    }
    return required;
  };

  const readGroup = (): readonly string[] => {
    const opening = GROUP.exec(rest);
    take(opening?.[0].length ?? 1);
    const inner = readAlternatives();
    take(1);
    return opening?.[1] === undefined ? inner : [];
  };

  const readAtom = (): readonly string[] => {
    const atom = ATOM.exec(rest)?.[0] ?? rest.charAt(0);
    take(atom.length);
    return atom.length === 1 && atom > '\u007f' ? [atom] : [];
  };

  return readAlternatives();
}
