import type { ParsedScenario } from '../../params/scenario.ts';

/** What a file turns out to be. */
export type FileContent =
  | { readonly kind: 'scenario'; readonly parsed: ParsedScenario }
  | { readonly kind: 'weather'; readonly text: string }
  | { readonly kind: 'refused'; readonly message: string };

/** Reading of files that are opened or dropped; the page decides how. */
export interface FileServices {
  /** Rejects where the browser cannot read the file or the reader does not arrive. */
  readonly readFile: (file: File) => Promise<FileContent>;
}
