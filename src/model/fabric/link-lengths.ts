import { FABRIC_DESIGN } from '../../catalogue/fabric-design.ts';
import type { LaidCampus } from '../layout/laid-campus.ts';
import { type WayGraph, wayGraph, waysFromM } from '../layout/network/find-ways.ts';
import { longestOfKindM, shortestOfKindM } from '../layout/network/measure-network.ts';
import { NODE_KINDS } from '../layout/network/network-types.ts';
import type { SpanId } from './network-shape.ts';

/** Links whose lengths lie evenly between two ends, and their share of a span's links. */
interface SpanPart {
  readonly shortestM: number;
  readonly longestM: number;
  /** 0–1; all of a span's sum to 1. */
  readonly share: number;
}

/** How long the links of one span are. */
export type LinkSpan = readonly SpanPart[];

export type LinkSpans = Readonly<Record<SpanId, LinkSpan>>;

/**
 * Spans from the routes of the fibre: rack, row, one network, campus. The switches that join a group of halls stand
 * where the cables of the hall in its middle gather. SI metres; range: at least one hall. Rule FAB-9.
 */
export function linkSpans(campus: LaidCampus, podCount: number): LinkSpans {
  const { compute, layout, site } = campus;
  const halfRowM = (site.frame.building.hall.racksPerRow * compute.rackWidthM) / 2;
  const ways = hallWays(campus);
  const hallsPerPod = layout.hallCount / podCount;
  const pod = hallsPerPod <= 1 ? insideHall(ways, hallsPerPod) : groupSpan(ways, podCount);
  const all = groupSpan(ways, 1);
  return {
    rack: [{ shortestM: 0, longestM: compute.rackHeightM / 2, share: 1 }],
    row: [linkPart(0, halfRowM, 1)],
    pod,
    campus: longestM(all) < longestM(pod) ? pod : all,
  };
}

/** Links along routes of these lengths: up and down at both ends, with slack over the routed way. */
function linkPart(shortestM: number, longestWayM: number, share: number): SpanPart {
  const verticalM = FABRIC_DESIGN.verticalRunM.value;
  const slack = FABRIC_DESIGN.routeFactor.value;
  return { shortestM: verticalM + slack * shortestM, longestM: verticalM + slack * longestWayM, share };
}

/** A hall: its node, what share of the racks it holds, and how far its rows are from where its cables gather. */
interface HallWay {
  readonly node: number;
  readonly x: number;
  readonly z: number;
  readonly share: number;
  readonly nearRowM: number;
  readonly farRowM: number;
}

/** The halls in the order of a walk past them, and the ways between. */
interface HallWays {
  readonly graph: WayGraph;
  readonly halls: readonly HallWay[];
}

function hallWays({ compute, layout, networks }: LaidCampus): HallWays {
  const { nodes } = networks.fabric;
  const rows = networks.halls.map(({ fabric }) => ({
    nearRowM: shortestOfKindM(fabric, 'row-tray'),
    farRowM: longestOfKindM(fabric, 'row-tray'),
  }));
  const halls: HallWay[] = [];
  for (let node = 0; node < nodes.count; node += 1) {
    if (NODE_KINDS[nodes.kind[node] ?? 0] !== 'hall') continue;
    const hall = nodes.index[node] ?? -1;
    const row = rows[networks.fillOfHall[hall] ?? -1];
    if (row === undefined) continue;
    const share = (layout.racksPerHall[hall] ?? 0) / compute.rackCount;
    halls.push({ node, x: nodes.place[3 * node] ?? 0, z: nodes.place[3 * node + 2] ?? 0, share, ...row });
  }
  return { graph: wayGraph(networks.fabric, ['fibre-duct', 'hall-tray']), halls };
}

/** Networks of less than a hall: as long as the part of the hall's rows that they fill. */
function insideHall({ halls }: HallWays, partOfHall: number): LinkSpan {
  return spread(
    halls.map(({ nearRowM, farRowM, share }) => linkPart(nearRowM * partOfHall, farRowM * partOfHall, share)),
  );
}

/** Groups of neighbouring halls, each joined in the hall nearest to its middle. */
function groupSpan({ graph, halls }: HallWays, groupCount: number): LinkSpan {
  const parts: SpanPart[] = [];
  for (let group = 0; group < groupCount; group += 1) {
    const members = halls.slice(
      Math.round((group * halls.length) / groupCount),
      Math.round(((group + 1) * halls.length) / groupCount),
    );
    const nodes = members.map(({ node }) => node);
    const ways = waysFromM(graph, middleHall(members)?.node ?? 0, nodes);
    members.forEach(({ nearRowM, farRowM, share }, hall) => {
      const wayM = ways[hall] ?? 0;
      parts.push(linkPart(wayM + nearRowM, wayM + farRowM, share));
    });
  }
  return spread(parts);
}

function middleHall(halls: readonly HallWay[]): HallWay | undefined {
  const meanX = halls.reduce((sum, { x }) => sum + x, 0) / halls.length;
  const meanZ = halls.reduce((sum, { z }) => sum + z, 0) / halls.length;
  const awayM = ({ x, z }: HallWay): number => Math.abs(x - meanX) + Math.abs(z - meanZ);
  let middle = halls[0];
  for (const hall of halls) if (middle !== undefined && awayM(hall) < awayM(middle)) middle = hall;
  return middle;
}

/** Shares that sum to 1, also where no rack stands in any hall. */
function spread(parts: readonly SpanPart[]): LinkSpan {
  const total = parts.reduce((sum, { share }) => sum + share, 0);
  if (total > 0) return parts.map((part) => ({ ...part, share: part.share / total }));
  return [linkPart(0, 0, 1)];
}

/** Longest link of a span, metres. */
export function longestM(span: LinkSpan): number {
  return span.reduce((longest, part) => Math.max(longest, part.longestM), 0);
}

/** Share of a span's links no longer than `lengthM`, 0–1. Rule FAB-10. */
export function shareWithin(span: LinkSpan, lengthM: number): number {
  return span.reduce((sum, part) => sum + part.share * partWithin(part, lengthM), 0);
}

/** Length of all links no longer than `lengthM`, as metres for each link of the whole span. Rule FAB-10. */
export function lengthWithinM(span: LinkSpan, lengthM: number): number {
  return span.reduce((sum, part) => {
    const within = partWithin(part, lengthM);
    const meanM = part.shortestM + (within * (part.longestM - part.shortestM)) / 2;
    return sum + part.share * within * meanM;
  }, 0);
}

function partWithin({ shortestM, longestM: upToM }: SpanPart, lengthM: number): number {
  if (lengthM >= upToM) return 1;
  return lengthM <= shortestM ? 0 : (lengthM - shortestM) / (upToM - shortestM);
}
