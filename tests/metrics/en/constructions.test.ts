import { describe, expect, it } from 'vitest';
import { showEnglish } from './read-sentence.js';

/** A paragraph and what is read of each of its numbers, in order. */
type Case = readonly [paragraph: string, ...expected: string[]];

const SUBJECTS: readonly Case[] = [
  ['GDP grew by 6.2% and exports fell by 3%.', 'gdp growth 6.2 %', 'exports growth -3 %'],
  ['The registered urban unemployment rate was 3.9%.', 'registered-unemployment-rate share 3.9 %'],
  ['GDP reached 74.4 trillion yuan, an increase of 6.7 percent.', 'gdp flow 74.4 trillion CNY', 'gdp growth 6.7 %'],
  ['Retail sales of consumer goods increased 10.4%.', 'retail-sales growth 10.4 %'],
  ['The volume of freight transport rose at an average annual rate of 5 percent.', 'freight-volume growth 5 %'],
  [
    'The number of wind farms that are up and running in the north exceeded 300.',
    "'number of wind farms that are up and running in the north' stock 300 farms",
  ],
  ['Fixed asset investment is projected to grow by around 8%.', 'fixed-asset-investment growth 8 %'],
  ['Exports grew by 7%, outpacing imports.', 'exports growth 7 %'],
  ['The deficit-to-GDP ratio has been kept within 3 percent.', 'deficit-ratio share 3 %'],
  ['The rise in the CPI was kept at 2.6%.', 'cpi growth 2.6 %'],
  ["China's R&D spending accounted for over 2% of its GDP.", 'rd-intensity share 2 %'],
];

const OBJECTS: readonly Case[] = [
  ['--increase the GDP by approximately 7%;', 'gdp growth 7 %'],
  ['We aim to cut energy intensity by 3.1%.', 'energy-intensity growth -3.1 %'],
  ['We will reduce taxes on shops and workshops by 5 billion yuan.', "'taxes on shops and workshops' change -5 billion CNY"],
  ['The council will raise the ferry subsidy to 320 yuan per person.', "'ferry subsidy' price 320 CNY"],
  ['We cut steel production capacity by 17 million metric tons.', 'steel-capacity-cut flow 17 million metric tons'],
  ['We cut harbour fees by 5% and parking fees by 8%.', "'harbour fees' growth -5 %", "'parking fees' growth -8 %"],
];

const BEHIND: readonly Case[] = [
  ['A total of 13.1 million new urban jobs were created.', 'urban-jobs-new flow 13.1 million jobs'],
  ['They created 11 million jobs in urban areas.', 'urban-jobs-new flow 11 million jobs'],
  ['We will build 6 million units of government-subsidised housing.', 'affordable-housing flow 6 million units'],
  ['Over 4,000 kilometers of high-speed railway lines were opened.', 'high-speed-railway-length flow 4000 kilometers'],
  ['The plan helped 2.8 million people from poor valleys.', "'people from poor valleys' flow 2.8 million people"],
  ['A deficit of 2.38 trillion yuan is planned.', 'fiscal-deficit flow 2.38 trillion CNY'],
  ['We will invest 800 billion yuan in railway construction.', 'railway-investment flow 800 billion CNY'],
  ['The council abolished 40 licence fees.', "'licence fees' change -40 fees"],
  ['Over 40 percent of village clinics have joined.', "'village clinics' share 40 %"],
  ['Over 5 million rural residents were lifted out of poverty.', 'rural-poor change -5 million residents'],
  ['Health insurance plans cover 9 million people.', "'people covered by Health insurance plans' stock 9 million people"],
];

const LISTS: readonly Case[] = [
  [
    'Emissions of sulfur dioxide and nitrogen oxides fell by 3% and 5%, respectively.',
    'so2-emissions growth -3 %',
    'nox-emissions growth -5 %',
  ],
  [
    'Subsistence allowances for urban and rural residents were raised by 13.1% and 17.7% respectively.',
    'low-income-standard-urban growth 13.1 %',
    'low-income-standard-rural growth 17.7 %',
  ],
  [
    'Ferry fares rose by 9% for islanders and 4% for visitors.',
    "'Ferry fares for islanders' growth 9 %",
    "'Ferry fares for visitors' growth 4 %",
  ],
  [
    'The city will build 40 schools, of which 12 will be in new districts.',
    "'schools' flow 40 schools",
    "'schools in new districts' flow 12 schools",
  ],
  ['The harbour has 12 cranes, an increase of 2 over last year.', "'cranes' stock 12 cranes", "'cranes' change 2 cranes"],
];

const CHANGES: readonly Case[] = [
  [
    'The share of rail freight rose by 2 percentage points to 9%.',
    "'share of rail freight' change 2 percentage points",
    "'share of rail freight' share 9 %",
  ],
  ['The ratio is 2.6 percent, 0.4 percentage point lower than last year.', "'ratio' share 2.6 %", "'ratio' change -0.4 percentage points"],
  ['A drop of 30 percent in coal use is expected.', 'coal-consumption growth -30 %'],
  ['With an 8.5-percent increase in ferry profits, the port recovered.', "'ferry profits' growth 8.5 %"],
  [
    'Outward direct investment reached 118 billion yuan, up 14.7%.',
    'outbound-investment flow 118 billion CNY',
    'outbound-investment growth 14.7 %',
  ],
  ['The toll was raised from 40 yuan to 55 yuan.', "'toll' price 40 CNY", "'toll' price 55 CNY"],
];

const BUDGETS: readonly Case[] = [
  ['The rebate will cost the Treasury 350 million yuan.', "'rebate' flow 350 million CNY"],
  ['Trade grew by a modest 1.1%.', "'Trade' growth 1.1 %"],
  [
    'I will raise the income cap for ferries from 2,500 yuan to 3,000 yuan.',
    "'income cap for ferries' stock 2500 CNY",
    "'income cap for ferries' stock 3000 CNY",
  ],
  [
    'We expect to end FY2023 with a deficit of 3.6 billion yuan, or 0.5% of GDP.',
    'fiscal-deficit flow 3.6 billion CNY',
    'deficit-ratio share 0.5 %',
  ],
  ['Special bonds issued are expected to total 1.35 trillion yuan.', 'special-bonds flow 1.35 trillion CNY'],
  ['Market entities, all types included, now total 98 million.', 'market-entities stock 98 million entities'],
  ['We abolished or delegated to towns 40 licences.', "'licences' change -40 licences"],
];

describe('the metric of an English number', () => {
  it.each(SUBJECTS)('before its verb: %s', (paragraph, ...expected) => {
    expect(showEnglish(paragraph)).toEqual(expected);
  });
  it.each(OBJECTS)('between a verb and by or to: %s', (paragraph, ...expected) => {
    expect(showEnglish(paragraph)).toEqual(expected);
  });
  it.each(BEHIND)('behind the number: %s', (paragraph, ...expected) => {
    expect(showEnglish(paragraph)).toEqual(expected);
  });
  it.each(LISTS)('in a list: %s', (paragraph, ...expected) => {
    expect(showEnglish(paragraph)).toEqual(expected);
  });
  it.each(CHANGES)('of a change: %s', (paragraph, ...expected) => {
    expect(showEnglish(paragraph)).toEqual(expected);
  });

  it.each(BUDGETS)('of budgets and bonds: %s', (paragraph, ...expected) => {
    expect(showEnglish(paragraph)).toEqual(expected);
  });

  it('is not looked for where the number only tells things apart by size', () => {
    expect(showEnglish('Homes with an annual value of 13,000 yuan get help.')).toEqual([]);
  });
});
