import type { Warning } from '../../campus-types.ts';

/** A load of constant power at a node; generation is negative. */
export interface FlowBus {
  readonly id: string;
  readonly loadW: number;
  readonly loadVar: number;
}

/** A line or transformer between two buses, by index; impedance per unit of the network's base. */
export interface FlowBranch {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly resistancePu: number;
  readonly reactancePu: number;
  /** An open branch carries nothing. */
  readonly closed: boolean;
}

/** A balanced network with one source: bus 0 is held at `sourcePu`. */
export interface FlowNetwork {
  readonly baseVa: number;
  readonly sourcePu: number;
  readonly buses: readonly FlowBus[];
  readonly branches: readonly FlowBranch[];
}

export interface BranchFlow {
  readonly id: string;
  /** Over the base current. */
  readonly currentPu: number;
  readonly lossW: number;
  readonly lossVar: number;
}

/** Voltages and flows of a network; without a solution they are those of the last sweep and `warning` says so. */
export interface FlowSolution {
  readonly converged: boolean;
  readonly sweeps: number;
  /** By bus, over nominal and in radians. */
  readonly voltagePu: Float64Array;
  readonly angleRad: Float64Array;
  /** By branch, in the network's order. */
  readonly branches: readonly BranchFlow[];
  readonly lossW: number;
  readonly lossVar: number;
  readonly sourceW: number;
  readonly sourceVar: number;
  readonly lowestPu: number;
  readonly lowestBus: number;
  readonly warning: Warning | null;
}
