import { type Figure, figure } from './figure.ts';

const metres = (value: number): Figure => figure(value, 'm', 'general-knowledge', 'estimate');
const count = (value: number): Figure => figure(value, '1', 'model-assumption', 'assumption');

/** What an air-cooled hall of the years around 2020 is made of. */
export const AIR_HALL_PARTS = {
  /** Height of what stands on the roof, of the base of the walls and of the parapet; bays along a long wall. */
  roofUnitHeight: metres(2),
  baseHeight: metres(1.2),
  parapetHeight: metres(0.9),
  bays: count(16),
  louvreHeight: metres(2.6),
  dockDoorHeight: metres(3.6),
  dockDoorWidth: metres(3.2),
  officeWidth: metres(9),
  officeHeight: metres(7),
  officeDepth: metres(24),
  chillerLength: metres(7.6),
  chillerWidth: metres(2.4),
  chillerFanRadius: metres(0.85),
  chillerFanPitch: metres(1.9),
  /** A stand-by set in its container, the silencer on it and its stack. */
  gensetWidth: metres(3),
  gensetHeight: metres(3.4),
  gensetLength: metres(7.5),
  gensetPlinth: metres(0.3),
  stackHeight: metres(3),
} as const satisfies Record<string, Figure>;

/** What Central Park is drawn of: the park drive, the roads across, paths, banks of its waters, the museum, and as many trees as show its woods. */
export const PARK_PARTS = {
  driveWidth: metres(9),
  roadWidth: metres(8),
  pathWidth: metres(4),
  bankWidth: metres(5),
  museumHeight: metres(18),
  drawnTrees: count(2_600),
  /** Radius of the smallest crown and what the largest has more; height over radius. */
  crownRadius: metres(5),
  crownSpread: metres(4),
  treeSlenderness: count(1.9),
} as const satisfies Record<string, Figure>;
