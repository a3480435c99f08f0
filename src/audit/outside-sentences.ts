import type { Block, Sentence, Structure } from '../model/structure.js';
import { blankOut } from '../text/blank-out.js';

/** True for blocks whose words are split into sentences and read. */
export function isRead({ type }: Block): boolean {
  return type === 'paragraph' || type === 'heading';
}

/** The blocks that nothing is read in (titles, signatures, page furniture), each as one sentence, so that their numbers can be told too. */
export function outsideSentences(structure: Structure, folded: string): readonly Sentence[] {
  if (structure.blocks.every(isRead)) return [];
  const text = blankOut(folded, structure.artefacts);
  return structure.blocks.flatMap(({ start, end, section, ...block }, index): readonly Sentence[] =>
    isRead({ start, end, section, ...block }) || start === end
      ? []
      : [{ start, end, text: text.slice(start, end), block: index, section, point: 0, clauses: [{ start, end }] }],
  );
}
