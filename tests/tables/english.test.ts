import { describe, expect, it } from 'vitest';
import { showTables } from './read-parts.js';

/** Head of an annual report: words enough that the document is English. */
const REPORT = ['Annual report for the year ended 30 June 2019', 'Ministry of Health', 'We report on what we have done in the year.'];

describe('a table in an English document', () => {
  it('has financial years with targets and results in its heads', () => {
    const table = [
      ['Measure', '2017/18 actual', '2018/19 target', '2018/19 actual'],
      ['Children fully immunised at eight months', '91.6%', '95%', '90.8%'],
      ['Elective surgical discharges', '205,840', '210,000', '203,997'],
    ];
    expect(showTables([...REPORT, 'Table 3: Performance against our measures', table])).toEqual([
      '91.6% = Children fully immunised at eight months fact share = 91.6 % 2018',
      '95% = Children fully immunised at eight months target share = 95 % 2019',
      '90.8% = Children fully immunised at eight months fact share = 90.8 % 2019',
      '205,840 = Elective surgical discharges fact flow = 205840  2018',
      '210,000 = Elective surgical discharges target flow = 210000  2019',
      '203,997 = Elective surgical discharges fact flow = 203997  2019',
    ]);
  });

  it('has money of the caption, parts, a total and a column of growth', () => {
    const table = [
      ['Function', '2017/18 Actual', '2018/19 Budget', '% change'],
      ['Health', '25,310', '28,900', '9.1'],
      ['of which: hospitals', '14,200', '16,100', '7.3'],
      ['Total', '98,400', '104,900', '3.7'],
    ];
    expect(showTables([...REPORT, 'Table 1: Government expenditure by function ($ million)', table])).toEqual([
      '25,310 = Health Government expenditure fact flow = 25310 million $ 2018',
      '28,900 = Health Government expenditure target flow = 28900 million $ 2019',
      '9.1 = Health Government expenditure fact growth = 9.1 % 2019',
      '14,200 = hospitals Government expenditure fact flow = 14200 million $ 2018',
      '16,100 = hospitals Government expenditure target flow = 16100 million $ 2019',
      '7.3 = hospitals Government expenditure fact growth = 7.3 % 2019',
      '98,400 = Government expenditure by function fact flow = 98400 million $ 2018',
      '104,900 = Government expenditure by function target flow = 104900 million $ 2019',
      '3.7 = Government expenditure by function fact growth = 3.7 % 2019',
    ]);
  });

  it('has a column of units, numbers below zero in brackets, and bounds in words', () => {
    const table = [
      ['Indicator', 'Unit', '2017', '2018 target'],
      ['GDP growth', '%', '(0.4)', '2.1'],
      ['Exports', 'US$ billion', '95.2', '101.5'],
      ['Nurses employed', 'number', '61,200', 'at least 65,000'],
    ];
    expect(showTables([...REPORT, 'Table 2. Key indicators', table])).toEqual([
      '(0.4) = GDP fact growth = -0.4 % 2017',
      '2.1 = GDP target growth = 2.1 % 2018',
      '95.2 = Exports fact flow = 95.2 billion USD 2017',
      '101.5 = Exports target flow = 101.5 billion USD 2018',
      '61,200 = Nurses employed fact stock = 61200  2017',
      'at least 65,000 = Nurses employed target stock >= 65000  2018',
    ]);
  });

  it('has a column of places, whose rows are no metrics', () => {
    const table = [
      ['County', 'Schools', 'Pupils'],
      ['Nairobi', '1,204', '402,110'],
      ['Kisumu', '811', '198,400'],
    ];
    expect(showTables([...REPORT, 'Table 4: Schools and pupils', table])).toEqual([
      '1,204 = Schools fact stock = 1204  2019',
      '402,110 = Pupils fact stock = 402110  2019',
      '811 = Schools fact stock = 811  2019',
      '198,400 = Pupils fact stock = 198400  2019',
    ]);
  });
});
