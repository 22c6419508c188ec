import { type Figure, figure } from './figure.ts';

/** People on site for a watt of facility peak: median, p10 and p90 of 46 campuses from 300 MW up. */
export const STAFF = {
  peoplePerW: figure(312e-9, '1/W', 'compute-atlas', 'estimate', [108e-9, 875e-9]),
  usdPerPersonYear: figure(150_000, 'USD', 'engineering-practice', 'assumption', [90_000, 220_000]),
} satisfies Record<string, Figure>;
