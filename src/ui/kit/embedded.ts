/** Whether another page shows this one in a frame, or means to: its address says `embed`. */
export function isEmbedded(): boolean {
  return new URLSearchParams(location.search).has('embed');
}

/** A frame that nobody is in takes no focus: the keys are those of the page around it. */
export function mayTakeFocus(): boolean {
  return !isEmbedded() || document.hasFocus();
}

/** Keys belong to the picture again. */
export function focusScene(): void {
  if (mayTakeFocus()) document.getElementById('scene')?.focus();
}
