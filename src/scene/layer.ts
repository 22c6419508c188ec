import type { IUniform, Object3D, PerspectiveCamera, Texture, Vector3, Vector4 } from 'three';
import type { Plan, ThingKind } from '../plan/plan-types.ts';
import type { ViewSlice } from '../store/store-types.ts';
import type { GroundMaps } from './dressing/ground-maps.ts';
import type { SkyUniforms } from './lighting/sky-uniforms.ts';
import type { SectionCaps } from './section/section-caps.ts';

/** Uniform objects shared by every material of the scene: set once a frame, read by all. */
export interface SharedUniforms {
  /** Flow time, seconds, wrapped at 1,000 s so that float precision holds. */
  readonly uFlowTimeS: IUniform<number>;
  /** 0 natural, 1 power, 2 thermal, 3 fabric, 4 what has one number a thing. */
  readonly uLens: IUniform<number>;
  /** 0 by day, 1 by night. */
  readonly uNight: IUniform<number>;
  /** Fronts of racks, from the foot up: accelerator racks below, support racks above. */
  readonly uRackFace: IUniform<Texture | null>;
  /** Where on the ground the rack or reactor stands that is drawn opened, and within how many metres of there; 0 for none. */
  readonly uOpened: IUniform<Vector3>;
  /** Height of the floor that open buildings show, metres. */
  readonly uFloorYM: IUniform<number>;
  /** Corners of what a section keeps of the picture, metres. */
  readonly uCutLow: IUniform<Vector3>;
  readonly uCutHigh: IUniform<Vector3>;
  /**
   * What stands before the rack that is looked into: beyond a distance (z, metres) on the ground along a direction (x east, y
   * south) only the share w of it is drawn.
   */
  readonly uAside: IUniform<Vector4>;
  /** Metres that a CSS pixel of the view covers at a metre's distance; a picture of another size is of the same view. */
  readonly uMetresPerViewPx: IUniform<number>;
  /** Pixels of what is drawn, screen or picture, for each CSS pixel of the view. */
  readonly uOutputPerViewPx: IUniform<number>;
}

/** At which level of detail each tile is drawn. */
export interface ChosenLevels {
  /** One entry a tile: 0 hidden, 1 the nearest level, 2 the next … */
  readonly levelOf: Uint8Array;
  /** Another number whenever any entry has changed. */
  readonly version: number;
}

/** How open each building is, as every layer sees it. Stepped once a frame by the scene alone. */
export interface RoofState {
  /** 0 closed … 1 open, one a building. */
  readonly amount: Float32Array;
  /** Distance of each building from the camera, metres. */
  readonly distanceM: Float32Array;
  /**
   * How the inside of each building is drawn, a tile each. One more tile than buildings, always at level 1, for what
   * stands in none.
   */
  readonly inside: ChosenLevels;
  /** As `inside`, a tile for each floor of each building: of several floors one is shown. Floors of a building lie side by side. */
  readonly floors: ChosenLevels;
  /** Of how many buildings the inside is drawn. */
  readonly insideCount: number;
  /** Changes whenever any amount has changed. */
  readonly version: number;
}

/** What a layer may ask of the scene. */
export interface SceneShared {
  readonly uniforms: SharedUniforms;
  readonly sky: SkyUniforms;
  readonly ground: GroundMaps;
  readonly roofs: RoofState;
  readonly caps: SectionCaps;
  /** Draw one more frame; `reason` is counted in the frame statistics. */
  requestFrame(reason: string): void;
}

export interface FrameInfo {
  readonly camera: PerspectiveCamera;
  readonly deltaS: number;
  readonly view: ViewSlice;
}

/** One system of the campus on screen. Layers hold no state of their own beyond what they draw. */
export interface SceneLayer {
  readonly name: string;
  /** What of the plan it draws. */
  readonly things: readonly ThingKind[];
  readonly object: Object3D;
  /** A new plan: refill instances. Called outside React. */
  applyPlan(plan: Plan): void;
  /** Lens, roofs, theme, quality or hour changed. */
  applyView(view: ViewSlice): void;
  /** Before each drawn frame: level of detail by distance, roof fade. Must not allocate. */
  beforeFrame(frame: FrameInfo): void;
  /** Lays out what waits until the picture rests, before shadows are drawn anew. */
  settle(frame: FrameInfo): void;
  /** Instances drawn right now, by thing or path kind: for the render statistics. */
  instanceCounts(): Readonly<Record<string, number>>;
  dispose(): void;
}
