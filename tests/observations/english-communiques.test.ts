import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { readPlain } from '../../src/read/read-document.js';
import { loadBuiltInRules } from '../documents/read-documents.js';

/** What a communiqué on 2023, signed in 2024, tells: kind, metric, measure, value with unit and year of each number. */
function told(paragraph: string): readonly string[] {
  const text = `Statistical Communiqué of Linden City on the 2023 Economic and Social Development\nMarch 9, 2024\n\nI. General Outlook\n\n${paragraph}\n`;
  const read = readPlain(new TextEncoder().encode(text), 'note.txt', 'text');
  if (!read.ok) throw new Error(read.message);
  return extract(read.document, loadBuiltInRules()).observations.map(
    ({ kind, metricLabel, measure, value, unit, year }) => `${kind} '${metricLabel}' ${measure} ${value} ${unit} ${year}`,
  );
}

const TOLD: readonly (readonly [paragraph: string, ...expected: string[]])[] = [
  ['The output of pork was 1.2 million tons.', "fact 'output of pork' flow 1.2 million tons 2023"],
  ['The rents [2] of shops edged down by 0.3 percent.', "fact 'rents of shops' growth -0.3 % 2023"],
  ['The fares of buses went up by 2 percent.', "fact 'fares of buses' growth 2 % 2023"],
  [
    'The ferry traffic accounted for 12.5 percent of all traffic, 0.4 percentage points higher than in 2022. The toll was 30 yuan.',
    "fact 'ferry traffic' share 12.5 % 2023",
    "fact 'ferry traffic' change 0.4 percentage points 2023",
    "fact 'toll' price 30 CNY 2023",
  ],
  ['The island population was 3.2 million.', "fact 'island population' stock 3.2 million 2023"],
];

describe('an English communiqué', () => {
  it.each(TOLD)('%s', (paragraph, ...expected) => {
    expect(told(paragraph)).toEqual(expected);
  });

  it('tells owners together and their changes in order', () => {
    expect(
      told('The fish rations of urban and rural residents was 900 yuan and 700 yuan, up by 3 percent and 4 percent respectively.'),
    ).toEqual([
      "fact 'fish rations of urban residents' price 900 CNY 2023",
      "fact 'fish rations of rural residents' price 700 CNY 2023",
      "fact 'fish rations of urban residents' growth 3 % 2023",
      "fact 'fish rations of rural residents' growth 4 % 2023",
    ]);
  });

  it('names that of another owner with what it is, and a part with its whole', () => {
    expect(told('The catch of the northern ports was 4 million tons, that of the southern ports was up by 2 percent.')).toEqual([
      "fact 'catch of the northern ports' stock 4 million tons 2023",
      "fact 'catch of southern ports' growth 2 % 2023",
    ]);
    expect(
      told('Imports and exports of nets reached 5 billion yuan, 60 percent of which was with islands along the Belt and Road.')[1],
    ).toBe("fact 'Imports and exports of nets with islands along the Belt and Road' share 60 % 2023");
    expect(told('There were 80 lighthouses, of which 7 were newly mended.')[1]).toMatch(/flow 7 /);
  });

  it('tells a bare change by up, and which goods are meant', () => {
    expect(told('Sales of ropes up by 4.8 percent.')).toEqual(["fact 'Sales of ropes' growth 4.8 % 2023"]);
    expect(told('The number of ships repaired was 40.')[0]).toMatch(/'number of ships repaired'/);
    expect(told('A total of 5 million people took part in the pension program.')[0]).not.toMatch(/price/);
  });
});
