import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  ADDRESS_PROBLEM_TITLE,
  type AddressSeams,
  LINK_UNREAD_TITLE,
  openAddress,
  startUrlSync,
} from '../../src/app/url-sync.ts';
import { presetOf } from '../../src/params/presets.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';

let campus = createCampusStore();

vi.mock('../../src/store/link/link-codec.ts', () => {
  throw new Error('the server is gone');
});

const replace = vi.fn();

function seamsAt(search: string, hash: string): AddressSeams {
  return {
    read: () => ({ path: '/', search, hash }),
    replace,
    onHashChange: () => () => undefined,
    onCameraGesture: () => () => undefined,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  campus = createCampusStore();
});
afterEach(() => vi.useRealTimers());

it('opens the preset and says that the reader of links did not arrive', async () => {
  await openAddress(campus, seamsAt('?preset=smr-direct-1gw', '#v1.abc'));
  const { params, session } = campus.getState();
  expect(params.values).toEqual(presetOf('smr-direct-1gw')?.values);
  expect(session.notices.map(({ title }) => title)).toEqual([LINK_UNREAD_TITLE]);
  expect(session.notices[0]?.problems[0]?.message).toContain('Not fetched');
});

it('says once that the address does not follow, and leaves the address as it is', async () => {
  const stop = startUrlSync(campus, seamsAt('', ''));
  for (const count of [5, 6]) {
    campus.actions.setParams({ 'power.smrCount': count });
    await vi.advanceTimersByTimeAsync(300);
    await vi.dynamicImportSettled();
  }
  const { notices } = campus.getState().session;
  expect(notices.map(({ title }) => title)).toEqual([ADDRESS_PROBLEM_TITLE]);
  expect(replace).not.toHaveBeenCalled();
  stop();
});
