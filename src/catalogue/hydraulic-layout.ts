import { type Figure, figure } from './figure.ts';

/** How the pipes of a row and of a building lie, where the campus plan does not say. */
export const HYDRAULIC_LAYOUT = {
  /** From the CDU to the first rack: length each way and fittings in velocity heads. */
  rowLeadM: figure(15, 'm', 'worked-here', 'assumption', [5, 25]),
  rowLeadLoss: figure(3, '1', 'worked-here', 'assumption', [2, 5]),
  /** Each tee of a row's header. */
  rowTeeLoss: figure(0.3, '1', 'worked-here', 'assumption', [0.2, 0.6]),
  /** How loss grows with flow in short hoses and valves. */
  turbulentExponent: figure(2, '1', 'general-knowledge', 'estimate', [1.75, 2]),
} satisfies Record<string, Figure>;
