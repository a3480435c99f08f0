/** What a folder of src may import: folders of src (itself is always allowed) and packages. */
export interface Layer {
  readonly folders: readonly string[];
  /** `any` means every package of package.json and every module of Node. */
  readonly packages: readonly string[] | 'any';
}

const STAGES = [
  'read',
  'structure',
  'quantities',
  'periods',
  'metrics',
  'kinds',
  'regions',
  'tables',
  'observations',
  'audit',
  'align',
  'compare',
  'store',
  'export',
  'review',
];
const BELOW_STAGES = ['model', 'text', 'language', 'rules'];

/** The layers of design.md; a folder that is missing here is a fault of its own. `pipeline`, `index` and `cli` stand above them all. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  model: { folders: [], packages: [] },
  text: { folders: ['model'], packages: [] },
  language: { folders: ['model', 'text'], packages: 'any' },
  rules: { folders: ['model', 'text'], packages: ['zod', 'yaml', 'node:'] },
  ...Object.fromEntries(STAGES.map((stage) => [stage, { folders: BELOW_STAGES, packages: 'any' as const }])),
};

/** Packages that only one file may import, because they cost memory, time or trust; a user elsewhere asks that file. */
export const ONLY_FROM: Readonly<Record<string, string>> = { nodejieba: 'language/zh/tokens.ts' };

/** Names that say nothing about what is inside. */
export const EMPTY_NAMES = /(?:^|-)(?:utils?|helpers?|common|manager|misc)(?:-|\.|$)/;

/** Folder of src that a file belongs to; the file's own name for files directly in src. */
export function layerOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? path.replace(/\.[cm]?ts$/, '') : path.slice(0, slash);
}

/** Path below src that a relative import means, `undefined` for a package; it may begin with `../` when it leaves src. */
export function resolveImport(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/').replace(/\.js$/, '.ts');
}

/** Why `from` may not import `specifier`, or undefined when it may. */
export function findLayerFault(from: string, specifier: string): string | undefined {
  const layer = LAYERS[layerOf(from)];
  const target = resolveImport(from, specifier);
  if (target === undefined) return findPackageFault(from, specifier, layer);
  if (target.startsWith('..')) return `imports '${specifier}', which is outside src`;
  if (!layer) return undefined;
  const own = layerOf(from);
  const other = layerOf(target);
  if (other === own || layer.folders.includes(other)) return undefined;
  const allowed = layer.folders.length === 0 ? 'nothing outside its own folder' : `only ${layer.folders.join(', ')} and its own folder`;
  return `imports '${specifier}', but ${own}/ may import ${allowed}`;
}

function findPackageFault(from: string, specifier: string, layer: Layer | undefined): string | undefined {
  const only = ONLY_FROM[specifier];
  if (only !== undefined && from !== only) return `imports the package '${specifier}', which only ${only} may import`;
  if (!layer || layer.packages === 'any') return undefined;
  const allowed = layer.packages.some((name) => (name.endsWith(':') ? specifier.startsWith(name) : specifier === name));
  return allowed
    ? undefined
    : `imports the package '${specifier}', but ${layerOf(from)}/ may use ${layer.packages.join(', ') || 'no package'}`;
}
