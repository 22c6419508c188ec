import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import {
  dismissNotice,
  flyTo,
  hover,
  notify,
  openPreset,
  resetAllParams,
  resetParam,
  select,
  setParams,
  setSceneState,
  setView,
} from '../../src/store/actions.ts';
import { campusStore, createInitialState } from '../../src/store/store.ts';

beforeEach(() => campusStore.setState(createInitialState(), true));

describe('parameters', () => {
  it('change, and an equal change wakes nobody', () => {
    setParams({ 'power.smrCount': 3 });
    const changed = campusStore.getState();
    expect(changed.params.values['power.smrCount']).toBe(3);
    setParams({ 'power.smrCount': 3 });
    expect(campusStore.getState()).toBe(changed);
  });

  it('go back to the open preset, one or all', () => {
    openPreset('smr-direct-1gw');
    setParams({ 'power.smrCount': 9, 'power.gasMw': 50 });
    resetParam('power.smrCount');
    expect(campusStore.getState().params.values).toMatchObject({ 'power.smrCount': 5, 'power.gasMw': 50 });
    resetAllParams();
    expect(campusStore.getState().params.values['power.gasMw']).toBe(0);
  });
});

describe('presets', () => {
  it('open whole, drop the selection and send the camera home', () => {
    select('rack-1');
    const before = campusStore.getState().session.cameraRequest.serial;
    expect(openPreset('general-cloud-1gw')).toBe(true);
    const { params, session } = campusStore.getState();
    expect(params.presetId).toBe('general-cloud-1gw');
    expect(session.selection).toBeNull();
    expect(session.cameraRequest).toMatchObject({ kind: 'home', serial: before + 1 });
  });

  it('that do not exist change nothing and say so', () => {
    setParams({ 'power.smrCount': 2 });
    expect(openPreset('atlantis')).toBe(false);
    const { params, session } = campusStore.getState();
    expect(params.values).toEqual({ ...DEFAULT_PRESET.values, 'power.smrCount': 2 });
    expect(session.notices[0]?.problems[0]?.message).toContain('atlantis');
  });
});

describe('session', () => {
  it('counts equal camera requests', () => {
    flyTo('rack-7');
    const first = campusStore.getState().session.cameraRequest;
    flyTo('rack-7', { instant: true });
    expect(first).toMatchObject({ kind: 'thing', id: 'rack-7', instant: false });
    expect(campusStore.getState().session.cameraRequest).toMatchObject({
      serial: first.serial + 1,
      instant: true,
    });
  });

  it('shows one notice a title and forgets the dismissed', () => {
    const first = notify({ tone: 'info', title: 'A', problems: [] });
    const second = notify({ tone: 'warning', title: 'A', problems: [] });
    expect(second).toBeGreaterThan(first);
    expect(campusStore.getState().session.notices).toHaveLength(1);
    dismissNotice(second);
    expect(campusStore.getState().session.notices).toEqual([]);
  });

  it('stays the same object when nothing changes', () => {
    hover('rack-1');
    setSceneState('running');
    const { session } = campusStore.getState();
    hover('rack-1');
    setSceneState('running');
    dismissNotice(99);
    expect(campusStore.getState().session).toBe(session);
  });

  it('leaves the rest of the view alone', () => {
    const { view } = campusStore.getState();
    setView({ lens: 'thermal' });
    expect(campusStore.getState().view).toEqual({ ...view, lens: 'thermal' });
  });
});

describe('sizes', () => {
  it('take the sizing along when moved, but not when set to what they are or reset', () => {
    openPreset('smr-direct-1gw');
    const { values } = campusStore.getState().params;
    setParams({ 'compute.acceleratorCount': values['compute.acceleratorCount'] });
    expect(campusStore.getState().params.values).toBe(values);
    setParams({ 'compute.acceleratorCount': 72_000 });
    expect(campusStore.getState().params.values['compute.sizingMode']).toBe('accelerators');
    resetParam('compute.sizingMode');
    resetParam('compute.acceleratorCount');
    expect(campusStore.getState().params.values).toEqual(values);
  });
});
