import type { ParsedScenario } from '../../params/scenario.ts';
import type { Plan } from '../../plan/plan-types.ts';
import type { SiteFormat } from '../../plan/site-formats.ts';

/** What a file turns out to be. */
export type FileContent =
  | { readonly kind: 'scenario'; readonly parsed: ParsedScenario }
  | { readonly kind: 'weather'; readonly text: string }
  | { readonly kind: 'story'; readonly text: string }
  | { readonly kind: 'refused'; readonly message: string };

/** Reading of files that are opened or dropped, and writing of those that are saved; the page decides how. */
export interface FileServices {
  /** Rejects, naming what is missing, where the reader does not arrive. */
  readonly fetchReader: () => Promise<FileReading>;
  /** The site as a file of a format. Rejects, naming what is missing, where the writer does not arrive. */
  readonly drawSite: (plan: Plan, format: SiteFormat) => Promise<string>;
}

/** Rejects where the browser cannot read the file. */
export type FileReading = (file: File) => Promise<FileContent>;
