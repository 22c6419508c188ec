import {
  EDGE_KINDS,
  type EdgeKind,
  type Network,
  NODE_KINDS,
  type NodeKind,
} from '../model/layout/network/network-types.ts';
import { unitsBeside } from '../model/layout/site/cooling-yards.ts';
import type { HallSite } from './hall-site.ts';
import type { Mirrored } from './move-on.ts';
import { NO_RUN, type Run } from './path-builder.ts';
import type { PlanDraft } from './plan-draft.ts';
import { ROUTED_RUN_KINDS, type RoutedRunKind, THING_KINDS } from './plan-types.ts';

const DRAWN: ReadonlySet<EdgeKind | undefined> = new Set(ROUTED_RUN_KINDS);

/** Routes that are drawn as they are: all of them. */
const isDrawn = (kind: EdgeKind | undefined): kind is RoutedRunKind => DRAWN.has(kind);

const THINGS: readonly string[] = THING_KINDS;
/** The kind of thing that stands at a node of each kind, in `THING_KINDS`; −1 at joints. */
const THING_OF_NODE = Int32Array.from(NODE_KINDS, (kind) => THINGS.indexOf(kind));

/** Where a network is laid, and its own counting of things into the campus's. */
interface Laying extends Mirrored {
  readonly y: number;
  /** Index of the thing at a node; −1 where there is none. */
  readonly thingAt: (kind: NodeKind, index: number) => number;
  /** Whose parts an edge carries and which building it belongs to, by the thing it leads to. */
  readonly owner: (to: NodeKind, index: number) => number;
  readonly building: (to: NodeKind, index: number) => number;
}

/** The routes of the campus between its parts: feeders and their ties, the lines of every source, fibre. */
export function layCampusRuns(draft: PlanDraft): void {
  const { campus } = draft;
  const hallsPerBuilding = Math.max(1, draft.frame.building.halls.length);
  const buildingOf = (kind: NodeKind, index: number): number => {
    if (kind === 'feeder-switchgear') return Math.floor(index / campus.power.feedersPerBuilding);
    if (kind === 'hall') return Math.floor(index / hallsPerBuilding);
    return kind === 'building' ? index : -1;
  };
  const laying: Laying = {
    x: 0,
    y: 0,
    z: 0,
    su: 1,
    sv: 1,
    owner: buildingOf,
    building: buildingOf,
    thingAt: (_, index) => index,
  };
  layRoutes(draft, campus.networks.power, laying);
  layRoutes(draft, campus.networks.fabric, laying);
}

/** The routes of one hall, mirrored into its place. `firstRow` is the index of its first row. */
export function layHallRuns(draft: PlanDraft, site: HallSite, firstRow: number): void {
  const { fillOfHall, halls } = draft.campus.networks;
  const networks = halls[fillOfHall[site.hall] ?? -1];
  if (networks === undefined) return;
  const laying: Laying = {
    x: site.x,
    y: site.y,
    z: site.z,
    su: site.su,
    sv: site.sv,
    owner: () => site.hall,
    building: () => site.building,
    thingAt: (kind, index) => hallThing(draft, site, firstRow, kind, index),
  };
  layRoutes(draft, networks.coolant, laying);
  layRoutes(draft, networks.power, laying);
  layRoutes(draft, networks.fabric, laying);
}

const HEAT_REJECTION = THING_KINDS.indexOf('heat-rejection');

/**
 * Ends the mains of a hall, from these runs on, at the units beside it: a hall that is laid once more may lie on the other
 * side of its building.
 */
export function endMains(draft: PlanDraft, site: HallSite, supply: number, back: number): void {
  const { paths } = draft;
  for (let main = 0; main < paths['main-supply'].count - supply; main += 1) {
    const head = headOfMain(draft, site, main);
    const kind = head < 0 ? -1 : HEAT_REJECTION;
    paths['main-supply'].beginAt(supply + main, kind, head);
    paths['main-return'].endAt(back + main, kind, head);
  }
}

/** Index in the campus of a thing of one of its halls; −1 where there is none. */
function hallThing(
  draft: PlanDraft,
  site: HallSite,
  firstRow: number,
  kind: NodeKind,
  index: number,
): number {
  if (kind === 'row') return firstRow + index;
  if (kind === 'cdu') return site.cduFirst + index;
  if (kind === 'crah') return site.crahFirst + index;
  if (kind === 'power-skid') return site.hall * site.design.skidsPerHall + index;
  if (kind === 'hall') return site.hall;
  return kind === 'heat-rejection' ? headOfMain(draft, site, index) : -1;
}

/**
 * The first outdoor unit along a main: of its column, on the hall's half of it, or on the other half for mains that lead there; −1
 * where there is none.
 */
function headOfMain(draft: PlanDraft, site: HallSite, main: number): number {
  const { first, west, east } = unitsBeside(draft.campus, site.building);
  const { rejectionColumns, rejectionPerColumn } = draft.frame.building;
  const onSide = site.su < 0 ? west : east;
  const head = (main % rejectionColumns) * rejectionPerColumn;
  if (head >= onSide) return -1;
  const southward = main < rejectionColumns === site.sv > 0;
  const half = southward && head + 1 < onSide ? 1 : 0;
  return first + (site.su < 0 ? 0 : west) + head + half;
}

function layRoutes({ paths }: PlanDraft, { nodes, edges }: Network, laying: Laying): void {
  const things = thingsAtNodes(nodes, laying);
  const { start, corners } = edges;
  const run: Run = { ...NO_RUN };
  for (let edge = 0; edge < edges.count; edge += 1) {
    const kind = EDGE_KINDS[edges.kind[edge] ?? -1];
    if (!isDrawn(kind)) continue;
    const [from, to] = [edges.from[edge] ?? -1, edges.to[edge] ?? -1];
    run.fromIndex = things[from] ?? -1;
    run.fromKind = run.fromIndex < 0 ? -1 : (THING_OF_NODE[nodes.kind[from] ?? 0] ?? -1);
    run.toIndex = things[to] ?? -1;
    run.toKind = run.toIndex < 0 ? -1 : (THING_OF_NODE[nodes.kind[to] ?? 0] ?? -1);
    const toKind = NODE_KINDS[nodes.kind[to] ?? 0] ?? 'joint';
    run.building = laying.building(toKind, run.toIndex);
    run.owner = laying.owner(toKind, run.toIndex);
    run.share = edges.part[edge] ?? 0;
    run.airShare = edges.airPart[edge] ?? 0;
    run.edge = edge;
    const path = paths[kind];
    path.begin(run);
    path.route(corners, (start[edge] ?? 0) * 3, (start[edge + 1] ?? 0) * 3, laying);
  }
}

/** Index of the thing at every node; −1 where there is none. */
function thingsAtNodes({ kind, index, count }: Network['nodes'], { thingAt }: Laying): Int32Array {
  const things = new Int32Array(count);
  for (let node = 0; node < count; node += 1) {
    const nodeKind = NODE_KINDS[kind[node] ?? 0] ?? 'joint';
    things[node] = nodeKind === 'joint' ? -1 : thingAt(nodeKind, index[node] ?? -1);
  }
  return things;
}
