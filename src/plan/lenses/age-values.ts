import { thingDates } from '../build-out/thing-dates.ts';
import type { Plan } from '../plan-types.ts';
import type { LensNumbers } from './lens-types.ts';

/** The month after broken ground in which each thing stands; racks when their hall is fed. Rules BLD-1, BLD-2, BLD-5. */
export function ageValues(plan: Plan): LensNumbers {
  const dates = thingDates(plan);
  return {
    title: 'Stands after broken ground',
    unit: 'month',
    meaning: 'after broken ground',
    logarithmic: false,
    rest: null,
    valueOf: (kind, index) => {
      const month = dates[kind][index] ?? Number.POSITIVE_INFINITY;
      return Number.isFinite(month) ? Math.ceil(month - 1e-9) : null;
    },
  };
}
