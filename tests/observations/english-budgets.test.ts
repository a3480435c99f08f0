import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { readPlain } from '../../src/read/read-document.js';
import { loadBuiltInRules } from '../documents/read-documents.js';

/** What a budget speech of March 2020 tells: kind, metric, measure, comparator with value and unit, and year of each number. */
function told(paragraph: string): readonly string[] {
  const text = `Budget Speech\nWEDNESDAY, 11 MARCH 2020\n\n${paragraph}\n`;
  const read = readPlain(new TextEncoder().encode(text), 'note.txt', 'text');
  if (!read.ok) throw new Error(read.message);
  return extract(read.document, loadBuiltInRules()).observations.map(
    ({ kind, metricLabel, measure, comparator, value, valueUpper, unit, year }) =>
      `${kind} '${metricLabel}' ${measure} ${comparator}${value}${valueUpper === undefined ? '' : `..${valueUpper}`} ${unit} ${year ?? '-'}`,
  );
}

const KINDS: readonly (readonly [paragraph: string, ...expected: string[]])[] = [
  ['I will offset 8% of the harbour dues.', "target 'harbour dues' share =8 % 2020"],
  ['The corpus of the Net Fund would be 10 crore rupees.', "target 'corpus of the Net Fund' flow =10 crore INR 2020"],
  ['The sum of R4 billion is added to the harbour programme.', "target 'harbour programme' flow =4 billion ZAR 2020"],
  ['Some R2,5 billion goes to the island clinics.', "target 'island clinics' flow ~2.5 billion ZAR 2020"],
  ['Key priorities include extending the free ferries to 60% of islands.', "target 'free ferries' share =60 % 2020"],
];

const TIMES: readonly (readonly [paragraph: string, ...expected: string[]])[] = [
  [
    'They cut the growth forecast from between 0.5% and 2.5% to between -0.5% and 1.5%.',
    "fact 'growth forecast' growth range0.5..2.5 % 2020",
    "fact 'growth forecast' growth range-0.5..1.5 % 2020",
  ],
  [
    'We will raise the net cap from $4,000 to $5,000, for qualifying repairs made in 2018.',
    "fact 'net cap' stock =4000 $ 2019",
    "target 'net cap' stock =5000 $ 2020",
  ],
  [
    'An additional R700 million is allocated for harbour schools and to meet the growth in pupils from 7 000 last year to 8 000 in 2023.',
    "target 'harbour schools' flow =700 million ZAR 2020",
    "fact 'growth in pupils' stock =7000  2019",
    "target 'growth in pupils' stock =8000  2023",
  ],
  ['The dredging budget is 3 million rupees in next four years.', "target 'dredging budget' flow =3 million INR 2023"],
];

const AROUND: readonly (readonly [paragraph: string, ...expected: string[]])[] = [
  [
    'Net port debt fell from 95.9% of GDP in 2018-19 to 95.1% of GDP in 2019-20.',
    "fact 'Net port debt' share =95.9 % 2019",
    "fact 'Net port debt' share =95.1 % 2020",
  ],
  ['We provide £29 million per year for harbour pilots by 2025.', "target 'harbour pilots' flow =29 million GBP 2025"],
  ['We lower the 19 per cent berth rate to 16 per cent.', "fact 'berth rate' share =19 % 2019", "target 'berth rate' share =16 % 2020"],
  [
    'I propose to raise the berth rate for ships exceeding $5 million from 15 per cent to 16 per cent.',
    "fact 'berth rate for ships' share =15 % 2019",
    "target 'berth rate for ships' share =16 % 2020",
  ],
  [
    'Capital for ports will total £120 billion, of which £39 billion will go to the Quay Homes Programme.',
    "target 'Capital for ports' flow =120 billion GBP 2020",
    "target 'Quay Homes Programme' flow =39 billion GBP 2020",
  ],
  [
    'I have set aside Ksh 70 billion for ports. This includes Ksh 7 billion for pilots.',
    "target 'ports' flow =70 billion KES 2020",
    "target 'pilots' flow =7 billion KES 2020",
  ],
  [
    'Pier aid rose to $35 billion, an increase of $8 million, or 2.4 percent.',
    "fact 'Pier aid' flow =35 billion $ 2020",
    "fact 'Pier aid' change =8 million $ 2020",
    "fact 'Pier aid' growth =2.4 % 2020",
  ],
  ['I have set aside Ksh. 5.2 billion for pilots.', "target 'pilots' flow =5.2 billion KES 2020"],
  ['Mr Speaker, the catch recovered strongly in 2019, growing by 7.6 percent.', "fact 'catch' growth =7.6 % 2019"],
  ['I am providing a new pier, at a cost of €148 million.', "target 'cost' flow =148 million EUR 2020"],
  ['We will cut crew sizes to 23:1.', "target 'crew sizes' stock =23  2020"],
  [
    'Port debt is projected at 6.2 percent of GDP, down from 8.1 percent of GDP in FY 2018/19.',
    "target 'Port debt' share =6.2 % 2020",
    "fact 'Port debt' share =8.1 % 2019",
  ],
  ['Total Dues and Fees is projected at $3 billion.', "target 'Total Dues and Fees' flow =3 billion $ 2020"],
  [
    'Crews can claim a rebate of 25 per cent of the cost of nets, up to a maximum of R15 000.',
    "provision 'rebate' share =25 % 2020",
    "provision 'rebate' price <=15000 ZAR 2020",
  ],
];

const NAMES: readonly (readonly [paragraph: string, ...expected: string[]])[] = [
  ['We lived with four years of growth of 5%.', "fact 'growth' growth =5 % 2020"],
  ['I will give a Pier Support Package, amounting to $4 billion.', "target 'Pier Support Package' flow =4 billion $ 2020"],
  [
    'I will open two pier schemes, with a total budget of $5 billion.',
    "target 'pier schemes' flow =2 schemes 2020",
    "target 'pier schemes total budget' flow =5 billion $ 2020",
  ],
  ['I will set aside $800 million in this Budget to mend the piers.', "target 'piers' flow =800 million $ 2020"],
  ['Harbour costs will remain moderate over the next three years, at about 2% of GDP.', "target 'Harbour costs' share ~2 % 2022"],
  ['The total includes a R60 billion loan to Portco.', "fact 'loan to Portco' flow =60 billion ZAR 2020"],
  ['The Treasury will take on 80% of the risk of the loan.', "target 'risk of the loan' share =80 % 2020"],
  ['Growth in catches for this year, we say, will be as low as 1.2%.', "target 'Growth in catches' growth =1.2 % 2020"],
  ['The works will create 3 crore person days.', "target 'person days' flow =3 crore person days 2020"],
  [
    'We will raise our share of the risk to 80%, from the current 50% to 70%.',
    "target 'share of the risk' share =80 % 2020",
    "fact 'share of the risk' share range50..70 % 2019",
  ],
  [
    'This plan will build 3 km of quays, 5 new homes and 8 barns.',
    "target 'quays' flow =3 km 2020",
    "target 'new homes' flow =5 homes 2020",
    "target 'barns' flow =8 barns 2020",
  ],
];

describe('an English budget speech', () => {
  it.each(KINDS)('is a promise: %s', (paragraph, ...expected) => {
    expect(told(paragraph)).toEqual(expected);
  });

  it.each(TIMES)('has the time of its own number: %s', (paragraph, ...expected) => {
    expect(told(paragraph)).toEqual(expected);
  });

  it.each(AROUND)('is read by what stands around: %s', (paragraph, ...expected) => {
    expect(told(paragraph)).toEqual(expected);
  });

  it.each(NAMES)('is named by what it is told of: %s', (paragraph, ...expected) => {
    expect(told(paragraph)).toEqual(expected);
  });
});

describe('what is taxed', () => {
  it('has a rate of the tax, and no share', () => {
    expect(told('Incomes from abroad would be taxed at 5%, up from the current rate of 4%.')).toEqual([
      "target 'tax on Incomes from abroad' share =5 % 2020",
      "fact 'tax on Incomes from abroad' share =4 % 2019",
    ]);
  });
});

describe('a point of a speech that opens in a paragraph of its own', () => {
  const POINT = 'First, I will enhance the ferry scheme from next year.\n\nI will raise the fare cap from $3 to $4.';

  it('dates the paragraphs behind it', () => {
    expect(told(POINT).map((row) => row.slice(-4))).toEqual(['2020', '2021']);
  });

  it('dates nothing behind the next point', () => {
    const next = `${POINT}\n\nSecond, I will provide 12 new ferries.\n\nWe will buy 20 boats.`;
    expect(told(next).map((row) => row.slice(-4))).toEqual(['2020', '2021', '2020', '2020']);
  });
});

describe('a time that dates nothing behind it', () => {
  it('is last year where the present was told since', () => {
    const years = told('Last year we built 15 piers. We help 600 pilots this year. For sailors, we launched a $4 billion fund.');
    expect(years.map((row) => row.slice(-4))).toEqual(['2019', '2020', '2020']);
  });

  it('is that of the level before a change', () => {
    const years = told('Fees grew by 3% from $181 million in 2017. The island ferries carried 5 million people.');
    expect(years.map((row) => row.slice(-4))).toEqual(['2020', '2017', '2020']);
  });
});

describe('what a deed is to change', () => {
  it('is a target', () => {
    expect(told('We launched a fund for sailors, to increase the number of sailors from 40,000 to 200,000.')).toEqual([
      "fact 'number of sailors' stock =40000 sailors 2019",
      "target 'number of sailors' stock =200000 sailors 2020",
    ]);
  });
});
