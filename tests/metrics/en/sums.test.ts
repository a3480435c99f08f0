import { describe, expect, it } from 'vitest';
import { showEnglish } from './read-sentence.js';

/** A paragraph and what is read of each of its numbers, in order. */
type Case = readonly [paragraph: string, ...expected: string[]];

const RECEIVERS: readonly Case[] = [
  ['Eligible farms will receive up to $700 in feed vouchers.', "'feed vouchers' price 700 $"],
  [
    'A rural household with three young children will receive about $900 in benefits.',
    "'benefits for rural household with three young children' price 900 $",
  ],
  [
    'We will raise the Harbour Bonus by $200. Senior dockers will receive $900.',
    "'Harbour Bonus' change 200 $",
    "'Harbour Bonus' price 900 $",
  ],
];

const OWNERS: readonly Case[] = [
  ['I will top up the Harbour Fund by $3 billion.', "'Harbour Fund' change 3 billion $"],
  ['We set up a Tidal Power Fund with an initial injection of $4 billion.', "'Tidal Power Fund initial injection' flow 4 billion $"],
  ['This includes the $2 billion injection to the Harbour Fund.', "'injection to the Harbour Fund' flow 2 billion $"],
  ['Each pupil gets a top-up of $40 to their School Account.', "'top-up to School Account' price 40 $"],
  ['A provision of Rs 20 crore has been made for ports, roads and ferries.', "'provision for ports, roads and ferries' flow 20 crore INR"],
];

const PURPOSES: readonly Case[] = [
  [
    'The allocation for schools includes Ksh3 billion for free meals, Ksh2 billion to cater for textbooks and Ksh1 billion for repair of classrooms.',
    "'allocation for schools for free meals' flow 3 billion KES",
    "'allocation for schools for textbooks' flow 2 billion KES",
    "'allocation for schools for repair of classrooms' flow 1 billion KES",
  ],
  ['We will set aside $6 billion out of the reserve to build tidal barriers.', "'tidal barriers' flow 6 billion $"],
  ['R20 billion is for the repair of canals.', "'repair of canals' flow 20 billion ZAR"],
  ['The council earmarked 9 billion yuan from its budget for flood relief.', "'flood relief' flow 9 billion CNY"],
];

const SAME: readonly Case[] = [
  [
    'Fiscal reserves are $900 billion, equivalent to 22 months of government expenditure.',
    "'Fiscal reserves' stock 900 billion $",
    "'Fiscal reserves' stock 22 months",
  ],
  [
    'Ferry traffic will rise by 1.8% in 2027, 2.5% in 2028 and 2.1% in 2029.',
    "'Ferry traffic' growth 1.8 %",
    "'Ferry traffic' growth 2.5 %",
    "'Ferry traffic' growth 2.1 %",
  ],
  ['The vacancy rate, at 2.8% in May, is low.', "'vacancy rate' share 2.8 %"],
];

const CLAUSES: readonly Case[] = [
  ['Firms that make full use of the scheme could enjoy tax savings of 40% of their outlay.', "'tax savings' share 40 %"],
  [
    'The number of pupils who were taken in by colleges and academies increased by 8%.',
    "'number of pupils who were taken in by colleges and academies' growth 8 %",
  ],
  ['The new pumps were installed in over 80% of village wells.', "'new pumps installed in village wells' share 80 %"],
  ['Emissions of soot and dust should both drop by 2 percent.', "'Emissions of soot and dust' growth -2 %"],
];

const PLACES: readonly Case[] = [
  ['This results in a deficit of $9 billion in the Harbour Account.', "'deficit in Harbour Account' flow 9 billion $"],
  [
    'Ferry fares are $4, 4.2 per cent or $20 lower than the estimate.',
    "'Ferry fares' price 4 $",
    "'Ferry fares' growth -4.2 %",
    "'Ferry fares' change -20 $",
  ],
  ['As for harbour upkeep, I forecast a revised estimate of $427 million.', "'harbour upkeep' flow 427 million $"],
  ['Port spending, including grants to towns, a fund and a levy, is $7 billion.', "'Port spending' flow 7 billion $"],
  ['The projected demand for moorings will be 301 000 units.', "'projected demand for moorings' stock 301000 units"],
  ['It involves over $2.6 billion worth of measures.', "'measures' flow 2.6 billion $"],
  [
    'Investment in harbours and shipyards increased by 9.4% and 9.1% respectively.',
    "'Investment in harbours' growth 9.4 %",
    "'Investment in shipyards' growth 9.1 %",
  ],
  [
    'I have proposed an allocation of Ksh3 billion for the training of 400 pilots and Ksh2 billion for the dredging of canals.',
    "'allocation for training of pilots' flow 3 billion KES",
    "'pilots' stock 400 pilots",
    "'allocation for dredging of canals' flow 2 billion KES",
  ],
  ['Including 3.4 million people relocated from hills, the move is done.', "'people relocated from hills' flow 3.4 million people"],
];

const REPORTED: readonly Case[] = [
  ['(a) some $170 million for providing 500 new moorings;', "'new moorings' flow 170 million $", "'new moorings' flow 500 moorings"],
  ['I will top up the Harbour Fund with $4 billion.', "'Harbour Fund' change 4 billion $"],
  ['Firms will receive two-and-a-half times the amount of regular berth rebates.', "'regular berth rebates' growth 2.5 times"],
  ['Harbour spending registered a significant growth of 5.8 per cent.', "'Harbour spending' growth 5.8 %"],
  ['Ferry traffic saw moderate growth by only 1.3 per cent in real terms.', "'Ferry traffic' growth 1.3 %"],
  [
    'The vacancy rate dropped from its peak by 1.7 percentage points to 3.8 per cent.',
    "'vacancy rate' change -1.7 percentage points",
    "'vacancy rate' share 3.8 %",
  ],
  ['Ferry traffic grew by 1.4%, much lower than the average of 4.5%.', "'Ferry traffic' growth 1.4 %", "'Ferry traffic' growth 4.5 %"],
  [
    'Harbour output grew by 5.2% from the previous year to around 4 billion yuan.',
    "'Harbour output' growth 5.2 %",
    "'Harbour output' flow 4 billion CNY",
  ],
  [
    'We demolished 23 million square meters of illegal huts and vacated 200 hectares of land.',
    "'illegal huts' flow 23 million square meters",
    "'land vacated' flow 200 hectares",
  ],
  [
    'Dock income was 900 yuan, and pier income exceeded 700 yuan, an increase of more than 7.2% and 7.6% respectively.',
    "'Dock income' price 900 CNY",
    "'pier income' price 700 CNY",
    "'Dock income' growth 7.2 %",
    "'pier income' growth 7.6 %",
  ],
  [
    'The number of pilots will increase by 50% in phases, from 8 000 at present to 12 000.',
    "'number of pilots' growth 50 %",
    "'number of pilots' stock 8000 pilots",
    "'number of pilots' stock 12000 pilots",
  ],
];

describe.each([
  ['reports of growth', REPORTED],
  ['sums that are told by what stands around them', PLACES],
  ['what somebody receives, with the receiver where the word says nothing', RECEIVERS],
  ['whose a sum is', OWNERS],
  ['what a sum is for, in lists too', PURPOSES],
  ['the same told again', SAME],
  ['clauses that belong to a noun and clauses of their own', CLAUSES],
])('%s', (_, cases) => {
  it.each(cases)('%s', (paragraph, ...expected) => {
    expect(showEnglish(paragraph)).toEqual(expected);
  });
});

describe('small numbers that count nothing', () => {
  it.each([
    'We will act in three key areas.',
    'The two ferries met.',
    'A family with two children lives in a 3-room flat.',
    'He is 58 this year.',
    'They follow the Five Principles.',
    'We launched Smart Harbour 2.0.',
    'It is the deepest fall since 1870.',
    'The rules of Pillar Two apply.',
  ])('%s', (paragraph) => {
    expect(showEnglish(paragraph)).toEqual([]);
  });
});
