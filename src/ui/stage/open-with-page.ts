interface Channel {
  open(): void;
  close(): void;
}

/**
 * Closes a channel when its page is left, and opens it again when the browser shows the very page that it had kept.
 * Returns the way to stop.
 */
export function openWithPage(channel: Channel, page: EventTarget = window): () => void {
  const left = (): void => channel.close();
  const shown = (event: Event): void => {
    if ('persisted' in event && event.persisted === true) channel.open();
  };
  page.addEventListener('pagehide', left);
  page.addEventListener('pageshow', shown);
  return () => {
    page.removeEventListener('pagehide', left);
    page.removeEventListener('pageshow', shown);
  };
}
