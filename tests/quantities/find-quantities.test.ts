import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantities/find-quantities.js';
import { cutSentences, quantityRules, readSentence } from './quantity-rules.js';

const rules = quantityRules();
const read = (text: string): readonly string[] => readSentence(text, rules).quantities.map(({ mention }) => mention.value);
const bases = (text: string): readonly string[] =>
  readSentence(text, rules).quantities.map(
    ({ baseValue, baseUpper, baseUnit }) => `${baseValue}${baseUpper ? `..${baseUpper}` : ''} ${baseUnit}`,
  );

describe('values and units as written', () => {
  it.each([
    ['总投资1.2万亿元', ['1.2 万亿元']],
    ['新增就业３０００多万人', ['>3000 万人']],
    ['安排资金三十二万元', ['32 万元']],
    ['铁路里程增加到2万5千公里', ['25000 公里']],
    ['网民增加到1亿3千多万人', ['>13000 万人']],
    ['新设企业增加到1万6千多户', ['>16000 户']],
    ['降低税负5700多亿元，增速为负3.9%', ['>5700 亿元', '-3.9 %']],
    ['新增装机三十万千瓦', ['30 万千瓦']],
    ['规模500亿', ['500 亿']],
    ['支付平台日均交易百亿次', ['100 亿次']],
    ['经济总量跨上万亿元台阶', ['1 万亿元']],
    ['机器人产量14.2万台（套）', ['14.2 万台（套）']],
    ['新增 1 500 家', ['500 家']],
    ['25 000家', []],
    ['新增存款4万多亿元', ['>4 万亿元']],
    ['服务企业 370 多家', ['>370 家']],
    ['投资74.4\u200b万亿元', ['74.4 万亿元']],
    ['消费券享85折', ['85 %']],
    ['1.22万个亿元以上项目', ['1.22 万个']],
    ['电价下降1分/千瓦时', ['1 分/千瓦时']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('money in yuan, 角 and 分, and with its currency before it', () => {
  it.each([
    ['每斤三元五角', ['3.5 元']],
    ['每斤12元5角', ['12.5 元']],
    ['合计壹拾壹元壹角壹分', ['11.11 元']],
    ['票价￥5,000', ['5000 元']],
    ['港币2.5亿元', ['2.5 亿港元']],
    ['人民币50万元', ['50 万元']],
    ['投资5美元3家', ['5 美元', '3 家']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a scale with a unit alone is a number only where something says so', () => {
  it.each([
    ['产值突破千亿元', ['>1000 亿元']],
    ['再上一个万亿元台阶', []],
    ['旅游收入破万亿', ['>1 万亿']],
    ['新一轮千亿斤粮食产能提升行动', []],
    ['推进成达万高铁建设', []],
    ['金额（亿元）', []],
    ['单位：亿元', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('base units, multiplied out exactly', () => {
  it.each([
    ['总投资0.1万亿元', ['100000000000 元']],
    ['供热28.56平方公里', ['28560000 平方米']],
    ['产量730亿斤', ['36500000 吨']],
    ['每人补助1.5万元/年', ['15000 元/年']],
    ['补助30万—50万元', ['300000..500000 元']],
    ['补助5000元至1万元', ['5000..10000 元']],
  ])('%s', (text, expected) => {
    expect(bases(text)).toEqual(expected);
  });
});

describe('shares, fractions, multiples and ranks', () => {
  it.each([
    ['占比百分之六十三点二', ['63.2 %']],
    ['七成以上企业盈利，参保率超九成五', ['>=70 %', '>95 %']],
    ['超过三分之一的项目', ['>0.3333333333333333']],
    ['下降近1/3', ['~0.3333333333333333']],
    ['实现翻一番，力争翻两番', ['2 倍', '4 倍']],
    ['增长近一倍，翻了两番', ['~1 倍', '4 倍']],
    ['投资过半，压减一半以上，半数以上', ['>0.5', '>=0.5', '>=0.5']],
    ['占五分之壹', ['0.2']],
    ['总量居全国第5位，增速全省第一，均居全省前3', ['5 位', '1', '<=3']],
    ['第三个项目由第五批专家评审', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('gives them their form', () => {
    const forms = readSentence('居第5位，占三分之二，增长2倍，新增3家', rules).quantities.map(({ form }) => form);
    expect(forms).toEqual(['rank', 'fraction', 'multiple', 'cardinal']);
  });
});

describe('ranges and lists', () => {
  it.each([
    ['增长3%—5%', ['3..5 %']],
    ['增长3～5个百分点', ['3..5 个百分点']],
    ['规模从50亿元逐步调整为100亿元', ['50 亿元', '100 亿元']],
    ['规模从50亿元到100亿元', ['50 亿元', '100 亿元']],
    ['两三百家企业、五六十个项目', ['200..300 家', '50..60 个']],
    ['分别奖励80、50、30万元', ['80 万元', '50 万元', '30 万元']],
    ['分别提高4.2和0.7个百分点', ['4.2 个百分点', '0.7 个百分点']],
    ['增长3%、5%', ['3 %', '5 %']],
    ['分别达1409万、1305万人次', ['1409 万人次', '1305 万人次']],
    ['增加31个、25亿元', ['31 个', '25 亿元']],
    ['两到三千元', ['2000..3000 元']],
    ['1万（含）—5万元', ['1..5 万元']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('spans', () => {
  it('covers number and unit; the outer span takes the words around it', () => {
    const text = '建成企业超 1500 家，保持在90%以上，共10余家。';
    const { quantities } = readSentence(text, rules);
    expect(quantities.map(({ start, end }) => text.slice(start, end))).toEqual(['1500 家', '90%', '10余家']);
    expect(quantities.map(({ outer }) => text.slice(outer.start, outer.end))).toEqual(['超 1500 家', '90%以上', '10余家']);
  });

  it('counts from the start of the document, sentence by sentence', () => {
    const text = '一是新增3家。\n二是第〔2022〕12号文件。三是增长5%；占比12。';
    const sentences = cutSentences(text);
    const found = findQuantities(sentences, rules);
    expect(found).toHaveLength(sentences.length);
    expect(found.map(({ quantities }) => quantities.map(({ start, end }) => text.slice(start, end)))).toEqual([['3家'], [], ['5%'], []]);
    expect(found.flatMap(({ exclusions }) => exclusions.map(({ start, end, rule }) => `${text.slice(start, end)} ${rule}`))).toEqual([
      '〔2022〕12号 exclusion.zh.doc-number',
      '12 (no-unit)',
    ]);
  });

  it('never reads across the end of a sentence', () => {
    const sentence = (start: number, text: string) => ({
      start,
      end: start + text.length,
      text,
      block: 0,
      section: -1,
      point: 0,
      clauses: [],
    });
    expect(findQuantities([sentence(0, '增长5'), sentence(3, '家')], rules).flatMap(({ quantities }) => quantities)).toEqual([]);
  });
});

it('the mention names number, unit and comparator with their rules', () => {
  const [quantity] = readSentence('不低于100亿元', rules).quantities;
  expect(quantity?.mention.parts.map(({ kind, value, rule }) => `${kind} ${value} ${rule}`)).toEqual([
    'comparator >= comparator.zh.at-least',
    'number 100 (numeral)',
    'unit 亿元 unit.zh.money.yuan',
  ]);
});

it('reads a sentence that has no end (quadratic time would outlast the limit of a test)', () => {
  const piece = '新增高新技术企业766家，增长5.5%左右，“5+5”产业总投资1.2万亿元，到2026年建成1500家，统一规划三农工作，';
  const found = findQuantities(cutSentences(piece.repeat(8000)), rules);
  expect(found.reduce((count, { quantities }) => count + quantities.length, 0)).toBeGreaterThanOrEqual(4 * 8000);
});
