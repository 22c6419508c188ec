import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAddress, writeAddress } from '../../src/app/url-link.ts';
import { type AddressSeams, LINK_PROBLEM_TITLE, openAddress, startUrlSync } from '../../src/app/url-sync.ts';
import type { ParamChange } from '../../src/params/param-types.ts';
import { applyChange } from '../../src/params/parse.ts';
import { DEFAULT_PRESET, presetOf } from '../../src/params/presets.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { createInitialState } from '../../src/store/initial-state.ts';
import { encodeFragment, type WrittenLink } from '../../src/store/link/link-codec.ts';

let campus = createCampusStore();

/** The fragment of a link that says this of the default preset. */
function hashOf(changes: ParamChange, view: WrittenLink['view'] = {}, pose?: WrittenLink['pose']): string {
  return `#${encodeFragment({ values: applyChange(DEFAULT_PRESET.values, changes), view, pose })}`;
}

let search = '';
let hash = '';
let replaced: string[] = [];
let fireHashChange: () => void = () => undefined;
let fireGesture: () => void = () => undefined;

const seams: AddressSeams = {
  read: () => ({ path: '/', search, hash }),
  replace: (address) => {
    replaced.push(address);
    const at = address.indexOf('#');
    hash = at < 0 ? '' : address.slice(at);
    search = (at < 0 ? address : address.slice(0, at)).slice(1);
  },
  onHashChange: (listener) => {
    fireHashChange = listener;
    return () => undefined;
  },
  onCameraGesture: (listener) => {
    fireGesture = listener;
    return () => undefined;
  },
};

/** Lets time pass, and code that is fetched on the way arrive. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await vi.dynamicImportSettled();
}

beforeEach(() => {
  vi.useFakeTimers();
  search = '';
  hash = '';
  replaced = [];
  campus = createCampusStore();
});
afterEach(() => vi.useRealTimers());

describe('reading an address', () => {
  it('opens the default where nothing is asked', async () => {
    expect(await readAddress('', '')).toMatchObject({ presetId: DEFAULT_PRESET.id, problems: [] });
  });

  it('names an unknown preset and keeps the good parts of a link', async () => {
    search = '?preset=mars';
    hash = hashOf({ 'power.gasMw': 99 }, { lens: 'thermal' });
    await openAddress(campus, seams);
    const { params, view, session } = campus.getState();
    expect(params.values).toEqual({ ...DEFAULT_PRESET.values, 'power.gasMw': 99 });
    expect(view.lens).toBe('thermal');
    expect(session.notices[0]?.title).toBe(LINK_PROBLEM_TITLE);
    expect(session.notices[0]?.problems[0]?.message).toContain('mars');
  });

  it.each(['#v1.%%%', '#v1.AAAA', '#garbage', '#v1.'])('opens the preset in spite of %s', async (broken) => {
    search = '?preset=smr-direct-1gw';
    hash = broken;
    await openAddress(campus, seams);
    const { params, session } = campus.getState();
    expect(params.values).toEqual(presetOf('smr-direct-1gw')?.values);
    expect(session.notices).toHaveLength(1);
  });

  it('jumps to the pose of a link', async () => {
    hash = hashOf({}, {}, { position: [1, 2, 3], target: [4, 5, 6] });
    await openAddress(campus, seams);
    expect(campus.getState().session.cameraRequest).toMatchObject({
      kind: 'pose',
      instant: true,
      pose: { position: [1, 2, 3], target: [4, 5, 6] },
    });
  });
});

describe('writing the address', () => {
  it('comes back as the same campus', async () => {
    const params = {
      presetId: 'smr-direct-1gw',
      values: { ...DEFAULT_PRESET.values, 'power.smrCount': 11 },
      siteEdits: [{ op: 'move', id: 'building-1', dx: 40, dz: -2.5 }] as const,
    };
    const { view } = createInitialState();
    const written = await writeAddress('?a=b', params, { ...view, lens: 'power' }, undefined);
    const address = new URL(written, 'http://x/');
    expect(address.searchParams.get('a')).toBe('b');
    const read = await readAddress(address.search, address.hash);
    expect(read).toMatchObject({ ...params, view: { lens: 'power' }, problems: [] });
  });

  it('waits for the hand to rest, then writes once', async () => {
    const stop = startUrlSync(campus, seams);
    for (const count of [1, 2, 3]) {
      campus.actions.setParams({ 'power.smrCount': count });
      await pass(200);
    }
    expect(replaced).toEqual([]);
    await pass(300);
    expect(replaced).toHaveLength(1);
    expect((await readAddress(search, hash)).values['power.smrCount']).toBe(3);
    stop();
  });

  it('writes nothing for what is not in a link', async () => {
    const stop = startUrlSync(campus, seams);
    campus.actions.setView({ theme: 'light' });
    campus.actions.flyTo('home');
    await pass(1000);
    expect(replaced).toEqual([]);
    stop();
  });

  it('writes where the camera came to rest, after a flight or a gesture', async () => {
    const stop = startUrlSync(campus, seams);
    campus.frameClock.frames = 1;
    campus.actions.flyTo('rack-1');
    for (const x of [1, 2, 3]) {
      await pass(290);
      campus.frameClock.pose.position[0] = x;
    }
    await pass(2000);
    expect((await readAddress(search, hash)).pose?.position[0]).toBe(3);
    campus.frameClock.pose.position[0] = 50;
    fireGesture();
    await pass(2000);
    expect((await readAddress(search, hash)).pose?.position[0]).toBe(50);
    stop();
  });

  it('writes where a hand has moved the home view, and nothing of it once it is home again', async () => {
    const stop = startUrlSync(campus, seams);
    campus.frameClock.frames = 1;
    campus.frameClock.pose.position[0] = 50;
    campus.frameClock.pose.target[0] = 7;
    fireGesture();
    await pass(2000);
    expect((await readAddress(search, hash)).pose).toEqual({ position: [50, 0, 0], target: [7, 0, 0] });
    campus.actions.flyTo('home');
    await pass(2000);
    expect((await readAddress(search, hash)).pose).toBeUndefined();
    stop();
  });

  it('opens a fragment put in by hand, and stops when told', async () => {
    const stop = startUrlSync(campus, seams);
    hash = hashOf({ 'power.smrCount': 6 });
    fireHashChange();
    await pass(0);
    expect(campus.getState().params.values['power.smrCount']).toBe(6);
    stop();
    await pass(1000);
    expect(replaced).toEqual([]);
  });
});

describe('reading and writing that take their time', () => {
  it('keeps what was asked last, though the one before needs its reader fetched', async () => {
    const stop = startUrlSync(campus, seams);
    hash = hashOf({ 'power.smrCount': 6 });
    fireHashChange();
    hash = '';
    fireHashChange();
    await pass(0);
    expect(campus.getState().params.values).toEqual(DEFAULT_PRESET.values);
    stop();
  });

  it('does not write over a fragment that is still being read', async () => {
    const stop = startUrlSync(campus, seams);
    campus.actions.setParams({ 'power.gasMw': 99 });
    await pass(299);
    hash = hashOf({ 'power.smrCount': 6 });
    fireHashChange();
    vi.advanceTimersByTime(1);
    await pass(0);
    expect(replaced).toEqual([]);
    expect(campus.getState().params.values).toEqual({ ...DEFAULT_PRESET.values, 'power.smrCount': 6 });
    stop();
  });

  it('writes nothing after it was told to stop, though its turn had come', async () => {
    const stop = startUrlSync(campus, seams);
    campus.actions.setParams({ 'power.smrCount': 6 });
    vi.advanceTimersByTime(300);
    stop();
    await pass(1000);
    expect(replaced).toEqual([]);
  });
});

describe('what an address opened', () => {
  it('is where undoing ends at the start of the page, and one step afterwards', async () => {
    hash = hashOf({ 'power.gasMw': 99 });
    await openAddress(campus, seams);
    expect(campus.actions.undo()).toBe(false);
    const stop = startUrlSync(campus, seams);
    campus.actions.setParams({ 'power.smrCount': 2 });
    search = '?preset=smr-direct-1gw';
    hash = hashOf({ 'power.gasMw': 7 }, { lens: 'power' });
    fireHashChange();
    await pass(0);
    expect(campus.getState().params.presetId).toBe('smr-direct-1gw');
    expect(campus.actions.undo()).toBe(true);
    const { params, view } = campus.getState();
    expect(params.presetId).toBe(DEFAULT_PRESET.id);
    expect(params.values).toMatchObject({ 'power.gasMw': 99, 'power.smrCount': 2 });
    expect(view.lens).toBe('natural');
    stop();
  });
});
