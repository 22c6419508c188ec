import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseParts, shapeSite } from '../../src/store/site-shaping.ts';
import { listenToSiteKeys } from '../../src/ui/site/site-keys.ts';
import { presentsFrom, storyStep, swallowHeldF5, takesAway } from '../../src/ui/stage/editor/editor-keys.ts';
import { fakeEvent } from '../helpers/fake-page.ts';
import { campusOf } from './rendered.tsx';

class Thing {
  readonly within: string;
  constructor(within = '.gc-editor') {
    this.within = within;
  }
  closest(selector: string): Thing | null {
    return selector === this.within || selector.startsWith('button') ? this : null;
  }
}
class Select extends Thing {}
class Input extends Thing {
  readonly type = 'text';
}

const BARE = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, repeat: false };
let page = new EventTarget();

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', { querySelector: () => null });
  vi.stubGlobal('HTMLElement', Thing);
  vi.stubGlobal('HTMLInputElement', Input);
  vi.stubGlobal('HTMLSelectElement', Select);
  vi.stubGlobal('HTMLTextAreaElement', class {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('keys in the editor of stories', () => {
  // Catches a building that goes with the slide, where the site is shaped beside the editor.
  it('are none of the site that is shaped beside it', () => {
    const campus = campusOf('frontier-2022');
    shapeSite(campus, true);
    chooseParts(campus, ['office']);
    const stop = listenToSiteKeys(campus);
    const press = (target: Thing): Event => {
      const event = fakeEvent('keydown', { ...BARE, key: 'Delete', code: 'Delete', target });
      page.dispatchEvent(event);
      return event;
    };
    expect(press(new Thing()).defaultPrevented).toBe(false);
    expect(campus.getState().params.siteEdits).toEqual([]);
    expect(press(new Thing('.gc-site')).defaultPrevented).toBe(true);
    expect(campus.getState().params.siteEdits).toEqual([{ op: 'remove', id: 'office' }]);
    stop();
  });

  // Catches a step that undoes or redoes the campus where a list of the editor has the keyboard, or where keys write no Latin.
  it('take the story a step back and forth, wherever no text keeps them', () => {
    const step = (target: unknown, held: object): 'undo' | 'redo' | null =>
      storyStep({ ...BARE, key: 'z', code: 'KeyZ', target, ...held } as unknown as KeyboardEvent);
    expect(step(new Thing(), { ctrlKey: true })).toBe('undo');
    expect(step(new Select(), { metaKey: true })).toBe('undo');
    expect(step(new Thing(), { ctrlKey: true, key: 'я' })).toBe('undo');
    expect(step(new Input(), { ctrlKey: true })).toBeNull();
    expect(step(new Thing(), { ctrlKey: true, shiftKey: true })).toBe('redo');
    expect(step(new Thing(), { ctrlKey: true, key: 'y' })).toBe('redo');
    expect(step(new Input(), { ctrlKey: true, shiftKey: true })).toBeNull();
    expect(step(new Thing(), {})).toBeNull();
  });

  // Catches a key that is held a moment too long and takes the whole story.
  it('take one slide away for each press', () => {
    expect(takesAway({ ...BARE, key: 'Delete' })).toBe(true);
    for (const held of [{ repeat: true }, { ctrlKey: true }, { key: 'Backspace' }])
      expect(takesAway({ ...BARE, key: 'Delete', ...held })).toBe(false);
  });
});

// Catches the key that gives a talk in every other program, and here would load the page again.
it('F5 gives the talk that is written from its first slide, with Shift from this one, and with Ctrl stays the browser’s', () => {
  expect(presentsFrom({ ...BARE, key: 'F5' })).toBe('first');
  expect(presentsFrom({ ...BARE, key: 'F5', shiftKey: true })).toBe('here');
  for (const held of ['ctrlKey', 'altKey', 'metaKey'])
    expect(presentsFrom({ ...BARE, key: 'F5', [held]: true })).toBeNull();
  expect(presentsFrom({ ...BARE, key: 'F6' })).toBeNull();
});

// Catches F5 held a moment too long: it has begun the talk, and the next of its repeats loads the page.
it('F5 that is held is swallowed until it is let go of, and no other key', () => {
  const press = (held: object, type = 'keydown'): boolean => {
    const event = fakeEvent(type, { ...BARE, key: 'F5', ...held });
    page.dispatchEvent(event);
    return event.defaultPrevented;
  };
  swallowHeldF5(page);
  expect(press({ repeat: true })).toBe(true);
  expect(press({ repeat: true, key: 'F6' })).toBe(false);
  press({ key: 'Shift' }, 'keyup');
  expect(press({ repeat: true })).toBe(true);
  press({}, 'keyup');
  expect(press({ repeat: true })).toBe(false);
  // Let go of while another window had the keyboard.
  swallowHeldF5(page);
  expect(press({})).toBe(false);
  expect(press({ repeat: true })).toBe(false);
});
