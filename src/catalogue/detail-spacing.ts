import { type Figure, figure } from './figure.ts';
import type { Terrain } from './site-record.ts';

const metres = (value: number): Figure => figure(value, 'm', 'model-assumption', 'assumption');
const share = (value: number): Figure => figure(value, '1', 'model-assumption', 'assumption');

/** Where stands what follows from buildings and equipment: clear distances, pitches and heights. */
export const DETAIL_SPACING = {
  /** Roof units along a roof, clear of its ends, in two lines this share of its width from its middle. */
  roofUnit: metres(26),
  roofEnd: metres(12),
  roofLine: share(0.27),
  /** Ladder tray and lamp over a row: height of the highest and depth of the bundle. */
  trayHeight: metres(4.16),
  trayDepth: metres(2),
  /** Lamps of a hall hang in lines along its rows: height of what shines, and from line to line. */
  hallLamp: metres(4.1),
  hallLampPitch: metres(3),
  /** Deck over the pipes of a hall that lamps hang from. */
  hallCeiling: metres(5.9),
  /** Width of what carries the two pipes of an outdoor unit; how far the cradle of a main reaches beyond its middle. */
  pipeCradle: metres(1.3),
  mainCradle: metres(0.45),
  /** Nobody works nearer to another; racks to one who works at them. */
  personApart: metres(1.4),
  /** From the middle of a rack to whoever waits until its tray is pulled out. */
  trayClear: metres(1.7),
  racksAPerson: figure(8, '1', 'model-assumption', 'assumption'),
  parapet: metres(1.1),
  outerWall: metres(0.35),
  /** What is narrower from side to side is a cabinet, which steps aside as a whole. */
  cabinet: metres(4),
  /** Parking: pitch of its rows, size of a bay, clear way before the first row, and ground beside an office. */
  parkingRow: metres(8),
  parkingBayWidth: metres(3),
  parkingBayLength: metres(5.2),
  parkingFirstRow: metres(4),
  parkingMargin: metres(24),
  /** Doors of a loading dock along a gable, from middle to middle; from the wall to the middle of a vehicle that stands before it. */
  dockDoor: metres(7.2),
  dockStand: metres(5.4),
  /** Vehicles in the lane of a cooling yard: from its middle, from the wall's end of the lane, and the stretch they stand on. */
  laneStand: metres(4),
  laneFirst: metres(3),
  laneStretch: metres(7),
  /** A driver stands so far beside a lorry, and so far back from its middle. */
  driverAside: metres(2.4),
  driverBack: metres(2),
  /** Graded ground around what is built. */
  gradedMargin: metres(24),
  /** Paved ground around walls, and around equipment on its foundation; ground that shows the wear of building, beyond. */
  wallApron: metres(7),
  plantApron: metres(2.2),
  wornMargin: metres(40),
  /** The storm-water basin every large site has: its sides, and its clear way to the fence, to pads and to the gate road. */
  basinLength: metres(190),
  basinDepth: metres(105),
  basinClear: metres(26),
  /** From the stem of a tree to the bank of a basin: its crown hangs over no water. */
  basinTree: metres(6),
  /** Shrubs on open ground: from one to the next at least, around what is built, and clear of what is paved, fenced or lidded. */
  shrubPitch: metres(9),
  shrubReach: metres(320),
  shrubClear: metres(3),
  /** Panels of the fence along the land: about how long, where few are needed. */
  fencePanel: metres(8),
  /** Street lamps: from the middle of their road, and from one to the next at least. */
  streetLampAside: metres(7.5),
  streetLampPitch: metres(45),
  /** How far lamps light the ground: of a street, along the walls of a building, over plant. */
  streetLampReach: metres(26),
  wallLampReach: metres(22),
  plantLampReach: metres(18),
  /** Ground kept free inside the fence of a switchyard; the control house stands in the south. */
  yardEdgeAcross: metres(8),
  yardEdgeNorth: metres(8),
  yardEdgeSouth: metres(22),
  controlHouseFromSouth: metres(9),
  lightningMast: metres(75),
  lightningMastEdge: metres(5),
  /** Covered cable trenches, at these shares of a yard's width, end this far from its edges taken together. */
  trenchWest: share(0.32),
  trenchEast: share(0.68),
  trenchWidth: metres(1.3),
  trenchHeight: metres(0.2),
  trenchShort: metres(16),
  /** Lids over cables in the ground: as wide as their pitch, so that a bank is one lidded trench, level with the ground. */
  cableLidWidth: metres(0.72),
  cableLidTop: metres(0.02),
  /** Marking on the ground over buried fibre, above the roads that it follows. */
  fibreMarkTop: metres(0.07),
  yardFenceHeight: metres(2.6),
  yardFenceInset: metres(1),
  /** Clear way between gas turbines and the middle of their metering skid. */
  meteringSkid: metres(14),
  /** The double fence of a protected area: from the buildings to the inner one, and to the outer one from there. */
  innerFence: metres(26),
  isolationZone: metres(10),
  securityFenceHeight: metres(3.4),
  /** Inside the inner fence: clear gravel, then a patrol road; outside the outer one: a road again. */
  clearStrip: metres(4),
  patrolRoad: metres(6),
  outerRoad: metres(5),
  lampMast: metres(34),
  watchTowerInset: metres(5),
  /** A pump house this near to a reactor is a part of its island. */
  islandReach: metres(260),
} satisfies Record<string, Figure>;

/** More of them are not drawn: along longer fences and roads they are longer and farther apart. */
export const MOST_FENCE_PANELS = figure(1200, '1', 'model-assumption', 'assumption');
export const MOST_STREET_LAMPS = figure(500, '1', 'model-assumption', 'assumption');

/** Places that are tried for shrubs: on wider land they stand farther apart. */
export const MOST_SHRUB_PLACES = figure(32_000, '1', 'model-assumption', 'assumption');
/** How thick scrub stands on open ground, 0–1: what part of it has its colour from afar, and of the places for a shrub those taken in a mean patch. */
export const SCRUB_SHARE: Readonly<Record<Terrain, Figure>> = {
  plain: share(0.34),
  farmland: share(0.28),
  forest: share(0.9),
  desert: share(0.2),
  coast: share(0.6),
};

/** Doors of a dock side by side. */
export const DOCK_DOORS = figure(5, '1', 'model-assumption', 'assumption');

/** Rows of parking before an office. */
export const PARKING_ROWS = figure(4, '1', 'model-assumption', 'assumption');

/** One arm of a lattice pylon: its height over grade and how far it reaches to both sides. */
export interface PylonArm {
  readonly heightM: Figure;
  readonly reachM: Figure;
}

/** The pylon of the grid's double-circuit line; a unit's own line hangs on the same, made smaller. */
export const PYLON = {
  heightM: metres(45.5),
  insulatorM: metres(2.4),
  arms: [
    { heightM: metres(32), reachM: metres(7) },
    { heightM: metres(37.5), reachM: metres(8.5) },
    { heightM: metres(43), reachM: metres(6) },
  ],
} as const satisfies {
  readonly heightM: Figure;
  readonly insulatorM: Figure;
  readonly arms: readonly PylonArm[];
};

/** Bundled conductors: radius as drawn, and the hang of a level span as a share of its length. */
export const CONDUCTOR = { radiusM: metres(0.09), sag: share(0.026), spanM: metres(300) } as const;
