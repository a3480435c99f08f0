import { describe, expect, it } from 'vitest';
import { showEnglish } from './read-sentence.js';

/** A paragraph and what is read of each of its numbers, in order. */
type Case = readonly [paragraph: string, ...expected: string[]];

const CASES: readonly Case[] = [
  ['The harbour scheme covers 400 villages.', "'villages covered by harbour scheme' stock 400 villages"],
  ['Over 6,000 farms with small herds benefited from tax breaks.', "'farms with small herds benefited from tax breaks' stock 6000 farms"],
  ['We aim to link 80% of big ports with deep canals.', "'big ports linked with deep canals' share 80 %"],
  ['In 2023, tides provided 28% of the power.', "'power provided by tides' share 28 %"],
  ['Ferry broadband will be extended to 3,000 towns.', "'Ferry broadband extended to towns' stock 3000 towns"],
  ['We built 12 new zones for ferry trade.', "'new zones for ferry trade' flow 12 zones"],
  ['The practices of pilot free harbour zones were used to set up another seven pilot zones.', "'pilot free harbour zones' flow 7 zones"],
  [
    'We will reduce old production capacity of 27 million metric tons of rope, 42 million metric tons of sails and 35 million boxes of nets.',
    "'old production capacity of rope' change -27 million metric tons",
    "'old production capacity of sails' change -42 million metric tons",
    "'old production capacity of nets' change -35 million boxes",
  ],
  ['The berth levy is expected to raise 5 million dollars in additional revenue.', "'revenue from berth levy' flow 5 million $"],
  [
    'We will provide a Tide Payment of $350 to 2 million pensioners.',
    "'Tide Payment' price 350 $",
    "'Tide Payment to pensioners' flow 2 million pensioners",
  ],
  ['The number of boats passed the million mark.', "'number of boats' stock 1 million boats"],
  ['We afforested 6 million more hectares of land.', 'afforestation flow 6 million hectares'],
  ['I will cap the berth rebates at $60,000.', "'berth rebates' price 60000 $"],
];

describe('owners and receivers of English numbers', () => {
  it.each(CASES)('%s', (paragraph, ...expected) => {
    expect(showEnglish(paragraph)).toEqual(expected);
  });
});
