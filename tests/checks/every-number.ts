import { readMetrics } from '../../src/answers/metrics.ts';
import { change, type Invariant } from './invariant.ts';

/** What may lie below zero: temperatures, and how far a chip is from its throttle. */
const MAY_BE_NEGATIVE = /TempC$|SupplyC$|BulbC$|MarginK$/;

/** True where every number inside is finite and, but for temperatures, not below zero. */
function allSane(value: unknown, key = ''): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && (value >= 0 || MAY_BE_NEGATIVE.test(key));
  if (value instanceof Int32Array) return value.every((each) => each >= 0);
  if (typeof value !== 'object' || value === null) return true;
  // Temperatures by kind of outdoor unit are named once, above the record.
  const ofTemperatures = MAY_BE_NEGATIVE.test(key);
  return Object.entries(value).every(([childKey, child]) => allSane(child, ofTemperatures ? key : childKey));
}

export const EVERY_NUMBER: readonly Invariant[] = [
  {
    name: 'every number is finite and none below zero',
    rule: 'all',
    // Places lie on both sides of the origin: they have invariants of their own.
    holds: (campus) =>
      allSane({
        ...campus,
        params: {},
        blocks: campus.blocks.map((block) => ({ ...block, params: {} })),
        site: {},
        networks: {},
      }) && allSane(readMetrics(campus)),
    broken: [
      change('power', () => ({ facilityPeakPowerW: Number.NaN })),
      change('economics', () => ({ annualCostUsd: Number.POSITIVE_INFINITY })),
      change('cooling', () => ({ coolantFlowM3PerS: -1 })),
      change('layout', (layout) => ({ racksPerHall: layout.racksPerHall.map((racks) => -racks) })),
    ],
  },
  {
    name: 'each warning names a rule, says what and what to change',
    rule: 'all',
    holds: ({ warnings }) =>
      warnings.every(
        ({ rule, message, remedy }) =>
          /^(CMP|FAB|WRK|COOL|PWR|LAY|ECO)-\d+$/.test(rule) && message.endsWith('.') && remedy.endsWith('.'),
      ),
    broken: [
      (campus) => ({ ...campus, warnings: [{ rule: 'X-1', message: 'Wrong.', remedy: 'Change it.' }] }),
      (campus) => ({ ...campus, warnings: [{ rule: 'PWR-8', message: 'Wrong.', remedy: '' }] }),
    ],
  },
  {
    name: 'no warning tells a small power as none',
    rule: 'PWR-61, FAB-20',
    holds: ({ warnings }) =>
      warnings.every(
        ({ rule, message }) => !/^(PWR-61|FAB-20)$/.test(rule) || !/(^|[^\d.,])0(\.0+)? [kMG]W/.test(message),
      ),
    broken: [
      (campus) => ({
        ...campus,
        warnings: [{ rule: 'PWR-61', message: 'Against a peak of 0 MW.', remedy: 'Lower the grid limit.' }],
      }),
    ],
  },
];
