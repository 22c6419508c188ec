import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reportSceneProblem, SCENE_FAILED_TITLE, startScene } from '../../src/app/scene-mount.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';

let campus = createCampusStore();

beforeEach(() => {
  campus = createCampusStore();
});

describe('starting the scene', () => {
  it('hands over what was mounted', async () => {
    const mounted = { dispose: vi.fn(), picture: vi.fn(), capture: vi.fn() };
    expect(await startScene(campus, { hasWebgl2: () => true, fetch: async () => () => mounted })).toBe(
      mounted,
    );
    expect(campus.getState().session.notices).toEqual([]);
  });

  it('tells the store and loads nothing without WebGL 2', async () => {
    const fetch = vi.fn();
    expect(await startScene(campus, { hasWebgl2: () => false, fetch })).toBeNull();
    expect(fetch).not.toHaveBeenCalled();
    const { session } = campus.getState();
    expect(session.sceneState).toBe('no-webgl');
  });

  it('goes on with numbers when the renderer breaks', async () => {
    const fetch = async () => () => {
      throw new Error('no memory for a canvas');
    };
    expect(await startScene(campus, { hasWebgl2: () => true, fetch })).toBeNull();
    const { session } = campus.getState();
    expect(session.sceneState).toBe('no-webgl');
    expect(session.notices[0]).toMatchObject({ tone: 'error', title: SCENE_FAILED_TITLE });
    expect(session.notices[0]?.problems[0]?.message).toContain('no memory for a canvas');
  });

  it('blames no browser for a renderer that did not arrive, and fetches it again when told', async () => {
    const mounted = { dispose: vi.fn(), picture: vi.fn(), capture: vi.fn() };
    const fetch = vi
      .fn()
      .mockRejectedValueOnce(new Error('its file scene-root.js did not arrive'))
      .mockResolvedValue(() => mounted);
    const started = startScene(campus, { hasWebgl2: () => true, fetch });
    await vi.waitFor(() => expect(campus.getState().session.sceneState).toBe('not-fetched'));
    const [notice] = campus.getState().session.notices;
    expect(notice?.problems[0]?.message).toContain('scene-root.js');
    notice?.action?.run();
    expect(await started).toBe(mounted);
    expect(campus.getState().session.sceneState).toBe('starting');
  });

  it('does not call a scene undrawable for one bad frame', () => {
    campus.actions.setSceneState('running');
    reportSceneProblem(campus, 'a frame failed');
    expect(campus.getState().session.sceneState).toBe('running');
  });
});
