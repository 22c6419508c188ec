import { Object3D, Scene, setConsoleFunction } from 'three';
import { vi } from 'vitest';
import type { ParamValues } from '../../src/params/param-types.ts';
import { presetOf } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Plan } from '../../src/plan/plan-types.ts';
import type { MountedScene } from '../../src/scene/scene-root.tsx';
import { type CampusStore, createCampusStore } from '../../src/store/campus-store.ts';
import { type FakePage, installFakePage } from '../helpers/fake-page.ts';

/** The real scene on a fake page, on timers that a test moves. */
export interface SceneOnFakePage {
  readonly page: FakePage;
  readonly scene: MountedScene;
  readonly campus: CampusStore;
  /** What the scene and three complained of. */
  readonly problems: string[];
  /** What is drawn. */
  sceneGraph(): Scene;
  /** Lets the page live for so long. */
  pass(ms: number): Promise<void>;
  /** Sets knobs and plans at once, as the worker would. */
  change(change: Partial<ParamValues>): void;
  /** Opens a preset and plans at once. */
  preset(id: string): void;
  dispose(): Promise<void>;
}

const plans = new Map<string, Plan>();

/** Plans are made once for each set of values: many tests look at the same campuses. */
function planNow(campus: CampusStore): Plan {
  const { values } = campus.getState().params;
  const key = JSON.stringify(values);
  const plan = plans.get(key) ?? buildPlan(values);
  plans.set(key, plan);
  return plan;
}

/** Timers that a test moves by hand; what React schedules for itself goes on by itself. */
function takeTimers(): void {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'],
  });
}

/** Every scene that places itself from here on. */
function rememberScenes(): Scene[] {
  const scenes: Scene[] = [];
  vi.spyOn(Scene.prototype, 'updateMatrixWorld').mockImplementation(function (this: Scene, force?: boolean) {
    if (!scenes.includes(this)) scenes.push(this);
    Object3D.prototype.updateMatrixWorld.call(this, force);
  });
  return scenes;
}

/** Mounts the scene of a preset; `settleMs` of 0 leaves it on its way to the first picture. */
export async function mountFakeScene(presetId: string, settleMs = 3000): Promise<SceneOnFakePage> {
  const { mountScene } = await import('../../src/scene/scene-root.tsx');
  await import('../../src/scene/react-driver.tsx');
  await import('../../src/scene/later-layers.ts');
  await import('../../src/scene/camera/camera-controller.ts');
  await import('../../src/scene/scene-input.ts');
  const page = installFakePage();
  takeTimers();
  const values = presetOf(presetId)?.values;
  if (values === undefined) throw new Error(`no preset ${presetId}`);
  const campus = createCampusStore();
  const { openPreset, openValues, publishPlan, setParams, setView } = campus.actions;
  // Standing flows: then a frame is drawn for a reason, or not at all.
  setView({ flowsMoving: false });
  openValues(presetId, { values });
  publishPlan(planNow(campus), 'idle');
  const graphs = rememberScenes();
  const problems: string[] = [];
  setConsoleFunction((kind, message) => {
    if (kind === 'error') problems.push(message);
  });
  const scene = mountScene(page.canvas as unknown as HTMLCanvasElement, campus, {
    onProblem: (message) => problems.push(message),
  });
  const pass = async (ms: number): Promise<void> => {
    // Steps of a frame: what a timer starts outside of the timers (a chunk, React) arrives in between, on a busy machine too.
    for (let passed = 0; passed < ms; passed += 16) {
      await vi.advanceTimersByTimeAsync(Math.min(16, ms - passed));
      await new Promise((resolve) => setImmediate(resolve));
      await vi.dynamicImportSettled();
    }
  };
  if (settleMs > 0) await pass(settleMs);
  return {
    page,
    scene,
    campus,
    problems,
    sceneGraph: () => {
      const drawn = graphs.find((graph) => graph.getObjectByName('light') !== undefined);
      if (drawn === undefined) throw new Error('no scene was made');
      return drawn;
    },
    pass,
    change: (change) => {
      setParams(change);
      publishPlan(planNow(campus), 'idle');
    },
    preset: (id) => {
      openPreset(id);
      publishPlan(planNow(campus), 'idle');
    },
    dispose: async () => {
      scene.dispose();
      await pass(600);
      vi.restoreAllMocks();
      vi.useRealTimers();
      vi.unstubAllGlobals();
    },
  };
}
