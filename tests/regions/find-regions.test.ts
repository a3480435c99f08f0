import { describe, expect, it } from 'vitest';
import type { RegionMention } from '../../src/model/region.js';
import { findRegions } from '../../src/regions/find-regions.js';
import { loadBuiltInRules } from '../documents/read-documents.js';

const rules = loadBuiltInRules();

interface Issuer {
  readonly region: string | undefined;
  readonly issuer?: string;
}

function regionsIn(text: string, { region, issuer }: Issuer): readonly RegionMention[] {
  const sentence = { start: 0, end: text.length, text, block: 0, section: -1, point: 0, clauses: [{ start: 0, end: text.length }] };
  return findRegions([sentence], { region, issuer, title: undefined }, rules)[0] ?? [];
}

function show(text: string, issuer: Issuer): readonly string[] {
  return regionsIn(text, issuer).map(
    ({ start, end, name, code, relation }) => `${text.slice(start, end)} ${name ?? '?'} ${code ?? '-'} ${relation}`,
  );
}

const CITY: Issuer = { region: '温州市', issuer: '温州市人民政府' };
const PROVINCE: Issuer = { region: '浙江省', issuer: '浙江省人民政府' };

describe('words for the issuer’s own place and what it lies in', () => {
  it.each([
    ['全市出口增长5%。', CITY, ['全市 温州市 330300 self']],
    ['全省出口增长5%。', CITY, ['全省 浙江省 330000 whole']],
    ['全国出口增长5%。', CITY, ['全国 全国 - whole']],
    ['全省出口增长5%，全国增长3%。', PROVINCE, ['全省 浙江省 330000 self', '全国 全国 - whole']],
    ['全市出口增长5%。', PROVINCE, []],
    ['我国出口增长5%。', { region: '全国' }, ['我国 全国 - self']],
    [
      '全区增长5%，全市增长4%，全省增长3%。',
      { region: '鹿城区' },
      ['全区 鹿城区 330302 self', '全市 温州市 330300 whole', '全省 浙江省 330000 whole'],
    ],
    ['全市增长5%，全区增长4%。', { region: '重庆市' }, ['全市 重庆市 500000 self']],
    ['全区增长4%。', { region: '内蒙古自治区' }, ['全区 内蒙古自治区 150000 self']],
    ['全州增长4%，全省增长3%。', { region: '恩施土家族苗族自治州' }, ['全州 恩施土家族苗族自治州 422800 self', '全省 湖北省 420000 whole']],
    ['全市增长5%，全省增长4%。', { region: '澜江市' }, ['全市 澜江市 - self', '全省 ? - whole']],
    ['全市增长5%。', { region: undefined }, []],
  ])('%s', (text, issuer, expected) => {
    expect(show(text, issuer)).toEqual(expected);
  });

  it('finds the city of a district whose name others have in the issuer', () => {
    const own = { region: '朝阳区', issuer: '长春市朝阳区人民政府' };
    expect(show('全区增长5%，全省增长4%。', own)).toEqual(['全区 朝阳区 220104 self', '全省 吉林省 220000 whole']);
  });
});

describe('names of places', () => {
  it.each([
    ['杭州市出口增长5%。', ['杭州市 杭州市 330100 named']],
    ['杭州出口增长5%。', ['杭州 杭州市 330100 named']],
    ['洞头区新增民宿12家。', ['洞头区 洞头区 330305 named']],
    ['温州洞头新增民宿12家。', ['温州洞头 洞头区 330305 named']],
    ['辽宁朝阳新增企业12家。', ['辽宁朝阳 朝阳市 211300 named']],
    ['恩施州接待游客900万人次。', ['恩施州 恩施土家族苗族自治州 422800 named']],
    ['西湖区新增企业12家。', ['西湖区 西湖区 330106 named']],
    ['温州市出口增长5%。', ['温州市 温州市 330300 self']],
    ['长三角地区出口增长5%。', ['长三角地区 长三角地区 - zone']],
    ['武汉大学招生120人。', ['武汉大学 ? - zone']],
    ['洞头新增民宿12家。', []],
    ['温州大学招生120人。', []],
    ['朝阳产业增长5%。', []],
    ['改造老城区12处。', []],
    ['包容县域差异12处。', []],
    ['温州市场成交120亿元。', []],
    ['新增全国重点实验室2家。', []],
    ['全省首批未来社区12个。', []],
    ['在温高校招生120人。', []],
  ])('%s', (text, expected) => {
    expect(show(text, CITY)).toEqual(expected);
  });

  it('leaves the code open where places of one name are equally near', () => {
    expect(show('西湖区新增企业12家。', { region: '四川省' })).toEqual(['西湖区 西湖区 - named']);
  });
});

describe('a long text', () => {
  it('is read whole (quadratic time would outlast the limit of a test)', () => {
    const text = '杭州市、全省、'.repeat(20_000);
    expect(regionsIn(text, CITY)).toHaveLength(40_000);
  });
});
