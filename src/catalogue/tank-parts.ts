import { type Figure, figure } from './figure.ts';

const share = (value: number): Figure => figure(value, '1', 'model-assumption', 'assumption');
const metres = (value: number): Figure => figure(value, 'm', 'model-assumption', 'assumption');

/**
 * How a bath for immersion is built, after pictures of several makers; no one product. Shares are of its body, which is as
 * wide, tall and deep as the plan says: front at ½, housing at −½.
 */
export const TANK_PARTS = {
  /** Rim round the opening. */
  rim: share(0.06),
  /** Surface of the fluid; vapour stands over it, up to the lid. */
  fluid: share(0.74),
  /** Under the lid. */
  top: share(0.95),
  /** Front of the housing where pipes and power come in. */
  housing: share(-0.27),
  /** Window in the front, from its foot to over the surface. */
  paneFoot: share(0.12),
  paneHead: share(0.88),
  /** Foot and head of the boards. */
  boardFoot: share(0.13),
  boardHead: share(0.67),
  /** From board to board, and from the first to the front. */
  boardPitch: metres(0.06),
  boardInset: metres(0.09),
  /** Half a finned plate, and from one to the next up a board. */
  plateHalfWidth: metres(0.05),
  plateHalfHeight: metres(0.046),
  platePitch: metres(0.15),
} as const satisfies Record<string, Figure>;
