export type InterfaceKey =
  | 'toggle-interface'
  | 'toggle-card'
  | 'next-lens'
  | 'toggle-labels'
  | 'toggle-walk'
  | 'toggle-map'
  | 'toggle-measure'
  | 'toggle-section'
  | 'view-before'
  | 'next-view'
  | 'toggle-flows'
  | 'toggle-evidence'
  | 'toggle-site';

/** The parts of a key event that decide what it does. */
export interface KeyPress {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
}

/** What has the focus: text swallows letters, a control swallows the space bar, a dialog swallows everything. */
export type FocusPlace = 'scene' | 'text' | 'control' | 'dialog';

/** Letters act by their place on the keyboard; the question mark acts by its label, because its place varies. */
export function keyMeaning(press: KeyPress, place: FocusPlace): InterfaceKey | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat) return null;
  if (place === 'text' || place === 'dialog') return null;
  if (press.key === '?') return 'toggle-card';
  if (press.shiftKey) {
    if (press.code === 'KeyM') return 'toggle-measure';
    return press.code === 'KeyZ' ? 'next-view' : null;
  }
  if (press.code === 'KeyX') return 'toggle-section';
  if (press.code === 'KeyZ') return 'view-before';
  if (press.code === 'KeyH') return 'toggle-interface';
  if (press.code === 'KeyL') return 'next-lens';
  if (press.code === 'KeyT') return 'toggle-labels';
  if (press.code === 'KeyG') return 'toggle-walk';
  if (press.code === 'KeyM') return 'toggle-map';
  if (press.code === 'KeyV') return 'toggle-evidence';
  if (press.code === 'KeyB') return 'toggle-site';
  if (press.code === 'Space' && place === 'scene') return 'toggle-flows';
  return null;
}

/** ⌘ or Ctrl with Z, Shift with it, or Ctrl+Y: by the letter as the platform does, by its place where keys write no Latin. */
export function historyKey(press: KeyPress, place: FocusPlace): 'undo' | 'redo' | null {
  if (press.altKey || press.ctrlKey === press.metaKey || place === 'dialog') return null;
  const letter = /^[a-z]$/i.test(press.key)
    ? press.key.toLowerCase()
    : press.code.replace('Key', '').toLowerCase();
  if (letter === 'z') return press.shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !press.shiftKey ? 'redo' : null;
}

/** Whether text is written here, so that ⌘Z belongs to what is written. */
export function isTextField(target: EventTarget | null): boolean {
  return focusPlaceOf(target) === 'text' && !(target instanceof HTMLSelectElement);
}

/** Where an event of this target lands. */
export function focusPlaceOf(target: EventTarget | null): FocusPlace {
  if (!(target instanceof HTMLElement)) return 'scene';
  if (target.closest('dialog[open]') !== null) return 'dialog';
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  ) {
    return 'text';
  }
  if (target instanceof HTMLInputElement) {
    return ['range', 'radio', 'checkbox', 'button', 'file'].includes(target.type) ? 'control' : 'text';
  }
  return target.closest('button, summary, a[href], [role="tab"]') === null ? 'scene' : 'control';
}

/** What of the page is open when Esc is pressed. */
export interface OpenThings {
  readonly cardOpen: boolean;
  readonly editing: boolean;
  /** The interface is hidden. */
  readonly presenting: boolean;
  readonly sheetOpen: boolean;
  /** The camera is on foot. */
  readonly walking: boolean;
  /** A tool is in the hand. */
  readonly tool: boolean;
}

export type EscapeStep =
  | 'close-card'
  | 'leave-presentation'
  | 'close-sheet'
  | 'put-tool-away'
  | 'end-walk'
  | 'pass-on';

/** The one thing that Esc undoes. */
export function escapeStep(open: OpenThings): EscapeStep {
  const { cardOpen, editing, presenting, sheetOpen, walking, tool } = open;
  if (cardOpen) return 'close-card';
  if (editing) return 'pass-on';
  if (presenting) return 'leave-presentation';
  if (sheetOpen) return 'close-sheet';
  if (tool) return 'put-tool-away';
  return walking ? 'end-walk' : 'pass-on';
}
