/** Whether another page shows this one in a frame, or means to: its address says `embed`. */
export function isEmbedded(): boolean {
  // Where there is no page, as in a test of what the stage does, nothing is around it.
  return 'location' in globalThis && new URLSearchParams(location.search).has('embed');
}

/** A frame that nobody is in takes no focus: the keys are those of the page around it. */
export function mayTakeFocus(): boolean {
  return !isEmbedded() || document.hasFocus();
}

/** Keys belong to the picture again. */
export function focusScene(): void {
  if (mayTakeFocus()) document.getElementById('scene')?.focus();
}
