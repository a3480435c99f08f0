/** Numbers that are no year and no ordinal: their digits may be others without making another document of it. */
const FIGURE = /(?<![\d.第〔前])\d{1,6}(?:\.\d+)?(?![\d.年月日号])/g;

/** The same words with other figures, the same for the same `seed`. */
export function changeFigures(text: string, seed: number): string {
  let count = 0;
  return text.replace(FIGURE, (figure) => {
    count += 1;
    if (figure.length < 2) return figure;
    const [whole = '', fraction] = figure.split('.');
    const other = String((Number(whole) * 7 + seed * 13 + count) % 10 ** whole.length || 1);
    return fraction === undefined ? other : `${other}.${fraction}`;
  });
}
