/** What a sentence spoke of: the words before its verb. */
const SPOKEN =
  /^(?:(?:The|These|This|That|An?|Our) )?((?!(?:I|We|They|It|There|This|These)\b)[A-Za-z][^,;:]{4,90}?) (?:will|would|is|are|was|were|has|have|should|must) /;
/** I propose to raise | the tax rate | from 3% to 5%. */
const DONE =
  /^(?:[A-Z][a-z]+(?: [a-z]+){0,3}, )?(?:I|[Ww]e|[Tt]he Government) (?:(?:also |now )?(?:propose to|intend to|will|shall)(?: also| further)? (?!be\b|continue\b|ensure\b|do\b|see\b)[a-z]+|(?:have |has )?(?:also |now )?(?:launch|introduc|announc|establish|creat|enhanc|increas|rais)(?:ed|e)) (?:the |an? |our )?((?!(?:that|to|in|on)\b)[A-Za-z][^,;:.]{3,60}?)(?= (?:from|by|to|for|at|in|with|which|that|so)\b|[,.;:]|$)/;
const FARTHEST = 4;
/** Lines that only refer to other pages are no sentences. */
const REFERENCE = /^[[(]|^Please refer/i;

/** What the sentences before spoke of, the last first asked. */
export function spokenOf(texts: readonly string[]): string | undefined {
  for (const text of texts.slice(-FARTHEST).reverse()) {
    const bare = text.replace(/^\d+\.\s*/, '');
    const spoken = REFERENCE.test(bare) ? undefined : (DONE.exec(bare)?.[1] ?? SPOKEN.exec(bare)?.[1]);
    if (spoken !== undefined && !/\d/.test(spoken)) return spoken.replace(/ ?- .*$/, '');
  }
  return undefined;
}
