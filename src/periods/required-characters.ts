const ATOM = /^(?:\\(?:[pPu]\{[^}]*\}|k<[^>]*>|u[\da-fA-F]{4}|.)|\[(?:\\.|[^\]\\])*\]|[^()|])/su;
const GROUP = /^\((?:\?(?:(<?[=!])|:|<[^>]*>))?/;
const QUANTIFIER = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/;
const LETTER = /^[A-Za-z]$/;
/** Shorter runs of letters stand in most lines. */
const SHORTEST_WORD = 4;

/**
 * Characters beyond ASCII, and behind them runs of four and more Latin letters, that stand in every match of a pattern; of alternatives those that all of them hold, and what may be
 * left out is passed over. Empty where none is sure. The pattern must be valid.
 */
export function requiredCharacters(pattern: string): readonly string[] {
  let rest = pattern;
  const take = (length: number): void => {
    rest = rest.slice(length);
  };

  const readAlternatives = (): readonly string[] => {
    let shared = readSequence();
    while (rest.startsWith('|')) {
      take(1);
      const other = readSequence();
      shared = shared.filter((one) => other.some((word) => word.includes(one)));
    }
    return shared;
  };

  const readSequence = (): readonly string[] => {
    const required: string[] = [];
    let run = '';
    const endRun = (): void => {
      if (run.length >= SHORTEST_WORD) required.push(run);
      run = '';
    };
    while (rest !== '' && !rest.startsWith('|') && !rest.startsWith(')')) {
      const group = rest.startsWith('(');
      const inner = group ? readGroup() : readAtom();
      const quantifier = QUANTIFIER.exec(rest);
      take(quantifier?.[0].length ?? 0);
      const canLack = quantifier !== null && (/^[*?]/.test(quantifier[0]) || quantifier[1] === '0');
      const [letter] = inner;
      if (!group && quantifier === null && letter !== undefined && LETTER.test(letter)) {
        run += letter;
        continue;
      }
      endRun();
      if (!canLack) required.push(...inner.filter((one) => !LETTER.test(one)));
    }
    endRun();
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
    return atom.length === 1 && (atom > '\u007f' || LETTER.test(atom)) ? [atom] : [];
  };

  const required = readAlternatives();
  return [...required.filter((one) => one > '\u007f'), ...required.filter((one) => one <= '\u007f')];
}
