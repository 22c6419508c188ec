import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';

let campus = createCampusStore();

beforeEach(() => {
  campus = createCampusStore();
});

describe('parameters', () => {
  it('change, and an equal change wakes nobody', () => {
    campus.actions.setParams({ 'power.smrCount': 3 });
    const changed = campus.getState();
    expect(changed.params.values['power.smrCount']).toBe(3);
    campus.actions.setParams({ 'power.smrCount': 3 });
    expect(campus.getState()).toBe(changed);
  });

  it('go back to the open preset, one or all', () => {
    campus.actions.openPreset('smr-direct-1gw');
    campus.actions.setParams({ 'power.smrCount': 9, 'power.gasMw': 50 });
    campus.actions.resetParam('power.smrCount');
    expect(campus.getState().params.values).toMatchObject({ 'power.smrCount': 5, 'power.gasMw': 50 });
    campus.actions.resetAllParams();
    expect(campus.getState().params.values['power.gasMw']).toBe(0);
  });
});

describe('presets', () => {
  it('open whole, drop the selection and send the camera home', () => {
    campus.actions.select('rack-1');
    const before = campus.getState().session.cameraRequest.serial;
    expect(campus.actions.openPreset('general-cloud-1gw')).toBe(true);
    const { params, session } = campus.getState();
    expect(params.presetId).toBe('general-cloud-1gw');
    expect(session.selection).toBeNull();
    expect(session.cameraRequest).toMatchObject({ kind: 'home', serial: before + 1 });
  });

  it('that do not exist change nothing and say so', () => {
    campus.actions.setParams({ 'power.smrCount': 2 });
    expect(campus.actions.openPreset('atlantis')).toBe(false);
    const { params, session } = campus.getState();
    expect(params.values).toEqual({ ...DEFAULT_PRESET.values, 'power.smrCount': 2 });
    expect(session.notices[0]?.problems[0]?.message).toContain('atlantis');
  });
});

describe('session', () => {
  it('counts equal camera requests', () => {
    campus.actions.flyTo('rack-7');
    const first = campus.getState().session.cameraRequest;
    campus.actions.flyTo('rack-7', { instant: true });
    expect(first).toMatchObject({ kind: 'thing', id: 'rack-7', instant: false });
    expect(campus.getState().session.cameraRequest).toMatchObject({
      serial: first.serial + 1,
      instant: true,
    });
  });

  it('shows one notice a title and forgets the dismissed', () => {
    const first = campus.actions.notify({ tone: 'info', title: 'A', problems: [] });
    const second = campus.actions.notify({ tone: 'warning', title: 'A', problems: [] });
    expect(second).toBeGreaterThan(first);
    expect(campus.getState().session.notices).toHaveLength(1);
    campus.actions.dismissNotice(second);
    expect(campus.getState().session.notices).toEqual([]);
  });

  it('stays the same object when nothing changes', () => {
    campus.actions.hover('rack-1');
    campus.actions.setSceneState('running');
    const { session } = campus.getState();
    campus.actions.hover('rack-1');
    campus.actions.setSceneState('running');
    campus.actions.dismissNotice(99);
    expect(campus.getState().session).toBe(session);
  });

  it('leaves the rest of the view alone', () => {
    const { view } = campus.getState();
    campus.actions.setView({ lens: 'thermal' });
    expect(campus.getState().view).toEqual({ ...view, lens: 'thermal' });
  });
});

describe('sizes', () => {
  it('take the sizing along when moved, but not when set to what they are or reset', () => {
    campus.actions.openPreset('smr-direct-1gw');
    const { values } = campus.getState().params;
    campus.actions.setParams({ 'compute.acceleratorCount': values['compute.acceleratorCount'] });
    expect(campus.getState().params.values).toBe(values);
    campus.actions.setParams({ 'compute.acceleratorCount': 72_000 });
    expect(campus.getState().params.values['compute.sizingMode']).toBe('accelerators');
    campus.actions.resetParam('compute.sizingMode');
    campus.actions.resetParam('compute.acceleratorCount');
    expect(campus.getState().params.values).toEqual(values);
  });
});
