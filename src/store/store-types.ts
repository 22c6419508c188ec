import type { StoreApi } from 'zustand/vanilla';
import type { ParamProblem, ParamValues } from '../params/param-types.ts';
import type { Plan, ThingId } from '../plan/plan-types.ts';

export type LensName = 'natural' | 'power' | 'thermal';
export type RoofMode = 'auto' | 'lifted' | 'closed';
export type ThemeName = 'dark' | 'light';
export type QualityName = 'low' | 'default';

/** Metres; the camera stands at `position` and looks at `target`. */
export interface CameraPose {
  readonly position: readonly [number, number, number];
  readonly target: readonly [number, number, number];
}

/** What the camera is asked to do next. `serial` rises with each request so that equal requests still count. */
export interface CameraRequest {
  readonly serial: number;
  readonly kind: 'home' | 'thing' | 'pose' | 'frame' | 'plan-view';
  readonly id?: ThingId;
  readonly pose?: CameraPose;
  /** Jump without flight: first frame, captures, reduced motion. */
  readonly instant: boolean;
}

export interface ViewSlice {
  readonly lens: LensName;
  readonly roofs: RoofMode;
  readonly theme: ThemeName;
  readonly quality: QualityName;
  /** Local solar time, hours 0–24. */
  readonly solarHour: number;
  readonly dayOfYear: number;
  readonly flowsMoving: boolean;
  readonly interfaceHidden: boolean;
}

export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'warning' | 'error';
  readonly title: string;
  readonly problems: readonly ParamProblem[];
}

/** Shares of the picture's width and height that panels cover, 0–1 from each side: the campus is framed between them. */
export interface PictureInsets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface SessionSlice {
  readonly selection: ThingId | null;
  readonly hover: ThingId | null;
  readonly cameraRequest: CameraRequest;
  readonly insets: PictureInsets;
  readonly notices: readonly Notice[];
  readonly sceneState: 'starting' | 'running' | 'no-webgl' | 'context-lost';
}

export interface RunSlice {
  readonly status: 'idle' | 'running' | 'failed';
  readonly plan: Plan | null;
  /** Rises with each new plan; the scene subscribes to this. */
  readonly planVersion: number;
  readonly where: 'worker' | 'page';
  readonly error: string | null;
}

export interface ParamsSlice {
  readonly presetId: string;
  readonly values: ParamValues;
}

export interface CampusState {
  readonly params: ParamsSlice;
  readonly view: ViewSlice;
  readonly session: SessionSlice;
  readonly run: RunSlice;
}

/** The side of a campus that its actions write to. */
export type WritableCampus = Pick<StoreApi<CampusState>, 'getState' | 'setState'>;
