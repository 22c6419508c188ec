import type { NetworkDomain } from '../site/site-types.ts';

/** Things at which a network's ways begin and end; `joint` is none of them: a bend with a branch, or an end of the plan. */
export const NODE_KINDS = [
  'joint',
  'switchyard',
  'gas-turbine',
  'battery',
  'generator',
  'turbine-hall',
  'feeder-switchgear',
  'building',
  'hall',
  'row',
  'power-skid',
  'cdu',
  'crah',
  'heat-rejection',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export const EDGE_KINDS = [
  'hv-line',
  'reactor-line',
  'gas-line',
  'battery-line',
  'standby-line',
  'mv-feeder',
  'mv-tie',
  'busway',
  'main-supply',
  'main-return',
  'fws-supply',
  'fws-return',
  'tcs-supply',
  'tcs-return',
  'row-tray',
  'hall-tray',
  'fibre-duct',
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** Pipes of the facility water and of the rack loops, all inside halls. */
export const PIPE_KINDS = [
  'main-supply',
  'main-return',
  'fws-supply',
  'fws-return',
  'tcs-supply',
  'tcs-return',
] as const satisfies readonly EdgeKind[];

/** The network that routes of each kind are part of: that of the campus, or that of a hall. */
export const EDGE_NETWORKS: Readonly<
  Record<EdgeKind, { readonly domain: NetworkDomain; readonly inHall: boolean }>
> = {
  'hv-line': { domain: 'power', inHall: false },
  'reactor-line': { domain: 'power', inHall: false },
  'gas-line': { domain: 'power', inHall: false },
  'battery-line': { domain: 'power', inHall: false },
  'standby-line': { domain: 'power', inHall: false },
  'mv-feeder': { domain: 'power', inHall: false },
  'mv-tie': { domain: 'power', inHall: false },
  busway: { domain: 'power', inHall: true },
  'main-supply': { domain: 'coolant', inHall: true },
  'main-return': { domain: 'coolant', inHall: true },
  'fws-supply': { domain: 'coolant', inHall: true },
  'fws-return': { domain: 'coolant', inHall: true },
  'tcs-supply': { domain: 'coolant', inHall: true },
  'tcs-return': { domain: 'coolant', inHall: true },
  'row-tray': { domain: 'fabric', inHall: true },
  'hall-tray': { domain: 'fabric', inHall: false },
  'fibre-duct': { domain: 'fabric', inHall: false },
};

/** Sides of a redundant supply. */
export const NO_SIDE = 0;
export const SIDE_A = 1;
export const SIDE_B = 2;

interface NetworkNodes {
  readonly count: number;
  /** Index in `NODE_KINDS`. */
  readonly kind: Uint8Array;
  /** Which thing of its kind; −1 for joints. In a hall's network: counted in the hall. */
  readonly index: Int32Array;
  /** x, y, z, metres, three a node. */
  readonly place: Float32Array;
}

interface NetworkEdges {
  readonly count: number;
  /** Nodes, in the direction of what flows. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Index in `EDGE_KINDS`. */
  readonly kind: Uint8Array;
  /** Along the route. */
  readonly lengthM: Float64Array;
  /** Inner width of a pipe; 0 for what is none. */
  readonly boreM: Float64Array;
  /** Conductor of each pole or phase; 0 for what is none. */
  readonly sectionM2: Float64Array;
  /** What it is made for: VA of a line, W of a busway, m³/s of a pipe; 0 where nothing limits it. */
  readonly rating: Float64Array;
  /**
   * What part it carries: of a hall's coolant, of its servers' power, of its facility water for liquid-cooled heat; of
   * what a building draws; of what a source gives. 0 where nothing is told.
   */
  readonly part: Float64Array;
  /** What part of a hall's facility water for the heat of its air; 0 for all else. */
  readonly airPart: Float64Array;
  /** `NO_SIDE`, `SIDE_A` or `SIDE_B`. */
  readonly side: Uint8Array;
  /** Corners of route i: `corners[3·start[i] … 3·start[i+1])`, from its first node to its last. */
  readonly start: Uint32Array;
  readonly corners: Float32Array;
}

/** What joins what, and along which corners. */
export interface RoutedParts {
  readonly nodes: NetworkNodes;
  readonly edges: NetworkEdges;
}

/** How long the routes of a network are, by their place in `EDGE_KINDS`, metres. */
export interface RouteLengths {
  readonly totalM: readonly number[];
  readonly longestM: readonly number[];
  /** Infinite where there is no route of the kind. */
  readonly shortestM: readonly number[];
}

/**
 * What joins what, how far, and along which corners: one type for power, coolant and fabric. Its lengths and its parts
 * are found when they are first read: whoever asks for lengths alone does not pay for corners.
 */
export interface Network extends RoutedParts {
  readonly domain: NetworkDomain;
  readonly lengths: RouteLengths;
}

/**
 * The three networks inside one hall, in the hall's own metres: x across it towards its outer wall, z along it away
 * from its inner end. Halls filled alike share one.
 */
export interface HallNetworks {
  /** Which of the campus's blocks of racks stands in it. */
  readonly block: number;
  readonly racks: number;
  readonly power: Network;
  readonly coolant: Network;
  readonly fabric: Network;
}

/** The networks of a campus: between its parts, and inside its halls by how they are filled. */
export interface CampusNetworks {
  readonly power: Network;
  readonly fabric: Network;
  readonly halls: readonly HallNetworks[];
  /** Which of `halls` each hall has. */
  readonly fillOfHall: Uint16Array;
}
