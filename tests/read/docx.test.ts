import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numberWords } from '../../src/read/number-words.js';
import { level, makeDocx, numbered, paragraph, table, textRun } from './fixtures/make-docx.js';
import { gridOf, readBytes, refusalOf } from './read-with.js';

const read = (body: string, parts: Omit<Parameters<typeof makeDocx>[0], 'body'> = {}) => readBytes(makeDocx({ body, ...parts }), 'a.docx');
const LISTS = `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '●')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

describe('automatic numbers', () => {
  it('are written before the paragraphs, level by level, and begin anew where the file says so', async () => {
    const body = [
      numbered('总体要求', 1),
      numbered('发展目标', 1, 1),
      numbered('主要指标', 1, 1),
      numbered('产值', 1, 2),
      numbered('重点任务', 1),
      numbered('创新', 1, 1),
      numbered('一点', 2),
      numbered('附件', 3),
    ].join('');
    const { text } = await read(body, { numbering: LISTS });
    expect(text).toBe('一、总体要求\n（一）发展目标\n（二）主要指标\n1. 产值\n二、重点任务\n（一）创新\n一点\n一、附件\n');
  });

  it('come from styles and the styles that those stand on', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Base"/></w:style>`;
    const body =
      paragraph('总体要求', '<w:pStyle w:val="Own"/>') +
      paragraph('不编号', '<w:pStyle w:val="Own"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect((await read(body, { numbering: LISTS, styles })).text).toBe('一、总体要求\n不编号\n');
  });

  it('count paragraphs without words, and not those that are deleted', async () => {
    const deleted = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>`;
    const { text } = await read(deleted + numbered('第一', 1) + numbered('', 1).replace(/<w:r>.*<\/w:r>/, '') + numbered('第三', 1), {
      numbering: LISTS,
    });
    expect(text).toBe('一、第一\n三、第三\n');
  });

  it.each([
    [10, 'chineseCounting', '十'],
    [21, 'chineseCounting', '二十一'],
    [105, 'japaneseCounting', '一百零五'],
    [3, 'ideographTraditional', '丙'],
    [2, 'chineseLegalSimplified', '贰'],
    [28, 'upperLetter', 'BB'],
    [14, 'lowerRoman', 'xiv'],
    [3, 'decimalEnclosedCircle', '③'],
    [7, 'decimalZero', '07'],
    [4, 'unheard of', '4'],
  ])('%i as %s is %s', (value, format, words) => {
    expect(numberWords(value, format)).toBe(words);
  });
});

describe('what stands in a Word file', () => {
  it('drops marks of footnotes and puts the notes at the end', async () => {
    const footnotes = `<w:footnote w:id="1"><w:p>${textRun('初步核算数。')}</w:p></w:footnote>`;
    const mark = `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>`;
    const document = await read(`<w:p>${textRun('生产总值')}${mark}${textRun('增长5%。')}</w:p>`, { footnotes });
    expect(document.text.trimEnd().split('\n')).toEqual(['生产总值增长5%。', '初步核算数。']);
    expect(document.problems).toMatchObject([{ code: 'notes-moved' }]);
  });

  it('keeps powers and drops raised marks', async () => {
    const raised = (words: string) => textRun(words, '<w:vertAlign w:val="superscript"/>');
    const body = `<w:p>${textRun('新建厂房3.2万m')}${raised('2')}${textRun('，生产总值')}${raised('[3]')}${textRun('9亿元')}</w:p>`;
    expect((await read(body)).text).toBe('新建厂房3.2万m²，生产总值9亿元\n');
  });

  it('accepts tracked changes', async () => {
    const body = `<w:p>${textRun('增长')}<w:del w:id="1"><w:r><w:delText>5%</w:delText></w:r></w:del><w:ins w:id="2">${textRun('6%')}</w:ins>${textRun('。')}</w:p>`;
    expect((await read(body)).text).toBe('增长6%。\n');
  });

  it.each([
    ['with both ways of writing', true],
    ['with the newer way alone', false],
  ])('reads text boxes %s once', async (_, both) => {
    const words = `<w:txbxContent>${paragraph('框内12家')}</w:txbxContent>`;
    const fallback = both ? `<mc:Fallback><w:pict><v:shape><v:textbox>${words}</v:textbox></v:shape></w:pict></mc:Fallback>` : '';
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${words}</wps:txbx></mc:Choice>${fallback}</mc:AlternateContent></w:r></w:p>`;
    const { text } = await read(paragraph('正文') + box);
    expect(text.match(/框内12家/g)).toHaveLength(1);
  });

  it('leaves lists of contents out', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
    expect((await read(paragraph('一、总体要求 3', '<w:pStyle w:val="TOC1"/>') + paragraph('正文'), { styles })).text).toBe('正文\n');
  });

  it('knows the title that a person gave the file, and no title of a program', async () => {
    const core = (title: string) => `<dc:title>${title}</dc:title><dc:creator>Administrator</dc:creator>`;
    expect((await read(paragraph('正文'), { core: core('关于印发实施方案的通知') })).properties).toEqual([
      { source: 'file', title: '关于印发实施方案的通知' },
    ]);
    expect((await read(paragraph('正文'), { core: core('Microsoft Word - a.doc') })).properties).toEqual([]);
  });
});

describe('tables of a Word file', () => {
  it('have merged cells in their places', async () => {
    const document = await read(
      paragraph('表1') +
        table([
          ['<w:vMerge w:val="restart"/>|指标', '<w:gridSpan w:val="2"/>|全市'],
          ['<w:vMerge/>|', '2020年', '2025年\n目标'],
          ['总量', '1', '2'],
        ]),
    );
    expect(document.text).toBe('表1\n指标\t全市\n2020年\t2025年目标\n总量\t1\t2\n');
    expect(gridOf(document, document.tables[0]!)).toEqual([
      '0,0+2,1: 指标',
      '0,1+1,2: 全市',
      '1,1: 2020年',
      '1,2: 2025年目标',
      '2,0: 总量',
      '2,1: 1',
      '2,2: 2',
    ]);
  });

  it('are told from boxes, and rows that a program stacked in one are parted', async () => {
    const boxed = await read(table([['一段话。\n又一段。']]));
    expect(boxed).toMatchObject({ text: '一段话。\n又一段。\n', tables: [] });
    const tab = '</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>';
    const stacked = await read(
      table([
        ['指标', '单位', '2020年', '2025年'],
        ['企业\n平台\n园区', '家家家', `<w:gridSpan w:val="2"/>|1${tab}2\n3${tab}4\n5${tab}6`],
        ['合计\n其中\n其他', '家', '7\n8', '9'],
      ]),
    );
    expect(stacked.text).toBe('指标\t单位\t2020年\t2025年\n企业\t家\t1\t2\n平台\t家\t3\t4\n园区\t家\t5\t6\n合计其中其他\t家\t7 8\t9\n');
  });
});

describe('broken and hostile Word files', () => {
  it.each([
    ['an XML bomb', `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaa"><!ENTITY c "&a;&a;">]><w:document>&c;</w:document>`],
    ['a theft of files', `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document>&a;</w:document>`],
    ['XML that ends early', '<w:document><w:body><w:p>'],
  ])('refuses %s', async (_, xml) => {
    expect(await refusalOf(makeDocx({ body: '', extra: { 'word/document.xml': xml } }), 'a.docx')).toBe('broken-file');
  });

  it('refuses a part that unpacks to more than it may', async () => {
    const bytes = makeDocx({ body: '', styles: '' });
    const directory = Buffer.from(bytes).lastIndexOf('word/styles.xml');
    // The unpacked size in the directory, 22 bytes before the name.
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory - 22, 100_000_001, true);
    expect(await refusalOf(bytes, 'a.docx')).toBe('file-too-large');
  });

  it('says that a file without words has none', async () => {
    expect(await refusalOf(makeDocx({ body: '<w:p/>' }), 'a.docx')).toBe('no-text');
  });
});

describe.skipIf(!existsSync(new URL('../../../shared/documents', import.meta.url)))(
  'real files (skipped where ../shared is absent)',
  () => {
    const file = (name: string) => readFileSync(new URL(`../../../shared/documents/${name}`, import.meta.url));

    it('have their tables', async () => {
      const document = await readBytes(file('statistics/nanjing-2021-2024.docx'), 'a.docx');
      expect(document.tables).toHaveLength(18);
      expect(gridOf(document, document.tables[0]!).slice(1, 7)).toEqual([
        '1,0: 指标名称',
        '1,1: 2021年',
        '1,2: 2022年',
        '2,0: 居民消费价格',
        '2,1: 1.5',
        '2,2: 2.2',
      ]);
      const stacked = await readBytes(file('statistics/civil-affairs-2021.docx'), 'a.docx');
      expect(stacked.text).toContain('特困人员救助供养机构\t17292\t178.8\n');
    });
  },
);
