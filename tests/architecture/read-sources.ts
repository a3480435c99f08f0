import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The project's folder, absolute. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** One file of src as the architecture sees it; paths are relative to `src/` with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  /** Specifiers of static, dynamic and type imports and of re-exports, as written. */
  readonly imports: readonly string[];
  /** Constructs that a rule may forbid, with the line that each stands on, counted from 1. */
  readonly constructs: readonly { readonly name: Construct; readonly line: number }[];
}

export type Construct = 'default export' | 'enum' | 'inheritance' | 'console' | 'process.stdout' | 'process.stderr' | 'process.exit';

/** Every TypeScript file below `folder` of the project, with its imports and the constructs that rules are about. */
export function readSources(folder = 'src'): readonly SourceFile[] {
  return listFiles(join(PROJECT, folder), '').map((path) => readSource(join(PROJECT, folder), path));
}

/** Every file and folder below `folder` of the project, relative to it. */
export function listNames(folder: string): readonly string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
}

function listFiles(root: string, below: string): readonly string[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(root, path);
    return /\.[cm]?ts$/.test(entry.name) ? [path] : [];
  });
}

function readSource(root: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const constructs: { name: Construct; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    const name = constructOf(node);
    if (name) constructs.push({ name, line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const imports = ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
  return { path, lines: text.trimEnd().split('\n').length, imports, constructs };
}

function constructOf(node: ts.Node): Construct | undefined {
  if (ts.isExportAssignment(node)) return 'default export';
  if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword))
    return 'default export';
  if (ts.isExportSpecifier(node) && node.name.text === 'default') return 'default export';
  if (ts.isEnumDeclaration(node)) return 'enum';
  if (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ExtendsKeyword && ts.isClassLike(node.parent)) return 'inheritance';
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  if (node.expression.text === 'console') return 'console';
  if (node.expression.text !== 'process') return undefined;
  if (node.name.text === 'stdout' || node.name.text === 'stderr' || node.name.text === 'exit') return `process.${node.name.text}`;
  return undefined;
}
