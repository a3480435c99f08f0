import { strToU8, zipSync } from 'fflate';

/** Files of an OFD container, by path, as text. */
export type OfdFiles = Readonly<Record<string, string>>;

const NS = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** A text object; places in millimetres from the upper left corner, the baseline `y` below it. */
export function text(words: string, x: number, y: number, size = 4, attributes = ''): string {
  return `<ofd:TextObject ID="1" Font="1" Size="${size}" Boundary="${x} ${y - size} 150 ${size * 1.2}" ${attributes}><ofd:TextCode X="0" Y="${size}" DeltaX="g ${words.length - 1} ${size}">${words}</ofd:TextCode></ofd:TextObject>`;
}

/** Lines between all rows and columns of a grid, as thin filled bars. */
export function grid(xs: readonly number[], ys: readonly number[]): string {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  const bar = (x: number, y: number, width: number, height: number): string =>
    `<ofd:PathObject ID="2" Boundary="${x} ${y} ${width} ${height}" Stroke="false" Fill="true"><ofd:AbbreviatedData>M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} C</ofd:AbbreviatedData></ofd:PathObject>`;
  return [...xs.map((x) => bar(x, top, 0.2, bottom - top)), ...ys.map((y) => bar(left, y, right - left, 0.2))].join('');
}

/** A page file of objects. */
export function pageFile(objects: string, before = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><ofd:Page ${NS}><ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area>${before}<ofd:Content><ofd:Layer ID="3">${objects}</ofd:Layer></ofd:Content></ofd:Page>`;
}

/** A document file that lists pages in its folder (`0.xml`, `1.xml` …). */
export function documentFile(pages: number, common = '', after = ''): string {
  const list = Array.from({ length: pages }, (_, at) => `<ofd:Page ID="${100 + at}" BaseLoc="${at}.xml"/>`).join('');
  return `<ofd:Document ${NS}><ofd:CommonData>${common}</ofd:CommonData><ofd:Pages>${list}</ofd:Pages>${after}</ofd:Document>`;
}

/** The container's own file, for documents in the folders given. */
export function rootFile(folders: readonly string[], title = ''): string {
  return `<ofd:OFD ${NS} DocType="OFD">${folders.map((folder) => `<ofd:DocBody><ofd:DocInfo><ofd:Title>${title}</ofd:Title></ofd:DocInfo><ofd:DocRoot>${folder}/Document.xml</ofd:DocRoot></ofd:DocBody>`).join('')}</ofd:OFD>`;
}

/** The bytes of a container. */
export function zip(files: OfdFiles): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, words]) => [path, strToU8(words)])));
}

/** A container with one document of the given pages' objects. */
export function writeOfd(pages: readonly string[]): Uint8Array {
  return zip({
    'OFD.xml': rootFile(['Doc_0']),
    'Doc_0/Document.xml': documentFile(pages.length),
    ...Object.fromEntries(pages.map((objects, at) => [`Doc_0/${at}.xml`, pageFile(objects)])),
  });
}
