import { version } from '../../package.json';
import type { Ask } from '../answers/questions.ts';
import { toScenario } from '../params/scenario.ts';
import type { SiteEdit } from '../params/site-edits.ts';
import { boundsOf } from '../plan/look-up.ts';
import { type Measured, measurePoints, type PointM } from '../plan/measure/measured.ts';
import { pointsOfText, textOfPoints } from '../plan/measure/point-text.ts';
import { isSiteFormat, SITE_FORMATS } from '../plan/site-formats.ts';
import type { CampusStore } from '../store/campus-store.ts';
import { VIEW_FIELDS } from '../store/fields.ts';
import { recentFrameJsMs } from '../store/frame-clock.ts';
import { nextTask } from '../units/next-task.ts';
import { shownValue } from '../units/shown-value.ts';
import { ask as askOfPage } from './ask.ts';
import { BROWSER_FILES } from './browser-files.ts';
import type { CaptureSize, PageApi, RenderStats } from './page-api-types.ts';
import { pageOrders } from './page-orders.ts';
import { pageQuestions } from './page-questions.ts';
import { pageStory } from './page-story.ts';
import type { MountedScene } from './scene-mount.ts';
import { tellWarnings } from './tell-warnings.ts';
import { whenIdle } from './when-idle.ts';

const MAX_CAPTURE_PX = 8_192;

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
    instanceCounts: instanceCounts(),
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
  // Read once: what a getter gives may change.
  const { width, height } = { ...size };
  if (!isPixelCount(width) || !isPixelCount(height))
    throw new RangeError(`captureImage needs whole numbers { width, height } from 1 to ${MAX_CAPTURE_PX}`);
  const { sceneState: now } = campus.getState().session;
  if (now === 'not-fetched') throw new Error('captureImage: the code that draws could not be fetched');
  const mounted = await scene;
  if (mounted === null) throw new Error('captureImage: the scene is not running in this browser');
  if (campus.getState().session.sceneState !== 'context-lost') await whenIdle(campus);
  return mounted.capture({ width, height });
}

function measureChecked({ actions }: CampusStore, points: unknown): Measured | null {
  const { measure } = VIEW_FIELDS;
  const isPoint = (point: unknown): point is PointM =>
    Array.isArray(point) && point.length === 3 && point.every((each) => Number.isFinite(each));
  const given = Array.isArray(points) && points.every(isPoint) ? points : null;
  const text = given === null ? '' : textOfPoints(given);
  if (given === null || !measure.check(text))
    throw new RangeError(`measure needs a list of points [x, y, z]: ${measure.allowed}`);
  actions.setView({ measure: text });
  return measurePoints(pointsOfText(text));
}

/** What follows from the plan of the campus shown; its code comes with the first question. */
function planAnswers(
  campus: CampusStore,
): Pick<PageApi, 'trace' | 'whatFailsIf' | 'siteDrawing' | 'lensValue'> {
  const planNow = () => {
    const { plan } = campus.getState().run;
    if (plan === null) throw new Error('There is no campus yet');
    return plan;
  };
  const fetchTraces = (): Promise<typeof import('../plan/trace/plan-traces.ts')> =>
    import('../plan/trace/plan-traces.ts');
  return {
    trace: async (id, direction) => (await fetchTraces()).tracePlan(planNow(), id, direction),
    whatFailsIf: async (ids) => (await fetchTraces()).failInPlan(planNow(), ids),
    lensValue: async (name, id) => {
      const { isValueLens } = await import('../plan/lenses/lens-types.ts');
      const { lensValuesOf, readingOf } = await import('../plan/lenses/lens-values.ts');
      if (!isValueLens(name))
        throw new RangeError(
          `lensValue: ${shownValue(name)} has no numbers; water, cost, availability and age have`,
        );
      const plan = planNow();
      if (typeof id !== 'string' || boundsOf(plan, id) === null)
        throw new RangeError(`lensValue: ${shownValue(id)} is not on this campus`);
      return readingOf(await lensValuesOf(plan, name, nextTask), id);
    },
    siteDrawing: async (format) => {
      if (!isSiteFormat(format)) {
        const known = Object.keys(SITE_FORMATS).join(', ');
        throw new RangeError(`siteDrawing: ${shownValue(format)} is no format; there are: ${known}`);
      }
      return BROWSER_FILES.drawSite(planNow(), format);
    },
  };
}

/**
 * Makes the page's interface for scripts; `scene` settles once the scene stands or cannot. What it hands out is a copy:
 * writing to it changes nothing.
 */
export function createPageApi(
  campus: CampusStore,
  scene: Promise<MountedScene | null>,
  ask: Ask = askOfPage,
): PageApi {
  tellWarnings(campus);
  return Object.freeze({
    version,
    getScenario: () => {
      const { presetId, values, siteEdits } = campus.getState().params;
      return toScenario(presetId, { ...values }, structuredClone(siteEdits));
    },
    getMetrics: () => structuredClone(campus.getState().run.plan?.metrics ?? null),
    getWarnings: () => structuredClone(campus.getState().run.plan?.warnings ?? []),
    getPlanStats: () => structuredClone(campus.getState().run.plan?.stats ?? null),
    getRenderStats: () => renderStats(campus),
    ...pageOrders(campus),
    editSite: async (edits: SiteEdit | readonly SiteEdit[]) =>
      (await import('./site-orders.ts')).editSite(campus, edits),
    checkSite: async () => (await import('./site-orders.ts')).checkSiteOf(campus),
    getRooms: async () => (await import('./site-orders.ts')).roomsOfPage(campus),
    measure: async (points: readonly PointM[]) => measureChecked(campus, points),
    captureImage: (size: CaptureSize) => captureChecked(campus, scene, size),
    whenIdle: () => whenIdle(campus),
    ...pageQuestions(campus, ask),
    ...planAnswers(campus),
    story: pageStory(campus),
  });
}
