import type { CampusStore } from '../store/campus-store.ts';
import { keepOfflineCopy, openPageCopy } from './offline-copy.ts';
import { whenIdle } from './when-idle.ts';

/** Keeps the page for visits without a network, once it rests. */
export async function keepPage(campus: CampusStore): Promise<void> {
  const atRest = () => whenIdle(campus);
  const kept = import.meta.env.PROD && (await keepOfflineCopy(campus, atRest, openPageCopy));
  // Where no copy is kept, at least the parts that most visits come to are there when the network goes.
  if (kept) return;
  const { fetchAhead } = await import('./fetch-ahead.ts');
  await fetchAhead(atRest);
}
