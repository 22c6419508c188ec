/** What the address of the page asks for; nothing where there is no page. */
function asked(): URLSearchParams {
  return new URLSearchParams('location' in globalThis ? location.search : '');
}

/** Whether another page shows this one in a frame, or means to: its address says `embed`. */
export function isEmbedded(): boolean {
  return asked().has('embed');
}

function roomAsked(name: string): string | null {
  return /^[0-9a-f]{32}$/.exec(asked().get(name) ?? '')?.[0] ?? null;
}

/** The room that the address asks to follow. */
export function followedRoom(): string | null {
  return roomAsked('follow');
}

/** The room that the address of a speaker names. */
export function ownRoom(): string | null {
  return roomAsked('room');
}

/** Where the page itself is, without what its address asks for. */
export function pageAddress(): string {
  return location.href.replace(/[?#].*$/, '');
}

/** A frame that nobody is in takes no focus: the keys are those of the page around it. */
export function mayTakeFocus(): boolean {
  return !isEmbedded() || document.hasFocus();
}

/** Keys belong to the picture again. */
export function focusScene(): void {
  if (mayTakeFocus()) document.getElementById('scene')?.focus();
}
