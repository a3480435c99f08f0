import type { Parts } from './make-observation.js';

/** Why a person should look at a row, sorted; empty where the words themselves, or the words and the section alike, say everything. */
export function doubtsOf(parts: Parts, unitDoubt: string): readonly string[] {
  const { decision, place, starting } = parts;
  const told = [
    nameDoubt(parts),
    decision.doubt,
    unitDoubt,
    place.doubt,
    starting ? 'starting-level-dated-a-year-before' : '',
    periodDoubt(parts),
    openName(parts) ? 'metric-not-in-catalogue' : '',
    unusualUnit(parts) ? 'unit-not-usual' : '',
  ].filter((doubt) => doubt !== '');
  return told.length < 2 ? told : told.sort();
}

/** A metric of the catalogue whose words are completed from the clause before has seldom been read wrongly. */
function nameDoubt({ resolved: { doubt, phrase } }: Parts): string {
  return doubt === 'metric-from-earlier-clause' && phrase.known ? '' : doubt;
}

/** The time of an earlier sentence or of the section is sure where both say the same, or where the number is of the kind that the section tells. */
function periodDoubt({ input, sentence, decision, dated }: Parts): string {
  const section = input.structure.sections[sentence.section];
  if (dated.basis === 'earlier') return section?.year !== undefined && section.year === dated.year ? '' : 'period-from-earlier-sentence';
  if (dated.basis === 'section') return section?.role === decision.kind ? '' : 'period-from-section';
  if (dated.basis === 'document') return 'period-from-document';
  return dated.basis === 'none' ? 'period-unknown' : '';
}

/** Words that join what may be two names, or say of something that it is another's. */
const JOINT = /[、的和与及或（）]| and | or | of /;

/** True for a name that is no metric of the catalogue and that the words do not say plainly: short, long, joined, put together, or told without a word that says whether it is a level. */
function openName({ resolved: { phrase }, measured, sentence }: Parts): boolean {
  if (phrase.known) return false;
  const { label } = phrase;
  const latin = /^[\x20-\x7e]+$/.test(label);
  const length = latin ? label.split(' ').length : label.length;
  const plain = (latin ? length >= 2 && length <= 5 : length >= 5 && length <= 12) && !JOINT.test(label);
  return !plain || measured.measure === 'stock' || !sentence.text.replace(/(?<=[^\x00-\x7f])\s|\s(?=[^\x00-\x7f])/g, '').includes(label);
}

/** A level of a catalogue metric in another dimension than its own: the number may count something else. */
function unusualUnit({ slot, resolved, measured }: Parts): boolean {
  const level = measured.measure === 'stock' || measured.measure === 'flow' || measured.measure === 'price';
  return level && resolved.phrase.known && slot.quantity.baseUnit !== '' && resolved.phrase.dimension !== slot.quantity.dimension;
}
