import { describe, expect, it } from 'vitest';
import { showEnglish } from './read-sentence.js';

/** A paragraph and what is read of each of its numbers, in order. */
type Case = readonly [paragraph: string, ...expected: string[]];

const OBJECTS: readonly Case[] = [
  ['We now expect to draw a lower amount of up to $3 billion from the Harbour Reserves.', "'draw from Harbour Reserves' flow 3 billion $"],
  ['We spent $4 billion in 2009 and paid it back.', "'spending' flow 4 billion $"],
  ['Over two decades, we have allocated around 3% to 4% of our GDP annually to the Navy.', "'Navy' share 3..4 %"],
  ['We should set aside 30% of revenues from fees for poor islands.', "'revenues from fees' share 30 %"],
  ['With better ports, we can grow at an average of about 2% each year.', 'gdp growth 2 %'],
  [
    'The Isles announced that they would allocate ¥2 trillion, or about $18 billion, to support their dock industry.',
    "'dock industry' flow 2 trillion JPY",
    "'dock industry' flow 18 billion $",
  ],
];

const OWNERS: readonly Case[] = [
  [
    'I will raise the income threshold for Harbour Support from $1,800 to $2,300, and increase the quarterly payments by 20%.',
    "'income threshold for Harbour Support' stock 1800 $",
    "'income threshold for Harbour Support' stock 2300 $",
    "'Harbour Support quarterly payments' growth 20 %",
  ],
  [
    'Older pilots will qualify for a maximum annual payout of $4,900, up from $4,200.',
    "'maximum annual payout for Older pilots' price 4900 $",
    "'maximum annual payout for Older pilots' price 4200 $",
  ],
  [
    'The output of the Isles has grown by 5%; and its share in the world economy has grown to 15%.',
    "'output of the Isles' growth 5 %",
    "'output of the Isles share in the world economy' share 15 %",
  ],
  [
    'With a 7% increase in profits, shipping companies made up for the negative growth of 2%.',
    "'profits of shipping companies' growth 7 %",
    "'profits of shipping companies' growth -2 %",
  ],
  ['The industry grew by 7%, while services recorded a growth of 5%.', "'industry' growth 7 %", "'services' growth 5 %"],
  [
    'We expect to draw $2 billion from the Harbour Reserves. This is lower than the initial draw of $5 billion.',
    "'draw from Harbour Reserves' flow 2 billion $",
    "'draw from Harbour Reserves' flow 5 billion $",
  ],
];

const CLAUSES: readonly Case[] = [
  ['The largest, the new Dock Hospital, is expected to cost $3 billion.', "'new Dock Hospital' flow 3 billion $"],
  ['Visits to a doctor became cheaper for about 5,000 people.', "'Visits to doctor became cheaper for people' flow 5000 people"],
  [
    'We will cut the average wait for a berth from 31 days to no more than 21 days.',
    "'average wait for a berth' stock 31 days",
    "'average wait for a berth' stock 21 days",
  ],
  [
    'The target for councils to decide applications within 13 weeks will rise from 50% to 60%.',
    "'target for councils to decide applications' share 50 %",
    "'target for councils to decide applications' share 60 %",
  ],
  ['They are funded in part by a levy on empty piers, raising £310 million.', "'levy on empty piers' flow 310 million GBP"],
  [
    "The ports received $13 billion of that total, and the Ministry's own spending was $2 billion.",
    "'ports' flow 13 billion $",
    "'Ministry's own spending' flow 2 billion $",
  ],
];

const COUNTED: readonly Case[] = [
  [
    'We will carry out 186 key projects with a planned investment of 72 billion yuan.',
    "'key projects' flow 186 projects",
    "'key projects planned investment' flow 72 billion CNY",
  ],
  ['Firms with turnover of 20 million yuan get help.'],
  [
    'Eight public nurseries with 2,700 places will be opened.',
    "'public nurseries' flow 8 nurseries",
    "'places in public nurseries' flow 2700 places",
  ],
  ['The port has 768 cranes, of which 52 were approved.', "'cranes' stock 768 cranes", "'cranes' flow 52 cranes"],
];

const TOLD: readonly Case[] = [
  [
    'This year, we are investing more for harbours: $150 billion, $29 billion more than last year.',
    "'harbours' flow 150 billion $",
    "'harbours' change 29 billion $",
  ],
  [
    'The ports raised $67 billion from fees, or 77% of their fee target of $87 billion. This represented a 62% increase.',
    "'fees' flow 67 billion $",
    "'fee target' share 77 %",
    "'fee target' flow 87 billion $",
    "'fees' growth 62 %",
  ],
  [
    'The sum includes ordinary arrears of $112 billion, $7 billion from the Dock Fund, and $5 billion from the old Pier Fund.',
    "'ordinary arrears' stock 112 billion $",
    "'ordinary arrears from Dock Fund' stock 7 billion $",
    "'ordinary arrears from old Pier Fund' stock 5 billion $",
  ],
];

const WORDS: readonly Case[] = [
  ['We expect a slight deficit of $2 billion.', 'fiscal-deficit flow 2 billion $'],
  ['We expect higher GDP growth at 1% to 3%.', 'gdp growth 1..3 %'],
  ['Spending on higher education rose by 3%.', "'Spending on higher education' growth 3 %"],
  ['An elderly retired couple living in the docks will receive $6,500.', "'elderly retired couple living in the docks' price 6500 $"],
  ['The hospital treated 300 pilots.', "'pilots' flow 300 pilots"],
  ['The port opened 40 new shops a day.', "'new shops' flow 40 shops a day"],
  ['One third of the piers are online.', "'piers' share 33.333333 %"],
];

describe.each([
  ['a number that is what is done', OBJECTS],
  ['whose a number is', OWNERS],
  ['what a clause speaks of', CLAUSES],
  ['what is counted in what was counted', COUNTED],
  ['what was told before', TOLD],
  ['words that say which, and words that judge', WORDS],
])('%s', (_, cases) => {
  it.each(cases)('%s', (paragraph, ...expected) => {
    expect(showEnglish(paragraph)).toEqual(expected);
  });
});
