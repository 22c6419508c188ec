/** What the address of the page asks for; nothing where there is no page. */
function asked(): URLSearchParams {
  return new URLSearchParams('location' in globalThis ? location.search : '');
}

/** Whether another page shows this one in a frame, or means to: its address says `embed`. */
export function isEmbedded(): boolean {
  return asked().has('embed');
}

/** The room that the address asks to follow. */
export function followedRoom(): string | null {
  return /^[0-9a-f]{32}$/.exec(asked().get('follow') ?? '')?.[0] ?? null;
}

/** A frame that nobody is in takes no focus: the keys are those of the page around it. */
export function mayTakeFocus(): boolean {
  return !isEmbedded() || document.hasFocus();
}

/** Keys belong to the picture again. */
export function focusScene(): void {
  if (mayTakeFocus()) document.getElementById('scene')?.focus();
}
