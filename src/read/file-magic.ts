interface Magic {
  readonly bytes: readonly number[];
  readonly name: string;
  readonly remedy: string;
}

const SAVE_AS_TEXT = 'save its words as a UTF-8 text file and give that';
const MAGICS: readonly Magic[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    name: 'a ZIP container (docx, xlsx, ofd or zip)',
    remedy: `open it in the program that wrote it, ${SAVE_AS_TEXT}`,
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'a PDF', remedy: `copy its text out of a viewer, ${SAVE_AS_TEXT}` },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Office file (doc, xls, wps)', remedy: `open it in an office program, ${SAVE_AS_TEXT}` },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'an RTF file', remedy: `open it in an office program, ${SAVE_AS_TEXT}` },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG picture', remedy: 'give the text of the document instead of a picture of it' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG picture', remedy: 'give the text of the document instead of a picture of it' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'a GIF picture', remedy: 'give the text of the document instead of a picture of it' },
  { bytes: [0x1f, 0x8b, 0x08], name: 'a gzip archive', remedy: 'unpack it and give the files in it' },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: 'a RAR archive', remedy: 'unpack it and give the files in it' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7z archive', remedy: 'unpack it and give the files in it' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], name: 'an SQLite database', remedy: 'give the documents themselves' },
];

/** What a file that is no text is, by its first bytes, and what to do with it; undefined for bytes that may be text. */
export function recognizeBinary(bytes: Uint8Array): { readonly name: string; readonly remedy: string } | undefined {
  return MAGICS.find((magic) => magic.bytes.every((byte, at) => bytes[at] === byte));
}
