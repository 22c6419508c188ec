import { type Figure, figure } from './figure.ts';

const metres = (value: number): Figure => figure(value, 'm', 'model-assumption', 'assumption');

/** How cords lead from a tray out of its rack, and how they are shown side by side. */
export const FABRIC_CORDS = {
  /** Before the front of a rack, beside its trays as a share of its width, and over the floor of the tray over its row. */
  beforeFront: metres(0.06),
  beside: figure(0.44, '1', 'model-assumption', 'assumption'),
  overTray: metres(0.1),
  /** As they are drawn: thicker than they are, to be told apart. */
  radius: metres(0.011),
  pitch: metres(0.034),
} as const satisfies Record<string, Figure>;
