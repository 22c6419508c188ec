import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { StageSession } from '../../src/ui/stage/stage-session.ts';
import { TalkKeyboard } from '../../src/ui/stage/talk-keyboard.ts';

const STORY = { format: 'gigacampus-story', version: 1, title: 'T', slides: [{}, {}, {}] };

class Thing {
  readonly type: string = '';
  readonly within: string;
  constructor(within = '') {
    this.within = within;
  }
  closest(selector: string): Thing | null {
    return selector === this.within || selector.startsWith('button') ? this : null;
  }
}
class Input extends Thing {
  override readonly type: string;
  constructor(type: string, within = '') {
    super(within);
    this.type = type;
  }
}
class Other extends Thing {}

beforeEach(() => {
  vi.stubGlobal('HTMLElement', Thing);
  vi.stubGlobal('HTMLInputElement', Input);
  vi.stubGlobal('HTMLTextAreaElement', Other);
  vi.stubGlobal('HTMLSelectElement', Other);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A talk of three slides at the second, and what a key does to it. */
async function talkAtSecond() {
  const campus = createCampusStore();
  const session = new StageSession(campus, { maySeeMotion: () => false, onSwitch: () => () => undefined });
  await session.take({ serial: 1, order: { kind: 'open', story: STORY, slide: 1 } });
  const windowKeys = { fullScreen: vi.fn(), notes: vi.fn(), clearInk: vi.fn(), say: vi.fn() };
  const keyboard = new TalkKeyboard(campus, session, windowKeys);
  const slide = (): number => campus.getState().session.talk?.slide ?? Number.NaN;
  /** Whether the talk took the key, and where it stands then. */
  const press = (
    key: string,
    target: unknown = null,
    code = key,
  ): readonly [taken: boolean, slide: number] => {
    const preventDefault = vi.fn();
    const held = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, repeat: false };
    const event = { key, code, target, ...held, preventDefault, stopImmediatePropagation: vi.fn() };
    keyboard.press(event as unknown as KeyboardEvent);
    return [preventDefault.mock.calls.length > 0, slide()];
  };
  return { campus, session, press, say: windowKeys.say };
}

// Catches a slider that throws the talk to its first or last slide, and a button that keeps it from going there.
it('a slider keeps Home and End, and neither it nor a button keeps the keys of clickers', async () => {
  const { session, press } = await talkAtSecond();
  const slider = new Input('range');
  for (const key of ['Home', 'End', 'ArrowLeft']) expect(press(key, slider), key).toEqual([false, 1]);
  expect(press('PageDown', slider)).toEqual([true, 2]);
  expect(press('PageUp', new Thing())).toEqual([true, 1]);
  expect(press('Home', new Thing())).toEqual([true, 0]);
  expect(press('End')).toEqual([true, 2]);
  session.order({ kind: 'leave' });
});

// Catches a pairing code that cannot be typed as its letters blacken the picture, and an Esc that leaves talk and dialog.
it('an open dialog is written in and closed by its own keys, and pages still turn', async () => {
  const { session, press, say } = await talkAtSecond();
  const dialog = 'dialog[open]';
  for (const key of ['b', '2', 'Home', 'Backspace', 'Escape'])
    expect(press(key, new Input('text', dialog), key === 'b' ? 'KeyB' : key), key).toEqual([false, 1]);
  expect(press('Escape', new Thing(dialog))).toEqual([false, 1]);
  expect(say).not.toHaveBeenCalled();
  expect(press('F5', new Input('text', dialog))).toEqual([true, 1]);
  expect(press('PageDown', new Thing(dialog))).toEqual([true, 2]);
  session.order({ kind: 'leave' });
});

// Catches a speaker on foot with fingers alone who looks aside and loses the slide.
it('off the script the pads of a walk turn the eyes, and arrows turn pages', async () => {
  const { session, press } = await talkAtSecond();
  session.order({ kind: 'off-script' });
  expect(press('ArrowRight', null, 'PadRight')).toEqual([false, 1]);
  expect(press('ArrowLeft', null, 'PadLeft')).toEqual([false, 1]);
  expect(press('w', null, 'KeyW')).toEqual([false, 1]);
  expect(press('ArrowRight')).toEqual([true, 2]);
  session.order({ kind: 'leave' });
});

// Catches a follower under the speaker's curtain whose Esc does nothing for ever.
it('Esc twice leaves a followed talk that its speaker has covered', async () => {
  const { campus, session, press, say } = await talkAtSecond();
  session.order({ kind: 'black' });
  press('Escape');
  expect(campus.getState().session.talk?.curtain).toBe('none');
  session.order({ kind: 'black' });
  const own = session.read();
  const following = { line: 'there', role: 'follower', notes: '', turned: false, refusal: null } as const;
  Object.assign(session, { read: () => ({ ...own, following }) });
  press('Escape');
  expect(campus.getState().session.talk?.curtain).toBe('black');
  expect(say).toHaveBeenLastCalledWith('Esc once more leaves the talk');
  press('Escape');
  expect(campus.getState().session.talk).toBeNull();
});

// Catches a speaker who wants the panels gone and is offered to leave the talk.
it('Esc puts the panels away before it returns to the script or offers to leave', async () => {
  const { campus, session, press, say } = await talkAtSecond();
  campus.actions.setView({ interfaceHidden: false });
  session.order({ kind: 'off-script' });
  press('Escape');
  expect(campus.getState().view.interfaceHidden).toBe(true);
  expect(campus.getState().session.talk?.offScript).toBe(true);
  press('Escape');
  expect(campus.getState().session.talk?.offScript).toBe(false);
  expect(say).not.toHaveBeenCalled();
  session.order({ kind: 'leave' });
});
