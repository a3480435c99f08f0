import { describe, expect, it } from 'vitest';
import { detectBlockLanguage, detectLanguage } from '../../src/text/detect-language.js';
import { foldText } from '../../src/text/fold-text.js';

describe('detectLanguage', () => {
  it.each([
    ['The economy grew by 7.4% in 2014.', 'en'],
    ['2014年国内生产总值（GDP）增长7.4%。', 'zh'],
    ['12%', 'zh'],
  ])('%s is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('detectBlockLanguage', () => {
  it('takes a paragraph for another language only where it is wholly in it', () => {
    expect(detectBlockLanguage('The economy grew by 7.4% over the previous year.', 'zh')).toBe('en');
    expect(detectBlockLanguage('引进NVIDIA DGX H100 SXM5 GPU server clusters 12台', 'zh')).toBe('zh');
    expect(detectBlockLanguage('Email: info@example.com', 'zh')).toBe('zh');
    expect(detectBlockLanguage('国内生产总值增长百分之七', 'en')).toBe('zh');
    expect(detectBlockLanguage('The Two Sessions (两会) opened in March.', 'en')).toBe('en');
  });
});

describe('foldText', () => {
  it('keeps the length in both languages', () => {
    const text = 'China’s “GDP” grew\u00a0７．４％, ２０１４（a）';
    for (const language of ['zh', 'en'] as const) expect(foldText(text, language)).toHaveLength(text.length);
  });

  it('makes English marks narrow and quotation marks straight', () => {
    expect(foldText('China’s “GDP”，５％', 'en')).toBe('China\'s "GDP",5%');
  });
});
