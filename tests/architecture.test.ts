import { describe, expect, it } from 'vitest';
import { EMPTY_NAMES, findLayerFault, LAYERS, layerOf, resolveImport } from './architecture/layers.js';
import { listNames, readSources } from './architecture/read-sources.js';

const sources = readSources();
const isCommandLine = (path: string): boolean => path === 'cli.ts' || path.startsWith('cli/');
/** The one file outside src/cli that is a script of its own: it writes rules/schema.json and is never part of the program. */
const isScript = (path: string): boolean => path === 'rules/write-schema.ts';

describe('the layers of design.md', () => {
  it('finds the files of src', () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  it('lets every file import only from the layers below its own', () => {
    const faults = sources.flatMap(({ path, imports }) =>
      imports.flatMap((specifier) => {
        const fault = findLayerFault(path, specifier);
        return fault === undefined ? [] : [`src/${path}: ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('knows every folder of src', () => {
    const folders = new Set(sources.filter(({ path }) => path.includes('/')).map(({ path }) => layerOf(path)));
    const unknown = [...folders].filter((folder) => folder !== 'cli' && !(folder in LAYERS));
    expect(unknown.map((folder) => `src/${folder}/ is in no layer: add it to tests/architecture/layers.ts`)).toEqual([]);
  });

  it('writes the endings of relative imports', () => {
    const faults = sources.flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith('.') && !/\.(?:js|json)$/.test(specifier))
        .map((specifier) => `src/${path}: '${specifier}' must end in .js`),
    );
    expect(faults).toEqual([]);
  });
});

describe('the conventions of design.md', () => {
  it('prints and exits in cli.ts and cli/ only', () => {
    const faults = sources
      .filter(({ path }) => !isCommandLine(path) && !isScript(path))
      .flatMap(({ path, constructs }) =>
        constructs
          .filter(({ name }) => name === 'console' || name.startsWith('process.'))
          .map(({ name, line }) => `src/${path}:${line}: uses ${name}; only cli.ts and cli/ print or exit`),
      );
    expect(faults).toEqual([]);
  });

  it('has no default export, no enum and no inheritance', () => {
    const faults = sources.flatMap(({ path, constructs }) =>
      constructs
        .filter(({ name }) => name === 'default export' || name === 'enum' || name === 'inheritance')
        .map(({ name, line }) => `src/${path}:${line}: ${name}`),
    );
    expect(faults).toEqual([]);
  });

  it('keeps every file of src within 200 lines', () => {
    const faults = sources
      .filter(({ lines }) => lines > 200)
      .map(({ path, lines }) => `src/${path}: ${lines} lines; split it by what it does (at most 200)`);
    expect(faults).toEqual([]);
  });

  it.each(['src', 'tests', 'rules'])('names files and folders of %s in kebab-case and by what they are', (folder) => {
    const faults = listNames(folder).flatMap((path) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (EMPTY_NAMES.test(name)) return [`${folder}/${path}: the name says nothing; name it by what it does`];
      if (path.includes('__snapshots__') || name === 'README.md') return [];
      return /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/.test(name) ? [] : [`${folder}/${path}: not kebab-case`];
    });
    expect(faults).toEqual([]);
  });
});

describe('the checks themselves', () => {
  it.each([
    ['model/span.ts', '../text/fold.js', 'model/ may import nothing outside its own folder'],
    ['model/span.ts', 'zod', 'model/ may use no package'],
    ['text/fold.ts', '../language/zh/tokens.js', 'text/ may import only model'],
    ['rules/load.ts', '../quantities/find-quantities.js', 'rules/ may import only model, text'],
    ['rules/load.ts', 'better-sqlite3', "imports the package 'better-sqlite3'"],
    ['periods/find-periods.ts', '../quantities/find-quantities.js', 'periods/ may import only'],
    ['metrics/open/grow.ts', '../../kinds/find-kinds.js', 'metrics/ may import only'],
    ['metrics/find-metrics.ts', 'nodejieba', 'only language/zh/tokens.ts may import'],
    ['store/write.ts', '../pipeline.js', 'store/ may import only'],
    ['cli.ts', '../tests/bench/bench.js', 'outside src'],
  ])('refuses that %s imports %s', (from, specifier, words) => {
    expect(findLayerFault(from, specifier)).toContain(words);
  });

  it.each([
    ['text/fold.ts', '../model/span.js'],
    ['rules/schema.ts', 'zod'],
    ['rules/load.ts', 'node:fs'],
    ['metrics/open/grow.ts', '../catalogue.js'],
    ['store/write.ts', 'better-sqlite3'],
    ['language/zh/tokens.ts', 'nodejieba'],
    ['pipeline.ts', './quantities/find-quantities.js'],
    ['cli/extract.ts', '../store/write.js'],
  ])('lets %s import %s', (from, specifier) => {
    expect(findLayerFault(from, specifier)).toBeUndefined();
  });

  it('resolves imports against the file that holds them', () => {
    expect(resolveImport('metrics/open/grow.ts', '../catalogue.js')).toBe('metrics/catalogue.ts');
    expect(resolveImport('cli.ts', '../data/x.js')).toBe('../data/x.ts');
    expect(resolveImport('cli.ts', 'zod')).toBeUndefined();
  });
});
