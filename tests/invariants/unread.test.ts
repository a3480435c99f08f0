import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { toDocument } from '../bench/texts.js';
import { loadBuiltInRules } from '../documents/read-documents.js';
import { findUntoldNumbers } from './find-untold-numbers.js';

const rules = loadBuiltInRules();
const read = (text: string) => extract(toDocument({ path: 'text.txt', text }), rules);
const briefly = (text: string): readonly string[] => read(text).unread.map((one) => `${one.text} ${one.code}`);

describe('a number that became nothing has its reason', () => {
  it.each([
    ['excluded', '优化12345热线服务，新增5G基站300个。', ['12345 excluded', '5G excluded']],
    ['excluded-word', '深入实施“三个一批”工程，新增企业30家。', ['“三个一批” excluded-word']],
    ['no-unit', '国道318沿线新增服务站30个。', ['318 no-unit']],
    ['indefinite', '建设一批重点平台，新增企业30家。', ['一批 indefinite']],
    ['grouping', '全年办好12类45件民生实事。', ['12类 grouping']],
    ['class-threshold', '建成首个旅客吞吐量超千万人次的机场，新增航线12条。', ['千万人次 class-threshold']],
    ['ordinal', '1.新增企业30家。\n2.新增平台5个。', ['1 ordinal', '2 ordinal']],
  ])('%s', (_, text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });

  it('in titles and signatures', () => {
    const text = '关于市政协第128号提案的答复函\n\n赵明委员：\n新增高新技术企业30家。\n\n澜江市科学技术局\n2025年1月15日\n';
    expect(briefly(text)).toEqual(['第128号 title', '2025年1月15日 signature']);
  });

  it('but not inside the noun that an English number counts', () => {
    expect(briefly('We held 4 COP26 events at 12:30.')).toEqual(['12:30 excluded']);
    expect(briefly('5G12:30')).toEqual([':30 excluded']);
    for (const text of ['We held 4 COP26 events at 12:30.', '5G12:30']) expect(findUntoldNumbers(read(text), /\d/g)).toEqual([]);
  });

  it('with the words as they stand in the document', () => {
    expect(briefly('国道３１８沿线新增服务站30个。')).toEqual(['３１８ no-unit']);
  });

  it('and none that a time or an observation was read from', () => {
    expect(briefly('2024年，新增企业超过1200家以上，比2023年增长5%—6%，3月底前完成。')).toEqual([]);
  });
});

describe('the day that a caller gives', () => {
  const text = '今年新增企业30家。';

  it('dates relative times', () => {
    const dated = extract(toDocument({ path: 'text.txt', text }), rules, { issued: '2024-05-20' });
    expect(dated.structure).toMatchObject({ issued: '2024-05-20', year: 2024 });
    expect(dated.observations.map(({ year }) => year)).toEqual([2024]);
    expect(read(text).observations.map(({ year }) => year)).toEqual([undefined]);
  });
});

/** Pieces may meet inside a number (02024年), so single digits are looked at. */
describe('every digit of any text is told exactly once', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '2024年',
      '“十四五”',
      '前3季度',
      '〔2024〕12号',
      '第12条',
      '5G',
      '1.',
      '（2）',
      '一批',
      '3/4',
      '5：3：2',
      '1,234',
      '12:30',
      '13800138000',
    ),
    fc.constantFrom(
      '新增企业',
      '增长',
      '超过',
      '以上',
      '左右的',
      '达到',
      '的机场',
      '其中',
      '和',
      '、',
      '，',
      '。',
      '；',
      '\n',
      '（',
      '）',
      ' ',
      '—',
      '-',
      '.',
    ),
    fc.constantFrom('家', '亿元', '%', '个百分点', '万', '千瓦时', '类', '件', '人/万人', '倍'),
    fc.integer({ min: 0, max: 99_999 }).map(String),
    fc.double({ min: 0, max: 999, noNaN: true }).map((value) => value.toFixed(1)),
  );

  it('however its pieces are put together', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        expect(findUntoldNumbers(read(pieces.join('')), /\d/g)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('which the check itself would tell', () => {
    const extraction = read('国道318沿线新增服务站30个。');
    expect(findUntoldNumbers(extraction)).toEqual([]);
    expect(findUntoldNumbers({ ...extraction, unread: [] })).toHaveLength(1);
    expect(findUntoldNumbers({ ...extraction, observations: [] })).toHaveLength(1);
    expect(findUntoldNumbers({ ...extraction, unread: [...extraction.unread, ...extraction.unread] })).toHaveLength(1);
  });
});
