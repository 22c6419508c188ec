import { describe, expect, it } from 'vitest';
import { escapeStep, type KeyPress, keyMeaning, lensAfter } from '../../src/ui/kit/key-rules.ts';

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

  it('find the question mark wherever the layout puts it', () => {
    expect(keyMeaning(press({ code: 'Minus', key: '?', shiftKey: true }), 'scene')).toBe('toggle-card');
  });

  it('walk through the lenses and return', () => {
    expect(lensAfter(lensAfter(lensAfter('natural')))).toBe('natural');
  });
});

describe('Esc', () => {
  const closed = { cardOpen: false, editing: false, presenting: false, sheetOpen: false };

  it('leaves the presentation, and closes the sheet', () => {
    expect(escapeStep({ ...closed, presenting: true })).toBe('leave-presentation');
    expect(escapeStep({ ...closed, sheetOpen: true })).toBe('close-sheet');
    expect(escapeStep(closed)).toBe('pass-on');
  });

  it('undoes one thing at a time, the innermost first', () => {
    const all = { cardOpen: true, editing: true, presenting: true, sheetOpen: true };
    expect(escapeStep(all)).toBe('close-card');
    expect(escapeStep({ ...all, cardOpen: false })).toBe('pass-on');
    expect(escapeStep({ ...all, cardOpen: false, editing: false })).toBe('leave-presentation');
  });
});
