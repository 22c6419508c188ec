/** What was thrown, in words; what a script throws may itself throw when it is looked at. */
export function wordsOf(cause: unknown): string {
  try {
    return String(cause instanceof Error ? cause.message : cause);
  } catch {
    return 'its reason cannot be read either';
  }
}
