import type { AcceleratorId } from './accelerators.ts';
import { type Figure, figure } from './figure.ts';
import type { SwitchId } from './switches.ts';

/** A network whose switches stand in the accelerator rack and draw from its power: every rack is one group. */
export interface RackNetwork {
  readonly switchId: SwitchId;
  readonly switchesPerRack: Figure;
}

/** What a rack holds: a listed accelerator, one's own, or none. */
export type RackAcceleratorId = AcceleratorId | 'own' | 'none';

/** One kind of rack as delivered, at its design power. Rule CMP-14. */
export interface RackRecord {
  readonly label: string;
  /** Short name of the accelerator, for people. */
  readonly accelerator: string;
  readonly acceleratorId: AcceleratorId | 'none';
  readonly acceleratorsPerRack: Figure;
  /** Packages of one scale-up domain, where this rack joins another number than its accelerator's usual one. */
  readonly scaleUpDomain?: Figure;
  /** Network endpoints, where they are not the accelerators. */
  readonly endpointsPerRack?: Figure;
  /** Accelerators for what goes in only, beside those counted. */
  readonly prefill?: { readonly acceleratorId: AcceleratorId; readonly perRack: Figure };
  readonly powerW: Figure;
  /** Nothing running, where it was measured. */
  readonly idlePowerW?: Figure;
  /** What many of them together are measured to draw at most, over their rating; absent where the rating is what is drawn. */
  readonly provisionedShare?: Figure;
  /** Share of the rack's heat its cold plates take; 0 for a rack built for air. */
  readonly liquidFraction: Figure;
  readonly widthM: Figure;
  readonly depthM: Figure;
  readonly heightM: Figure;
  readonly massKg: Figure;
  readonly priceUsd: Figure;
  /** IT over server power of this kind, where the common ratio does not hold: its network stands inside. */
  readonly itOverServer?: Figure;
  readonly network?: RackNetwork;
  /** Announced, not yet delivered in number. */
  readonly roadmap: boolean;
  /** Whether the maker has published the rack's power. */
  readonly powerPublished: boolean;
}

/** A rack a campus is built of: a listed one, or one's own. */
export interface ChosenRack extends Omit<RackRecord, 'acceleratorId'> {
  readonly acceleratorId: RackAcceleratorId;
}

/** A count printed by the maker. */
export const vendorCount = (value: number, source: Figure['source']): Figure =>
  figure(value, '1', source, 'vendor');

/** Most that large groups of servers draw, over what their plates say. */
export const PROVISIONED = {
  /** A node of eight accelerators trains at 76 % of its rating, and reaches 82 % at most. */
  nodesOfEight: figure(0.75, '1', 'node-power-measured', 'measured', [0.65, 0.9]),
  /** The same in liquid, whose rating is that of air less fans: nobody has measured them in large groups. */
  nodesOfEightInLiquid: figure(0.75, '1', 'worked-here', 'estimate', [0.65, 1]),
  /** Whole halls of servers stay up to 40 % below the sum of their peaks, well-tuned clusters 7 to 16 %. */
  servers: figure(0.75, '1', 'warehouse-power', 'measured', [0.65, 0.9]),
} satisfies Record<string, Figure>;

/** The common frame of the 72-package racks. */
export const MGX_ENVELOPE = {
  widthM: figure(0.6, 'm', 'nvl72-rack-envelope', 'vendor'),
  depthM: figure(1.068, 'm', 'nvl72-rack-envelope', 'vendor'),
  heightM: figure(2.236, 'm', 'nvl72-rack-envelope', 'vendor'),
} satisfies Record<string, Figure>;

/** A cabinet of usual depth and height and this width. */
export const deepCabinet = (widthM: number): Pick<RackRecord, 'widthM' | 'depthM' | 'heightM'> => ({
  widthM: figure(widthM, 'm', 'engineering-practice', 'assumption'),
  depthM: figure(1.2, 'm', 'engineering-practice', 'assumption'),
  heightM: figure(2.3, 'm', 'engineering-practice', 'assumption'),
});
