/** Whether a key press belongs to a control of the page and not to the scene. */
export function isTyping(target: EventTarget | null): boolean {
  if (typeof HTMLElement === 'undefined' || !(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) return true;
  const role = target.getAttribute('role');
  return role !== null && ['slider', 'spinbutton', 'textbox', 'combobox', 'listbox', 'menu'].includes(role);
}

/** Letters act alone or with Shift; every other modifier is the browser's or the page's. */
export function hasForeignModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

let reducedMotion: MediaQueryList | null = null;

/** Asked in every frame: the list is kept, as making one costs more than all else that a frame asks. */
export function prefersReducedMotion(): boolean {
  if (typeof matchMedia !== 'function') return false;
  reducedMotion ??= matchMedia('(prefers-reduced-motion: reduce)');
  return reducedMotion.matches;
}
