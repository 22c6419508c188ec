import {
  EDGE_KINDS,
  type EdgeKind,
  type Network,
  NODE_KINDS,
  type NodeKind,
} from '../model/layout/network/network-types.ts';
import { shareStart } from '../model/layout/site/split-evenly.ts';
import type { HallSite } from './hall-site.ts';
import type { RunEnd } from './path-builder.ts';
import type { PlanDraft } from './plan-draft.ts';
import { ROUTED_RUN_KINDS, type RoutedRunKind } from './plan-types.ts';

/** Routes that are drawn as they are. Fibre is told in the trays over the rows; ties are open. */
const isDrawn = (kind: EdgeKind | undefined): kind is RoutedRunKind =>
  ROUTED_RUN_KINDS.some((drawn) => drawn === kind);

/** Where a network is laid: its own metres into the campus's, and its own counting of things into theirs. */
interface Laying {
  readonly x: number;
  readonly z: number;
  readonly su: number;
  readonly sv: number;
  /** Whose parts the edges carry, and the building they belong to; by edge where that differs. */
  readonly owner: (to: RunEnd) => number;
  readonly building: (to: RunEnd) => number;
  readonly thingOf: (kind: NodeKind, index: number) => RunEnd;
}

const NOTHING: RunEnd = { kind: null, index: -1 };

/** The routes of the campus between its parts: feeders, and the lines of every source. */
export function layCampusRuns(draft: PlanDraft): void {
  const { campus } = draft;
  const buildingOf = ({ kind, index }: RunEnd): number =>
    kind === 'feeder-switchgear' ? Math.floor(index / campus.power.feedersPerBuilding) : -1;
  layRoutes(draft, campus.networks.power, {
    x: 0,
    z: 0,
    su: 1,
    sv: 1,
    owner: buildingOf,
    building: buildingOf,
    thingOf: (kind, index) => (kind === 'joint' ? NOTHING : { kind, index }),
  });
}

/** The routes of one hall, mirrored into its place. `firstRow` is the index of its first row. */
export function layHallRuns(draft: PlanDraft, site: HallSite, firstRow: number): void {
  const { fillOfHall, halls } = draft.campus.networks;
  const networks = halls[fillOfHall[site.hall] ?? -1];
  if (networks === undefined) return;
  const laying: Laying = {
    x: site.x,
    z: site.z,
    su: site.su,
    sv: site.sv,
    owner: () => site.hall,
    building: () => site.building,
    thingOf: (kind, index) => hallThing(draft, site, firstRow, kind, index),
  };
  layRoutes(draft, networks.coolant, laying);
  layRoutes(draft, networks.power, laying);
}

/** A thing of the campus from one of its hall. */
function hallThing(
  draft: PlanDraft,
  site: HallSite,
  firstRow: number,
  kind: NodeKind,
  index: number,
): RunEnd {
  const { cooling, layout } = draft.campus;
  if (kind === 'row') return { kind, index: firstRow + index };
  if (kind === 'cdu') return { kind, index: site.cduFirst + index };
  if (kind === 'crah')
    return { kind, index: shareStart(cooling.crahCount, layout.hallCount, site.hall) + index };
  if (kind === 'power-skid') return { kind, index: site.hall * site.design.skidsPerHall + index };
  if (kind === 'hall') return { kind, index: site.hall };
  return kind === 'heat-rejection' ? columnHead(draft, site, index) : NOTHING;
}

/** The first outdoor unit of a column beside the hall, on the hall's half of it. */
function columnHead(draft: PlanDraft, site: HallSite, column: number): RunEnd {
  const { cooling, layout } = draft.campus;
  const count = cooling.heatRejectionUnitCount;
  const first = shareStart(count, layout.buildingCount, site.building);
  const owned = shareStart(count, layout.buildingCount, site.building + 1) - first;
  const west = Math.ceil(owned / 2);
  const onSide = site.su < 0 ? west : owned - west;
  const head = column * draft.frame.building.rejectionPerColumn;
  if (head >= onSide) return NOTHING;
  const half = site.sv > 0 && head + 1 < onSide ? 1 : 0;
  return { kind: 'heat-rejection', index: first + (site.su < 0 ? 0 : west) + head + half };
}

function layRoutes({ paths }: PlanDraft, { nodes, edges }: Network, laying: Laying): void {
  const endOf = (node: number | undefined): RunEnd =>
    laying.thingOf(NODE_KINDS[nodes.kind[node ?? -1] ?? 0] ?? 'joint', nodes.index[node ?? -1] ?? -1);
  const { start, corners } = edges;
  for (let edge = 0; edge < edges.count; edge += 1) {
    const kind = EDGE_KINDS[edges.kind[edge] ?? -1];
    if (!isDrawn(kind)) continue;
    const path = paths[kind];
    const from = endOf(edges.from[edge]);
    const to = endOf(edges.to[edge]);
    const share = edges.part[edge] ?? 0;
    path.begin(
      laying.building(to),
      { owner: laying.owner(to), share, airShare: edges.airPart[edge] ?? 0, edge },
      { from, to },
    );
    const last = (start[edge + 1] ?? 0) * 3;
    for (let at = (start[edge] ?? 0) * 3; at < last; at += 3) {
      const x = laying.x + laying.su * (corners[at] ?? 0);
      path.point(x, corners[at + 1] ?? 0, laying.z + laying.sv * (corners[at + 2] ?? 0));
    }
  }
}
