import type { EdgeKind } from './network-types.ts';
import { type EdgeFacts, RouteSink } from './route-sink.ts';
import { legsBetween, type RouteLeg } from './trench-length.ts';

/** What routes of power add up to. */
export interface RouteTally {
  readonly feederM: number;
  readonly overheadM: number;
  /** Of all phases: metres times section, m³. */
  readonly conductorM3: number;
  /** Stretches that lie in the ground. */
  readonly buried: readonly RouteLeg[];
}

const PHASES = 3;

/** Adds routes up by what they cost, and keeps those in the ground. */
export class TallySink extends RouteSink {
  readonly keepsFacts = true;
  #nodes = 0;
  #feederM = 0;
  #overheadM = 0;
  #conductorM3 = 0;
  readonly #buried: RouteLeg[] = [];

  node(): number {
    return this.#nodes++;
  }

  protected take(kind: EdgeKind, _from: number, _to: number, { sectionM2 = 0 }: EdgeFacts): void {
    const { lengthM } = this;
    this.#conductorM3 += PHASES * lengthM * sectionM2;
    if (kind === 'hv-line' || kind === 'reactor-line') this.#overheadM += lengthM;
    if (kind === 'mv-feeder') this.#feederM += lengthM;
    if (kind === 'mv-feeder' || kind === 'mv-tie')
      this.#buried.push(...legsBetween(this.corners, this.cornerCount));
  }

  finish(): RouteTally {
    this.done();
    return {
      feederM: this.#feederM,
      overheadM: this.#overheadM,
      conductorM3: this.#conductorM3,
      buried: this.#buried,
    };
  }
}
