import { describe, expect, it } from 'vitest';
import { showEnglish } from './read-sentence.js';

/** A paragraph and what is read of each of its numbers, in order. */
type Case = readonly [paragraph: string, ...expected: string[]];

const OWNERS: readonly Case[] = [
  ['The total grant that each ferry will receive will be capped at $90,000.', "'total grant that each ferry will receive' price 90000 $"],
  [
    'We will raise the Harbour Allowance, which pilots receive. It will rise from $350 to $390 each month.',
    "'Harbour Allowance' price 350 $",
    "'Harbour Allowance' price 390 $",
  ],
  ['Novices at dockyards will get a payment of €500.', "'payment for Novices at dockyards' price 500 EUR"],
  ['A lone skipper on Aid will receive an additional $120 each month.', "'lone skipper on Aid' price 120 $"],
  ['We will allocate $4 million from the Tide Relief Fund (TRF) to support ferries.', "'ferries' flow 4 million $"],
];

const PEOPLE: readonly Case[] = [
  ['More than 2 million Maltese have moved into new homes.', "'Maltese moved into new homes' flow 2 million Maltese"],
  ['Some 300 farms in rural areas benefited from the subsidies.', "'farms in rural areas benefited from subsidies' stock 300 farms"],
];

const BUDGETS: readonly Case[] = [
  [
    'The counties approved a budget of $600 million. Of this, $200 million (36 per cent) was allocated to harbour repair.',
    "'budget' flow 600 million $",
    "'harbour repair' flow 200 million $",
    "'harbour repair' share 36 %",
  ],
  ['The county generated $67 million from mooring fees.', "'mooring fees' flow 67 million $"],
  ['After falling by 0.8% in 2009, the sea trade is expected to grow by 3%.', "'sea trade' growth -0.8 %", "'sea trade' growth 3 %"],
  ['Port statistics show an increase of 890 berths.', "'berths' change 890 berths"],
  ['We expect to raise $69 million less in harbour dues this year.', "'harbour dues' change -69 million $"],
  ['The reduced 9% rate for ferries is too low.', "'rate for ferries' share 9 %"],
  [
    'The coast faced 22 extreme weather and tide-related harbour events.',
    "'extreme weather and tide-related harbour events' flow 22 events",
  ],
  ['We approved 29 piers with a combined value of $3 million.', "'piers' flow 29 piers", "'piers' flow 3 million $"],
  ['Deaths at sea fell by 98, or 33 per cent.', "'Deaths at sea' change -98 deaths", "'Deaths at sea' growth -33 %"],
];

const LEVELS: readonly Case[] = [
  ['Harbour dues will be lower than 3%.', "'Harbour dues' share 3 %"],
  ['We are making available up to $8 million for the Coast Guard.', "'Coast Guard' flow 8 million $"],
  ['A further $300 million will support upgrades to 600 piers.', "'upgrades' flow 300 million $", "'upgrades to piers' stock 600 piers"],
  ['Together these measures raise $14 million.', "'measures' flow 14 million $"],
  ['This will boost the pay of 250 pilots, including 95 in the north.', "'pilots' flow 250 pilots", "'pilots in north' flow 95 pilots"],
  ['Our goal is for 90 percent of harbours to be clean.', "'harbours' share 90 %"],
  ['Harbour debt starts to fall from 97% to 95%.', "'Harbour debt' share 97 %", "'Harbour debt' share 95 %"],
];

describe.each([
  ['whose a number is', OWNERS],
  ['people by what they got', PEOPLE],
  ['sums and changes of budgets', BUDGETS],
  ['levels and those whom money helps', LEVELS],
])('%s', (_, cases) => {
  it.each(cases)('%s', (paragraph, ...expected) => {
    expect(showEnglish(paragraph)).toEqual(expected);
  });
});
