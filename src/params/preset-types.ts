import type { ParamChange, ParamValues } from './param-types.ts';
import type { SiteEdit } from './site-edits.ts';

/** What is told of a named campus: how it differs from the defaults of the knobs, and from the default site. */
export interface PresetRecord {
  readonly id: string;
  /** Rises by one whenever the values or the edits change, so that a link or file made before can tell. */
  readonly revision: number;
  readonly label: string;
  readonly source: string;
  readonly changes: ParamChange;
  /** Where the published site is known to differ from the default one. */
  readonly siteEdits?: readonly SiteEdit[];
}

/** A named campus with the value of every knob. */
export interface Preset extends PresetRecord {
  readonly values: ParamValues;
  readonly siteEdits: readonly SiteEdit[];
}
