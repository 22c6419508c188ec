import { FABRIC_DESIGN } from '../../catalogue/fabric-design.ts';
import type { LaidCampus } from '../layout/laid-campus.ts';
import { type WayGraph, wayGraph, waysFromM } from '../layout/network/find-ways.ts';
import { nodeIndexOf } from '../layout/network/kind-indices.ts';
import { longestOfKindM, shortestOfKindM } from '../layout/network/measure-network.ts';
import { trayOverRowM } from '../layout/network/route-fabric.ts';
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
 * where the cables of the hall in its middle gather. @param campus as one block of racks sees it. SI metres; range: at least one hall. Rule FAB-9.
 */
export function linkSpans(campus: LaidCampus, podCount: number): LinkSpans {
  const { blocks, compute, layout, site } = campus;
  const [block] = blocks;
  const racksPerRow = site.frame.building.hallOfBlock[block?.index ?? 0]?.racksPerRow ?? 0;
  const halfRowM = (racksPerRow * compute.rackWidthM) / 2;
  const ways = hallWays(campus);
  const hallsPerPod = layout.hallCount / podCount;
  const all = groupSpan(ways, 1);
  const pod = podSpan(ways, podCount, hallsPerPod, all);
  return {
    rack: [{ shortestM: 0, longestM: compute.rackHeightM / 2, share: 1 }],
    row: [linkPart(0, halfRowM, 1)],
    pod,
    campus: longestM(all) < longestM(pod) ? pod : all,
  };
}

/** One network of several; where there is but one it is the whole campus. */
function podSpan(ways: HallWays, podCount: number, hallsPerPod: number, all: LinkSpan): LinkSpan {
  if (hallsPerPod <= 1) return insideHall(ways, hallsPerPod);
  return podCount === 1 ? all : groupSpan(ways, podCount);
}

/** Links along routes of these lengths: up and down at both ends, with slack over the routed way. */
function linkPart(shortestM: number, longestWayM: number, share: number): SpanPart {
  const verticalM = FABRIC_DESIGN.verticalRunM.value;
  const slack = FABRIC_DESIGN.routeFactor.value;
  return { shortestM: verticalM + slack * shortestM, longestM: verticalM + slack * longestWayM, share };
}

const HALL = nodeIndexOf('hall');
/** Where no rack stands in any hall. */
const NO_RACKS: LinkSpan = [linkPart(0, 0, 1)];

/** A hall: its node, what share of the racks it holds, and how far the nearest and farthest end of a row is from where its cables gather. */
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
  /** Sum of their shares. */
  readonly totalShare: number;
}

function hallWays({ blocks, compute, layout, networks, site }: LaidCampus): HallWays {
  const { firstHall = 0, endHall = 0 } = blocks[0] ?? {};
  const { nodes } = networks.fabric;
  const { building } = site.frame;
  const hall = building.hallOfBlock[blocks[0]?.index ?? 0] ?? building.hall;
  const overRowM = trayOverRowM(hall);
  const rows = networks.halls.map(({ fabric }) => ({
    nearRowM: Math.max(0, shortestOfKindM(fabric, 'row-tray') - overRowM),
    farRowM: longestOfKindM(fabric, 'row-tray'),
  }));
  const halls: HallWay[] = [];
  let totalShare = 0;
  for (let node = 0; node < nodes.count; node += 1) {
    if (nodes.kind[node] !== HALL) continue;
    const index = nodes.index[node] ?? -1;
    if (index < firstHall || index >= endHall) continue;
    const row = rows[networks.fillOfHall[index] ?? -1];
    if (row === undefined) continue;
    const share = (layout.racksPerHall[index] ?? 0) / compute.rackCount;
    const { nearRowM, farRowM } = row;
    const [x, z] = [nodes.place[3 * node] ?? 0, nodes.place[3 * node + 2] ?? 0];
    halls.push({ node, x, z, share, nearRowM, farRowM });
    totalShare += share;
  }
  return { graph: wayGraph(networks.fabric, ['fibre-duct', 'hall-tray']), halls, totalShare };
}

/** Networks of less than a hall: as long as the part of the hall's rows that they fill. */
function insideHall({ halls, totalShare }: HallWays, partOfHall: number): LinkSpan {
  if (totalShare <= 0) return NO_RACKS;
  return halls.map(({ nearRowM, farRowM, share }) =>
    linkPart(nearRowM * partOfHall, farRowM * partOfHall, share / totalShare),
  );
}

/** Groups of neighbouring halls, each joined in the hall nearest to its middle. Shares sum to 1. */
function groupSpan({ graph, halls, totalShare }: HallWays, groupCount: number): LinkSpan {
  if (totalShare <= 0) return NO_RACKS;
  const nodes = halls.map(({ node }) => node);
  const firstOf = (group: number): number => Math.round((group * halls.length) / groupCount);
  const parts: SpanPart[] = [];
  for (let group = 0; group < groupCount; group += 1) {
    const [from, to] = [firstOf(group), firstOf(group + 1)];
    const ways = waysFromM(graph, middleHall(halls, from, to)?.node ?? 0, nodes.slice(from, to));
    for (let at = from; at < to; at += 1) {
      const hall = halls[at];
      if (hall === undefined) continue;
      const wayM = ways[at - from] ?? 0;
      parts.push(linkPart(wayM + hall.nearRowM, wayM + hall.farRowM, hall.share / totalShare));
    }
  }
  return parts;
}

/** Of halls `from` … `to` the one whose sum of ways to their mean east–west and north–south place is least; the first of those alike. */
function middleHall(halls: readonly HallWay[], from: number, to: number): HallWay | undefined {
  let [sumX, sumZ] = [0, 0];
  for (let at = from; at < to; at += 1) {
    sumX += halls[at]?.x ?? 0;
    sumZ += halls[at]?.z ?? 0;
  }
  const meanX = sumX / (to - from);
  const meanZ = sumZ / (to - from);
  let middle = halls[from];
  let leastM = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at += 1) {
    const hall = halls[at];
    const awayM = Math.abs((hall?.x ?? 0) - meanX) + Math.abs((hall?.z ?? 0) - meanZ);
    if (awayM >= leastM) continue;
    middle = hall;
    leastM = awayM;
  }
  return middle;
}

/** Longest link of a span, metres. */
export function longestM(span: LinkSpan): number {
  let longest = 0;
  for (const part of span) if (part.longestM > longest) longest = part.longestM;
  return longest;
}

/** Share of a span's links no longer than `lengthM`, 0–1. Rule FAB-10. */
export function shareWithin(span: LinkSpan, lengthM: number): number {
  let sum = 0;
  for (const part of span) sum += part.share * partWithin(part, lengthM);
  return sum;
}

/** Length of all links no longer than `lengthM`, as metres for each link of the whole span. Rule FAB-10. */
export function lengthWithinM(span: LinkSpan, lengthM: number): number {
  let sum = 0;
  for (const part of span) {
    const within = partWithin(part, lengthM);
    const meanM = part.shortestM + (within * (part.longestM - part.shortestM)) / 2;
    sum += part.share * within * meanM;
  }
  return sum;
}

function partWithin({ shortestM, longestM: upToM }: SpanPart, lengthM: number): number {
  if (lengthM >= upToM) return 1;
  return lengthM <= shortestM ? 0 : (lengthM - shortestM) / (upToM - shortestM);
}
