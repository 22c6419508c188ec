import { version } from '../../package.json';
import { followSizing } from '../params/follow-sizing.ts';
import { parseParams } from '../params/parse.ts';
import { PRESETS, presetOf } from '../params/presets.ts';
import { toScenario } from '../params/scenario.ts';
import { boundsOfThing } from '../plan/find-in-plan.ts';
import { flyTo, openPreset, select, setParams, setView } from '../store/actions.ts';
import { frameClock, recentFrameJsMs } from '../store/frame-clock.ts';
import { campusStore } from '../store/store.ts';
import type { CameraPose, LensName } from '../store/store-types.ts';
import type { PhysicsServices } from '../ui/evidence/physics-services.ts';
import type { StudyServices } from '../ui/evidence/study-services.ts';
import { BROWSER_PHYSICS } from './browser-physics.ts';
import { BROWSER_STUDIES } from './browser-studies.ts';
import type { CaptureSize, Outcome, PageApi, RenderStats, SetParamsResult } from './page-api-types.ts';
import { pagePhysics } from './page-physics.ts';
import { pageStudies } from './page-studies.ts';
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

function thingProblem(id: unknown): Outcome | undefined {
  const { plan } = campusStore.getState().run;
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

function selectChecked(id: string | null): Outcome {
  const problem = id === null ? undefined : thingProblem(id);
  if (problem !== undefined) return problem;
  select(id);
  return DONE;
}

function flyChecked(target: string | CameraPose): Outcome {
  if (typeof target === 'object') {
    if (!isPose(target))
      return refuse('target', 'A pose is { position: [x, y, z], target: [x, y, z] } in metres');
    flyTo(target);
    return DONE;
  }
  const problem = STANDING_VIEWS.includes(target) ? undefined : thingProblem(target);
  if (problem !== undefined) return problem;
  flyTo(target);
  return DONE;
}

function setLensChecked(name: LensName): Outcome {
  if (!LENSES.includes(name))
    return refuse('lens', `${show(name)} is not a lens; there are: ${LENSES.join(', ')}`);
  setView({ lens: name });
  return DONE;
}

function openPresetChecked(id: string): Outcome {
  if (presetOf(id) === undefined)
    return refuse(
      'preset',
      `${show(id)} is not a preset; there are: ${PRESETS.map((each) => each.id).join(', ')}`,
    );
  openPreset(id);
  return DONE;
}

function setParamsChecked(record: Readonly<Record<string, unknown>>): SetParamsResult {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return {
      applied: {},
      problems: [{ where: 'params', message: 'Give one object of parameter ids and values' }],
    };
  const { change, problems } = parseParams(record);
  const applied = followSizing(campusStore.getState().params.values, change);
  setParams(applied);
  return { applied, problems };
}

function renderStats(): RenderStats {
  const { frames, drawCalls, triangles, instanceCounts, reasons, pose } = frameClock;
  const [px, py, pz] = pose.position;
  const [tx, ty, tz] = pose.target;
  return {
    sceneState: campusStore.getState().session.sceneState,
    frames,
    lastFrameJsMs: recentFrameJsMs(),
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

async function captureChecked(scene: Promise<MountedScene | null>, size: CaptureSize): Promise<Blob> {
  if (!isPixelCount(size?.width) || !isPixelCount(size?.height))
    throw new RangeError(`captureImage needs whole numbers { width, height } from 1 to ${MAX_CAPTURE_PX}`);
  const mounted = await scene;
  if (mounted === null) throw new Error('captureImage: the scene is not running in this browser');
  if (campusStore.getState().session.sceneState !== 'context-lost') await whenIdle();
  return mounted.capture({ width: size.width, height: size.height });
}

/** Makes the page's interface for scripts; `scene` settles once the scene stands or cannot. */
export function createPageApi(
  scene: Promise<MountedScene | null>,
  physics: PhysicsServices = BROWSER_PHYSICS,
  studies: StudyServices = BROWSER_STUDIES,
): PageApi {
  return Object.freeze({
    version,
    getScenario: () => {
      const { presetId, values } = campusStore.getState().params;
      return toScenario(presetId, values);
    },
    setParams: setParamsChecked,
    openPreset: openPresetChecked,
    getMetrics: () => campusStore.getState().run.plan?.metrics ?? null,
    getWarnings: () => campusStore.getState().run.plan?.warnings ?? [],
    getPlanStats: () => campusStore.getState().run.plan?.stats ?? null,
    getRenderStats: renderStats,
    select: selectChecked,
    flyTo: flyChecked,
    setLens: setLensChecked,
    captureImage: (size: CaptureSize) => captureChecked(scene, size),
    whenIdle: () => whenIdle(),
    ...pagePhysics(physics),
    ...pageStudies(studies),
  });
}
