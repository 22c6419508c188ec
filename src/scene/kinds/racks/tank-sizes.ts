/** A bath as shares of its body, which is as wide, tall and deep as the plan says: front at +½, service housing at −½. */
export const TANK_SHARES = {
  /** Rim round the opening. */
  rim: 0.06,
  /** Surface of the fluid; the vapour stands over it, up to the lid. */
  fluid: 0.74,
  /** Under the lid. */
  top: 0.95,
  /** Front of the housing where pipes and power come in. */
  housing: -0.27,
  /** Window in the front, from its foot to over the surface. */
  paneFoot: 0.12,
  paneHead: 0.88,
  /** Foot and head of the boards. */
  boardFoot: 0.13,
  boardHead: 0.67,
} as const;
