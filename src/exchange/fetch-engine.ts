/**
 * Fetches an engine that is needed now. Rejects, in a sentence that names it, where it does not arrive; a browser holds
 * that against a worker for as long as it lives, so whoever asks again does so in a new one.
 */
export async function fetchEngine<Engine>(name: string, load: () => Promise<Engine>): Promise<Engine> {
  try {
    return await load();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${name} could not be fetched (${reason})`, { cause });
  }
}
