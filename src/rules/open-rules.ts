import { readFileSync } from 'node:fs';
import type { Fault, FaultCode } from './faults.js';
import { listRuleFiles } from './rule-files.js';
import type { RuleFile } from './rule-files.js';
import { readSource } from './source.js';
import type { RuleSourceFile } from './source.js';

/** Parses every rule file below `directory`; what cannot be opened or parsed goes to `faults`. */
export function openDirectory(directory: string, faults: Fault[]): readonly RuleSourceFile[] {
  try {
    return listRuleFiles(directory).map((file) => openFile(file, faults));
  } catch (error) {
    faults.push(wholeFileFault(directory, 'unreadable', reasonOf(error)));
    return [];
  }
}

function openFile({ path, name }: RuleFile, faults: Fault[]): RuleSourceFile {
  const { text, fault } = readText(path, name);
  const source = readSource(name, text);
  if (fault) faults.push(fault);
  faults.push(...source.faults);
  return fault ? { ...source, value: undefined } : source;
}

function readText(path: string, name: string): { readonly text: string; readonly fault?: Fault } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { text: '', fault: wholeFileFault(name, 'unreadable', reasonOf(error)) };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: '', fault: wholeFileFault(name, 'not-utf8', 'the file is no UTF-8 text; save it as UTF-8') };
  }
}

/** The system's words, without the path that stands before them already. Throws what is no error of the file system. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error) || !('syscall' in error)) throw error;
  return `rules cannot be read from here: ${error.message.replace(/, \w+ '.*$/, '')}`;
}

function wholeFileFault(file: string, code: FaultCode, message: string): Fault {
  return { file, line: 1, column: 1, code, message, excerpt: '' };
}
