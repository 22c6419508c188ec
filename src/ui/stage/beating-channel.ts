import { BEAT_MS, CHANNEL } from './desk-protocol.ts';

/**
 * The channel between the windows of a talk: what is posted is of one kind of message, what is heard is not yet read. While it is
 * open it beats; it is closed while its page is left, which a browser may keep aside and show again.
 */
export function beatingChannel<Message>(hear: (data: unknown) => void, beat: () => void) {
  let channel: BroadcastChannel | null = null;
  let clock: ReturnType<typeof setInterval>;
  return {
    /** Nothing while it is closed. */
    post: (message: Message): void => channel?.postMessage(message),
    /** False where it was open. */
    open: (): boolean => {
      if (channel !== null) return false;
      channel = new BroadcastChannel(CHANNEL);
      channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
      clock = setInterval(beat, BEAT_MS);
      return true;
    },
    close: (): void => {
      clearInterval(clock);
      channel?.close();
      channel = null;
    },
  };
}
