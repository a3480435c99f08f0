interface Magic {
  readonly bytes: readonly number[];
  readonly name: string;
  readonly remedy: string;
}

const MAGICS: readonly Magic[] = [
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
