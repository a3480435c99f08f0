import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { quantityRules, readSentence } from '../quantities/quantity-rules.js';

describe('fold', () => {
  it.each([
    ['full-width digits, letters and signs become narrow', '增长１２．５％，ＧＤＰ', '增长12.5%，GDP'],
    ['clause marks and brackets become wide', '一是(二):三;四!', '一是（二）：三；四！'],
    ['marks inside Latin words stay', 'end, of', 'end, of'],
    ['a colon between digits stays', '9:30 至 17:30', '9:30 至 17:30'],
    ['the end of a sentence between digits stays one', '缩小至2.27:1。15个平台', '缩小至2.27:1。15个平台'],
    ['a middle dot in a number is a point', '增长33· 6%，亩产9·3吨，“9·18”', '增长33. 6%，亩产9.3吨，“9·18”'],
    [
      'a comma of a scan is a point behind a verb of one value',
      '增长37，1%，分别为3，5%，达到3所，5%的',
      '增长37.1%，分别为3，5%，达到3所，5%的',
    ],
    [
      'a comma of a scan is a point before a measure',
      '新造林3，2万亩，改造管网45，6公里，45，6座泵站，分别为3，2万亩，第3，2万亩',
      '新造林3.2万亩，改造管网45.6公里，45，6座泵站，分别为3，2万亩，第3，2万亩',
    ],
    ['a comma between shares of a row stays', '增速为3，5，7%，企业有123，12%的', '增速为3，5，7%，企业有123，12%的'],
    ['a comma groups thousands over a blank before money', '基金132, 746万元，新增12, 300家', '基金132, 746万元，新增12， 300家'],
    ['straight quotation marks open and close', '省"三个一百"和"四个一批"', '省“三个一百”和“四个一批”'],
    ['a straight mark without another stays', '12"管道', '12"管道'],
    ['blanks of every width and characters without a width become blanks', '新增\u00a03\u2009家\u200b万', '新增 3 家 万'],
  ])('%s', (_, text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it.each([
    ['财政收入3,456.78亿元', '财政收入3,456.78亿元'],
    ['补助５，２００元', '补助5,200元'],
    ['安置1，234，567人', '安置1,234,567人'],
    ['增长0.5，300家企业受益', '增长0.5，300家企业受益'],
    ['居全国第5，120家企业上榜', '居全国第5，120家企业上榜'],
    ['在2024,300家企业', '在2024，300家企业'],
    ['奖励80,50,30万元', '奖励80，50，30万元'],
    ['自评12，3456家', '自评12，3456家'],
  ])('a comma groups thousands or parts clauses: %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it.each([
    [
      'traditional characters',
      '增長百分之五，總投資兩萬億元，新增企業３００餘個，我們',
      '增长百分之五，总投资两万亿元，新增企业300余个，我们',
    ],
    ['what simplified text writes too, in traditional text', '於去年後期，發展規劃與經濟體制', '于去年后期，发展规划与经济体制'],
    [
      'and not in simplified text',
      '於菟路建成，徵求意见，乾坤大道通车，新增企业三百家',
      '於菟路建成，徵求意见，乾坤大道通车，新增企业三百家',
    ],
    ['radicals and compatibility forms of PDF fonts', '⼆〇⼆四年⽤⽔量，⻓江', '二〇二四年用水量，长江'],
  ])('simplifies %s', (_, text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('keeps the length of whatever text', () => {
    const characters = fc.constantFrom(...Array.from('萬億個0123456789,，.．。:：(（％%\u200b\u3000\n於⼆增長家a Z'));
    fc.assert(fc.property(fc.array(characters, { maxLength: 40 }), (parts) => fold(parts.join('')).length === parts.join('').length));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });

  it('is done after one round', () => {
    const characters = fc.constantFrom(...Array.from('萬億個0123456789,，.．。:：(（％%於增長家 '));
    fc.assert(fc.property(fc.array(characters, { maxLength: 30 }), (parts) => fold(fold(parts.join(''))) === fold(parts.join(''))));
  });
});

it('a traditional text has the quantities of its simplified form, at the same places', () => {
  const pairs = [
    ['本省生產總值達到兩萬億元，增長百分之五左右。', '本省生产总值达到两万亿元，增长百分之五左右。'],
    ['新增個體戶３萬餘戶、企業近千個，佔全國三成以上。', '新增个体户３万余户、企业近千个，占全国三成以上。'],
  ] as const;
  const rules = quantityRules();
  const read = (text: string) => readSentence(text, rules).quantities.map(({ start, end, mention }) => `${start}-${end} ${mention.value}`);
  for (const [traditional, simplified] of pairs) {
    expect(read(traditional)).toEqual(read(simplified));
    expect(read(traditional)).not.toEqual([]);
  }
});
