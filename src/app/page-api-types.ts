import type { MetricId, Metrics } from '../answers/metrics.ts';
import type { Comparison } from '../answers/questions/compare.ts';
import type { FitGiven, LandFit } from '../answers/questions/fit.ts';
import type { HydraulicsAnswer } from '../answers/questions/hydraulics.ts';
import type { ImproveGiven } from '../answers/questions/improve.ts';
import type { Improvement } from '../answers/questions/improvement.ts';
import type { InpAnswer } from '../answers/questions/inp.ts';
import type { LoopName } from '../answers/questions/loop.ts';
import type { Progress } from '../answers/questions/question.ts';
import type { SampleGiven, SampleOutcome } from '../answers/questions/sample.ts';
import type { TornadoOutcome } from '../answers/questions/tornado.ts';
import type { YearAnswer, YearGiven } from '../answers/questions/year.ts';
import type { Watch } from '../answers/questions.ts';
import type { BuildOut } from '../model/build-out/build-out.ts';
import type { Warning } from '../model/campus-types.ts';
import type { Room } from '../model/layout/rooms/room-types.ts';
import type { Finding } from '../model/layout/rules/finding.ts';
import type { ValidationRow } from '../model/validation/validation-types.ts';
import type { ParamChange, ParamProblem } from '../params/param-types.ts';
import type { Scenario } from '../params/scenario.ts';
import type { SiteEdit } from '../params/site-edits.ts';
import type { ValueLens } from '../plan/lenses/lens-types.ts';
import type { LensReading } from '../plan/lenses/lens-values.ts';
import type { Measured, PointM } from '../plan/measure/measured.ts';
import type { PlanStats, ThingId } from '../plan/plan-types.ts';
import type { SiteFormat } from '../plan/site-formats.ts';
import type { FailureReport, TraceReport } from '../plan/trace/trace-report.ts';
import type { TraceDirection } from '../plan/trace/trace-thing.ts';
import type { CameraPose, LensName, SessionSlice } from '../store/store-types.ts';
import type { StageOutcome, TalkState } from '../store/talk-types.ts';

/** What came of an order: done, or what is wrong with it. Nothing in this interface throws on a bad value. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly problem: ParamProblem };

/** What the scene costs, counted since the page opened. */
export interface RenderStats {
  readonly sceneState: SessionSlice['sceneState'];
  /** Frames drawn. Stands still while nothing moves. */
  readonly frames: number;
  /** Main-thread milliseconds of up to 120 last frames, oldest first. */
  readonly lastFrameJsMs: readonly number[];
  readonly drawCalls: number;
  readonly triangles: number;
  readonly instanceCounts: Readonly<Record<string, number>>;
  /** How often each reason asked for a frame. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Where the camera stands, metres. */
  readonly pose: CameraPose;
}

export interface SetParamsResult {
  /** What was taken. */
  readonly applied: ParamChange;
  /** What was refused, one entry a parameter. */
  readonly problems: readonly ParamProblem[];
}

export interface EditSiteResult {
  /** Everything that is changed by hand now, one move and one turn a part at most. */
  readonly siteEdits: readonly SiteEdit[];
  /** What was refused, one entry an edit. */
  readonly problems: readonly ParamProblem[];
}

/** Pixels, 1 to 8192 each way. */
export interface CaptureSize {
  readonly width: number;
  readonly height: number;
}

/** `window.gigacampus`: the page for scripts, embedders and notebooks. Described in docs/page-api.md. */
export interface PageApi {
  readonly version: string;
  getScenario(): Scenario;
  /** Takes what is right and says what is not; the campus follows in the next moment (`whenIdle`). */
  setParams(record: Readonly<Record<string, unknown>>): SetParamsResult;
  /**
   * Moves, turns or removes parts of the site: one edit or a list, on top of what is changed already. What is right is
   * taken as one step of the history, what is not is named. Rejects only where its code cannot be fetched.
   */
  editSite(edits: SiteEdit | readonly SiteEdit[]): Promise<EditSiteResult>;
  /** Which rules the parts of the site do not keep, hard ones first. Rejects only where its code cannot be fetched. */
  checkSite(): Promise<readonly Finding[]>;
  /** The rooms of all buildings: id, kind, name, building, hall, storey, rectangle in metres, area. Rule LAY-70. */
  getRooms(): Promise<readonly Room[]>;
  /** Takes back everything that was changed by hand on the site. */
  resetSite(): Outcome;
  openPreset(id: string): Outcome;
  /** Null until the first campus has been computed. */
  getMetrics(): Metrics | null;
  getWarnings(): readonly Warning[];
  getPlanStats(): PlanStats | null;
  getRenderStats(): RenderStats;
  /** Null clears the selection. */
  select(id: ThingId | null): Outcome;
  /** Takes the last edit back, as ⌘Z does. */
  undo(): Outcome;
  /** Does the edit again that was taken back last. */
  redo(): Outcome;
  /** A thing, a pose in metres, or `home`, `plan-view`, `frame`. */
  flyTo(target: ThingId | CameraPose): Outcome;
  setLens(name: LensName): Outcome;
  /**
   * What a lens of one number a thing (`water`, `cost`, `availability`, `age`) tells of a thing, SI with its unit; null for what has no
   * number of its own. Rejects an unknown lens or id by name.
   */
  lensValue(name: ValueLens, id: ThingId): Promise<LensReading | null>;
  /** Draws what stands at the end of a month after ground was broken; the finished campus from its last month on. */
  setMonth(month: number): Outcome;
  /** Cuts the picture by planes such as `y<3.5` or `x>-20 x<40`, metres; an empty text ends the section. */
  setSection(planes: string): Outcome;
  /** Shows things alone (`only:hall-3`) or leaves some out (`without:rack-5 without:cdu`); an empty text shows all. */
  setApart(names: string): Outcome;
  /**
   * Draws a line through points in metres and tells what it measures; null below two points, and none end it. Rejects, saying
   * why, what is no list of up to 24 points.
   */
  measure(points: readonly PointM[]): Promise<Measured | null>;
  /** Flies back to where the camera stood before; `viewOn` goes on again. */
  viewBack(): Outcome;
  viewOn(): Outcome;
  /** A PNG of the scene without the interface. Rejects with a clear message when there is no scene. */
  captureImage(size: CaptureSize): Promise<Blob>;
  /** A year hour by hour, in the climate of the site or of a weather file; what is wrong with the file is in the answer. */
  simulateYear(options?: YearGiven, watch?: Watch): Promise<YearAnswer>;
  /** Flow and head of the coolant loop of one row or of the facility water of one hall, by EPANET. */
  solveHydraulics(loop: LoopName, watch?: Watch): Promise<HydraulicsAnswer>;
  /** The same network as an EPANET input file. */
  networkInp(loop: LoopName, watch?: Watch): Promise<InpAnswer>;
  /** The model against every published figure of the reference campuses. */
  getValidation(watch?: Watch): Promise<readonly ValidationRow[]>;
  /** p10, p50, p90 of metrics over PERT samples of the uncertain inputs. Rejects bad ids and numbers by name. */
  sample(
    request: SampleGiven,
    onProgress?: (progress: Progress) => void,
    signal?: AbortSignal,
  ): Promise<SampleOutcome>;
  /** What one metric hangs on, the widest first. Rejects an unknown id by name. */
  tornado(metricId: MetricId, watch?: Watch): Promise<TornadoOutcome>;
  /** The campus in the page (a) beside a preset (b). Rejects an unknown id by name. */
  compare(presetId: string, watch?: Watch): Promise<Comparison>;
  /** When what of the campus stands, and what that comes to month by month. */
  buildOut(watch?: Watch): Promise<BuildOut>;
  /** Whether the campus stands on land of this size, and the most of its kind that does. */
  fitLand(land: FitGiven, watch?: Watch): Promise<LandFit>;
  /** Searches for better sites of this campus; changes nothing: `editSite` applies the edits of a scheme. */
  improveSite(options?: ImproveGiven, watch?: Watch): Promise<Improvement>;
  /** What feeds a thing, or hangs on it, through power, coolant and fabric. Rejects an unknown id by name. */
  trace(id: ThingId, direction: TraceDirection): Promise<TraceReport>;
  /** What stops without these things at the peak; `grid` is the grid connection. Rejects an unknown id by name. */
  whatFailsIf(ids: readonly ThingId[]): Promise<FailureReport>;
  /** The site as a file: `dxf`, `svg`, `geojson` or `csv`. Rejects another format by name. */
  siteDrawing(format: SiteFormat): Promise<string>;
  /**
   * Resolves when the last change has been computed and drawn and the camera stands still; while the graphics context is
   * lost, once the change is computed. Rejects, saying what is missing, for a page that has not come to rest in 2 minutes.
   */
  whenIdle(): Promise<void>;
  /** Talks: open a story, turn its slides, know where it stands. */
  readonly story: StoryApi;
}

/** Talks for scripts. Slides are counted from 1. */
interface StoryApi {
  /** Begins the talk of a story: the id of one that ships, the text of a story file, or its data. */
  open(story: unknown, slide?: number): Promise<StageOutcome>;
  next(): Promise<StageOutcome>;
  previous(): Promise<StageOutcome>;
  go(slide: number): Promise<StageOutcome>;
  /** Ends the talk; the visitor's campus comes back. */
  leave(): Promise<StageOutcome>;
  /** Where the talk stands; null while none is given. Its `slide` is counted from 0. */
  state(): TalkState | null;
  /** The slide that is shown; null while no talk is given. */
  readonly current: number | null;
}

declare global {
  interface Window {
    gigacampus?: PageApi;
  }
}
