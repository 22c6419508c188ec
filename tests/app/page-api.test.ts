import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageApi } from '../../src/app/page-api.ts';
import type { MountedScene } from '../../src/app/scene-mount.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { scenarioOf } from '../../src/params/scenario-of.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { recordFrame } from '../../src/store/frame-clock.ts';
import { fakePlan } from '../store/fake-plan.ts';

let campus = createCampusStore();

let noScene = createPageApi(campus, Promise.resolve(null));

beforeEach(() => {
  campus = createCampusStore();
  noScene = createPageApi(campus, Promise.resolve(null));
  campus.actions.setSceneState('no-webgl');
});

function planNow(): void {
  campus.actions.publishPlan(fakePlan(campus.getState().params.values), 'idle');
}

describe('the page interface', () => {
  it('answers before there is a campus', () => {
    expect(noScene.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(noScene.getMetrics()).toBeNull();
    expect(noScene.getPlanStats()).toBeNull();
    expect(noScene.getWarnings()).toEqual([]);
    expect(noScene.select('rack-0').ok).toBe(false);
  });

  it('gives a scenario that a file can hold', () => {
    expect(scenarioOf(noScene.getScenario())).toEqual({
      scenario: noScene.getScenario(),
      problems: [],
    });
  });

  it('takes good parameters and names bad ones', () => {
    const { applied, problems } = noScene.setParams({ 'power.smrCount': '3', 'power.gasMw': 'x', nope: 0 });
    expect(applied).toEqual({ 'power.smrCount': 3 });
    expect(problems.map((problem) => problem.where)).toEqual(['power.gasMw', 'nope']);
    expect(campus.getState().params.values).toEqual({ ...DEFAULT_PRESET.values, 'power.smrCount': 3 });
  });

  it('gives numbers of the plan on screen', () => {
    planNow();
    expect(noScene.getMetrics()?.rackCount).toBeGreaterThan(0);
    expect(noScene.getPlanStats()?.thingCounts.rack).toBeGreaterThan(0);
  });

  it('traces what stands there, and refuses the rest by name', async () => {
    await expect(noScene.trace('rack-0', 'upstream')).rejects.toThrow('no campus yet');
    planNow();
    const { networks } = await noScene.trace('rack-0', 'upstream');
    expect(networks.map(({ network }) => network)).toEqual(['power', 'coolant', 'fabric']);
    await expect(noScene.trace('dragon-1', 'upstream')).rejects.toThrow(/'dragon-1'/);
    const sideways = JSON.parse('"sideways"');
    await expect(noScene.trace('rack-0', sideways)).rejects.toThrow(/'sideways'/);
    expect((await noScene.whatFailsIf(['rack-0'])).rackIds).toEqual(['rack-0']);
    await expect(noScene.whatFailsIf(['rack-999999'])).rejects.toThrow(RangeError);
  });

  it('draws the site out, and refuses other formats by name', async () => {
    planNow();
    expect(await noScene.siteDrawing('csv')).toContain('rack-0,rack,');
    await expect(noScene.siteDrawing(JSON.parse('"pdf"'))).rejects.toThrow(/'pdf'.*dxf, svg, geojson, csv/);
    await expect(noScene.siteDrawing(JSON.parse('{"toString":1}'))).rejects.toThrow(RangeError);
  });

  it('selects and flies only to what stands there', () => {
    planNow();
    expect(noScene.select('rack-0')).toEqual({ ok: true });
    expect(campus.getState().session.selection).toBe('rack-0');
    for (const id of ['rack-999999', 'rack', 'dragon-1', ''])
      expect(noScene.select(id)).toMatchObject({ ok: false, problem: { where: 'id' } });
    expect(noScene.select(null)).toEqual({ ok: true });
    expect(noScene.flyTo('home')).toEqual({ ok: true });
    expect(noScene.flyTo('building-0')).toEqual({ ok: true });
    expect(noScene.flyTo('dragon-1').ok).toBe(false);
    expect(noScene.flyTo({ position: [1, 2, 3], target: [0, 0, 0] })).toEqual({ ok: true });
    expect(noScene.flyTo({ position: [1, 2, Number.NaN], target: [0, 0, 0] }).ok).toBe(false);
  });

  it('changes lens and preset, or says what there is', () => {
    expect(noScene.setLens('thermal')).toEqual({ ok: true });
    expect(campus.getState().view.lens).toBe('thermal');
    expect(noScene.openPreset('mars')).toMatchObject({ ok: false });
    expect(campus.getState().session.notices).toEqual([]);
    expect(noScene.openPreset('smr-direct-1gw')).toEqual({ ok: true });
  });

  it('copies render statistics out', () => {
    recordFrame(campus.frameClock, 1.5);
    const stats = noScene.getRenderStats();
    expect(stats.lastFrameJsMs.at(-1)).toBe(1.5);
    campus.frameClock.reasons.later = 1;
    expect(stats.reasons).not.toHaveProperty('later');
  });

  it('captures when idle, and refuses in words', async () => {
    planNow();
    const picture = new Blob(['png']);
    const mounted: MountedScene = {
      dispose: vi.fn(),
      picture: vi.fn(),
      holdTime: vi.fn(),
      pictureAtTime: vi.fn(),
      capture: vi.fn(async () => picture),
    };
    const api = createPageApi(campus, Promise.resolve(mounted));
    expect(await api.captureImage({ width: 320, height: 200 })).toBe(picture);
    expect(mounted.capture).toHaveBeenCalledWith({ width: 320, height: 200 });
    await expect(api.captureImage({ width: 0, height: 200 })).rejects.toThrow('1 to 8192');
    await expect(noScene.captureImage({ width: 320, height: 200 })).rejects.toThrow('not running');
  });
});

describe('whenIdle', () => {
  it('waits for the plan of the last edit', async () => {
    planNow();
    noScene.setParams({ 'power.smrCount': 7 });
    let idle = false;
    const waiting = noScene.whenIdle().then(() => {
      idle = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(idle).toBe(false);
    planNow();
    await waiting;
  });

  it('waits for a drawn frame while the scene runs', async () => {
    campus.actions.setSceneState('running');
    planNow();
    const before = performance.now();
    setTimeout(() => recordFrame(campus.frameClock, 1), 500);
    await noScene.whenIdle();
    expect(performance.now() - before).toBeGreaterThan(450);
  });

  it('ends when planning has failed', async () => {
    campus.actions.markFailed('no room');
    await noScene.whenIdle();
  });
});
