import type { DocumentFormat } from '../model/document.js';

/** File name endings (lower case, with the dot) that are read, and the format that each promises; the content decides. */
export const formatByExtension: Readonly<Record<string, DocumentFormat | 'archive'>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.pdf': 'pdf',
  '.ofd': 'ofd',
  '.docx': 'docx',
  '.docm': 'docx',
  '.doc': 'doc',
  '.wps': 'doc',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.shtml': 'html',
  '.mht': 'mhtml',
  '.mhtml': 'mhtml',
  '.xlsx': 'xlsx',
  '.xlsm': 'xlsx',
  '.xls': 'xls',
  '.et': 'xls',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.rtf': 'rtf',
  '.zip': 'archive',
};

/** The endings of `formatByExtension`, for a walk through folders. */
export const supportedExtensions: readonly string[] = Object.keys(formatByExtension);

/** The ending of a path in lower case, dot included; empty where the file's name has none. */
export function extensionOf(path: string): string {
  return (/[^/\\](\.[^./\\]+)$/.exec(path)?.[1] ?? '').toLowerCase();
}
