import type { PathKind, ThingKind } from '../../plan/plan-types.ts';

/** Metres east and metres north of the site's origin. */
export type DrawnPoint = readonly [eastM: number, northM: number];

/** What stands or lies on a layer: closed rings of a thing, or the open line of a run. */
export interface DrawnShape {
  readonly layer: string;
  readonly id: string;
  readonly kind: ThingKind | PathKind | 'site' | 'gate';
  readonly name: string;
  readonly closed: boolean;
  readonly lines: readonly (readonly DrawnPoint[])[];
  /** Height of a thing above its base, metres; undefined for a run. */
  readonly heightM: number | undefined;
}

export interface DrawnLabel {
  readonly at: DrawnPoint;
  readonly text: string;
  readonly heightM: number;
}

/** A length told beside what it is of. */
export interface Dimension {
  readonly from: DrawnPoint;
  readonly to: DrawnPoint;
  readonly lengthM: number;
}

/** A site seen from above, north up, ready for any file format. */
export interface SiteDrawing {
  readonly title: string;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly shapes: readonly DrawnShape[];
  readonly labels: readonly DrawnLabel[];
  readonly dimensions: readonly Dimension[];
}
