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
    expect(await startScene(campus, { hasWebgl2: () => true, mount: async () => mounted })).toBe(mounted);
    expect(campus.getState().session.notices).toEqual([]);
  });

  it('tells the store and loads nothing without WebGL 2', async () => {
    const mount = vi.fn();
    expect(await startScene(campus, { hasWebgl2: () => false, mount })).toBeNull();
    expect(mount).not.toHaveBeenCalled();
    const { session } = campus.getState();
    expect(session.sceneState).toBe('no-webgl');
  });

  it('goes on with numbers when the renderer cannot be fetched or breaks', async () => {
    const mount = () => Promise.reject(new Error('no such chunk'));
    expect(await startScene(campus, { hasWebgl2: () => true, mount })).toBeNull();
    const { session } = campus.getState();
    expect(session.sceneState).toBe('no-webgl');
    expect(session.notices[0]).toMatchObject({ tone: 'error', title: SCENE_FAILED_TITLE });
    expect(session.notices[0]?.problems[0]?.message).toContain('no such chunk');
  });

  it('does not call a scene undrawable for one bad frame', () => {
    campus.actions.setSceneState('running');
    reportSceneProblem(campus, 'a frame failed');
    expect(campus.getState().session.sceneState).toBe('running');
  });
});
