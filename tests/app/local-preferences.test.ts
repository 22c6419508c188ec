import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startLocalPreferences } from '../../src/app/local-preferences.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { DEFAULT_VIEW, viewKeys } from '../../src/store/view-parts.ts';

let campus = createCampusStore();

function storageWith(text: string | null) {
  return { getItem: vi.fn(() => text), setItem: vi.fn<(key: string, text: string) => void>() };
}

beforeEach(() => {
  campus = createCampusStore();
});

describe('local preferences', () => {
  it('save exactly the keys that the table of fields keeps on this machine', () => {
    const storage = storageWith(null);
    const stop = startLocalPreferences(campus, () => storage);
    campus.actions.setView({ lens: 'power' });
    expect(storage.setItem).not.toHaveBeenCalled();
    campus.actions.setView({ theme: 'light' });
    stop();
    const saved = JSON.parse(storage.setItem.mock.calls[0]?.[1] ?? '');
    expect(Object.keys(saved).sort()).toEqual([...viewKeys('local')].sort());
    expect(saved.theme).toBe('light');
  });

  it('come back, bad parts left out', () => {
    const stop = startLocalPreferences(campus, () =>
      storageWith('{"theme":"light","quality":"best","flowsMoving":false}'),
    );
    stop();
    expect(campus.getState().view).toEqual({ ...DEFAULT_VIEW, theme: 'light', flowsMoving: false });
  });

  it.each(['{', 'null', '3', '[]'])('leave the page alone when storage holds %s', (text) => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    startLocalPreferences(campus, () => storageWith(text))();
    expect(campus.getState().view).toEqual(DEFAULT_VIEW);
    info.mockRestore();
  });

  it('do without storage where it is forbidden', () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    const stop = startLocalPreferences(campus, () => {
      throw new Error('forbidden');
    });
    campus.actions.setView({ theme: 'light' });
    expect(campus.getState().view.theme).toBe('light');
    expect(info).toHaveBeenCalledTimes(2);
    stop();
    info.mockRestore();
  });
});
