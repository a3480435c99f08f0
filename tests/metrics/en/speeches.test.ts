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

describe.each([
  ['whose a number is', OWNERS],
  ['people by what they got', PEOPLE],
])('%s', (_, cases) => {
  it.each(cases)('%s', (paragraph, ...expected) => {
    expect(showEnglish(paragraph)).toEqual(expected);
  });
});
