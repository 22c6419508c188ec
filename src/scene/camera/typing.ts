/** Whether a key press belongs to a control of the page and not to the scene. */
export function isTyping(target: EventTarget | null): boolean {
  if (typeof HTMLElement === 'undefined' || !(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) return true;
  const role = target.getAttribute('role');
  return role !== null && ['slider', 'spinbutton', 'textbox', 'combobox', 'listbox', 'menu'].includes(role);
}

/**
 * Whether a key press is meant for the scene itself: its canvas has the focus, or nothing has. A page that scrolls keeps
 * its arrow keys as long as nothing has the focus.
 */
export function isOnScene(target: EventTarget | null, place: 'canvas' | 'anywhere' = 'anywhere'): boolean {
  if (typeof HTMLElement === 'undefined' || !(target instanceof HTMLElement)) return place === 'anywhere';
  if (target.tagName === 'CANVAS') return true;
  if (place === 'canvas' || !['BODY', 'HTML'].includes(target.tagName)) return false;
  const page = document.scrollingElement;
  return page === null || page.scrollHeight <= page.clientHeight;
}

/** Letters act alone or with Shift; every other modifier is the browser's or the page's. */
export function hasForeignModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

let reducedMotion: MediaQueryList | null = null;

/** Whether people prefer reduced motion. The list is kept, as making one costs more than all else that a frame asks. */
export function reducedMotionQuery(): MediaQueryList {
  reducedMotion ??= matchMedia('(prefers-reduced-motion: reduce)');
  return reducedMotion;
}

/** Asked in every frame. */
export function prefersReducedMotion(): boolean {
  return typeof matchMedia === 'function' && reducedMotionQuery().matches;
}
