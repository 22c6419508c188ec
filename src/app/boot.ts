import { sayMissing } from './say-missing.ts';

// The first code that runs: it fetches the page, and has words for when that does not arrive.

function reload(): void {
  location.reload();
}

import('./main.ts').catch((cause: unknown) => {
  console.error(cause);
  sayMissing(cause instanceof Error ? cause.message : String(cause), reload);
});
