/** A number in its shortest exact decimal form, never in scientific notation; `Inf` and `-Inf` as SQLite writes them. */
export function shortDecimal(value: number | bigint): string {
  const text = String(value);
  if (!/[ey]/.test(text)) return text;
  if (text.endsWith('Infinity')) return text.replace('Infinity', 'Inf');
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!parts) return text;
  const [, sign = '', first = '', rest = '', power = '0'] = parts;
  const digits = first + rest;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}
