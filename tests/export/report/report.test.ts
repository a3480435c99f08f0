import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { readReportData } from '../../../src/cli/report-data.js';
import type { Filters } from '../../../src/export/filters.js';
import { renderReport } from '../../../src/export/report/page.js';
import { storeOf, target } from '../../compare/compare-store.js';
import type { Said } from '../../store/entries.js';
import { makeFolder, removeFoldersAfterEach } from '../../store/folders.js';

removeFoldersAfterEach();

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const browserPath = BROWSERS.find((file) => existsSync(file));
const all: Filters = { metric: [], region: [], year: [], kind: [], document: [], status: [] };

const plan = '第一段，没有数字。\n今年目标：地区生产总值增长7家<左右>，确保实现。\n到2030年增长9家。';
const review = '回顾过去：地区生产总值达到8家，好于预期。';

function said(text: string, words: string, more: Said): Said {
  const start = text.indexOf(words);
  return { start, end: start + words.length, value: words.replace('家', ''), ...more };
}

function page(language: 'en' | 'zh' = 'zh', filters: Partial<Filters> = {}): string {
  const store = storeOf([
    {
      path: 'plan.txt',
      text: plan,
      issued: '2024-01-10',
      observations: [said(plan, '7家', target()), said(plan, '9家', target({ year: 2030 }))],
    },
    { path: 'review.txt', text: review, issued: '2025-01-12', observations: [said(review, '8家', {})] },
    { path: 'before.txt', text: '去年6家。', issued: '2024-01-10', observations: [said('去年6家。', '6家', { year: 2023 })] },
  ]);
  const html = [...renderReport(readReportData(store, { ...all, ...filters }, 12), language)].join('');
  store.close();
  return html;
}

describe('the report', () => {
  it('has the scorecard, the promise with its result, and the words of the document', () => {
    const html = page('en');
    expect(html).toContain('<span class="s met">met 1</span>');
    expect(html).toContain('7家</mark>&lt;左右&gt;，确保实现。');
    expect(html).not.toContain('<左右>');
    expect(html).toContain('<svg');
  });

  it('leads every figure to one place in the page', () => {
    const html = page();
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(targets.length).toBeGreaterThan(4);
    const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('is the same on every run, and names nothing outside itself', () => {
    const html = page();
    expect(page()).toBe(html);
    expect(html.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:|<script|<link|@import|url\((?!#)/);
  });

  it('says in its language why a verdict was given, and draws in the unit of the documents', () => {
    expect(page('zh')).toContain('要求：结果≥目标');
    expect(page('en')).toContain('fact &gt;= target');
    expect(page('zh')).toContain('生产总值 · 当年量（家）');
  });

  it('tells only what the filters want', () => {
    expect(page('en', { status: ['missed'] })).not.toContain('class="region"');
  });
});

describe('in a browser', () => {
  let browser: Browser | undefined;
  afterAll(async () => {
    await browser?.close();
  });

  it('opens, follows a figure to its sentence, and asks no network', async ({ skip }) => {
    if (browserPath === undefined) skip(`no browser at ${BROWSERS.join(', ')}: install chromium to look at the report`);
    const file = path.join(makeFolder(), 'report.html');
    writeFileSync(file, page());
    browser = await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] });
    const tab = await browser.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    tab.on('request', (request) => requests.push(request.url()));
    tab.on('console', (message) => errors.push(message.text()));
    const url = pathToFileURL(file).href;
    await tab.goto(url);
    const link = tab.locator('table.promises a').first();
    const figure = await link.innerText();
    await link.click();
    const mark = tab.locator('mark:target');
    await expect(mark.innerText()).resolves.toBe(figure);
    await expect(tab.locator('p', { has: mark }).innerText()).resolves.toBe('今年目标：地区生产总值增长7家<左右>，确保实现。');
    const seen = await mark.boundingBox();
    expect(seen && seen.y >= 0 && seen.y < (tab.viewportSize()?.height ?? 0)).toBe(true);
    expect(await tab.locator('figure svg path').count()).toBeGreaterThan(0);
    // What is folded away on the screen is on paper.
    const folded = tab.locator('details:not([open]) tr').last();
    expect((await folded.boundingBox())?.height).toBe(0);
    await tab.emulateMedia({ media: 'print' });
    expect((await folded.boundingBox())?.height).toBeGreaterThan(0);
    expect(requests).toEqual([url]);
    expect(errors).toEqual([]);
  }, 60_000);
});
