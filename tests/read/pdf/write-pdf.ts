import { Buffer } from 'node:buffer';

/** What a page of a written PDF shows; places in points from the upper left corner. */
export interface WrittenPage {
  readonly words?: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly size?: number;
    readonly turned?: boolean;
  }[];
  readonly lines?: readonly (readonly [number, number, number, number])[];
  readonly hasPicture?: boolean;
  readonly rotate?: number;
}

const HEIGHT = 842;
const WIDTH = 595;

/** The bytes of a PDF, written by hand: one font for Chinese that is not embedded, so its characters are known by the library's maps only. */
export function writePdf(pages: readonly WrittenPage[], title?: string): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${7 + 2 * at} 0 R`).join(' ')}] >>`);
  add('<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>');
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500] >>',
  );
  add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
  );
  add(stream('/Type /XObject /Subtype /Image /Width 40 /Height 40 /BitsPerComponent 8 /ColorSpace /DeviceGray', 'x'.repeat(1600)));
  for (const page of pages) {
    const at = objects.length + 2;
    const rotate = page.rotate === undefined ? '' : ` /Rotate ${page.rotate}`;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}]${rotate} /Resources << /Font << /F 3 0 R >> /XObject << /I 6 0 R >> >> /Contents ${at} 0 R >>`,
    );
    add(stream('', contentOf(page)));
  }
  const info = title === undefined ? '' : ` /Info ${add(`<< /Title <feff${hex(title)}> >>`)} 0 R`;
  return assemble(objects, info);
}

function contentOf({ words = [], lines = [], hasPicture = false }: WrittenPage): string {
  return [
    ...(hasPicture ? ['q 400 0 0 500 90 200 cm /I Do Q'] : []),
    ...lines.map(([x1, y1, x2, y2]) => `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`),
    ...words.map(
      ({ text, x, y, size = 12, turned = false }) =>
        `BT /F ${size} Tf ${turned ? '0.7 0.7 -0.7 0.7' : '1 0 0 1'} ${x} ${HEIGHT - y} Tm <${hex(text)}> Tj ET`,
    ),
  ].join('\n');
}

function hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

function stream(entries: string, data: string): string {
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

function assemble(objects: readonly string[], info: string): Uint8Array {
  let text = '%PDF-1.5\n';
  const places = objects.map((body, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${info} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
