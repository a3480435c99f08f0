import { describe, expect, it } from 'vitest';
import { findCatalogueMetrics, findCatalogueTerms, findMetricExamples, matchCatalogue } from '../../src/metrics/catalogue.js';
import { isMarkFault, readMarks } from '../../src/rules/marks.js';
import { rules } from './catalogue-rules.js';

const slugs = (text: string): readonly string[] => findCatalogueTerms(text, rules).map((hit) => hit.rule.metric);

describe('the catalogue', () => {
  it('has unique slugs and gives each term to one metric', () => {
    const metrics = rules.metric.map((rule) => rule.metric);
    expect(new Set(metrics).size).toBe(metrics.length);
    const terms = rules.metric.flatMap((rule) => rule.terms.zh);
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
    for (const rule of rules.metric) expect(rule.id).toBe(`metric.${rule.metric}`);
  });

  it('finds in every example what is marked, and nothing in the counter-examples', () => {
    const wrong: string[] = [];
    for (const rule of rules.metric) {
      const languageOf = (text: string) => (/[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en');
      const found = (text: string) => findMetricExamples(text, rules, languageOf(text)).filter((item) => item.rule === rule.id);
      for (const { text } of rule.matches) {
        const marks = readMarks(text);
        if (isMarkFault(marks)) throw new Error(text);
        const places = found(marks.text).map(({ start, end }) => `${start}-${end}`);
        if (places.join() !== marks.spans.map(({ start, end }) => `${start}-${end}`).join()) wrong.push(text);
      }
      for (const { text } of rule.ignores) if (found(text).length > 0) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });
});

describe('findCatalogueTerms', () => {
  it('takes the longest term at each place', () => {
    expect(slugs('人均地区生产总值和进出口总额')).toEqual(['gdp-per-capita', 'goods-trade']);
    expect(slugs('全社会研发投入占地区生产总值比重达到3%')).toEqual(['rd-intensity']);
  });

  it('looks through quotation marks and blanks, and begins with the mark that opens the name', () => {
    const text = '新增“专精特新” 中小企业10家、国家级“小巨人”企业2家、“四好农村路”9公里';
    expect(findCatalogueTerms(text, rules, 100).map((hit) => text.slice(hit.start - 100, hit.end - 100))).toEqual([
      '“专精特新” 中小企业',
      '国家级“小巨人”企业',
      '四好农村路',
    ]);
  });

  it('reads a long paragraph without a full stop (quadratic time would outlast the limit of a test)', () => {
    for (const piece of ['进出口“总额', '高新技术', '全社会研发投入占', '“一家', '进出口']) {
      const text = piece.repeat(Math.ceil(500_000 / piece.length));
      expect(findCatalogueMetrics(text, rules).every(({ start, end }) => end > start)).toBe(true);
    }
  });
});

describe('findCatalogueMetrics', () => {
  it('drops terms that are a part of a longer name', () => {
    for (const text of ['高新技术企业增加值', '办理出口退税', '高新技术企业研发经费', '中欧班列集结中心', '占地区生产总值的3%', '匝道出口'])
      expect(findCatalogueMetrics(text, rules)).toEqual([]);
  });

  it('keeps terms beside verbs and shares', () => {
    const found = findCatalogueMetrics('制造业外资占比达33%，出口增长5%，高新技术企业突破300家', rules);
    expect(found.map((hit) => hit.rule.metric)).toEqual(['manufacturing-foreign-investment', 'exports', 'high-tech-enterprises']);
  });
});

describe('matchCatalogue', () => {
  it.each([
    ['全省一般公共预算收入', 'general-budget-revenue'],
    ['地方一般公共预算收入', 'general-budget-revenue'],
    ['温州市瑞安市外贸进出口总额', 'goods-trade'],
    ['规模以上工业企业', 'industrial-enterprises-above-scale'],
    ['每万人口高价值发明专利拥有量', 'high-value-patents-per-10k'],
    ['国家高新技术企业', 'high-tech-enterprises'],
    ['有效期内高新技术企业总数', 'high-tech-enterprises'],
    ['居民消费价格涨幅', 'cpi'],
    ['专精特新“小巨人”企业', 'little-giants'],
    ['国家级“小巨人” 企业数量', 'little-giants'],
    ['地区生产总值（GDP）', 'gdp'],
    ['洞头区社会消费品零售总额', 'retail-sales'],
    ['中央财政赤字', 'central-fiscal-deficit'],
    ['浙江的R&D经费', 'rd-expenditure'],
  ])('%s is %s', (phrase, metric) => {
    expect(matchCatalogue(phrase, rules)?.rule.metric).toBe(metric);
  });

  it.each([
    '高新技术企业增加值',
    '省级高新技术企业',
    '民营科技型中小企业',
    '脱贫县一般公共预算收入',
    '高新区实际使用外资',
    '出口退税',
    '企业',
    '总额',
    '',
  ])('%s is no metric of it', (phrase) => {
    expect(matchCatalogue(phrase, rules)).toBeUndefined();
  });

  it('tells the neutral words before the term', () => {
    expect(matchCatalogue('全市规上工业增加值增速', rules)?.modifiers).toBe('全市');
    expect(matchCatalogue('生产总值', rules)?.modifiers).toBe('');
  });
});
