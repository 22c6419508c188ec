import { describe, expect, it } from 'vitest';
import { escapeStep, historyKey, type KeyPress, keyMeaning } from '../../src/ui/kit/key-rules.ts';

function press(part: Partial<KeyPress>): KeyPress {
  const quiet = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, repeat: false };
  return { code: '', key: '', ...quiet, ...part };
}

describe('interface keys', () => {
  it('go by place on the keyboard, not by letter', () => {
    expect(keyMeaning(press({ code: 'KeyL', key: 'n' }), 'scene')).toBe('next-lens');
    expect(keyMeaning(press({ code: 'KeyN', key: 'l' }), 'scene')).toBeNull();
  });

  it('rest while typing and inside dialogs', () => {
    for (const place of ['text', 'dialog'] as const) {
      expect(keyMeaning(press({ code: 'KeyH', key: 'h' }), place)).toBeNull();
      expect(keyMeaning(press({ code: 'Slash', key: '?', shiftKey: true }), place)).toBeNull();
    }
  });

  it('rest with a modifier, and when a key is held down', () => {
    expect(keyMeaning(press({ code: 'KeyH', key: 'h', ctrlKey: true }), 'scene')).toBeNull();
    expect(keyMeaning(press({ code: 'KeyH', key: 'h', metaKey: true }), 'scene')).toBeNull();
    expect(keyMeaning(press({ code: 'KeyH', key: 'h', repeat: true }), 'scene')).toBeNull();
  });

  it('leave the space bar to a focused control', () => {
    expect(keyMeaning(press({ code: 'Space', key: ' ' }), 'control')).toBeNull();
    expect(keyMeaning(press({ code: 'Space', key: ' ' }), 'scene')).toBe('toggle-flows');
  });

  it('tell tools and views apart from what the letter does with Shift', () => {
    const shift = { shiftKey: true } as const;
    expect(keyMeaning(press({ code: 'KeyM', key: 'M', ...shift }), 'scene')).toBe('toggle-measure');
    expect(keyMeaning(press({ code: 'KeyM', key: 'm' }), 'scene')).toBe('toggle-map');
    expect(keyMeaning(press({ code: 'KeyX', key: 'x' }), 'scene')).toBe('toggle-section');
    expect(keyMeaning(press({ code: 'KeyZ', key: 'z' }), 'scene')).toBe('view-before');
    expect(keyMeaning(press({ code: 'KeyZ', key: 'Z', ...shift }), 'scene')).toBe('next-view');
    expect(keyMeaning(press({ code: 'KeyH', key: 'H', ...shift }), 'scene')).toBeNull();
  });

  it('find the question mark wherever the layout puts it', () => {
    expect(keyMeaning(press({ code: 'Minus', key: '?', shiftKey: true }), 'scene')).toBe('toggle-card');
  });
});

describe('undo and redo', () => {
  const z = { code: 'KeyZ', key: 'z' };

  it('are on ⌘Z and Ctrl+Z, with Shift and on Ctrl+Y the other way', () => {
    expect(historyKey(press({ ...z, metaKey: true }), 'scene')).toBe('undo');
    expect(historyKey(press({ ...z, ctrlKey: true }), 'control')).toBe('undo');
    expect(historyKey(press({ code: 'KeyZ', key: 'Z', ctrlKey: true, shiftKey: true }), 'scene')).toBe(
      'redo',
    );
    expect(historyKey(press({ code: 'KeyY', key: 'y', ctrlKey: true }), 'scene')).toBe('redo');
  });

  it('go by the letter, and by its place where keys write no Latin', () => {
    expect(historyKey(press({ code: 'KeyW', key: 'z', ctrlKey: true }), 'scene')).toBe('undo');
    expect(historyKey(press({ code: 'KeyZ', key: 'w', ctrlKey: true }), 'scene')).toBeNull();
    expect(historyKey(press({ code: 'KeyZ', key: 'я', ctrlKey: true }), 'scene')).toBe('undo');
  });

  it('leave plain letters, other modifiers and dialogs alone', () => {
    expect(historyKey(press(z), 'scene')).toBeNull();
    expect(historyKey(press({ ...z, ctrlKey: true, altKey: true }), 'scene')).toBeNull();
    expect(historyKey(press({ ...z, ctrlKey: true, metaKey: true }), 'scene')).toBeNull();
    expect(historyKey(press({ ...z, ctrlKey: true }), 'dialog')).toBeNull();
  });
});

describe('Esc', () => {
  const closed = {
    cardOpen: false,
    editing: false,
    presenting: false,
    sheetOpen: false,
    walking: false,
    tool: false,
  };

  it('leaves the presentation, and closes the sheet', () => {
    expect(escapeStep({ ...closed, presenting: true })).toBe('leave-presentation');
    expect(escapeStep({ ...closed, sheetOpen: true })).toBe('close-sheet');
    expect(escapeStep({ ...closed, walking: true })).toBe('end-walk');
    expect(escapeStep({ ...closed, walking: true, tool: true })).toBe('put-tool-away');
    expect(escapeStep(closed)).toBe('pass-on');
  });

  it('undoes one thing at a time, the innermost first', () => {
    const all = {
      cardOpen: true,
      editing: true,
      presenting: true,
      sheetOpen: true,
      walking: true,
      tool: true,
    };
    expect(escapeStep(all)).toBe('close-card');
    expect(escapeStep({ ...all, cardOpen: false })).toBe('pass-on');
    expect(escapeStep({ ...all, cardOpen: false, editing: false })).toBe('leave-presentation');
    // Catches a walk that ends, and flies off, while what lies over it stays open.
    expect(escapeStep({ ...all, cardOpen: false, editing: false, presenting: false })).toBe('close-sheet');
  });
});
