import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quantityRules, readSentence } from './quantity-rules.js';

const rules = quantityRules();
const PIECES =
  '一 二 两 十 百 千 万 亿 半 1 35 00 . ， , 、 和 分之 元 角 圆 ￥ $ 港币 人民币 个 家 % ‰ 成 折 倍 番 翻 了 多 余 以上 至 — - ～ 到 第 前 位 超 近 / 人 年 · （ ） 级 的 有 达 ： ∶ 期 次 全会 卡 段 分别 萬 億 壹 拾 每 中';
const pieces = fc.constantFrom(...PIECES.split(' '), ' ', '\n', '\u200b');

it('whatever stands together, quantities follow one another inside the text and have plain decimals', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 16 }), (parts) => {
      const text = parts.join('');
      const { quantities, exclusions } = readSentence(text, rules);
      const ends = [0, ...quantities.map(({ end }) => end)];
      expect(quantities.every(({ start, end }, index) => start >= (ends[index] ?? 0) && end > start && end <= text.length)).toBe(true);
      expect(exclusions.every(({ start, end }) => start >= 0 && end > start && end <= text.length)).toBe(true);
      expect(quantities.flatMap(({ value, baseValue }) => [value, baseValue]).filter((value) => !/^-?\d+(\.\d+)?$/.test(value))).toEqual(
        [],
      );
    }),
    { numRuns: 2000 },
  );
});
