import { ARCHETYPES, type ArchetypeRecord } from '../../../catalogue/archetypes.ts';
import { GAS_TURBINES, type GasTurbineRecord } from '../../../catalogue/gas-turbines.ts';
import { boundedM2 } from '../../../params/bounded-area.ts';
import type { Corner } from '../../../params/site-edits.ts';
import { unitsOf } from '../../power/supply-share.ts';
import { ownedAreaM2 } from '../measure-land.ts';
import { designBuilding } from './design-building.ts';
import type { BuildingDesign, CampusFrame, PowerYardFrame, ReactorFrame, Rect } from './frame-types.ts';
import { type RowYard, rowYard } from './row-yard.ts';
import {
  BATTERY_GRID,
  FENCE_MARGIN_M,
  GAS_PITCH_X,
  GAS_PITCH_Z,
  GENERATOR_GRID,
  MAIN_TRANSFORMER_COLUMN,
  MAIN_TRANSFORMER_PITCH,
  PAD_GAP_X,
  PAD_GAP_Z,
  SOLAR_GAP_M,
  SOLAR_GRID,
  TRUNK_GAP_M,
} from './site-sizes.ts';
import type { SizedCampus } from './sized-campus.ts';
import { builtYardM, fencedHalfM } from './whole-steps.ts';

/** Columns of the building grid: as many as are told, those of its kind, else as square as can be with few empty places. Rule LAY-10. */
function gridColumns({ params }: SizedCampus, buildings: number, pitchX: number, pitchZ: number): number {
  const kind: ArchetypeRecord = ARCHETYPES[params['layout.archetype']];
  const inRow = params['layout.buildingsInRow'] || kind.buildingsInRow?.value;
  if (inRow) return Math.min(buildings, inRow);
  let best = 1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let columns = 1; columns <= buildings; columns += 1) {
    const rows = Math.ceil(buildings / columns);
    const empty = columns * rows - buildings;
    const shape = Math.abs(Math.log((columns * pitchX) / (rows * pitchZ)));
    const cost = shape + (empty * 12) / buildings;
    if (cost < bestCost - 1e-9) {
      best = columns;
      bestCost = cost;
    }
  }
  return best;
}

/** A unit's sides over those of an aeroderivative turbine's: as the ground it takes. Rule PWR-72. */
function gasScaleOf({ params }: SizedCampus): number {
  const groundM2 = ({ unitW, areaM2PerW }: GasTurbineRecord) => unitW.value * areaM2PerW.value;
  return Math.sqrt(groundM2(GAS_TURBINES[params['power.gasType']]) / groundM2(GAS_TURBINES.aeroderivative));
}

/** Metres between the units of a gas plant over those of aeroderivative ones: where its whole plot is told, all of it is shared out. */
function gasPitchOf({ params }: SizedCampus, { gasM2PerW }: ArchetypeRecord, gasScale: number): number {
  const plotM2 = GAS_TURBINES[params['power.gasType']].unitW.value * (gasM2PerW?.value ?? 0);
  return Math.max(gasScale, Math.sqrt(plotM2 / (GAS_PITCH_X * GAS_PITCH_Z)));
}

function framePower(campus: SizedCampus, field: Rect): PowerYardFrame {
  const kind: ArchetypeRecord = ARCHETYPES[campus.params['layout.archetype']];
  const scale = Math.min(3, Math.max(0.5, Math.sqrt(campus.power.facilityPeakPowerW / 1.2e9)));
  const width = builtYardM(200 * scale);
  const depth = builtYardM(250 * scale);
  const transformers = Math.max(1, campus.power.mainTransformerCount);
  const most = Math.max(1, Math.floor(depth / MAIN_TRANSFORMER_PITCH));
  const transformerColumns = Math.ceil(transformers / most);
  const east = field.x0 - TRUNK_GAP_M - kind.lineCorridorM.value;
  const yardEast = east - transformerColumns * MAIN_TRANSFORMER_COLUMN - 4;
  const switchyard = { x0: yardEast - width, z0: -depth / 2, x1: yardEast, z1: depth / 2 };
  const span = east - switchyard.x0;
  const gasUnits = unitsOf(campus, 'gas');
  const gasScale = gasScaleOf(campus);
  const gasPitch = gasPitchOf(campus, kind, gasScale);
  const gasPitchX = GAS_PITCH_X * gasPitch;
  const gasPitchZ = GAS_PITCH_Z * gasPitch;
  const gasColumns = Math.max(1, Math.floor(span / gasPitchX), Math.ceil(Math.sqrt(gasUnits * 1.5)));
  const gasRows = Math.ceil(gasUnits / gasColumns);
  const gasSouth = switchyard.z0 - 44;
  const battery = rowYard(unitsOf(campus, 'battery'), BATTERY_GRID, east, switchyard.z1 + 44, span);
  const sets = unitsOf(campus, 'standby');
  const lastSouth = areaM2(battery.rect) > 0 ? battery.rect.z1 : switchyard.z1;
  const standby = rowYard(sets, GENERATOR_GRID, east, lastSouth + 44, span);
  const gas = {
    x0: east - gasColumns * gasPitchX,
    z0: gasSouth - gasRows * gasPitchZ,
    x1: east,
    z1: gasSouth,
  };
  const rect = [gas, battery.rect, standby.rect]
    .filter((each) => areaM2(each) > 0)
    .reduce(grow, { ...switchyard, x1: east });
  return {
    rect,
    switchyard,
    transformerColumns,
    transformersPerColumn: Math.ceil(transformers / transformerColumns),
    gas,
    gasColumns,
    gasPitchX,
    gasPitchZ,
    gasScale,
    battery: battery.rect,
    batteryColumns: battery.columns,
    standby: standby.rect,
    standbyColumns: standby.columns,
  };
}

/** The solar plant: east of all buildings, from their north side southwards. Rule LAY-10. */
function frameSolar(campus: SizedCampus, { x1, z0 }: Rect): RowYard {
  const { columns, rect } = rowYard(unitsOf(campus, 'solar'), SOLAR_GRID, 0, z0, 0);
  const west = x1 + SOLAR_GAP_M;
  return { columns, rect: { ...rect, x0: west, x1: west + columns * SOLAR_GRID.pitchX } };
}

/** The reactor island: north of everything else, at least the stand-off away from every hall. */
function frameReactors(campus: SizedCampus, field: Rect, power: PowerYardFrame): ReactorFrame | undefined {
  const units = unitsOf(campus, 'smr');
  if (units === 0) return undefined;
  const columns = Math.min(units, Math.max(6, Math.ceil(Math.sqrt(units * 1.5))));
  const rows = Math.ceil(units / columns);
  const plotWidthM = Math.max(130, campus.power.smrPlotWidthM);
  const plotDepthM = Math.max(170, campus.power.smrPlotDepthM);
  const standOff = Math.max(80, campus.power.smrStandOffM);
  const south = Math.min(field.z0 - standOff, power.rect.z0 - 90);
  const middle = (field.x0 + power.rect.x1) / 2;
  const half = (columns * plotWidthM) / 2;
  return {
    rect: { x0: middle - half, z0: south - rows * plotDepthM - 60, x1: middle + half, z1: south },
    columns,
    plotWidthM,
    plotDepthM,
  };
}

/** The frame with its roads on these lines, and ground for these stretches of road. */
export function withRoads(
  frame: CampusFrame,
  { corridorX, corridorZ }: Pick<CampusFrame, 'corridorX' | 'corridorZ'>,
  stretches: readonly Rect[],
): CampusFrame {
  return { ...frame, corridorX, corridorZ, paved: stretches.reduce(grow, frame.field) };
}

/** The rectangle around two. */
export function grow(a: Rect, b: Rect): Rect {
  return {
    x0: Math.min(a.x0, b.x0),
    z0: Math.min(a.z0, b.z0),
    x1: Math.max(a.x1, b.x1),
    z1: Math.max(a.z1, b.z1),
  };
}

/** Middles of the roads beside so many places of the grid. */
export function roadLines(count: number, pitch: number): number[] {
  const places: number[] = [];
  for (let index = 0; index <= count; index += 1) places.push((index - count / 2) * pitch);
  return places;
}

/** The fenced land: around the middle of everything built, with a margin, and at least the land that is owned. Rule LAY-6. */
function fence(
  built: Rect,
  siteAreaM2: number,
): Pick<CampusFrame, 'centerX' | 'centerZ' | 'halfWidthM' | 'halfDepthM'> {
  const halfWidth = (built.x1 - built.x0) / 2 + FENCE_MARGIN_M;
  const halfDepth = (built.z1 - built.z0) / 2 + FENCE_MARGIN_M;
  const scale = Math.max(1, Math.sqrt(siteAreaM2 / (4 * halfWidth * halfDepth)));
  return {
    centerX: (built.x0 + built.x1) / 2,
    centerZ: (built.z0 + built.z1) / 2,
    halfWidthM: fencedHalfM(halfWidth * scale),
    halfDepthM: fencedHalfM(halfDepth * scale),
  };
}

function areaM2({ x0, z0, x1, z1 }: Rect): number {
  return Math.max(0, x1 - x0) * Math.max(0, z1 - z0);
}

function padAreaM2({ widthM, depthM, padHalfWidthM, padHalfDepthM }: BuildingDesign): number {
  return Math.max(widthM, 2 * padHalfWidthM) * Math.max(depthM, 2 * padHalfDepthM);
}

/**
 * Lays out the campus in the large: building grid, power yard, reactor island, office, fence.
 * @param placeCount of the grid, those left open too; as many as buildings unless told.
 */
export function frameCampus(campus: SizedCampus, placeCount = campus.layout.buildingCount): CampusFrame {
  const building = designBuilding(campus);
  const buildings = Math.max(1, placeCount);
  const pitchX = 2 * building.padHalfWidthM + PAD_GAP_X;
  const pitchZ = 2 * building.padHalfDepthM + PAD_GAP_Z;
  const columns = gridColumns(campus, buildings, pitchX, pitchZ);
  const rows = Math.ceil(buildings / columns);
  const halfX = (columns * pitchX) / 2;
  const halfZ = (rows * pitchZ) / 2;
  const field = { x0: -halfX - 10, z0: -halfZ - 10, x1: halfX + 10, z1: halfZ + 10 };
  const power = framePower(campus, field);
  const reactors = frameReactors(campus, field, power);
  const solar = frameSolar(campus, field);
  const office = { x0: 26, z0: field.z1 + 26, x1: 120, z1: field.z1 + 110 };
  const yards = grow(grow(field, power.rect), office);
  const parts = areaM2(solar.rect) > 0 ? grow(yards, solar.rect) : yards;
  const built = reactors ? grow(parts, reactors.rect) : parts;
  const placedAreaM2 =
    Math.max(1, campus.layout.buildingCount) * padAreaM2(building) +
    [power.switchyard, power.gas, power.battery, power.standby, office].reduce(
      (sum, rect) => sum + areaM2(rect),
      0,
    ) +
    (reactors ? areaM2(reactors.rect) : 0);
  const siteAreaM2 = ownedAreaM2(campus, placedAreaM2, campus.layout.ownedOverPlaced);
  return {
    building,
    columns,
    rows,
    pitchX,
    pitchZ,
    field,
    paved: field,
    corridorZ: roadLines(rows, pitchZ),
    corridorX: roadLines(columns, pitchX),
    power,
    solar,
    reactors,
    office,
    built,
    placedAreaM2,
    siteAreaM2,
    ...fence(built, siteAreaM2),
  };
}

/**
 * The frame with the ground of all that is built, and its fence, around these rectangles and the roads between buildings. Of land whose boundary was
 * drawn what lies inside is owned, and what reaches around it and all that stands is fenced.
 */
export function reachAround(
  frame: CampusFrame,
  rects: readonly Rect[],
  boundary: readonly Corner[] | undefined,
): CampusFrame {
  const built = rects.reduce(grow, frame.paved);
  if (boundary === undefined) return { ...frame, built, ...fence(built, frame.siteAreaM2) };
  const corners = boundary.map(([x, z]) => ({ x0: x, z0: z, x1: x, z1: z }));
  const [first = built, ...more] = [...corners, ...rects];
  const { x0, z0, x1, z1 } = more.reduce(grow, first);
  return {
    ...frame,
    built,
    siteAreaM2: boundedM2(boundary),
    centerX: (x0 + x1) / 2,
    centerZ: (z0 + z1) / 2,
    halfWidthM: (x1 - x0) / 2,
    halfDepthM: (z1 - z0) / 2,
  };
}

/** East–west middle of a place of the grid. */
export function placeX(frame: CampusFrame, place: number): number {
  return ((place % frame.columns) - (frame.columns - 1) / 2) * frame.pitchX;
}

/** North–south middle of a place of the grid. */
export function placeZ(frame: CampusFrame, place: number): number {
  return (Math.floor(place / frame.columns) - (frame.rows - 1) / 2) * frame.pitchZ;
}
