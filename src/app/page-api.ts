import { version } from '../../package.json';
import type { Ask } from '../answers/questions.ts';
import { followSizing } from '../params/follow-sizing.ts';
import { parseParams } from '../params/parse.ts';
import { PRESETS, presetOf } from '../params/presets.ts';
import { toScenario } from '../params/scenario.ts';
import { boundsOfThing } from '../plan/find-in-plan.ts';
import type { CampusStore } from '../store/campus-store.ts';
import { recentFrameJsMs } from '../store/frame-clock.ts';
import type { CameraPose, LensName } from '../store/store-types.ts';
import { ask as askOfPage } from './ask.ts';
import type { CaptureSize, Outcome, PageApi, RenderStats, SetParamsResult } from './page-api-types.ts';
import { pageQuestions } from './page-questions.ts';
import type { MountedScene } from './scene-mount.ts';
import { whenIdle } from './when-idle.ts';

const LENSES: readonly LensName[] = ['natural', 'power', 'thermal'];
const STANDING_VIEWS: readonly unknown[] = ['home', 'plan-view', 'frame'];
const MAX_CAPTURE_PX = 8_192;

const DONE: Outcome = { ok: true };

function refuse(where: string, message: string): Outcome {
  return { ok: false, problem: { where, message } };
}

function show(value: unknown): string {
  return typeof value === 'string' ? `'${value.slice(0, 60)}'` : `a ${typeof value}`;
}

function thingProblem(campus: CampusStore, id: unknown): Outcome | undefined {
  const { plan } = campus.getState().run;
  if (plan === null) return refuse('id', 'There is no campus yet');
  if (typeof id === 'string' && boundsOfThing(plan, id) !== null) return undefined;
  return refuse(
    'id',
    `${show(id)} is not on this campus; ids look like rack-12, building-0 or main-transformer-1`,
  );
}

function isTriple(value: unknown): value is readonly [number, number, number] {
  return Array.isArray(value) && value.length === 3 && value.every((each) => Number.isFinite(each));
}

function isPose(value: unknown): value is CameraPose {
  if (typeof value !== 'object' || value === null) return false;
  return 'position' in value && 'target' in value && isTriple(value.position) && isTriple(value.target);
}

function selectChecked(campus: CampusStore, id: string | null): Outcome {
  const problem = id === null ? undefined : thingProblem(campus, id);
  if (problem !== undefined) return problem;
  campus.actions.select(id);
  return DONE;
}

function flyChecked(campus: CampusStore, target: string | CameraPose): Outcome {
  if (typeof target === 'object') {
    if (!isPose(target))
      return refuse('target', 'A pose is { position: [x, y, z], target: [x, y, z] } in metres');
    campus.actions.flyTo(target);
    return DONE;
  }
  const problem = STANDING_VIEWS.includes(target) ? undefined : thingProblem(campus, target);
  if (problem !== undefined) return problem;
  campus.actions.flyTo(target);
  return DONE;
}

function setLensChecked(campus: CampusStore, name: LensName): Outcome {
  if (!LENSES.includes(name))
    return refuse('lens', `${show(name)} is not a lens; there are: ${LENSES.join(', ')}`);
  campus.actions.setView({ lens: name });
  return DONE;
}

function openPresetChecked(campus: CampusStore, id: string): Outcome {
  if (presetOf(id) === undefined)
    return refuse(
      'preset',
      `${show(id)} is not a preset; there are: ${PRESETS.map((each) => each.id).join(', ')}`,
    );
  campus.actions.openPreset(id);
  return DONE;
}

function setParamsChecked(campus: CampusStore, record: Readonly<Record<string, unknown>>): SetParamsResult {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return {
      applied: {},
      problems: [{ where: 'params', message: 'Give one object of parameter ids and values' }],
    };
  const { change, problems } = parseParams(record);
  const applied = followSizing(campus.getState().params.values, change);
  campus.actions.setParams(applied);
  return { applied, problems };
}

function renderStats(campus: CampusStore): RenderStats {
  const { frameClock } = campus;
  const { frames, drawCalls, triangles, instanceCounts, reasons, pose } = frameClock;
  const [px, py, pz] = pose.position;
  const [tx, ty, tz] = pose.target;
  return {
    sceneState: campus.getState().session.sceneState,
    frames,
    lastFrameJsMs: recentFrameJsMs(frameClock),
    drawCalls,
    triangles,
    instanceCounts: { ...instanceCounts },
    reasons: { ...reasons },
    pose: { position: [px, py, pz], target: [tx, ty, tz] },
  };
}

function isPixelCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_CAPTURE_PX;
}

async function captureChecked(
  campus: CampusStore,
  scene: Promise<MountedScene | null>,
  size: CaptureSize,
): Promise<Blob> {
  if (!isPixelCount(size?.width) || !isPixelCount(size?.height))
    throw new RangeError(`captureImage needs whole numbers { width, height } from 1 to ${MAX_CAPTURE_PX}`);
  const mounted = await scene;
  if (mounted === null) throw new Error('captureImage: the scene is not running in this browser');
  if (campus.getState().session.sceneState !== 'context-lost') await whenIdle(campus);
  return mounted.capture({ width: size.width, height: size.height });
}

/** Makes the page's interface for scripts; `scene` settles once the scene stands or cannot. */
export function createPageApi(
  campus: CampusStore,
  scene: Promise<MountedScene | null>,
  ask: Ask = askOfPage,
): PageApi {
  return Object.freeze({
    version,
    getScenario: () => {
      const { presetId, values } = campus.getState().params;
      return toScenario(presetId, values);
    },
    setParams: (record: Readonly<Record<string, unknown>>) => setParamsChecked(campus, record),
    openPreset: (id: string) => openPresetChecked(campus, id),
    getMetrics: () => campus.getState().run.plan?.metrics ?? null,
    getWarnings: () => campus.getState().run.plan?.warnings ?? [],
    getPlanStats: () => campus.getState().run.plan?.stats ?? null,
    getRenderStats: () => renderStats(campus),
    select: (id: string | null) => selectChecked(campus, id),
    flyTo: (target: string | CameraPose) => flyChecked(campus, target),
    setLens: (name: LensName) => setLensChecked(campus, name),
    captureImage: (size: CaptureSize) => captureChecked(campus, scene, size),
    whenIdle: () => whenIdle(campus),
    ...pageQuestions(campus, ask),
  });
}
