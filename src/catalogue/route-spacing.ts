import { type Figure, figure } from './figure.ts';

const metres = (value: number, range?: readonly [number, number]): Figure =>
  figure(value, 'm', 'model-assumption', 'assumption', range);
const share = (value: number): Figure => figure(value, '1', 'model-assumption', 'assumption');
const count = (value: number): Figure => figure(value, '1', 'model-assumption', 'assumption');

/** Places beside one another that routes of a kind take in turn before they come to lie above one another. */
export const ROUTE_PLACES = {
  ductBank: count(24),
  yardBay: count(40),
  lane: count(4),
  collectorBay: count(30),
  unitLine: count(12),
  /** Ways out of a unit's plot, and corridors along the island. */
  unitExit: count(3),
  unitCorridor: count(4),
} satisfies Record<string, Figure>;

/** Pitches of routes that lie side by side, and their clear distances to what they pass. */
export const ROUTE_SPACING = {
  /** Feeders in a trunk, beside a road, and in the lane into a courtyard. */
  trunk: metres(0.7),
  road: metres(0.6),
  lane: metres(0.4),
  /** Two trunks between yard and field, from the field's edge. */
  trunkNear: metres(16),
  trunkFar: metres(66),
  /** Middle of the road to the first duct bank, of the way into a courtyard to the first lane, of switchgear to its cables. */
  besideRoad: metres(10.5),
  besideLane: metres(4.3),
  besideGear: metres(2.2),
  /** Collectors of gas plant and batteries, the bays by which they enter the yard, and their heights. */
  collector: metres(0.9),
  collectorBay: metres(1.2),
  /** Collectors: beside a row of turbines and a group of batteries, past the last unit, past the plant's east side, from the
   * plant to the first turn, from the yard's east edge to the first bay, and inside the yard. */
  besideTurbines: metres(0.9),
  besideBatteries: metres(1.5),
  collectorEnd: metres(1),
  collectorRise: metres(2),
  collectorTurn: metres(6),
  collectorEntry: metres(6),
  collectorInYard: metres(4),
  gasCollectorHeight: metres(1.2),
  batteryCollectorHeight: metres(0.6),
  /** Corridors of the units' own lines. */
  unitLine: metres(14),
  /** A unit's line: clear of its turbine hall, from the plot's middle to the first way out and on to the next. */
  unitLineStart: metres(6),
  unitLineAside: metres(38),
  unitLineAsideStep: metres(4),
  /** Corridors south of the island and west of the power yard, to the first of them. */
  unitCorridorSouth: metres(20),
  unitCorridorWest: metres(30),
  /** Lines enter the yard this far from its north edge at least, and land this far inside its west edge. */
  unitLineEntry: metres(12),
  landingInset: metres(8),
  /** The grid's line: how far it is followed beyond the fence, its spans and how deep they hang, and where it lands. */
  gridReach: metres(2450),
  gridSpan: metres(350, [300, 400]),
  gridSag: metres(9, [6, 14]),
  landingHeight: metres(12),
  /** The two circuits of the grid to either side of the yard's middle, as a share of its depth. */
  gridAside: share(0.16),
  /** Ground kept clear of trees beside them. */
  gridClearing: metres(30),
  /** Of trees, from the middle of roads to gates and of those that were drawn. */
  roadClearing: metres(16),
  /** Lines of units enter the yard on this share of its depth at the most, one after the other. */
  unitEntryPitch: share(1 / 36),
  /** Mains lie this far from the wall of their building. */
  mainSupplyAside: metres(3),
  mainReturnAside: metres(4.6),
  /** Mains end this far before the end of their hall. */
  mainEnd: metres(3),
  /** Mains of a storey lie this far above those of the one below. */
  mainStorey: metres(1.6),
  /** Headers of facility water in a gallery, from its electrical room. */
  headerSupply: metres(0.6),
  headerReturn: metres(1),
  /** Supply and return branches to either side of the middle of a cold aisle. */
  branchAside: metres(0.3),
  /** Supply and return headers to either side of the middle of a row. */
  headerAside: metres(0.25),
} satisfies Record<string, Figure>;
