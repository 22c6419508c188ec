import { PerspectiveCamera, type WebGLRenderer } from 'three';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenIdle } from '../../../src/app/when-idle.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import type { Plan } from '../../../src/plan/plan-types.ts';
import { createFrameDriver } from '../../../src/scene/frame-driver.ts';
import { createFrameLoop } from '../../../src/scene/frame-loop.ts';
import { guardDrawing } from '../../../src/scene/guarded-drawing.ts';
import { createCampusStore } from '../../../src/store/campus-store.ts';
import { recordFrame } from '../../../src/store/frame-clock.ts';
import { FakeElement, fakeEvent, installFakePage } from '../../helpers/fake-page.ts';

let campus = createCampusStore();

const STEPS = ['lose', 'change', 'restore', 'capture', 'preset', 'resize'] as const;
type Step = (typeof STEPS)[number];

function permutations(steps: readonly Step[]): Step[][] {
  if (steps.length < 2) return [[...steps]];
  return steps.flatMap((first) =>
    permutations(steps.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}

/** Every order of the six in which the context is given back after it went. */
const ORDERS = permutations(STEPS).filter((order) => order.indexOf('lose') < order.indexOf('restore'));

let plan: Plan;
beforeAll(() => {
  plan = buildPlan(createCampusStore().getState().params.values);
});
beforeEach(() => {
  installFakePage();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  campus = createCampusStore();
  campus.actions.publishPlan(plan, 'idle');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Loop, driver and guard of the scene with a renderer that only notes what it is given to draw. */
function sceneOfNotes() {
  const canvas = new FakeElement();
  let lost = false;
  let noted = 0;
  let shown = 0;
  const problems: string[] = [];
  const loop = createFrameLoop(campus.frameClock);
  const drawFrame = (): void => {
    loop.beginFrame(performance.now());
    if (lost) throw new Error('drawn into a lost context');
    shown = noted;
    recordFrame(campus.frameClock, 1);
  };
  const drawing = guardDrawing({
    canvas,
    context: { isContextLost: () => lost },
    loop,
    setSceneState: campus.actions.setSceneState,
    drawFrame,
    rebuild: () => loop.request('restored'),
    onProblem: (message) => problems.push(message),
  });
  const renderer = { setPixelRatio: () => undefined, setSize: () => undefined, getPixelRatio: () => 1 };
  const driver = createFrameDriver({
    renderer: renderer as unknown as WebGLRenderer,
    camera: new PerspectiveCamera(),
    parent: canvas as unknown as HTMLElement,
    pixelRatio: () => 1,
    draw: drawing.draw,
  });
  const change = (reason: string): void => {
    noted += 1;
    loop.request(reason);
  };
  const steps: Readonly<Record<Exclude<Step, 'capture'>, () => void>> = {
    lose: () => {
      lost = true;
      canvas.dispatchEvent(fakeEvent('webglcontextlost'));
    },
    restore: () => {
      lost = false;
      canvas.dispatchEvent(fakeEvent('webglcontextrestored'));
    },
    change: () => change('plan'),
    preset: () => {
      campus.actions.openPreset('abilene-2026');
      change('plan');
    },
    resize: () => {
      driver.resize();
      change('resize');
    },
  };
  return {
    drawing,
    problems,
    begin: () => {
      drawing.begin();
      drawing.draw();
      loop.attach(driver.schedule);
    },
    isLost: () => lost,
    loseUntold: () => {
      lost = true;
    },
    isCurrent: () => shown === noted,
    /** Answers what came of a picture, null for the other steps. */
    take: (step: Step): string | null => {
      if (step !== 'capture') {
        steps[step]();
        return null;
      }
      try {
        drawing.takePicture(() => {
          if (lost) throw new Error('drawn into a lost context');
        });
        return 'picture';
      } catch (cause) {
        return cause instanceof Error ? cause.message : String(cause);
      }
    },
  };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

async function expectAlive(scene: ReturnType<typeof sceneOfNotes>, what: string): Promise<void> {
  let idle = 'whenIdle has not settled';
  void whenIdle(campus).then(() => {
    idle = 'at rest';
  });
  await pass(1500);
  expect(idle, what).toBe('at rest');
  expect(campus.getState().session.sceneState, what).toBe('running');
  expect(scene.isCurrent(), what).toBe(true);
  scene.take('change');
  await pass(40);
  expect(scene.isCurrent(), `${what}, then a change`).toBe(true);
  expect(scene.problems, what).toEqual([]);
}

describe('a lost graphics context', () => {
  // Among the orders with 300 ms between: lose, change, restore. The frame of the change must not be owed for ever.
  for (const gapMs of [0, 5, 20, 300])
    it(`leaves a living picture after every order of events, ${gapMs} ms apart`, async () => {
      expect(ORDERS).toHaveLength(360);
      for (const order of ORDERS) {
        const what = order.join(', ');
        const scene = sceneOfNotes();
        scene.begin();
        await pass(100);
        for (const step of order) {
          const answer = scene.take(step);
          if (answer !== null) expect(answer, what).toMatch(scene.isLost() ? /context is lost/ : /^picture$/);
          await pass(gapMs);
        }
        await expectAlive(scene, what);
        scene.drawing.dispose();
      }
    });

  it('is survived twice in every order with a change', async () => {
    const rounds: Step[][] = [
      ['lose', 'restore', 'lose', 'restore'],
      ['lose', 'change', 'restore', 'lose', 'restore'],
      ['lose', 'restore', 'change', 'lose', 'restore'],
      ['lose', 'restore', 'lose', 'change', 'restore'],
      ['change', 'lose', 'restore', 'lose', 'change', 'restore', 'change'],
    ];
    for (const gapMs of [0, 5, 300])
      for (const round of rounds) {
        const scene = sceneOfNotes();
        scene.begin();
        for (const step of round) {
          scene.take(step);
          await pass(gapMs);
        }
        await expectAlive(scene, `${round.join(', ')} at ${gapMs} ms`);
      }
  });

  it('is survived before the first frame, and the scene does not count as running meanwhile', async () => {
    campus.actions.setSceneState('starting');
    const scene = sceneOfNotes();
    scene.take('lose');
    scene.begin();
    await pass(500);
    expect(campus.getState().session.sceneState).toBe('context-lost');
    scene.take('restore');
    await expectAlive(scene, 'lost at the start');
  });

  it('returned before the programs are ready leaves the scene starting', async () => {
    campus.actions.setSceneState('starting');
    const scene = sceneOfNotes();
    scene.take('lose');
    scene.take('restore');
    expect(campus.getState().session.sceneState).toBe('starting');
    scene.begin();
    await expectAlive(scene, 'back before it began');
  });

  it('is noticed before the browser tells of it', async () => {
    const scene = sceneOfNotes();
    scene.begin();
    await pass(100);
    scene.loseUntold();
    scene.take('change');
    await pass(100);
    expect(scene.take('capture')).toMatch(/context is lost/);
    scene.take('lose');
    await pass(100);
    scene.take('restore');
    await expectAlive(scene, 'told late');
  });

  it('that never returns lets the page come to rest, and says that it is gone', async () => {
    const scene = sceneOfNotes();
    scene.begin();
    await pass(100);
    scene.take('lose');
    scene.take('change');
    let rested = false;
    void whenIdle(campus).then(() => {
      rested = true;
    });
    await pass(1500);
    expect(rested).toBe(true);
    expect(campus.getState().session.sceneState).toBe('context-lost');
  });

  it('is no picture when it goes while one is drawn', () => {
    const scene = sceneOfNotes();
    scene.begin();
    expect(() => scene.drawing.takePicture(() => scene.loseUntold())).toThrow(/context is lost/);
  });
});
