/** Whether files are dragged, and not a text or a link. */
export function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Text over a field is the field's; every other drop is the page's. */
export function isTextForField(event: DragEvent): boolean {
  const { target } = event;
  const field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return field && !carriesFiles(event);
}

/**
 * A browser opens what is dropped on a page in the page's place, and the campus would be gone. This keeps it from that
 * from the first moment on, and where the panels that take files are not there.
 */
export function keepDropsFromLeaving(): void {
  function keep(event: DragEvent): void {
    if (!isTextForField(event)) event.preventDefault();
  }
  window.addEventListener('dragover', keep);
  window.addEventListener('drop', keep);
}
