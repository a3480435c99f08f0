import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gridOf, readBytes } from './read-with.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (html: string, path = 'a.html') => readBytes(utf8(html), path);
const LONG = '到2026年，全市高新技术企业超过5000家，规模以上工业增加值年均增长7%左右。'.repeat(5);

describe('a web page', () => {
  it('is the document in it, without navigation, buttons, programs and hidden words', async () => {
    const { text, format } = await read(`<!DOCTYPE html><html><head><title>标题-某市人民政府</title><style>p{}</style></head><body>
      <div class="nav"><a href="/">首页</a><a href="/b">政务公开</a></div><div id="zoom"><h1>关于印发实施方案的通知</h1>
      <p>一、目标</p><p style="display:none">隐藏9家</p><p>${LONG}</p><script>var a = 5;</script><button>打印</button></div>
      <div class="footer">版权所有 2024</div></body></html>`);
    expect(format).toBe('html');
    expect(text).toBe(`关于印发实施方案的通知\n一、目标\n${LONG}\n`);
  });

  it('is found without a known container too', async () => {
    const page = `<html><body><ul class="menu"><li><a href="/">首页</a></li></ul><div class="main"><p>${LONG}</p><p>${LONG}</p></div><div class="footer">版权所有</div></body></html>`;
    expect((await read(page)).text.trim()).toBe(`${LONG}\n${LONG}`);
  });

  it('keeps lines apart that the page breaks, and Chinese words together that the source wraps', async () => {
    expect((await read('<div>全市新增\n   企业12家<br>增长5%<p>又一段<span>接着</span></p></div>')).text).toBe(
      '全市新增企业12家\n增长5%\n又一段接着\n',
    );
  });

  it('numbers ordered lists as a browser does', async () => {
    expect((await read('<div><ol start="1"><li>新增12家</li><li>增长5%</li></ol></div>')).text).toBe('1. 新增12家\n2. 增长5%\n');
  });

  it('keeps powers', async () => {
    expect((await read('<p>新建3万m<sup>2</sup>，约10<sup>4</sup>吨，总值<sup>[1]</sup>9亿元，PM<sub>2.5</sub></p>')).text).toBe(
      '新建3万m²，约10⁴吨，总值9亿元，PM2.5\n',
    );
  });
});

describe('tables of a page', () => {
  it('have merged cells, heads and captions', async () => {
    const document =
      await read(`<div><table><caption>表1 单位：亿元</caption><thead><tr><th rowspan="2">指标</th><th colspan="2">全市</th></tr>
      <tr><th>2020年</th><th>2025年</th></tr></thead><tbody><tr><td>产值</td><td>1</td><td><p>2</p></td></tr></tbody></table></div>`);
    expect(document.text).toBe('表1 单位：亿元\n指标\t全市\n2020年\t2025年\n产值\t1\t2\n');
    expect(gridOf(document, document.tables[0]!)).toEqual([
      '0,0+2,1: 指标',
      '0,1+1,2: 全市',
      '1,1: 2020年',
      '1,2: 2025年',
      '2,0: 产值',
      '2,1: 1',
      '2,2: 2',
    ]);
    expect(document.tables[0]?.cells.map(({ header }) => header)).toEqual([true, true, true, true, false, false, false]);
  });

  it('that only lay out the page are read as what is in them', async () => {
    const document = await read(
      `<table><tr><td>左栏</td><td><p>一段话。</p><table><tr><td>指标</td><td>12</td></tr></table></td></tr></table>`,
    );
    expect(document.text).toBe('左栏\n一段话。\n指标\t12\n');
    expect(document.tables).toHaveLength(1);
  });

  it('are bounded whatever they ask for', async () => {
    const { tables } = await read(
      '<table><tr><td colspan="99999999" rowspan="99999999">a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    );
    expect(tables[0]).toMatchObject({ columns: 1000, rows: 2 });
  });
});

describe('what a page says of its document', () => {
  it('is its index card and its meta tags', async () => {
    const { properties, text } =
      await read(`<html><head><meta name="ArticleTitle" content="关于印发方案的通知"><meta name="PubDate" content="2024-03-05 10:00"></head><body>
      <table><tr><td>发文机关：</td><td>某市人民政府</td></tr></table><div class="TRS_Editor"><p>${LONG}</p></div></body></html>`);
    expect(text).toBe(`${LONG}\n`);
    expect(properties).toEqual([{ source: 'page', card: '发文机关：\t某市人民政府', title: '关于印发方案的通知', posted: '2024-03-05' }]);
  });
});

describe('characters of a page', () => {
  const GBK = [0xc8, 0xab, 0xca, 0xd0, 0xd0, 0xc2, 0xd4, 0xf6];
  const page = (head: string, words: readonly number[]) =>
    Uint8Array.from([...utf8(`<html><head>${head}</head><body><p>`), ...words, ...utf8('</p></body></html>')]);

  it('are those that the page names', async () => {
    const document = await readBytes(page('<meta charset="gb2312">', GBK), 'a.htm');
    expect(document).toMatchObject({ text: '全市新增\n', encoding: 'gb18030' });
  });

  it('are UTF-8 where all bytes are, whatever the page names', async () => {
    expect((await readBytes(page('<meta charset="gb2312">', [...utf8('全市新增企业')]), 'a.htm')).text).toBe('全市新增企业\n');
  });

  it('are guessed where the page names the wrong ones', async () => {
    expect((await readBytes(page('<meta charset="utf-8">', GBK), 'a.htm')).text).toBe('全市新增\n');
  });
});

describe('pages made to stop programs', () => {
  it('are refused where they are nested too deep', async () => {
    await expect(read('<div>'.repeat(100_000))).rejects.toThrow('broken-file');
  });
});

describe.skipIf(!existsSync(new URL('../../../shared/documents', import.meta.url)))(
  'real pages (skipped where ../shared is absent)',
  () => {
    it.each([
      ['govcn-2.html', '国务院办公厅关于推进\n', '（此件公开发布）\n'],
      ['gwy-jieshui-2005.html', '国务院办公厅关于科技节水建议的复函\n', '二〇〇五年三月三日\n'],
    ])('%s begins and ends with its document', async (name, begin, end) => {
      const { text } = await readBytes(readFileSync(new URL(`../../../shared/documents/formats/${name}`, import.meta.url)), name);
      expect(text.slice(0, begin.length)).toBe(begin);
      expect(text.slice(-end.length)).toBe(end);
    });
  },
);
