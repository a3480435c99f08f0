import { describe, expect, it } from 'vitest';
import { readEnglish, showEnglish } from './read-sentence.js';

/** A paragraph and what is read of each of its numbers, in order. */
type Case = readonly [paragraph: string, ...expected: string[]];

const MONEY: readonly Case[] = [
  ['The pier package is worth $2.6 billion.', "'pier package' flow 2.6 billion $"],
  ['The toll rose from $4 to $5.', "'toll' price 4 $", "'toll' price 5 $"],
  ['I will raise the mooring income cap from $2,500 to $3,000.', "'mooring income cap' stock 2500 $", "'mooring income cap' stock 3000 $"],
  ['The Harbour Fund will be worth $90 billion.', "'Harbour Fund' stock 90 billion $"],
  ['We allocated $90 million to the Harbour Fund.', "'Harbour Fund' flow 90 million $"],
  ['Duty on rum will be cut by 5p per litre.', "'Duty on rum' change -5 pence"],
  ['A 100-million-dollar fund for lost nets was set up.', "'fund for lost nets' flow 100 million $"],
  ['We set aside GH¢3.5 billion for ferries.', "'ferries' flow 3.5 billion GHS"],
];

const NAMES: readonly Case[] = [
  [
    'We spent $3 million on the Lighthouse Repair Fund. I will now top up the Fund by $2 million.',
    "'Lighthouse Repair Fund' flow 3 million $",
    "'Lighthouse Repair Fund' change 2 million $",
  ],
  ['I will place $7 billion in a new Fund – the Tidal Power Fund.', "'Tidal Power Fund' flow 7 billion $"],
  [
    'Skippers get a boat tax rebate of 50%. The rebate will cost the Treasury $3 million.',
    "'boat tax rebate' share 50 %",
    "'boat tax rebate' flow 3 million $",
  ],
  ['Under the quay housing scheme, 1,400 units are being built.', "'units under quay housing scheme' flow 1400 units"],
  ['The pier will be mended at a cost of $6 million.', "'cost of pier' flow 6 million $"],
  ['They repaid the loans over five years, with investment of $3 million.', "'investment' flow 3 million $"],
  [
    'Changes to ferry fares, port dues and leave rules will cost $3 million.',
    "'Changes to ferry fares, port dues and leave rules' flow 3 million $",
  ],
  ['Satisfaction with ferries stood at 78%.', "'Satisfaction with ferries' share 78 %"],
  [
    'We cut the average time to load a ship from 42 hours to 28 hours.',
    "'average time to load a ship' stock 42 hours",
    "'average time to load a ship' stock 28 hours",
  ],
  ['We are cutting by half the number of items for which grants are made.', "'number of items for which grants are made' growth -50 %"],
  [
    'We will raise the Harbour Bonus by $200.\nSenior dockers will receive $900.',
    "'Harbour Bonus' change 200 $",
    "'Harbour Bonus' price 900 $",
  ],
  ['Pilots can each receive payouts of up to $600.', "'payouts' price 600 $"],
];

const PURPOSES: readonly Case[] = [
  ['The plan proposes to provide $5 billion over five years, starting in 2024-25, to build sea walls.', "'sea walls' flow 5 billion $"],
  ['We are investing $2 billion to fund 500 more pilots.', "'pilots' flow 2 billion $", "'pilots' flow 500 pilots"],
  ['We spent $3 million on cranes. It includes $2 million for ropes.', "'cranes' flow 3 million $", "'ropes' flow 2 million $"],
  ['We will draw $3 million from old reserves.', "'draw from old reserves' flow 3 million $"],
  ['Crews pay as little as $3 a month for full-day meals.', "'full-day meals' price 3 $"],
  ['It will cost us $240 million and help 3,000 skippers.', "'skippers' flow 3000 skippers"],
  ['Out of this, $8 million will go to the Rescue Fund.', "'Rescue Fund' flow 8 million $"],
  ['Every islander will receive $300 off their ferry fares.', "'ferry fares' price 300 $"],
  ['To support deep ports, I propose an allocation of $133 million.', "'allocation for deep ports' flow 133 million $"],
  [
    'The annual limit of $2 million for deduction on boats is being raised to $6 million.',
    "'annual limit for deduction' stock 2 million $",
    "'annual limit for deduction' stock 6 million $",
  ],
];

const LEVELS: readonly Case[] = [
  ['The share grew by three percentage points, to around 18%.', "'share' change 3 percentage points", "'share' share 18 %"],
  ['Harbour freight is forecast to grow by 1¾ per cent.', "'Harbour freight' growth 1.75 %"],
  ['Unemployment is expected to rise slightly to 4½ per cent.', "'Unemployment' share 4.5 %"],
  ['Harbour debt is forecast to peak at 43% of GDP.', "'Harbour debt' share 43 %"],
  [
    'We raised tuna output from 44 million crates to 74 million crates.',
    "'tuna output' flow 44 million crates",
    "'tuna output' flow 74 million crates",
  ],
  ['The port is on track to reach a 42% share of barges in freight.', "'share of barges in freight' share 42 %"],
  ['Skippers earning up to $6,000 may join.'],
  [
    'The value of piers in excess of $2 million and up to $3 million would be taxed at 5%; while that in excess of $3 million would be taxed at 6%.',
    "'tax on value of piers in excess of $2 million and up to $3 million' share 5 %",
    "'tax on value of piers in excess of $3 million' share 6 %",
  ],
  [
    'We will raise shore leave for each mate in the first two years, from the current six days to 12 days.',
    "'shore leave' stock 6 days",
    "'shore leave' stock 12 days",
  ],
  ['They will raise shore leave from 22 weeks to up to 26 weeks.', "'shore leave' stock 22 weeks", "'shore leave' stock 26 weeks"],
  [
    'I will cut monthly mooring fee caps in old harbours in 2025, to $640 for yachts.',
    "'monthly mooring fee caps in old harbours' stock 640 $",
  ],
  ['This subjects boats to a minimum toll rate of 15%.', "'minimum toll rate' share 15 %"],
  ['This is 10 times faster than before.'],
];

const OTHERS: readonly Case[] = [
  ['The South African economy grew by an estimated 2.5 per cent.', 'gdp growth 2.5 %'],
  ["Chile's economy is forecast to slow from 3¼ per cent to 1½ per cent.", 'gdp growth 3.25 %', 'gdp growth 1.5 %'],
  ['Harbour traffic hit a record 62 per cent.', "'Harbour traffic' share 62 %"],
  ['Mooring fees will be subject to a ceiling of $1,000.', "'ceiling of Mooring fees' stock 1000 $"],
  [
    'Repair of the East Pier, at an estimated cost of $44 million, will be taken up.',
    "'estimated cost of Repair of the East Pier' flow 44 million $",
  ],
  [
    'We chose 65 ferry projects, with a budget of $840 million.',
    "'ferry projects' stock 65 projects",
    "'ferry projects budget' flow 840 million $",
  ],
  ['Towns should set aside 30% of revenues from mooring fees for poor crews.', "'revenues from mooring fees' share 30 %"],
  ['The average toll for those who use this pier is $175.', "'average toll for those who use this pier' price 175 $"],
  [
    'A port grant of $66 million has been made, of which $36 million will fund the repair of canals.',
    "'port grant' flow 66 million $",
    "'repair of canals' flow 36 million $",
  ],
  ['The port is allocated $259 million, and $23 million is added for wages.', "'port' flow 259 million $", "'wages' flow 23 million $"],
  ['We will give boats to 2.1 million islanders aged 18 and over.', "'boats to islanders' flow 2.1 million islanders"],
  ['The task of reducing toll staff by 300 is done.', "'toll staff' change -300 staff"],
  ['The plan will help 30 farms, at a cost of $3 million.', "'farms' flow 30 farms", "'cost of plan' flow 3 million $"],
];

const DEEDS: readonly Case[] = [
  [
    'Clean water will be made available to another 60 million islanders.',
    "'Clean water made available to islanders' flow 60 million islanders",
  ],
  ['The scheme will provide meals to 400 more pupils.', "'meals to pupils' flow 400 pupils"],
  ['Construction will be started on an additional 27 bridges this year.', "'bridges' flow 27 bridges"],
  ['Tests of new buoys were carried out in 28 harbour towns.', "'Tests of new buoys carried out in harbour towns' flow 28 towns"],
  [
    'The way of using old ropes was introduced in over 80% of island clinics.',
    "'way of using old ropes introduced in island clinics' share 80 %",
  ],
  ['45% of the skippers should be registered as islanders.', "'skippers registered as islanders' share 45 %"],
  ['More than 700 residents have enrolled in Safer Seas.', "'residents enrolled in Safer Seas' flow 700 residents"],
  ['The Pier Package will benefit about 16,000 children.', "'children benefited by Pier Package' stock 16000 children"],
  [
    'They will claim $8,000 in toll relief for the first boat, $9,000 for the second boat and $9,500 each for the third boat.',
    "'toll relief for first boat' price 8000 $",
    "'toll relief for second boat' price 9000 $",
    "'toll relief for third boat' price 9500 $",
  ],
  [
    'The mooring expenditure will be capped at $400,000, except for old boats, for which the expenditure will be capped at $50,000.',
    "'mooring expenditure' price 400000 $",
    "'mooring expenditure' price 50000 $",
  ],
  ['We will turn old yards into parks, with the target being 30 hectares.', "'old yards' flow 30 hectares"],
  ['About 40% of the people should be registered as permanent urban residents.', 'registered-urbanisation-rate share 40 %'],
  ['Over six million small farms with low profits benefited.', "'small farms with low profits' flow 6 million farms"],
  ['We will spend $3 million to fund major projects to divert rivers.', "'major projects to divert rivers' flow 3 million $"],
  ['We will pay an Earn and Sail Bonus. They will get a yearly bonus of up to $1,000.', "'Earn and Sail Bonus' price 1000 $"],
  ['We removed rust in 450 docks.', "'docks' stock 450 docks"],
];

describe('sums and names of budgets', () => {
  it.each([
    ['what a sum of money is', MONEY],
    ['names that are told elsewhere', NAMES],
    ['what a sum is for', PURPOSES],
    ['levels, changes and conditions', LEVELS],
    ['what is done for people and in places', DEEDS],
    ['words of other countries', OTHERS],
  ])('%s', (_, cases) => {
    for (const [paragraph, ...expected] of cases) expect(showEnglish(paragraph), paragraph).toEqual(expected);
  });
});

/** A document of June 2024 and the kind and year of each of its numbers. */
const TIMES: readonly Case[] = [
  ['We will build 400 piers by the end of this decade.', 'target 2030'],
  ['The toll will be $9 from January.', 'target 2025'],
  ['We will build 40 piers by 2028-29.', 'target 2029'],
  ['Spending on piers in the late 2000s was 15 million dollars.', 'fact 2009'],
  ['The number of pilots rose to 46, up from 32 in 2019.', 'fact 2024', 'fact 2019'],
  ['Firms get a payout of $2,000 if they hired pilots.', 'provision 2024'],
  ['We expect a deficit of $2 billion, or 3% of GDP.', 'target 2024', 'target 2024'],
  ['The Government will:\n(a) give 40 boats to schools;\n(b) keep a fleet of 300 boats.', 'target 2024', 'target 2024'],
  ['1. The Government will:\n(a) give 40 boats to schools.\n2. The old port has 300 boats.', 'target 2024', 'fact 2024'],
  ['We resurfaced 84 kilometres of quay.', 'fact 2024'],
  ['We are providing $3 million for buoys.', 'target 2024'],
  ['The quay limit is being doubled to 40 boats.', 'target 2024'],
];

describe('kinds and years of budgets', () => {
  it.each(TIMES)('%s', (paragraph, ...expected) => {
    const read = readEnglish(`Budget Speech\n5 June 2024\n\n${paragraph}`);
    expect(read.map(({ kind, year }) => `${kind} ${String(year)}`)).toEqual(expected);
  });

  it('a bare dollar is the money of the place that the document is about', () => {
    expect(readEnglish("New Zealand's Budget Speech\n5 June 2024\n\nWe will spend $3 million on buoys.").map(({ unit }) => unit)).toEqual([
      'million NZD',
    ]);
  });
});
