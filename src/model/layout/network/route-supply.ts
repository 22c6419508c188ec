import type { SourceKind } from '../../power/energy-types.ts';
import { collectorCables } from '../../power/feeder-cable.ts';
import { powerFactorOf } from '../../power/power-factor.ts';
import { supplyShareOf, unitsOf } from '../../power/supply-share.ts';
import type { Rect } from '../site/frame-types.ts';
import { reactorPlaces } from '../site/reactor-places.ts';
import type { RowYard } from '../site/row-yard.ts';
import { BATTERY_GRID, GENERATOR_GRID, HV_LINE_Y, REACTOR_LINE_Y, type RowGrid } from '../site/site-sizes.ts';
import type { ParcelKind, Site } from '../site/site-types.ts';
import type { SizedCampus } from '../site/sized-campus.ts';
import type { EdgeKind, NodeKind } from './network-types.ts';
import { type EdgeFacts, NO_FACTS, type RouteSink } from './route-sink.ts';
import {
  BATTERY_Y,
  BAY_PITCH_M,
  BAYS,
  BESIDE_BATTERIES_M,
  BESIDE_TURBINES_M,
  COLLECTOR_END_M,
  COLLECTOR_ENTRY_M,
  COLLECTOR_IN_YARD_M,
  COLLECTOR_PITCH_M,
  COLLECTOR_RISE_M,
  COLLECTOR_TURN_M,
  CORRIDOR_PLACES,
  CORRIDOR_SOUTH_M,
  CORRIDOR_WEST_M,
  ENTRY_PITCH,
  EXIT_PLACES,
  GAS_Y,
  GRID_ASIDE,
  GRID_SPAN_M,
  LANDING_INSET_M,
  LANDING_Y,
  LINE_ASIDE_M,
  LINE_ASIDE_STEP_M,
  LINE_ENTRY_M,
  LINE_PITCH_M,
  LINE_PLACES,
  LINE_REACH_M,
  LINE_START_M,
  SAG_M,
} from './route-sizes.ts';

/** Pieces that a hanging span is drawn in. */
const SAG_PIECES = 8;

/** What leads into the yard, while it is routed. */
export interface SupplyWork {
  readonly sink: RouteSink;
  readonly campus: SizedCampus;
  readonly site: Site;
  readonly yard: Rect;
  readonly yardNode: number;
}

/** Lines from the grid, the reactors, the gas plant, the batteries and the stand-by sets into the switchyard. Rule LAY-14. */
export function routeSupply(work: SupplyWork): void {
  routeGrid(work);
  routeReactors(work);
  routeGas(work);
  routeBatteries(work);
  routeGenerators(work);
}

const rectOf = ({ site }: SupplyWork, kind: ParcelKind): Rect | undefined =>
  site.parcels.find((parcel) => parcel.kind === kind)?.rect;

/** Two overhead lines from beyond the fence in the west, hanging between pylons. */
function routeGrid({ sink, campus, site, yard, yardNode }: SupplyWork): void {
  const share = supplyShareOf(campus, 'grid');
  if (share.capacityW <= 0) return;
  const { centerX, halfWidthM } = site.frame;
  const middleZ = (yard.z0 + yard.z1) / 2;
  const offset = (yard.z1 - yard.z0) * GRID_ASIDE;
  const landingX = yard.x0 + LANDING_INSET_M;
  const spans = Math.max(1, Math.ceil((yard.x0 - centerX + halfWidthM + LINE_REACH_M) / GRID_SPAN_M));
  const fromX = landingX - spans * GRID_SPAN_M;
  for (const z of [middleZ - offset, middleZ + offset]) {
    const away = sink.node('joint', -1, fromX, HV_LINE_Y, z);
    for (let piece = 0; piece < spans * SAG_PIECES; piece += 1) {
      const t = (piece % SAG_PIECES) / SAG_PIECES;
      sink.corner(fromX + (piece / SAG_PIECES) * GRID_SPAN_M, HV_LINE_Y - SAG_M * 4 * t * (1 - t), z);
    }
    sink.corner(landingX, HV_LINE_Y, z);
    sink.corner(landingX, LANDING_Y, z);
    sink.edge('hv-line', away, yardNode, { rating: share.capacityW / 2, part: 1 / 2 });
  }
}

/** Each unit's overhead line: its own corridor beside the plots, west of the power yard, into the switchyard. */
function routeReactors(work: SupplyWork): void {
  const { sink, campus, site, yard, yardNode } = work;
  const rect = rectOf(work, 'reactors');
  const island = site.frame.reactors;
  if (rect === undefined || island === undefined) return;
  const unitW = supplyShareOf(campus, 'smr').unitPowerW;
  const count = unitsOf(campus, 'smr');
  reactorPlaces(island, rect, count).forEach(({ x, lineZ }, item) => {
    const place = item % LINE_PLACES;
    const outX = x + LINE_ASIDE_M + (item % EXIT_PLACES) * LINE_ASIDE_STEP_M;
    const corridorZ = rect.z1 + CORRIDOR_SOUTH_M + (item % CORRIDOR_PLACES) * LINE_PITCH_M;
    const downX = Math.min(site.frame.power.rect.x0, yard.x0) - CORRIDOR_WEST_M - place * LINE_PITCH_M;
    const enterZ = yard.z0 + LINE_ENTRY_M + place * Math.min(LINE_PITCH_M, (yard.z1 - yard.z0) * ENTRY_PITCH);
    const from = sink.node('turbine-hall', item, x, 0, lineZ);
    sink.corner(x, LANDING_Y, lineZ);
    sink.corner(x, REACTOR_LINE_Y, lineZ);
    sink.corner(x, REACTOR_LINE_Y, lineZ + LINE_START_M);
    sink.corner(outX, REACTOR_LINE_Y, lineZ + LINE_START_M);
    sink.corner(outX, REACTOR_LINE_Y, corridorZ);
    sink.corner(downX, REACTOR_LINE_Y, corridorZ);
    sink.corner(downX, REACTOR_LINE_Y, enterZ);
    sink.corner(yard.x0 + LANDING_INSET_M, REACTOR_LINE_Y, enterZ);
    sink.corner(yard.x0 + LANDING_INSET_M, LANDING_Y, enterZ);
    sink.edge('reactor-line', from, yardNode, { rating: unitW, part: 1 / count });
  });
}

function collectorOf({ sink, campus }: SupplyWork, rating: number, part: number): EdgeFacts {
  if (!sink.keepsFacts) return NO_FACTS;
  const { sectionM2 } = collectorCables(rating, campus.power.mediumVoltageV, powerFactorOf(campus));
  return { sectionM2, rating, part };
}

/** One collector for every row of turbines, beside it, then down the west side to the yard. */
function routeGas(work: SupplyWork): void {
  const { sink, campus, site, yard, yardNode } = work;
  const rect = rectOf(work, 'gas');
  const { gasColumns, gasPitchX, gasPitchZ, gasScale } = site.frame.power;
  const count = unitsOf(campus, 'gas');
  if (rect === undefined) return;
  const unitW = supplyShareOf(campus, 'gas').unitPowerW;
  for (let row = 0; row * gasColumns < count; row += 1) {
    const z = rect.z1 - row * gasPitchZ - BESIDE_TURBINES_M * gasScale;
    const inRow = Math.min(gasColumns, count - row * gasColumns);
    const exitX = yard.x1 - COLLECTOR_ENTRY_M - (row % BAYS) * BAY_PITCH_M;
    const riseX = rect.x1 + COLLECTOR_RISE_M + row * COLLECTOR_PITCH_M;
    const turnZ = rect.z1 + COLLECTOR_TURN_M + row * COLLECTOR_PITCH_M;
    const farX = rect.x1 - inRow * gasPitchX + COLLECTOR_END_M * gasScale;
    const from = sink.node('gas-turbine', row * gasColumns + inRow - 1, farX, GAS_Y, z);
    sink.corner(farX, GAS_Y, z);
    sink.corner(riseX, GAS_Y, z);
    sink.corner(riseX, GAS_Y, turnZ);
    sink.corner(exitX, GAS_Y, turnZ);
    sink.corner(exitX, GAS_Y, yard.z0 + COLLECTOR_IN_YARD_M);
    sink.edge('gas-line', from, yardNode, collectorOf(work, unitW * inRow, inRow / count));
  }
}

/** One collector for every group of battery rows, beside its lane, then into the yard. */
function routeBatteries(work: SupplyWork): void {
  const rect = rectOf(work, 'battery');
  if (rect === undefined) return;
  const columns = work.site.frame.power.batteryColumns;
  routeRows(work, 'battery', 'battery', 'battery-line', BATTERY_GRID, { rect, columns }, rect.z0, -1);
}

/** The same for stand-by sets: past the batteries, and turning in front of the yard. */
function routeGenerators(work: SupplyWork): void {
  const rect = rectOf(work, 'standby');
  if (rect === undefined) return;
  const columns = work.site.frame.power.standbyColumns;
  routeRows(work, 'standby', 'generator', 'standby-line', GENERATOR_GRID, { rect, columns }, work.yard.z1, 1);
}

/** Collectors of a yard in rows; they turn this far from `turnZ`, southwards or northwards, one beside the other. */
function routeRows(
  work: SupplyWork,
  source: SourceKind,
  node: NodeKind,
  line: EdgeKind,
  grid: RowGrid,
  { rect, columns }: RowYard,
  turnZ: number,
  turnWay: 1 | -1,
): void {
  const { sink, campus, yard, yardNode } = work;
  const count = unitsOf(campus, source);
  const unitW = supplyShareOf(campus, source).unitPowerW;
  const rows = Math.ceil(count / columns);
  const { pitchX, pitchZ, rowsPerGroup, laneM } = grid;
  // Each source has its own bays: in a lane and in the yard.
  const aside = turnWay > 0 ? BAYS / 2 : 0;
  for (let group = 0; group * rowsPerGroup < rows; group += 1) {
    const last = Math.min(rows, (group + 1) * rowsPerGroup);
    const z = rect.z0 + last * pitchZ + group * laneM + BESIDE_BATTERIES_M;
    const first = group * rowsPerGroup * columns;
    const inGroup = Math.min(count, last * columns) - first;
    const exitX = yard.x1 - COLLECTOR_ENTRY_M - ((group + aside) % BAYS) * BAY_PITCH_M;
    const riseX = rect.x1 + COLLECTOR_RISE_M + (group + aside) * COLLECTOR_PITCH_M;
    const alongZ = turnZ + turnWay * (COLLECTOR_TURN_M + group * COLLECTOR_PITCH_M);
    const farX = rect.x1 - Math.min(inGroup, columns) * pitchX + COLLECTOR_END_M;
    const from = sink.node(node, first + inGroup - 1, farX, BATTERY_Y, z);
    sink.corner(farX, BATTERY_Y, z);
    sink.corner(riseX, BATTERY_Y, z);
    sink.corner(riseX, BATTERY_Y, alongZ);
    sink.corner(exitX, BATTERY_Y, alongZ);
    sink.corner(exitX, BATTERY_Y, yard.z1 - COLLECTOR_IN_YARD_M);
    sink.edge(line, from, yardNode, collectorOf(work, unitW * inGroup, inGroup / count));
  }
}
