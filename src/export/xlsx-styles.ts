import type { ColumnKind } from './column-kinds.js';

/** Colours of verdicts, light enough to print. */
const colours: Readonly<Record<string, string>> = {
  met: 'FFC6E7C8',
  missed: 'FFF4C2C0',
  on_track: 'FFE2F3D9',
  behind: 'FFFBDDB9',
  pending: 'FFEDEDED',
  unreported: 'FFFFF2B8',
  undecided: 'FFE3DAF1',
  possible: 'FFD6E6F7',
  unmatched_unit: 'FFD9E2E6',
};

const FONT = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
const WHOLE = 1;
const TEXT = 49;
const OWN = 164;

/** The number of a style in the style sheet: of a column's cells, of the head, of a verdict (that of text where it has no colour). */
export const styleOf: Readonly<Record<ColumnKind | 'head', number>> = { head: 1, integer: 2, number: 3, text: 4 };
const verdicts: ReadonlyMap<string, number> = new Map(Object.keys(colours).map((verdict, at) => [verdict, 5 + at]));
export const verdictStyle = (verdict: string): number => verdicts.get(verdict) ?? styleOf.text;

const format = (id: number, more = ''): string =>
  `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${more}/>`;
const filled = (argb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb}"/><bgColor indexed="64"/></patternFill></fill>`;

/** The style sheet of every workbook: whole numbers, numbers with thousands apart from 1000 on, text, a bold head, a colour a verdict. */
export const styleSheet = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="1"><numFmt numFmtId="${OWN}" formatCode="[&gt;=1000]#,##0;[&lt;=-1000]-#,##0;General"/></numFmts>
<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>
<fills count="${2 + verdicts.size}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${Object.values(colours).map(filled).join('')}</fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${5 + verdicts.size}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>${format(WHOLE)}${format(OWN)}${format(TEXT)}${Object.keys(
  colours,
)
  .map((_, at) => format(TEXT, ' applyFill="1"').replace('fillId="0"', `fillId="${2 + at}"`))
  .join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;
