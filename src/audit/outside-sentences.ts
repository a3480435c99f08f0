import type { Sentence, Structure } from '../model/structure.js';
import { blankOut } from '../text/blank-out.js';

/** The blocks that no sentence was read in (titles, signatures, page furniture), each as one sentence, so that their numbers can be told too. */
export function outsideSentences(structure: Structure, folded: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const read = new Set(sentences.map(({ block }) => block));
  if (structure.blocks.every(({ type }, index) => type === 'table' || read.has(index))) return [];
  const text = blankOut(folded, structure.artefacts);
  return structure.blocks.flatMap(({ start, end, section, type }, index): readonly Sentence[] =>
    read.has(index) || type === 'table' || start === end
      ? []
      : [{ start, end, text: text.slice(start, end), block: index, section, point: 0, clauses: [{ start, end }] }],
  );
}
