/** Kinds of quantity, each judged by itself: a good count of racks makes no price right. Rule UNC-7. */
export const QUANTITY_KINDS = {
  racks: 'Racks and accelerators',
  power: 'Machine and IT power',
  peak: 'Facility peak',
  network: 'Switches and ports',
  pue: 'PUE',
  overhead: 'PUE less one',
  water: 'Water',
  cooling: 'Cooling plant',
  training: 'Training work',
  tokens: 'Tokens served',
  floor: 'Floor',
  land: 'Land',
  lengths: 'Pipe and cable',
  money: 'Capital cost',
  reactors: 'Reactor capital',
} as const;

export type QuantityKind = keyof typeof QUANTITY_KINDS;

/** The goal for each kind: half of the rows inside the first, all inside the second. */
export const KIND_GOAL = { medianGap: 0.05, worstGap: 0.15 } as const;
