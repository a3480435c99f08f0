import { describe, expect, it } from 'vitest';
import { lookUpEnglishTerm, matchEnglishCatalogue } from '../../../src/metrics/en/catalogue.js';
import { foldWord } from '../../../src/metrics/en/fold-words.js';
import { rulesFor } from '../../../src/rules/by-language.js';
import { loadBuiltInRules } from '../../documents/read-documents.js';

const rules = rulesFor(loadBuiltInRules(), 'en');

describe('foldWord', () => {
  it.each([
    ['Emissions', 'emission'],
    ['urbanisation', 'urbanization'],
    ['centres', 'center'],
    ['subsidies', 'subsidy'],
    ['sulphur', 'sulfur'],
    ['GDP', 'gdp'],
  ])('%s is %s', (word, folded) => {
    expect(foldWord(word)).toBe(foldWord(folded));
  });
});

describe('matchEnglishCatalogue', () => {
  it.each([
    ['fixed asset investment', 'fixed-asset-investment'],
    ["the country's total exports", 'exports'],
    ['number of newly registered businesses nationwide', 'enterprises-registered'],
    ['registered unemployment rate in Hunan', 'registered-unemployment-rate'],
    ['per capita disposable income of rural residents', 'disposable-income-rural'],
  ])('%s is %s', (phrase, metric) => {
    expect(matchEnglishCatalogue(phrase, rules)?.metric).toBe(metric);
  });

  it.each(['textile exports', 'digital economy of the north', 'ferry fares', ''])('%s is no metric of it', (phrase) => {
    expect(matchEnglishCatalogue(phrase, rules)?.metric).toBeUndefined();
  });

  it('finds a term alone only where nothing stands around it', () => {
    expect(lookUpEnglishTerm('cut steel production capacity', rules)?.metric).toBe('steel-capacity-cut');
    expect(lookUpEnglishTerm('further cut steel production capacity', rules)).toBeUndefined();
  });
});
