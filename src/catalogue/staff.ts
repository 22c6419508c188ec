import { type Figure, figure } from './figure.ts';

/** People on site; weak evidence, one survey of 2008 and one incident. */
export const STAFF = {
  peoplePerW: figure(120e-9, '1/W', 'staffing-2008', 'assumption', [40e-9, 300e-9]),
  usdPerPersonYear: figure(150_000, 'USD', 'engineering-practice', 'assumption', [90_000, 220_000]),
} satisfies Record<string, Figure>;
