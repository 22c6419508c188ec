import { type Figure, figure } from './figure.ts';

/** Ground and floor. General coefficients, the same for every site. */
export const AREAS = {
  coldAisleM: figure(1.4, 'm', 'ocp-ready', 'estimate', [1.2, 1.5]),
  hotAisleM: figure(1.2, 'm', 'ocp-ready', 'estimate', [0.9, 1.5]),
  /** Depth a rack takes with doors and hoses. */
  rackBayDepthM: figure(1.2, 'm', 'nvl72-rack-envelope', 'estimate'),
  supportRackWidthM: figure(0.6, 'm', 'ocp-ready', 'estimate'),
  /** Floor of the smallest building, and its ground. */
  leastBuildingM2: figure(400, 'm²', 'model-assumption', 'assumption', [200, 1_000]),
  /** Hall floor over the floor of its rack bays: end aisles, CDUs, row switches (24.0 × 32.3 m for 220 racks). */
  hallOverBays: figure(2.35, '1', 'worked-here', 'estimate', [1.8, 3]),
  /** Electrical rooms for one watt of facility peak without redundancy. */
  electricalM2PerW: figure(80e-6, 'm²/W', 'model-assumption', 'assumption', [40e-6, 120e-6]),
  /** Share of the electrical rooms that redundancy does not multiply: access, control, cable routes. */
  electricalSharedFraction: figure(0.5, '1', 'model-assumption', 'assumption', [0.3, 0.7]),
  /** Pump, heat-exchanger and air-handling rooms for one watt of IT. */
  mechanicalM2PerW: figure(55e-6, 'm²/W', 'model-assumption', 'assumption', [30e-6, 90e-6]),
  /**
   * Land owned over the ground of what is placed: median, p10 and p90 of the land of 183 campuses from 100 MW up (2,023,
   * 920 and 7,090 m²/MW), over the 606 m²/MW on which this model places its own plans of that size.
   */
  ownedOverPlaced: figure(2_023 / 606, '1', 'compute-atlas', 'estimate', [920 / 606, 7_090 / 606]),
  /** Ground that plant takes in a yard over the room it takes indoors: 329 m² of yard for a MW of IT, against 112. */
  yardOverRoom: figure(2.9, '1', 'pryor-basis', 'estimate', [1.5, 3.5]),
  /** Power a row of racks is fed with. */
  rowPowerW: figure(1.42e6, 'W', 'fairwater-rows', 'estimate', [1e6, 1.5e6]),
  minRacksPerRow: figure(4, '1', 'model-assumption', 'assumption'),
  maxRacksPerRow: figure(20, '1', 'model-assumption', 'assumption'),
  /** Floor of the largest data hall building told of so far: the second of Colossus, a warehouse. */
  largestBuildingM2: figure(89_336, 'm²', 'site-drawings', 'estimate'),
} satisfies Record<string, Figure>;
