import type { Context } from './context.js';
import type { Government } from './govern.js';
import type { Told } from './told.js';
import type { Behind } from './phrase-behind.js';

/** A verb does something to what stands behind these: drop the need of approval | for 20 tasks. */
export const ABOUT = /^(?:for|on)$/;

/** The verb that does something to what is counted: before it, or behind it in the passive (20 plants were closed). */
export function deedOf(context: Context, at: number, { ends }: Behind, government: Government): string {
  const { items } = context;
  const active = verbOver(context, government);
  if (active !== undefined) return fallBeside(context, active) ?? items[active]?.low ?? '';
  let first = '';
  for (let index = at + 1; index < items.length; index++) {
    const tag = items[index]?.tag;
    // fees | levied on shops | have been abolished: the verb with an auxiliary is the deed.
    if (tag === 'verb' && (first === '' || hasAuxiliary(items, index))) first = items[index]?.low ?? '';
    if (tag === 'verb' && hasAuxiliary(items, index)) return first;
    // 6 kilometers of roads and | 20 bridges were built
    if (tag === 'quantity' && /^(?:and|with)$/.test(items[index - 1]?.low ?? '')) continue;
    // 51 homes this year, | which is more than 100 homes | will be built
    if (tag === 'rel' && items[index + 1]?.tag === 'aux' && items[index + 2]?.quantity) {
      index += 2;
      continue;
    }
    if (
      tag === 'mark' ||
      tag === 'quantity' ||
      tag === 'rel' ||
      (tag === 'conj' && index > (ends.at(-1) ?? at) + 1 && items[index + 1]?.tag !== 'quantity')
    )
      break;
  }
  return first;
}

function hasAuxiliary(items: Context['items'], verb: number): boolean {
  let before = verb - 1;
  while (items[before]?.tag === 'adv' || items[before]?.tag === 'verb') before--;
  return items[before]?.tag === 'aux' && items[before]?.low !== 'to';
}

/** build | 20 plants, improve | the soil of 20 farms, hand over | to towns 20 tasks, drop | the need of approval for 20 tasks. */
function verbOver({ items, vocabulary }: Context, { by, at, prep, object, boundary }: Government): number | undefined {
  if (by === 'verb' && vocabulary.has(items[at]?.low ?? '', 'include-verb')) return undefined;
  // began | on 20 projects
  if (by === 'verb' && ABOUT.test(prep) && vocabulary.has(items[at]?.low ?? '', 'flow-verb')) return at;
  // giving out | 400 grants
  if (by === 'verb' && (object ? ABOUT.test(prep) : /^(?:|out)$/.test(prep))) return at;
  if (by === 'noun' && items[boundary]?.tag === 'verb') return boundary;
  if (by === 'name' && items[boundary]?.tag === 'prep' && items[boundary - 1]?.tag === 'verb') return boundary - 1;
  return undefined;
}

/** abolish | or hand over to towns 20 tasks: of two verbs the one that tells a fall. */
function fallBeside({ items, vocabulary }: Context, verb: number): string | undefined {
  for (let index = verb; index >= 0; index--) {
    const item = items[index];
    if (item?.tag === 'mark' || item?.tag === 'pron' || item?.tag === 'quantity' || item?.tag === 'aux') return undefined;
    const joined = index === verb || items.slice(index + 1, verb).some(({ tag, low }) => tag === 'conj' && low === 'or');
    if (item?.tag === 'verb' && joined && vocabulary.rule(item.low, 'trend')?.gives?.sign === -1) return item.low;
  }
  return undefined;
}

/** create 3 km of roads, 5 new homes, | 8 toilets: the deed of the list. */
export function isDeedOfList({ items, vocabulary }: Context, at: number, { by }: Government, last: Told | undefined): boolean {
  if (!last || by !== 'none' || last.measured.measure !== 'flow' || last.quantity.dimension === 'money') return false;
  const between = items.slice(last.at + 1, at);
  return vocabulary.has(items[last.verb]?.low ?? '', 'flow-verb') && !between.some(({ tag, text }) => tag === 'verb' || text === ';');
}

/** Something new, or done: any verb with it as its object that tells no level (improve 13 million hectares). */
export function isDeed({ items, vocabulary }: Context, { core }: Behind, verb: string, { by, boundary }: Government): boolean {
  const fresh = items.slice(core.first, core.last + 1).some(({ low }) => vocabulary.has(low, 'new-count'));
  const active =
    (by === 'verb' || (by === 'noun' && items[boundary]?.tag === 'verb')) &&
    verb !== '' &&
    !vocabulary.has(verb, 'link', 'stock-verb', 'reach-verb', 'auxiliary');
  return fresh || active || /^gain/.test(verb) || vocabulary.has(verb, 'flow-verb', 'fund-verb');
}
