/** Joins or ends of links. A reservoir holds its head; a junction may take water out of the network. */
export interface HydraulicNode {
  /** At most 31 letters, digits, dots, hyphens or underscores. */
  readonly id: string;
  readonly kind: 'reservoir' | 'junction';
  /** Head that a reservoir holds, metres of the fluid; 0 for junctions. */
  readonly headM: number;
  readonly elevationM: number;
  readonly demandM3PerS: number;
  /** Where it lies on a sketch, m. */
  readonly x: number;
  readonly y: number;
}

/** A round pipe by Darcy–Weisbach, with its bends and tees as a sum of velocity heads. */
export interface HydraulicPipe {
  readonly kind: 'pipe';
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly lengthM: number;
  readonly boreM: number;
  readonly roughnessM: number;
  readonly minorLoss: number;
}

/** Anything that loses head by a known curve: a rack, an exchanger, a coil. */
export interface HydraulicCurve {
  readonly kind: 'curve';
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** From no flow upwards; head in metres of the fluid. */
  readonly points: readonly { readonly flowM3PerS: number; readonly headM: number }[];
  /** True for the links the network is there to feed; the imbalance is told between these. */
  readonly consumer: boolean;
}

export type HydraulicLink = HydraulicPipe | HydraulicCurve;

/** A steady network of one fluid, without units of any program. Rule COOL-50. */
export interface HydraulicNetwork {
  readonly title: string;
  readonly fluid: { readonly densityKgPerM3: number; readonly kinematicM2PerS: number };
  readonly nodes: readonly HydraulicNode[];
  readonly links: readonly HydraulicLink[];
}

/** A loop of a campus, and the flow that each of its consumers is designed for, m³/s. */
export interface SteadyLoop {
  readonly network: HydraulicNetwork;
  readonly designFlowM3PerS: number;
}
