/** A compiled pattern, or why it is none. */
export type ParsedRegExp =
  { readonly regexp: RegExp; readonly error?: undefined } | { readonly regexp?: undefined; readonly error: string };

const NAMED_GROUP = /\(\?<[^=!]/;

/** Compiles with the flags `gu`, and `d`, which costs time, only where there are named groups. */
export function parseRegExp(pattern: string): ParsedRegExp {
  try {
    return { regexp: new RegExp(pattern, NAMED_GROUP.test(pattern) ? 'dgu' : 'gu') };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { error: error.message.replace(/^Invalid regular expression: /, '') };
  }
}
