import { sayMissing } from './say-missing.ts';

// The first code of the presenter's window: it fetches the rest, and has words for when that does not arrive.

import('./mount-desk.tsx').catch((cause: unknown) => {
  console.error(cause);
  sayMissing(cause instanceof Error ? cause.message : String(cause), () => location.reload());
});
