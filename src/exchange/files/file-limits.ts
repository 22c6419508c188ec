/** The largest file of a kind that is read at all, and what one usually has. */
export interface FileLimit {
  readonly what: string;
  readonly mostBytes: number;
  readonly usual: string;
}

export const FILE_LIMITS = {
  /** A scenario has 1 kB; the tool's own output with a year, a comparison and a tornado some 100 kB. */
  scenario: { what: 'scenario file', mostBytes: 4_000_000, usual: 'about 1 kB' },
  /** A year by hours has 1.6 MB; many columns and long comments double it. */
  weather: { what: 'weather file of a year', mostBytes: 32_000_000, usual: '1 to 2 MB' },
} satisfies Record<string, FileLimit>;

const BYTES_PER_MB = 1_000_000;

/** Why a file of this size is not read; undefined where it may be. */
export function sizeProblem(bytes: number, limit: FileLimit): string | undefined {
  if (bytes <= limit.mostBytes) return undefined;
  const has = Math.round(bytes / BYTES_PER_MB).toLocaleString('en-US');
  const most = limit.mostBytes / BYTES_PER_MB;
  return `It has ${has} MB, more than the ${most} MB that are read; a ${limit.what} has ${limit.usual}`;
}
