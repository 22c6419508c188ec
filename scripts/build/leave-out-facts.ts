import type { Plugin } from 'vite';
import { withPureCalls } from './pure-calls.ts';

/** Tables of the catalogue that no code of a part reads are left out of it: the calls that make them do nothing else. */
export function leaveOutUnreadFacts(): Plugin {
  return {
    name: 'gigacampus:leave-out-unread-facts',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]src[\\/]catalogue[\\/].*\.ts$/ },
      handler: (code) => ({ code: withPureCalls(code), map: null }),
    },
  };
}
