import type { MetricId } from '../answers/metrics.ts';
import type { ParamChange, ParamId, ParamProblem } from '../params/param-types.ts';
import type { SiteEdit } from '../params/site-edits.ts';
import type { ThingId } from '../plan/plan-types.ts';
import type { CameraAngle, CameraPose } from '../store/store-types.ts';
import type { SlideView } from './story-format.ts';

/** A number of the campus that a slide shows as it is now: a metric, or one over another. */
export interface LiveFigure {
  readonly metric: MetricId;
  readonly over?: MetricId;
  /** A share is told in percent. */
  readonly as?: 'percent';
}

/** The one number of a slide. */
export interface SlideNumber extends LiveFigure {
  /** What it is called on the slide; else as the table of metrics calls it. */
  readonly label?: string;
  /** Unit of one metric over another, for people. */
  readonly unit?: string;
}

/** Where the camera of a slide stands: a pose in metres, or looking at a thing, the `site` or the whole campus (`home`). */
export type SlideCamera =
  | ({
      readonly kind: 'pose';
      /** Key poses that the camera passes on its way there, on one smooth curve. */
      readonly via?: readonly CameraPose[];
    } & CameraPose)
  | { readonly kind: 'home' }
  | { readonly kind: 'thing'; readonly at: ThingId; readonly angle: CameraAngle };

/** A note that stands at a thing. */
export interface Callout {
  readonly at: ThingId;
  readonly text: string;
}

export interface Slide {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  /** Shown before the slide's own values are: the audience is asked to predict. */
  readonly ask?: string;
  readonly number?: SlideNumber;
  readonly notes: string;
  readonly source: string;
  readonly preset: string;
  /** How the campus differs from its preset. */
  readonly values: ParamChange;
  /** What is moved by hand on its site. */
  readonly siteEdits: readonly SiteEdit[];
  readonly view: SlideView;
  readonly camera: SlideCamera;
  readonly selection?: ThingId;
  readonly callouts: readonly Callout[];
  /** Knobs that the presenter's window offers as sliders beside this slide. */
  readonly sliders: readonly ParamId[];
  /** How long the speaker means to stay. */
  readonly seconds: number;
  readonly transition: { readonly kind: 'fly' | 'cut'; readonly seconds?: number };
  /** What a newer Gigacampus wrote and this one does not know: kept when the story is saved. */
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  readonly slides: readonly Slide[];
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface ParsedStory {
  /** Absent when nothing in the file could be used. */
  readonly story?: Story;
  readonly problems: readonly ParamProblem[];
}
