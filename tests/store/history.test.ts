import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { descriptorOf } from '../../src/params/descriptors.ts';
import { DEFAULT_PRESET, presetOf } from '../../src/params/presets.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { MOST_STEPS } from '../../src/store/history.ts';

let campus = createCampusStore();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  campus = createCampusStore();
});
afterEach(() => vi.useRealTimers());

function gasMw(): number {
  return campus.getState().params.values['power.gasMw'];
}

function labels(): readonly string[] {
  return campus.getState().history.past.map(({ label }) => label);
}

/** Drags a slider over these values, pausing on the way. */
function drag(values: readonly number[], pauseMs = 2000): void {
  campus.actions.beginGesture();
  for (const value of values) {
    campus.actions.setParams({ 'power.gasMw': value });
    vi.advanceTimersByTime(pauseMs);
  }
  campus.actions.endGesture();
}

describe('undo and redo', () => {
  it('take a whole drag as one step, however slow, and the next drag as another', () => {
    drag([100, 200, 300]);
    drag([400, 500], 0);
    const { label } = descriptorOf('power.gasMw');
    expect(labels()).toEqual([label, label]);
    campus.actions.undo();
    expect(gasMw()).toBe(300);
    campus.actions.undo();
    expect(gasMw()).toBe(DEFAULT_PRESET.values['power.gasMw']);
    expect(campus.actions.undo()).toBe(false);
    campus.actions.redo();
    campus.actions.redo();
    expect(gasMw()).toBe(500);
    expect(campus.actions.redo()).toBe(false);
  });

  it('take keys pressed in a row as one step, after a rest as the next', () => {
    for (const value of [1, 2, 3]) campus.actions.setParams({ 'power.smrCount': value });
    vi.advanceTimersByTime(1500);
    campus.actions.setParams({ 'power.smrCount': 4 });
    campus.actions.setParams({ 'power.gasMw': 10 });
    expect(labels()).toHaveLength(3);
    campus.actions.undo();
    campus.actions.undo();
    expect(campus.getState().params.values['power.smrCount']).toBe(3);
  });

  it('take a part that was moved step by step as one step, and resetting everything takes it back too', () => {
    const to = (dx: number) => [{ op: 'move', id: 'building-1', dx, dz: 0 }] as const;
    const place = (dx: number) => campus.actions.setSiteEdits(to(dx), 'Move building 2', 'site building-1');
    campus.actions.beginGesture();
    for (const dx of [10, 20, 30]) {
      place(dx);
      vi.advanceTimersByTime(2000);
    }
    campus.actions.endGesture();
    place(40);
    expect(labels()).toEqual(['Move building 2', 'Move building 2']);
    campus.actions.undo();
    expect(campus.getState().params.siteEdits).toEqual(to(30));
    campus.actions.resetAllParams();
    expect(campus.getState().params.siteEdits).toEqual([]);
    campus.actions.undo();
    campus.actions.openPreset('frontier-2022');
    expect(campus.getState().params.siteEdits).toEqual([]);
    campus.actions.undo();
    expect(campus.getState().params.siteEdits).toEqual(to(30));
  });

  it('bring back preset, values and sizing, with the campus shown whole', () => {
    campus.actions.setParams({ 'compute.targetPowerMw': 500 });
    const mine = campus.getState().params;
    campus.actions.openPreset('smr-direct-1gw');
    campus.actions.setParams({ 'power.smrCount': 9 });
    campus.actions.select('rack-1');
    campus.actions.undo();
    expect(campus.getState().params.values).toEqual(presetOf('smr-direct-1gw')?.values);
    expect(campus.getState().session.selection).toBe('rack-1');
    const { serial } = campus.getState().session.cameraRequest;
    campus.actions.undo();
    const { params, session } = campus.getState();
    expect(params).toEqual(mine);
    expect(session.selection).toBeNull();
    expect(session.cameraRequest).toMatchObject({ kind: 'home', serial: serial + 1 });
    expect(
      campus
        .getState()
        .history.future.map(({ label }) => label)
        .at(-1),
    ).toBe(presetOf('smr-direct-1gw')?.label);
  });

  it('bring back lens, roofs and hour, and leave theme and flows alone', () => {
    campus.actions.setView({ lens: 'power' });
    campus.actions.setView({ theme: 'light', flowsMoving: false });
    campus.actions.setView({ solarHour: 3 });
    expect(labels()).toEqual(['Lens', 'Time of day']);
    campus.actions.undo();
    campus.actions.undo();
    expect(campus.getState().view).toMatchObject({
      lens: 'natural',
      solarHour: 17.5,
      theme: 'light',
      flowsMoving: false,
    });
  });

  it('forget what was undone once something else is edited', () => {
    campus.actions.setParams({ 'power.gasMw': 10 });
    campus.actions.undo();
    campus.actions.setParams({ 'power.smrCount': 1 });
    expect(campus.actions.redo()).toBe(false);
  });

  it('keep no step that changes nothing: equal values, and a drag that comes back', () => {
    campus.actions.setParams({ 'power.gasMw': gasMw() });
    campus.actions.setView({ lens: 'natural' });
    drag([100, 200, gasMw()]);
    expect(labels()).toEqual([]);
  });

  it('name resets, and files or links as what they opened', () => {
    campus.actions.setParams({ 'power.gasMw': 10, 'power.smrCount': 2 });
    campus.actions.resetParam('power.gasMw');
    campus.actions.resetAllParams();
    campus.actions.openValues('frontier-2022', { values: DEFAULT_PRESET.values }, { lens: 'thermal' });
    expect(labels()).toHaveLength(4);
    expect(labels()[0]).toContain('and 1 more');
    expect(labels()[2]).toBe('Reset all');
    expect(labels()[3]).toBe(presetOf('frontier-2022')?.label);
    campus.actions.undo();
    expect(campus.getState().view.lens).toBe('natural');
  });

  it('go back so many steps and no more', () => {
    for (let n = 0; n < MOST_STEPS + 20; n += 1) {
      campus.actions.setParams({ 'power.gasMw': n });
      vi.advanceTimersByTime(1500);
    }
    expect(labels()).toHaveLength(MOST_STEPS);
  });
});
