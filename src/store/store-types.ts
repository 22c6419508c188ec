import type { StoreApi } from 'zustand/vanilla';
import type { Finding } from '../model/layout/rules/finding.ts';
import type { Rect } from '../model/layout/site/frame-types.ts';
import type { Placing } from '../model/layout/site/place-part.ts';
import type { ParamProblem } from '../params/param-types.ts';
import type { CampusInput, Corner, SiteEdit } from '../params/site-edits.ts';
import type { PathKind, Plan, ThingId, ThingKind } from '../plan/plan-types.ts';
import type { FabricRingName } from '../plan/trace/fabric-rings.ts';
import type { Field, VIEW_FIELDS } from './fields.ts';
import type { StageRequest, TalkState } from './talk-types.ts';

type ValueOf<Each> = Each extends Field<infer Value> ? Value : never;

/** How the campus is looked at, as the table of fields tells it. */
export type ViewSlice = { readonly [Key in keyof typeof VIEW_FIELDS]: ValueOf<(typeof VIEW_FIELDS)[Key]> };
export type LensName = ViewSlice['lens'];
export type RoofMode = ViewSlice['roofs'];
export type QualityName = ViewSlice['quality'];

/** Metres; the camera stands at `position` and looks at `target`. */
export interface CameraPose {
  readonly position: readonly [number, number, number];
  readonly target: readonly [number, number, number];
}

/** From where a thing is looked at. */
export interface CameraAngle {
  /** Turn clockwise from south, degrees: at 0 the camera stands in the south. */
  readonly turnDeg: number;
  readonly heightDeg: number;
  /** Of the free part of the picture, 0–1. */
  readonly share: number;
  /** What is to be in the picture with it: those that the campus has. */
  readonly and?: readonly ThingId[];
  /** What has a face is seen by it from as near as its aisle allows; the turn only says from which side. */
  readonly face?: boolean;
}

/** What the camera is asked to do next. `serial` rises with each request so that equal requests still count. */
export interface CameraRequest {
  readonly serial: number;
  readonly kind: 'home' | 'thing' | 'pose' | 'frame' | 'plan-view';
  readonly id?: ThingId;
  /** From where a thing is looked at, and how large; else from the side the camera is on. */
  readonly angle?: CameraAngle;
  readonly pose?: CameraPose;
  /** Along a path that rises and sinks with the distance, in so many seconds; null for as long as it needs. */
  readonly pathS?: number | null;
  /** Jump without flight: first frame, captures, reduced motion. */
  readonly instant: boolean;
}

export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'warning' | 'error';
  readonly title: string;
  readonly problems: readonly ParamProblem[];
  /** What can be done about it with one press, which also takes the message away. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Shares of the picture's width and height that panels cover, 0–1 from each side: the campus is framed between them. */
export interface PictureInsets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Things and runs of the plan on screen that are lit up together, by kind and index. */
export interface LitParts {
  /** What is connected, what stops, or how near it is. */
  readonly tone: 'trace' | 'failure' | FabricRingName;
  readonly things: readonly { readonly kind: ThingKind; readonly indices: Int32Array }[];
  readonly runs: readonly { readonly kind: PathKind; readonly indices: Int32Array }[];
}

/** Parts of the site in the hands of a person. */
export interface SiteShaping {
  /** What is chosen, in the order of choosing. */
  readonly partIds: readonly string[];
  /** How far from where they stand they are held, all of them together. */
  readonly placing: Placing;
  /** The ground they and what goes along would take there; what they would break. */
  readonly rects: readonly Rect[];
  readonly findings: readonly Finding[];
  /** What else is not kept, by all that stands. */
  readonly standing: readonly Finding[];
  readonly verdict: 'fine' | 'soft' | 'hard';
  /** They are held over the ground, and not set down yet. */
  readonly held: boolean;
  /** Lines on which what is held lines up with something. */
  readonly guides: readonly Rect[];
  /** What is being drawn while there are corners. */
  readonly draws: 'boundary' | 'road';
  /** Corners of a boundary or a road that is being drawn; null while none is. */
  readonly corners: readonly Corner[] | null;
  /** Where the next corner would stand, while a pointer is over the ground. */
  readonly aim: Corner | null;
}

/** Tools with a card of their own. */
export type ToolName = 'measure' | 'section';

/** Where the camera has rested: to go back to, and to go on to again, the newest last. */
export interface CameraTrail {
  readonly now: CameraPose | null;
  readonly past: readonly CameraPose[];
  readonly future: readonly CameraPose[];
}

export interface SessionSlice {
  readonly selection: ThingId | null;
  readonly hover: ThingId | null;
  /** What a trace of the selection reaches, or its failure takes; gone with selection and plan. */
  readonly lit: readonly LitParts[] | null;
  readonly cameraRequest: CameraRequest;
  readonly insets: PictureInsets;
  readonly notices: readonly Notice[];
  /** The talk that is given, if any. */
  readonly talk: TalkState | null;
  readonly stageRequest: StageRequest | null;
  /** Things whose place on the screen is told, beside that of what is hovered. */
  readonly anchored: readonly ThingId[];
  /** What the pointer does instead of selecting, or what is cut. */
  readonly tool: ToolName | null;
  /** The camera is the eyes of someone on foot. */
  readonly walking: boolean;
  /** Null while the site is not being shaped by hand. */
  readonly siteShaping: SiteShaping | null;
  readonly trail: CameraTrail;
  /** `not-fetched`: the code that draws did not arrive. */
  readonly sceneState: 'starting' | 'running' | 'no-webgl' | 'not-fetched' | 'context-lost';
}

export interface RunSlice {
  readonly status: 'idle' | 'running' | 'failed';
  readonly plan: Plan | null;
  /** Rises with each new plan; the scene subscribes to this. */
  readonly planVersion: number;
  readonly where: 'worker' | 'page';
  readonly error: string | null;
}

export interface ParamsSlice extends CampusInput {
  readonly presetId: string;
  readonly siteEdits: readonly SiteEdit[];
}

/** What undoing brings back: the knobs, what was changed by hand, and the view as far as it travels in a link. */
export interface Snapshot {
  readonly params: ParamsSlice;
  readonly view: Partial<ViewSlice>;
}

/** One edit as a person sees it: a slider drag, a typed number, an opened preset. */
export interface HistoryStep {
  /** Edits of equal kind may join into one step; null joins nothing. */
  readonly key: string | null;
  /** What was edited, for people. */
  readonly label: string;
  readonly before: Snapshot;
  readonly after: Snapshot;
}

interface HistorySlice {
  /** Steps to take back, the newest last. */
  readonly past: readonly HistoryStep[];
  /** Steps taken back, the next to do again last. */
  readonly future: readonly HistoryStep[];
}

export interface CampusState {
  readonly params: ParamsSlice;
  readonly view: ViewSlice;
  readonly session: SessionSlice;
  readonly run: RunSlice;
  readonly history: HistorySlice;
}

/** The side of a campus that its actions write to. */
export type WritableCampus = Pick<StoreApi<CampusState>, 'getState' | 'setState'>;
