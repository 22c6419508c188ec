import { PIPE_DUTIES, type PipeDutyRecord } from '../../catalogue/pipes.ts';
import type { HallFill } from '../layout/network/hall-fill.ts';
import type { EdgeKind, NodeKind } from '../layout/network/network-types.ts';
import { type CoolantDesign, routeHallWater } from '../layout/network/route-coolant.ts';
import { type EdgeFacts, RouteSink } from '../layout/network/route-sink.ts';

/** Where facility water is used in a hall: the CDUs at the end of a branch, or the air handlers of one wall. */
export interface FacilityEnd {
  readonly kind: 'cdu' | 'crah';
  /** Of the first of them, counted in the hall. */
  readonly index: number;
  /** Nodes at which the supply ends and the return begins. */
  readonly supply: number;
  readonly back: number;
  /** CDUs that stand there; air handlers count as one. */
  readonly units: number;
  readonly flowM3PerS: number;
}

/** A pipe of facility water, with its end nearer to the hall's wall and its farther one. */
export interface FacilityPipe {
  readonly duty: 'main' | 'hall';
  readonly supply: boolean;
  readonly near: number;
  readonly far: number;
  readonly lengthM: number;
  readonly flowM3PerS: number;
}

interface FacilityNode {
  readonly kind: NodeKind;
  readonly index: number;
  readonly x: number;
  readonly z: number;
}

/** Facility water of one hall along its routes: all pipes, and where its water is used. Rules LAY-13, COOL-52. */
export interface FacilityLoop {
  readonly nodes: readonly FacilityNode[];
  /** In the order of the edges of the hall's coolant network. */
  readonly pipes: readonly FacilityPipe[];
  readonly ends: readonly FacilityEnd[];
  /** Which of the ends heads are reckoned for: CDUs where there are any. */
  readonly fed: readonly FacilityEnd[];
}

/** Keeps the pipes of facility water without their corners. */
class FacilitySink extends RouteSink {
  readonly keepsFacts = true;
  readonly nodes: FacilityNode[] = [];
  readonly pipes: FacilityPipe[] = [];
  readonly ends: FacilityEnd[] = [];
  readonly #cdus: number;

  constructor(cdus: number) {
    super();
    this.#cdus = cdus;
  }

  node(kind: NodeKind, index: number, x: number, _y: number, z: number): number {
    return this.nodes.push({ kind, index, x, z }) - 1;
  }

  protected take(kind: EdgeKind, from: number, to: number, facts: EdgeFacts): void {
    const { lengthM } = this;
    const supply = kind === 'main-supply' || kind === 'fws-supply';
    const duty = kind === 'main-supply' || kind === 'main-return' ? 'main' : 'hall';
    // Mains lead to the wall where pipes of the hall lead away from it.
    const [near, far] = supply === (duty === 'hall') ? [from, to] : [to, from];
    this.pipes.push({ duty, supply, near, far, lengthM, flowM3PerS: facts.rating ?? 0 });
    const end = this.nodes[far];
    if (duty === 'main' || end === undefined) return;
    if (supply) this.#endAt(end, far, facts);
    else this.#backFrom(end, far);
  }

  #endAt({ kind, index }: FacilityNode, supply: number, { part = 0, rating = 0 }: EdgeFacts): void {
    if (kind !== 'cdu' && kind !== 'crah') return;
    const units = kind === 'cdu' ? Math.round(part * this.#cdus) : 1;
    this.ends.push({ kind, index, supply, back: -1, units, flowM3PerS: rating });
  }

  #backFrom({ kind, index }: FacilityNode, back: number): void {
    const at = this.ends.findIndex((end) => end.kind === kind && end.index === index);
    const end = this.ends[at];
    if (end !== undefined) this.ends[at] = { ...end, back };
  }

  finish(): FacilityLoop {
    this.done();
    const { nodes, pipes, ends } = this;
    const liquid = ends.filter(({ kind }) => kind === 'cdu');
    return { nodes, pipes, ends, fed: liquid.length > 0 ? liquid : ends };
  }
}

/** The facility water of a hall, along the routes of its coolant network: without pipes where no water flows. */
export function facilityLoop(design: CoolantDesign, fill: HallFill): FacilityLoop {
  const sink = new FacilitySink(fill.cdus);
  routeHallWater(sink, design, fill);
  return sink.finish();
}

/**
 * What adds up from the hall's wall to every node of the supply, or of the return: each pipe adds what is told of it. Pipes
 * lead away from the wall in the order in which they are laid.
 */
export function fromWall(
  { nodes, pipes }: FacilityLoop,
  supply: boolean,
  of: (pipe: FacilityPipe) => number,
): Float64Array {
  const sum = new Float64Array(nodes.length);
  for (const pipe of pipes)
    if (pipe.duty === 'hall' && pipe.supply === supply) sum[pipe.far] = (sum[pipe.near] ?? 0) + of(pipe);
  return sum;
}

/** Longest ways of a loop: along its coolers, and from the wall to an end that is fed; metres. */
export interface FacilityWays {
  readonly mainM: number;
  readonly wayM: number;
}

export function facilityWays(loop: FacilityLoop): FacilityWays {
  const alongM = fromWall(loop, true, ({ lengthM }) => lengthM);
  let mainM = 0;
  let wayM = 0;
  for (const { duty, supply, lengthM } of loop.pipes)
    if (duty === 'main' && supply) mainM = Math.max(mainM, lengthM);
  for (const end of loop.fed) wayM = Math.max(wayM, alongM[end.supply] ?? 0);
  return { mainM, wayM };
}

/** Bends, tees and valves for each metre of pipe, velocity heads: a duty's, half each way, over its longest way. Rule COOL-25. */
export interface FittingsPerM {
  readonly main: number;
  readonly hall: number;
}

/** Fittings of a hall's facility water. */
export function fittingsPerM({ mainM, wayM }: FacilityWays): FittingsPerM {
  const spread = ({ fittings }: PipeDutyRecord, lengthM: number): number =>
    lengthM > 0 ? fittings.value / 2 / lengthM : 0;
  return { main: spread(PIPE_DUTIES.main, mainM), hall: spread(PIPE_DUTIES.hallBranch, wayM) };
}
