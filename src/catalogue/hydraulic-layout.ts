import { type Figure, figure } from './figure.ts';

/** What the routes of a campus do not say of the pipes of a row and of a building. */
export const HYDRAULIC_LAYOUT = {
  /** Each tee of a row's header, in velocity heads. */
  rowTeeLoss: figure(0.3, '1', 'worked-here', 'assumption', [0.2, 0.6]),
  /** How loss grows with flow in short hoses and valves. */
  turbulentExponent: figure(2, '1', 'general-knowledge', 'estimate', [1.75, 2]),
} satisfies Record<string, Figure>;
