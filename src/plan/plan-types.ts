import type { Metrics } from '../answers/metrics.ts';
import type { Terrain } from '../catalogue/site-record.ts';
import type { CampusResult, Warning } from '../model/campus-types.ts';
import { type EdgeKind, PIPE_KINDS } from '../model/layout/network/network-types.ts';

/**
 * A neutral picture of one campus: what stands where and what flows through it.
 * Metres, Y up, X east, Z south, ground at y = 0, origin at the middle of the data-hall field.
 * Plain data and typed arrays only, so that it can be moved to and from a worker.
 */

/** Things that stand on the ground of buildings, before whatever belongs to them. */
export const PAD_KINDS = [
  'building',
  'hall',
  'row',
  'rack',
  'support-rack',
  'cdu',
  'crah',
  'power-skid',
  'heat-rejection',
  'block-transformer',
  'feeder-switchgear',
] as const;
/** Things that stand somewhere. Order is fixed: block indices are part of thing ids. */
export const THING_KINDS = [
  ...PAD_KINDS,
  'main-transformer',
  'switchyard',
  'gas-turbine',
  'battery',
  'reactor',
  'turbine-hall',
  'pump-house',
  'office',
  'generator',
  'solar-block',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** How loaded and how warm the things of one kind are: what changes while nothing moves. */
export interface ThingColumns {
  /** Load over rating at the design hour, 0–1 (may exceed 1 when overloaded). */
  readonly load: Float32Array;
  /** Temperature that colours the thing in the thermal lens, °C. */
  readonly tempC: Float32Array;
  /** Equal keys: things that stand where they stood are as loaded … */
  readonly loadKey: string;
  /** … and as warm as they were. */
  readonly tempKey: string;
}

/**
 * All things of one kind as they stand, as a structure of arrays.
 * `position` is the centre of the footprint at the thing's base; `size` is width (local x), height, depth (local z).
 * Local +z is the front. `yaw` turns about +Y, radians.
 */
export interface StandingThings {
  readonly kind: ThingKind;
  readonly count: number;
  readonly position: Float32Array;
  readonly size: Float32Array;
  readonly yaw: Float32Array;
  /** Which block the parents are in, and the index of each thing's parent there; −1 where it has none. */
  readonly parentKind: ThingKind | null;
  readonly parent: Int32Array;
  /** Index of the block transformer that feeds each thing; −1 where nothing does. */
  readonly feed: Int32Array;
  /**
   * Index of the CDU (liquid-cooled) or CRAH (`loopKind`) that cools each thing; −1 where nothing does, and −2 − i for CRAH i
   * in halls without CDUs beside others that have them. `cooler.ts` reads it.
   */
  readonly loop: Int32Array;
  readonly loopKind: 'cdu' | 'crah' | null;
  /** Equal keys: every thing stands where it stood, as big and turned as it was, with the same parent. */
  readonly geometryKey: string;
}

/** All things of one kind. */
export interface ThingBlock extends StandingThings, ThingColumns {}

/** Runs of coolant, power and fibre inside halls, and of power and fibre between the parts of a campus: routes of the model. */
const HALL_POWER_RUN_KINDS = ['busway'] as const satisfies readonly EdgeKind[];
const HALL_FABRIC_RUN_KINDS = ['row-tray'] as const satisfies readonly EdgeKind[];
export const HALL_RUN_KINDS = [...PIPE_KINDS, ...HALL_POWER_RUN_KINDS, ...HALL_FABRIC_RUN_KINDS] as const;
const CAMPUS_FABRIC_RUN_KINDS = ['hall-tray', 'fibre-duct'] as const satisfies readonly EdgeKind[];
/** Fibre, in halls and between them. */
export const FABRIC_RUN_KINDS = [...HALL_FABRIC_RUN_KINDS, ...CAMPUS_FABRIC_RUN_KINDS] as const;
const CAMPUS_RUN_KINDS = [
  'mv-feeder',
  'mv-tie',
  'hv-line',
  'reactor-line',
  'gas-line',
  'battery-line',
  'standby-line',
] as const satisfies readonly EdgeKind[];
/** Runs that are routes of the model's networks. */
export const ROUTED_RUN_KINDS = [...HALL_RUN_KINDS, ...CAMPUS_RUN_KINDS, ...CAMPUS_FABRIC_RUN_KINDS] as const;
export type RoutedRunKind = (typeof ROUTED_RUN_KINDS)[number];
export const PATH_KINDS = [...ROUTED_RUN_KINDS, 'road', 'service-road'] as const;
export type PathKind = (typeof PATH_KINDS)[number];

/** What lies in trenches under lids. */
export const IN_TRENCHES = [
  'mv-feeder',
  'mv-tie',
  'gas-line',
  'battery-line',
  'standby-line',
] as const satisfies readonly PathKind[];

/** What the runs of one kind carry: what changes while nothing moves. */
export interface RunColumns {
  /** Pipes and cables are drawn with it; of roads, half their width. */
  readonly radiusM: Float32Array;
  /** Flow over rating at the design hour, 0–1: speed and brightness of the moving dashes. Sign is always along the points. */
  readonly flow: Float32Array;
  readonly tempC: Float32Array;
  /** What each run is in SI: coolant m³/s or electrical W. */
  readonly quantity: Float32Array;
  /** Equal keys: runs that lie where they lay are as wide … */
  readonly radiusKey: string;
  /** … and carry as much, as warm, as they did. */
  readonly flowKey: string;
}

/**
 * All runs of one kind as they lie. Run i has the points `points[3·start[i] … 3·start[i+1])`.
 */
export interface StandingRuns {
  readonly kind: PathKind;
  readonly count: number;
  readonly start: Uint32Array;
  readonly points: Float32Array;
  /** Building the run belongs to, −1 for site-wide. Spatial tile of the scene. */
  readonly building: Int32Array;
  /** Whose coolant, water or power each run carries: a hall's, of feeders a building's; −1 the campus's. */
  readonly owner: Int32Array;
  /** Which edge of its network each run lies along: of its hall's or of the campus's; −1 of roads. */
  readonly edge: Int32Array;
  /** What share of it; of facility water, of the water for liquid-cooled heat. */
  readonly share: Float32Array;
  /** Of facility water, what share of the water for the heat of the air; 0 for all else. */
  readonly airShare: Float32Array;
  /** Thing at which each run begins and ends: its kind in `THING_KINDS` and its index there; −1 where it is none. */
  readonly fromKind: Int32Array;
  readonly fromIndex: Int32Array;
  readonly toKind: Int32Array;
  readonly toIndex: Int32Array;
  /** Equal keys: every run goes where it went, in the same building. Its radius is state. */
  readonly geometryKey: string;
}

/** All runs of one kind. */
export interface PathBlock extends StandingRuns, RunColumns {}

/** What stands and lies on a campus, without its loads, temperatures and flows. */
export interface StandingPlan {
  readonly things: Readonly<Record<ThingKind, StandingThings>>;
  readonly paths: Readonly<Record<PathKind, StandingRuns>>;
}

/** Loads, temperatures and flows of all that stands and lies on a campus. */
export interface PlanState {
  readonly things: Readonly<Record<ThingKind, ThingColumns>>;
  readonly paths: Readonly<Record<PathKind, RunColumns>>;
}

/** Flat footprint polygons extruded to make shells; a building may be several convex boxes (an H is three). */
export interface ShellBoxes {
  readonly count: number;
  /** Box centre at ground level, metres, three a box. */
  readonly position: Float32Array;
  /** Width, height, depth. */
  readonly size: Float32Array;
  readonly building: Int32Array;
  /** Height of the outer walls where fabric spans from eaves to ridge; null under flat roofs. */
  readonly eavesM: number | null;
  /** Equal keys: every box stands where it stood. */
  readonly geometryKey: string;
}

/** Things that never respond to a slider except by moving: trees, parked vehicles, people, lamps, pylons, fence posts. */
export const PROP_KINDS = ['tree', 'vehicle', 'person', 'lamp', 'pylon', 'fence', 'water-tank'] as const;
export type PropKind = (typeof PROP_KINDS)[number];
export interface PropBlock {
  readonly kind: PropKind;
  readonly count: number;
  /** x, y, z, yaw, scale: five a prop; of a fence the last is the length of the panel, metres. */
  readonly pose: Float32Array;
  /** Equal keys: every prop stands where it stood. */
  readonly geometryKey: string;
}

export interface SitePlan {
  readonly siteId: string;
  readonly label: string;
  /** What one sees around the campus. */
  readonly terrain: Terrain;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  /** Middle of the fenced land, metres. */
  readonly centerX: number;
  readonly centerZ: number;
  /** Half extents of the fenced land, metres. */
  readonly halfWidthM: number;
  readonly halfDepthM: number;
  /** Everything built, as min x, min z, max x, max z. */
  readonly builtBounds: readonly [number, number, number, number];
  readonly reactorStandOffM: number;
}

export interface PlanStats {
  readonly thingCounts: Readonly<Record<ThingKind, number>>;
  readonly pathCounts: Readonly<Record<PathKind, number>>;
  readonly thingCount: number;
  readonly pathPointCount: number;
  readonly bytes: number;
}

export interface Plan {
  /** Canonical text of the parameters and edits this plan was made from; equal text means equal plan. */
  readonly inputKey: string;
  readonly campus: CampusResult;
  readonly metrics: Metrics;
  readonly warnings: readonly Warning[];
  readonly site: SitePlan;
  readonly things: Readonly<Record<ThingKind, ThingBlock>>;
  readonly paths: Readonly<Record<PathKind, PathBlock>>;
  readonly props: Readonly<Record<PropKind, PropBlock>>;
  readonly shells: ShellBoxes;
  readonly stats: PlanStats;
}

/** Stands in a plan whose warnings are still to be found: the first picture does not wait for their words. */
export const WARNINGS_NOT_TOLD: readonly Warning[] = Object.freeze([]);

/** `rack-1234`: kind and index in its block. `site` is the whole campus. */
export type ThingId = string;
