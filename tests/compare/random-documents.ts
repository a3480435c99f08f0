import fc from 'fast-check';
import type { Measure, Observation } from '../../src/model/observation.js';
import type { NearMetric } from '../../src/store/write-relations.js';
import type { Said, SaidDocument } from '../store/entries.js';

const measures: readonly Measure[] = ['stock', 'flow', 'share', 'growth', 'change', 'rank', 'price'];
const observation: fc.Arbitrary<Said> = fc
  .record({
    kind: fc.constantFrom<Observation['kind']>('target', 'fact', 'provision', 'proposal'),
    metric: fc.constantFrom('gdp', '创新平台', '省级创新平台'),
    measure: fc.constantFrom(...measures),
    comparator: fc.constantFrom<Observation['comparator']>('=', '>=', '>', '<=', '<', '~'),
    value: fc.integer({ min: -3, max: 9 }).map(String),
    baseUnit: fc.constantFrom('家', '元', '%'),
    year: fc.integer({ min: 2022, max: 2025 }),
    region: fc.constantFrom('甲市', '乙市', undefined),
    type: fc.constantFrom('during', 'as_of', 'plan', 'quarter'),
    doubts: fc.constantFrom([], ['region-uncertain'], ['kind-by-section']),
  })
  .map(({ type, ...said }) => ({ ...said, baseValue: said.value, unit: said.baseUnit, ...period(type, said.year) }));

function period(type: string, year: number): Said {
  const end = `${year}-12-31`;
  if (type === 'as_of') return { periodStart: end, periodEnd: end, periodType: 'as_of' };
  if (type === 'plan') return { periodStart: `${year - 2}-01-01`, periodEnd: end, periodType: 'during' };
  if (type === 'quarter') return { periodStart: `${year}-01-01`, periodEnd: `${year}-03-31`, periodType: 'during' };
  return { periodStart: `${year}-01-01`, periodEnd: end, periodType: 'during' };
}

/** Documents of two places whose observations often meet. */
export const documents: fc.Arbitrary<readonly SaidDocument[]> = fc
  .array(
    fc.record({
      year: fc.integer({ min: 2021, max: 2026 }),
      region: fc.constantFrom('甲市', '乙市'),
      said: fc.array(observation, { minLength: 20, maxLength: 40 }),
    }),
    {
      minLength: 3,
      maxLength: 6,
    },
  )
  .map((list) => list.map(({ year, region, said }, at) => ({ path: `${at}.txt`, issued: `${year}-02-01`, region, observations: said })));

/** The two metrics of these documents whose names nearly agree. */
export const nearMetrics: readonly NearMetric[] = [
  { metric: '创新平台', near: '省级创新平台', reason: 'the names differ only in 省级', distance: 2 },
  { metric: '省级创新平台', near: '创新平台', reason: 'the names differ only in 省级', distance: 2 },
];
