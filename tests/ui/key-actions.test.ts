import { describe, expect, it, vi } from 'vitest';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { actOnKey } from '../../src/ui/kit/key-actions.ts';
import { type InterfaceKey, keyMeaning } from '../../src/ui/kit/key-rules.ts';

/** A page whose keys are pressed one after the other. */
function page() {
  const campus = createCampusStore();
  const sheet = { open: false, show: vi.fn(), close: vi.fn() };
  const showCard = vi.fn();
  const press = (meaning: InterfaceKey): void => actOnKey(campus, meaning, { sheet, showCard });
  const view = () => campus.getState().view;
  return { campus, sheet, showCard, press, view };
}

describe('a key of the interface', () => {
  it('stops the flows and starts them again, each time it is pressed', () => {
    const { press, view } = page();
    const space = { code: 'Space', key: ' ', ctrlKey: false, altKey: false, metaKey: false };
    const meaning = keyMeaning({ ...space, shiftKey: false, repeat: false }, 'scene');
    if (meaning === null) throw new Error('Space means nothing');
    const seen = [0, 1, 2, 3].map(() => {
      press(meaning);
      return view().flowsMoving;
    });
    expect(seen).toEqual([false, true, false, true]);
  });

  it('begins to shape the site, with nothing chosen, and ends it', () => {
    const { campus, press } = page();
    press('toggle-site');
    expect(campus.getState().session.siteShaping).toMatchObject({ partIds: [], held: false });
    press('toggle-site');
    expect(campus.getState().session.siteShaping).toBeNull();
  });

  it('hides the interface and brings it back', () => {
    const { press, view } = page();
    press('toggle-interface');
    expect(view().interfaceHidden).toBe(true);
    press('toggle-interface');
    expect(view().interfaceHidden).toBe(false);
  });

  it('goes through every lens and comes back to the first', () => {
    const { press, view } = page();
    const seen = [0, 1, 2, 3, 4, 5, 6, 7].map(() => {
      press('next-lens');
      return view().lens;
    });
    expect(seen).toEqual(['power', 'thermal', 'water', 'fabric', 'cost', 'availability', 'age', 'natural']);
  });

  it('opens the sheet of evidence where it is closed, closes it where it is open, and opens the card', () => {
    const { sheet, showCard, press } = page();
    press('toggle-evidence');
    expect([sheet.show.mock.calls.length, sheet.close.mock.calls.length]).toEqual([1, 0]);
    sheet.open = true;
    press('toggle-evidence');
    expect([sheet.show.mock.calls.length, sheet.close.mock.calls.length]).toEqual([1, 1]);
    press('toggle-card');
    expect(showCard).toHaveBeenCalledOnce();
  });
});
