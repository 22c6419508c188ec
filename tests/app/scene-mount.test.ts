import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reportSceneProblem, SCENE_FAILED_TITLE, startScene } from '../../src/app/scene-mount.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';

let campus = createCampusStore();
const reload = vi.fn();

beforeEach(() => {
  campus = createCampusStore();
});

describe('starting the scene', () => {
  it('hands over what was mounted', async () => {
    const mounted = {
      dispose: vi.fn(),
      picture: vi.fn(),
      holdTime: vi.fn(),
      pictureAtTime: vi.fn(),
      capture: vi.fn(),
    };
    expect(
      await startScene(campus, { hasWebgl2: () => true, fetch: async () => () => mounted, reload }),
    ).toBe(mounted);
    expect(campus.getState().session.notices).toEqual([]);
  });

  it('tells the store and loads nothing without WebGL 2', async () => {
    const fetch = vi.fn();
    expect(await startScene(campus, { hasWebgl2: () => false, fetch, reload })).toBeNull();
    expect(fetch).not.toHaveBeenCalled();
    const { session } = campus.getState();
    expect(session.sceneState).toBe('no-webgl');
  });

  it('goes on with numbers when the renderer breaks', async () => {
    const fetch = async () => () => {
      throw new Error('no memory for a canvas');
    };
    expect(await startScene(campus, { hasWebgl2: () => true, fetch, reload })).toBeNull();
    const { session } = campus.getState();
    expect(session.sceneState).toBe('no-webgl');
    expect(session.notices[0]).toMatchObject({ tone: 'error', title: SCENE_FAILED_TITLE });
    expect(session.notices[0]?.problems[0]?.message).toContain('no memory for a canvas');
  });

  it('blames no browser for a renderer that did not arrive, and loads the page again when told', async () => {
    const fetch = () => Promise.reject(new Error('its file scene-root.js did not arrive'));
    expect(await startScene(campus, { hasWebgl2: () => true, fetch, reload })).toBeNull();
    const { session } = campus.getState();
    expect(session.sceneState).toBe('not-fetched');
    expect(session.notices[0]?.problems[0]?.message).toContain('scene-root.js');
    expect(reload).not.toHaveBeenCalled();
    session.notices[0]?.action?.run();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('does not call a scene undrawable for one bad frame', () => {
    campus.actions.setSceneState('running');
    reportSceneProblem(campus, 'a frame failed');
    expect(campus.getState().session.sceneState).toBe('running');
  });
});
