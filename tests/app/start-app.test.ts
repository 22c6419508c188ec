import { expect, it } from 'vitest';
import type { MountedScene } from '../../src/app/scene-mount.ts';
import { type AppSeams, startApp } from '../../src/app/start-app.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { fakePlan } from '../store/fake-plan.ts';

const NO_STOP = (): void => undefined;

const noPicture = (): never => {
  throw new Error('no picture is taken here');
};

const MOUNTED: MountedScene = {
  dispose: NO_STOP,
  picture: noPicture,
  holdTime: NO_STOP,
  pictureAtTime: noPicture,
  capture: () => Promise.reject(new Error('no picture is taken here')),
};

/** A page whose scene is fetched by `fetchScene`; answers in which order things were done. */
function seamsWith(fetchScene: AppSeams['scene']['fetch'], done: string[]): AppSeams {
  return {
    interface: { fetch: () => new Promise(NO_STOP), sayMissing: NO_STOP },
    planning: {
      buildFirst: ({ values }) => {
        done.push('plan');
        return fakePlan(values);
      },
      buildInPage: () => Promise.reject(new Error('no change is planned here')),
      makeWorker: () => ({
        postMessage: NO_STOP,
        onAnswer: NO_STOP,
        onDeath: NO_STOP,
        terminate: NO_STOP,
      }),
    },
    scene: { fetch: fetchScene, reload: NO_STOP, hasWebgl2: () => true },
    address: {
      read: () => ({ path: '/', search: '', hash: '' }),
      replace: NO_STOP,
      onHashChange: () => NO_STOP,
      onCameraGesture: () => NO_STOP,
    },
    openStorage: () => ({ getItem: () => null, setItem: NO_STOP }),
    behindPicture: async () => {
      done.push('rest');
    },
  };
}

// Catches a first plan that is made while nobody makes the programs of the first picture.
it('has the programs of a scene that is there made while the first plan is', async () => {
  const done: string[] = [];
  const campus = createCampusStore();
  const mount = (): MountedScene => {
    done.push('scene');
    return MOUNTED;
  };
  const app = await startApp(
    campus,
    seamsWith(() => Promise.resolve(mount), done),
  );
  expect(done).toEqual(['scene', 'plan']);
  expect(campus.getState().run.planVersion).toBe(1);
  app.stop();
});

it('plans without a scene that is still on its way', async () => {
  const done: string[] = [];
  const campus = createCampusStore();
  const app = await startApp(
    campus,
    seamsWith(() => new Promise(NO_STOP), done),
  );
  expect(done).toEqual(['plan']);
  expect(campus.getState().run.planVersion).toBe(1);
  app.stop();
});

// Catches whatever else a page needs being fetched and run while its first picture is made.
it('leaves all that no picture waits for behind the first one', async () => {
  const done: string[] = [];
  const campus = createCampusStore();
  const app = await startApp(
    campus,
    seamsWith(() => Promise.resolve(() => MOUNTED), done),
  );
  expect(done).toEqual(['plan']);
  campus.actions.setSceneState('running');
  await expect.poll(() => done).toEqual(['plan', 'rest']);
  app.stop();
});
