import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFault } from '../../src/rules/faults.js';
import type { Fault } from '../../src/rules/faults.js';
import { loadRules } from '../../src/rules/load.js';
import { exclusion, fragment, writeRules } from './rule-directory.js';

function faultsOf(...contents: readonly (string | Uint8Array)[]): readonly Fault[] {
  const directory = writeRules(Object.fromEntries(contents.map((content, at) => [`${at}.yaml`, content])));
  const result = loadRules([directory]);
  return result.ok ? [] : result.faults.map((fault) => ({ ...fault, file: path.basename(fault.file) }));
}

const briefly = (faults: readonly Fault[]): readonly string[] => faults.map(({ line, column, code }) => `${line}:${column} ${code}`);
const periodRule = (pattern: string, gives: string, tables?: string): string =>
  exclusion('x.p', { kind: 'period', because: undefined, pattern: `'${pattern}'`, gives, tables });

describe('faults of the file', () => {
  it.each([
    ['a quotation mark that is not closed', '- id: "x\n', ['2:1 yaml-syntax']],
    ['a colon in a text', '- about: Verbs: all\n', ['1:10 yaml-syntax']],
    ['the same key twice', '- id: a\n  kind: unit\n  id: b\n', ['3:3 yaml-syntax']],
    ['a tag nobody knows', '- id: !foo a\n', ['1:7 yaml-syntax']],
    ['an alias without anchor', '- id: *a\n- id: *b\n', ['1:7 unresolved-alias', '2:7 unresolved-alias']],
    ['a map', 'id: a\n', ['1:1 not-a-list']],
    ['a text in the list', '- id\n', ['1:3 not-a-rule']],
    ['an empty item in the list', '-\n', ['1:2 not-a-rule']],
  ])('%s', (_, text, expected) => {
    expect(briefly(faultsOf(text))).toEqual(expected);
  });

  it('bytes that are no UTF-8', () => {
    expect(briefly(faultsOf(Uint8Array.of(0x2d, 0x20, 0xb9, 0xfa)))).toEqual(['1:1 not-utf8']);
  });

  it('a directory that is not there', () => {
    const result = loadRules(['/no/such/rules']);
    expect(result).toEqual({ ok: false, faults: [expect.objectContaining({ file: '/no/such/rules', code: 'unreadable' })] });
  });

  it('a file that cannot be opened', () => {
    const directory = writeRules({});
    symlinkSync('/no/such/file', path.join(directory, 'a.yaml'));
    const result = loadRules([directory]);
    expect(result).toEqual({ ok: false, faults: [expect.objectContaining({ file: path.join(directory, 'a.yaml'), code: 'unreadable' })] });
  });

  it('more aliases than anybody needs', () => {
    const bomb = [
      '- &a [x, x, x, x, x, x, x, x, x, x]',
      ...['b', 'c', 'd', 'e'].map(
        (name, at) =>
          `- &${name} [${Array(10)
            .fill(`*${'abcd'.charAt(at)}`)
            .join(', ')}]`,
      ),
    ];
    expect(briefly(faultsOf(bomb.join('\n')))).toEqual(['2:7 unresolved-alias']);
  });

  it('are told with what to do', () => {
    expect(faultsOf('- about: Verbs: all\n')[0]?.message).toContain('in quotes');
  });
});

describe('faults of a rule', () => {
  it.each([
    ['a key that no rule has', exclusion('x.a', { patern: 'x' }), ['9:3 unknown-key']],
    ['a key of another kind', exclusion('x.a', { gives: 'fact' }), ['9:3 unknown-key']],
    ['no pattern', exclusion('x.a', { pattern: undefined }), ['1:3 missing-key']],
    ['no kind', exclusion('x.a', { kind: undefined }), ['1:3 missing-key']],
    ['no examples', exclusion('x.a', { matches: undefined, ignores: '[]' }), ['1:3 missing-key', '7:12 empty-value']],
    ['a counter-example without reason', exclusion('x.a', { ignores: '[{ text: 三次 }]' }), ['8:13 missing-key']],
    [
      'a comparator without words',
      exclusion('x.a', { kind: 'comparator', gives: '">"', because: undefined, pattern: undefined }),
      ['1:3 missing-key'],
    ],
    ['a number for a text', exclusion('x.a', { because: '3' }), ['6:12 wrong-type']],
    ['nothing for a text', exclusion('x.a', { because: '' }), ['6:12 wrong-type']],
    ['a text for a list', exclusion('x.a', { matches: '«第1次会议»' }), ['7:12 wrong-type']],
    ['an empty text', exclusion('x.a', { because: "''" }), ['6:12 empty-value']],
    ['a language that is not read', exclusion('x.a', { language: 'fr' }), ['3:13 bad-value']],
    ['an id with capitals', exclusion('X.a'), ['1:7 bad-format']],
    ['a kind that is not there', exclusion('x.a', { kind: 'exclude' }), ['2:9 unknown-kind']],
    ['a regular expression that is none', exclusion('x.a', { pattern: "'第(\\d'" }), ['5:12 bad-pattern']],
    ['an escape that the flag u forbids', exclusion('x.a', { pattern: "'\\-'" }), ['5:12 bad-pattern']],
    ['a pattern that matches nothing at all', exclusion('x.a', { pattern: "'\\d*'" }), ['5:12 empty-match']],
    ['a pattern that may match nothing behind a word', exclusion('x.a', { pattern: "'(?<=第)\\d{0,3}'" }), ['5:12 empty-match']],
    ['repetition within repetition', exclusion('x.a', { pattern: "'(\\d+)+次'" }), ['5:12 nested-quantifiers']],
    ['a fragment that is not there', exclusion('x.a', { pattern: "'第{{nr}}次'" }), ['5:14 unknown-fragment']],
    ['marks within marks', exclusion('x.a', { matches: '[{ text: «第«12»次会议» }]' }), ['7:23 unpaired-mark']],
    ['a mark that is not closed', exclusion('x.a', { matches: '[{ text: «第12次会议 }]' }), ['7:21 unpaired-mark']],
    ['a mark that was not opened', exclusion('x.a', { ignores: '[{ text: 第»12次会议, because: x }]' }), ['8:22 unpaired-mark']],
    ['marks around nothing', exclusion('x.a', { matches: '[{ text: "第«»12次" }]' }), ['7:23 unpaired-mark']],
    ['a match without mark', exclusion('x.a', { matches: '[{ text: 第12次会议 }]' }), ['7:21 match-without-mark']],
    [
      'the size of a unit that is no number',
      exclusion('x.a', { kind: 'unit', pattern: undefined, because: undefined, dimension: 'm', base: '元', terms: '{ 元: one }' }),
      ['9:15 bad-value'],
    ],
    [
      'terms that are a number',
      exclusion('x.a', { kind: 'unit', pattern: undefined, because: undefined, dimension: 'm', base: '元', terms: '3' }),
      ['9:10 wrong-type'],
    ],
    [
      'a template that names no group',
      periodRule('(?<year>\\d{4})年', "{ first: '{yr}-01-01', last: '{year}-12-31', type: during }"),
      ['8:21 unknown-group'],
    ],
  ])('%s', (_, text, expected) => {
    expect(briefly(faultsOf(text))).toEqual(expected);
  });

  it('templates that name a table or a group for its entries that are not there', () => {
    const gives = "{ first: '{year}-{frist[q]}-01', last: '{year}-{first[h]}-01', type: during }";
    const text = periodRule('(?<year>\\d{4})年(?<q>[一二])季度', gives, "{ first: { 一: '01' } }");
    expect(briefly(faultsOf(text))).toEqual(['8:28 unknown-table', '8:58 unknown-group']);
  });

  it('templates over groups, tables and the date of the document are fine', () => {
    const gives = "{ first: '{year}-{first[q]}-01', last: '{year|doc.year}-{q+1}-end +1d', type: during }";
    expect(faultsOf(periodRule('(?<year>\\d{4})年(?<q>[一二])季度', gives, "{ first: { 一: '01', 二: '04' } }"))).toEqual([]);
  });

  it.each([
    ['the nearest branch of a choice', "{ type: durign, first: '2024-01-01', last: '2024-12-31' }", ['8:18 bad-value']],
    ['the branch that the literal names', '{ type: none, first: x }', ['8:24 unknown-key']],
    ['what the branch lacks', "{ type: during, first: '2024-01-01' }", ['8:10 missing-key']],
    ['no branch', '3', ['8:10 wrong-type']],
  ])('of %s', (_, gives, expected) => {
    expect(briefly(faultsOf(periodRule('今年', gives)))).toEqual(expected);
  });

  it('a comma in a text without quotes is explained', () => {
    expect(faultsOf(exclusion('x.a', { matches: '[{ text: 共1,234次和«第1次会议» }]' }))[0]?.message).toContain('in quotes');
  });

  it('name the values that are allowed', () => {
    expect(faultsOf(exclusion('x.a', { language: 'fr' }))[0]?.message).toBe("'language' is 'fr', but must be one of zh, en, any");
    expect(faultsOf(exclusion('x.a', { kind: 'exclude' }))[0]?.message).toContain('fragment, unit, exclusion, comparator, period');
  });
});

describe('faults between rules', () => {
  it('the same id twice, in one file or two of a directory', () => {
    const faults = faultsOf(exclusion('x.a') + exclusion('x.a'), exclusion('x.a'));
    expect(faults.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual(['0.yaml:9 duplicate-id', '1.yaml:1 duplicate-id']);
    expect(faults[1]?.message).toContain('0.yaml:1:7');
  });

  it('the same name of two fragments', () => {
    expect(briefly(faultsOf(fragment('n', '\\d') + fragment('n', '\\w').replace('fragment.n', 'fragment.m')))).toEqual([
      '10:9 duplicate-fragment',
    ]);
  });

  it('a circle of fragments, once and where it closes', () => {
    const faults = faultsOf(exclusion('x.a', { pattern: "'第{{a}}'" }) + fragment('a', 'x{{b}}') + fragment('b', '{{a}}y'));
    expect(faults.map((fault) => fault.message)).toEqual(['the fragment holds itself: a → b → a']);
  });

  it('a fragment that is broken is told once, not at each use', () => {
    expect(
      briefly(faultsOf(exclusion('x.a', { pattern: "'第{{n}}'" }) + fragment('n', '\\d').replace('about: A piece.', 'about: 3'))),
    ).toEqual(['12:10 wrong-type']);
  });

  it('a fragment that is no pattern, or names another that is not there, is told once', () => {
    const use = exclusion('x.a', { pattern: "'第{{n}}'" });
    expect(briefly(faultsOf(use + fragment('n', '(')))).toEqual(['13:12 bad-pattern']);
    expect(briefly(faultsOf(use + fragment('n', '{{m}}')))).toEqual(['13:12 unknown-fragment']);
  });

  it('nobody is blamed for fragments of a file that could not be parsed', () => {
    expect(briefly(faultsOf(exclusion('x.a', { pattern: "'第{{n}}'" }), '- id: "'))).toEqual(['1:8 yaml-syntax']);
  });
});

describe('all faults at once', () => {
  it('five different ones of one file, in order', () => {
    const text =
      exclusion('x.a', { language: 'fr', patern: 'x' }) +
      exclusion('x.b', { pattern: "'第('", ignores: '[{ text: 三次会» }]' }) +
      exclusion('x.c', { kind: 'exclude' }) +
      exclusion('x.d', { matches: '[{ text: 第12次会议 }]' });
    expect(briefly(faultsOf(text))).toEqual([
      '3:13 bad-value',
      '9:3 unknown-key',
      '17:13 missing-key',
      '19:9 unknown-kind',
      '32:21 match-without-mark',
    ]);
  });

  it('of all files, in order, with what their syntax hides left out', () => {
    const faults = faultsOf(exclusion('X.a'), '- id: [\n', exclusion('x.c', { pattern: "'('" }));
    expect(faults.map(({ file, code }) => `${file} ${code}`)).toEqual(['0.yaml bad-format', '1.yaml yaml-syntax', '2.yaml bad-pattern']);
  });
});

describe('formatFault', () => {
  const fault = { file: 'rules/a.yaml', line: 3, column: 7, code: 'bad-value', message: 'no', excerpt: '\t约: 第一 x' } as const;

  it('puts the caret below the column, wide characters and tabs counted', () => {
    expect(formatFault(fault)).toBe('rules/a.yaml:3:7  bad-value  no\n    \t约: 第一 x\n    \t　  　　^');
  });

  it('shows the part of a long line around the column', () => {
    const [, line = '', caret = ''] = formatFault({ ...fault, column: 501, excerpt: `${'a'.repeat(500)}X${'b'.repeat(500)}` }).split('\n');
    expect(line.length).toBeLessThan(130);
    expect(line.charAt(caret.indexOf('^'))).toBe('X');
  });

  it('leaves the line away where there is none', () => {
    expect(formatFault({ ...fault, excerpt: '' })).toBe('rules/a.yaml:3:7  bad-value  no');
  });
});
