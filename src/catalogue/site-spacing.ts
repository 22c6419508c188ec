import { type Figure, figure } from './figure.ts';

const metres = (value: number, range?: readonly [number, number]): Figure =>
  figure(value, 'm', 'model-assumption', 'assumption', range);

/** Heights of buildings and of what runs overhead or in the ground, to the middle of a run. */
export const SITE_HEIGHTS = {
  hall: metres(9),
  switchyard: metres(14),
  coolantSupply: metres(2.9),
  coolantReturn: metres(3.2),
  busway: metres(3.7),
  /** Tray of fibre over a row, low over its racks: the busway is above it. */
  fibreTray: metres(2.6),
  hallSupply: metres(4.6),
  hallReturn: metres(5.2),
  mainSupply: metres(0.9),
  mainReturn: metres(1.7),
  duct: metres(0.4),
  gridLine: metres(32),
  reactorLine: metres(24),
} satisfies Record<string, Figure>;

/** Clear distances and the pitches at which units stand, between middles where nothing else is said. */
export const SITE_SPACING = {
  wall: metres(0.8),
  /** Clear way between the ends of two rows that stand side by side. */
  rowEndAisle: metres(2.4),
  /** Lines of air handlers and of power skids along a hall's walls. */
  wallLine: metres(2.4),
  /** Clear ground at both ends of a hall's white space. */
  hallEnd: metres(3),
  /** Pipes of a storey come down beside those of the one below. */
  hallExitStorey: metres(3.6),
  /** Air handlers and power skids along their walls. */
  airHandler: metres(3.4),
  powerSkid: metres(3.6),
  blockTransformerAcross: metres(4.6),
  blockTransformerAlong: metres(5),
  heatRejectionUnit: metres(3.6),
  heatRejectionColumn: metres(18),
  /** Building wall to the first column of heat-rejection units, clear. */
  coolingYard: metres(8),
  /** Modules of plant in a yard: clear way between their ends, and half of the lane between the two halves of a yard. */
  plantModuleGap: metres(2),
  plantLaneHalf: metres(6.2),
  /** Half of the clear lane across the middle of each cooling yard. */
  coolingLaneHalf: metres(6),
  /** Clear way around a make-up water tank. */
  tankClear: metres(2),
  mainTransformer: metres(15),
  mainTransformerColumn: metres(24),
  gasAcross: metres(20),
  gasAlong: metres(30),
  batteryAcross: metres(9.1),
  batteryAlong: metres(3.2),
  /** Fire lane between groups of battery containers. */
  batteryLane: metres(6),
  /** Stand-by sets: a walkway around each, and a crane's lane after two rows; 50 m² a megawatt. */
  generatorAcross: metres(7, [5, 9.1]),
  generatorAlong: metres(17),
  generatorLane: metres(9.1),
  /** Lane around each block of trackers, and the field of buildings to the first block. */
  solarLane: metres(12),
  solarGap: metres(150),
  roadHalf: metres(6),
  serviceRoadHalf: metres(4),
  /** Clear ground between building pads: room for a road and its duct banks. */
  padGapAcross: metres(24),
  padGapAlong: metres(62),
  /** Ground between the field and the power yard, for the two trunk routes of the feeders. */
  feederTrunk: metres(110),
  /** Reactors on their plots: from the plot's north edge, and clear of their turbine halls; pump houses from the island's
   * north edge, and to either side of its middle at the most. */
  reactorPlotEdge: metres(20),
  turbineHallGap: metres(8),
  pumpHouseEdge: metres(6),
  pumpHouseAside: metres(60),
  /** Roads: how far the public one is followed beyond the fence; the middles of the one along the power yard, of those
   * along its switchyard, south of the reactor island and into a court, and of the office's. */
  publicRoadReach: metres(2400),
  yardRoad: metres(50),
  besideSwitchyard: metres(22),
  besideIsland: metres(8),
  islandGate: metres(20),
  courtRoad: metres(1),
  officeRoad: metres(30),
  gateHalf: metres(12),
  /** Everything built to the fence. */
  fenceMargin: metres(60),
} satisfies Record<string, Figure>;

/** Rows of battery containers that stand in one group before a fire lane. */
export const BATTERY_ROWS_PER_GROUP = figure(10, '1', 'model-assumption', 'assumption');
/** Rows of stand-by sets between two lanes. */
export const GENERATOR_ROWS_PER_GROUP = figure(2, '1', 'model-assumption', 'assumption');
