import type { ParsedScenario } from '../../params/scenario.ts';

/** What a file turns out to be. */
export type FileContent =
  | { readonly kind: 'scenario'; readonly parsed: ParsedScenario }
  | { readonly kind: 'weather'; readonly text: string }
  | { readonly kind: 'story'; readonly text: string }
  | { readonly kind: 'refused'; readonly message: string };

/** Reading of files that are opened or dropped; the page decides how. */
export interface FileServices {
  /** Rejects, naming what is missing, where the reader does not arrive. */
  readonly fetchReader: () => Promise<FileReading>;
}

/** Rejects where the browser cannot read the file. */
export type FileReading = (file: File) => Promise<FileContent>;
