import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAmbiguous, levelOfCode, listPlaces, placeOfCode, placesOfName } from '../../src/language/zh/places.js';
import { findBodyPlace, findPathPlace } from '../../src/structure/place.js';
import { regionAtStart } from '../../src/structure/regions.js';
import { readText } from './read-text.js';

const places = listPlaces();

describe('data/regions', () => {
  it('holds every province, prefecture-level unit and county once, in order of codes', () => {
    const codes = places.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    const count = (level: string): number => codes.filter((code) => levelOfCode(code) === level).length;
    expect([count('province'), count('city')]).toEqual([34, 333]);
    expect(count('county')).toBeGreaterThan(2800);
  });

  it('names in each row a place of the list that it lies in', () => {
    expect(places.filter(({ parent, code }) => (parent === '') !== code.endsWith('0000'))).toEqual([]);
    expect(places.filter(({ parent, code }) => parent !== '' && parent.slice(0, 2) !== code.slice(0, 2))).toEqual([]);
    expect(places.filter(({ parent }) => parent !== '' && !placeOfCode(parent))).toEqual([]);
  });

  it('has short names that begin the full ones', () => {
    expect(places.filter(({ name, short }) => short.length < 2 || !name.startsWith(short))).toEqual([]);
  });

  it('knows the same names as the places of the tests', () => {
    expect(placesOfName('洞头区')).toEqual([{ code: '330305', name: '洞头区', short: '洞头', parent: '330300' }]);
    expect(placesOfName('朝阳区').map(({ code }) => code)).toEqual(['110105', '220104']);
  });

  it('lists ambiguous names that are names of places', () => {
    const file = readFileSync(new URL('../../data/regions/ambiguous-names.txt', import.meta.url), 'utf8');
    const words = file
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(' '))
      .filter((word) => word !== '');
    const known = new Set(places.flatMap(({ name, short }) => [name, short]));
    expect(words.filter((word) => !known.has(word))).toEqual([]);
    expect(isAmbiguous('城区')).toBe(true);
  });
});

describe('the issuer’s place', () => {
  it('is the innermost of several names', () => {
    expect(readText('关于某事的通知\n内容。\n温州市洞头区人民政府\n2024年6月26日\n').structure.region).toBe('洞头区');
    expect(readText('关于某事的通知\n内容。\n杭州市西湖区人民政府\n2024年6月26日\n').structure.region).toBe('西湖区');
  });

  it('reads a name that is another word too only inside another place', () => {
    expect(regionAtStart('新城区人民政府')).toBeUndefined();
    expect(regionAtStart('新城区人民政府', '610100')?.region.code).toBe('610102');
  });

  it.each([
    ['docs/浙江省/温州/2025.txt', '温州市'],
    ['docs/2024年温州洞头报告.txt', '温州市'],
    ['docs/温州市洞头区/a.txt', '洞头区'],
    ['docs/report.txt', undefined],
  ])('is read from the path where the text does not say it: %s', (path, place) => {
    expect(findPathPlace(path)).toBe(place);
  });

  it('is the whole country where a text of unknown issuer speaks of nothing else', () => {
    expect(findBodyPlace('全国就业人员增加。'.repeat(5))).toBe('全国');
    expect(findBodyPlace(`${'全国就业人员增加。'.repeat(5)}${'全省增加。'.repeat(2)}`)).toBeUndefined();
    expect(findBodyPlace('全国就业人员增加。')).toBeUndefined();
  });
});
