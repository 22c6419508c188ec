/** Why a file could not be read, in words. */
export function fileReason(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') {
    if (cause.code === 'ENOENT') return 'there is no such file';
    if (cause.code === 'EISDIR') return 'it is a folder';
    if (cause.code === 'EACCES') return 'it may not be read';
  }
  return cause instanceof Error ? cause.message : String(cause);
}
