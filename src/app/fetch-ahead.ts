/** Parts of the page that a visit asks for later than its first picture. */
const LATER_PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('../store/link/link-codec.ts'),
  () => import('../catalogue/sources.ts'),
  () => import('../ui/evidence/evidence-sheet.tsx'),
  () => import('./question-runner.ts'),
  () => import('../ui/panels/trace-answer.ts'),
  () => import('../ui/panels/knob-help.tsx'),
  () => import('../ui/panels/shortcut-card.tsx'),
  () => import('../ui/view/show-panel.tsx'),
  () => import('../ui/view/site-map.tsx'),
  () => import('../ui/view/walk-card.tsx'),
  () => import('../exchange/files/read-user-file.ts'),
];

/**
 * Fetches them one after the other once the page rests, so that links, sources and the evidence are there with the
 * network off. One that does not come is left to whoever opens it, who says so there. `gc:later-parts` marks the end.
 */
export async function fetchAhead(
  atRest: () => Promise<void>,
  parts: readonly (() => Promise<unknown>)[] = LATER_PARTS,
): Promise<void> {
  // A page that never rests fetches them all the same.
  await atRest().then(ignore, ignore);
  for (const part of parts) await part().then(ignore, ignore);
  performance.measure('gc:later-parts', { start: 0, end: performance.now() });
}

function ignore(): void {}
