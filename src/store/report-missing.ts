import type { SessionActions } from './session-actions.ts';

/** Says that a part of the page did not arrive: what is missing without it, why, and a button to fetch it once more. */
export function reportMissing(
  { notify }: Pick<SessionActions, 'notify'>,
  lack: string,
  reason: string,
  retry: () => void,
): void {
  const message = `Not fetched: ${reason}. All numbers and parameters are kept.`;
  notify({
    tone: 'error',
    title: lack,
    problems: [{ where: 'Not fetched', message }],
    action: { label: 'Try again', run: retry },
  });
}

export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
