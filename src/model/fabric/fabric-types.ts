import type { FabricTopologyId } from '../../params/param-types.ts';

/** Links of one medium: how many, how long, what their ends draw and cost. */
export interface LinkBundle {
  /** Id of the medium in the catalogue, shortest reach first. */
  readonly mediumId: string;
  readonly linkCount: number;
  readonly meanLengthM: number;
  /** Pluggable or co-packaged modules at both ends, as many as a link's rate takes; 0 for copper. */
  readonly opticalEndCount: number;
  readonly powerW: number;
  readonly usd: number;
}

/** A scale-out network as counts and rates, whatever its links are made of. */
export interface NetworkCounts {
  readonly topology: FabricTopologyId;
  /** The switches stand in the accelerator racks and draw from their power. */
  readonly insideRacks: boolean;
  /** What one accelerator can send, one direction. */
  readonly endpointBytesPerS: number;
  readonly planeCount: number;
  readonly tierCount: number;
  /** Ports of one switch at the plane's rate. */
  readonly switchRadix: number;
  /** Fabrics that do not reach one another at full rate. */
  readonly podCount: number;
  readonly endpointsPerPod: number;
  readonly leafCount: number;
  readonly spineCount: number;
  readonly coreCount: number;
  /** Optical circuit switches of a torus; 0 elsewhere. */
  readonly circuitSwitchCount: number;
  /** Across the worst half-half cut of one pod, one direction. */
  readonly bisectionBytesPerS: number;
  /** Across the worst half-half cut of the campus; 0 where its networks are not joined. */
  readonly campusBisectionBytesPerS: number;
}

/** The scale-out network of the whole campus and the scale-up domain inside the racks. */
export interface FabricResult extends NetworkCounts {
  readonly endpointCount: number;
  readonly switchCount: number;
  /** At the endpoint's own rate, whatever planes split it into. */
  readonly linkCount: number;
  readonly transceiverCount: number;
  readonly links: readonly LinkBundle[];
  readonly switchPowerW: number;
  readonly opticsPowerW: number;
  /** The same links with pluggable modules everywhere, and with optics beside the switch chips. */
  readonly opticsPluggablePowerW: number;
  readonly opticsCoPackagedPowerW: number;
  readonly fabricPowerW: number;
  readonly fabricCapexUsd: number;
  readonly worstPathHopCount: number;
  readonly worstPathLengthM: number;
  readonly worstPathLatencyS: number;
  /** Strands, not cables. */
  readonly fibreLengthM: number;
  /** What it may be: fewest strands by the shortest ways, most by the longest. */
  readonly fibreBandM: readonly [number, number];
  /** Accelerators that share load/store memory; beyond it is message passing. */
  readonly scaleUpDomainSize: number;
  readonly scaleUpMemoryBytes: number;
  /** Accelerators the scale-up links join, by shared memory or by messages. */
  readonly scaleUpLinkedSize: number;
  /** What one accelerator sends into its scale-up links, one direction. */
  readonly scaleUpBytesPerS: number;
  /** Largest job at full bandwidth, accelerators. */
  readonly coherentAccelerators: number;
}
