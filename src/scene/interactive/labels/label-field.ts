import { type Camera, Matrix4, Vector3 } from 'three';
import { type LabelledPlace, labelledPlaces, openedWithNames } from '../../../plan/labelled-places.ts';
import type { Plan, ThingId } from '../../../plan/plan-types.ts';
import { labelAnchor, labelSizePx, type ScreenAnchors } from '../../../store/screen-anchors.ts';
import type { PictureInsets } from '../../../store/store-types.ts';
import { chooseLabels, type SeenLabel } from './choose-labels.ts';

/** Nearer to the edge of the picture than this share of it a name would be cut. */
const INSIDE = 0.97;
const seen = new Vector3();
const eye = new Vector3();

interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A place and its name on the way into the picture. */
interface Entry {
  readonly place: LabelledPlace;
  readonly anchor: string;
  readonly label: SeenLabel;
}

/** The names of a campus on the screen. While the camera stands, a frame costs a comparison. */
export class LabelField {
  readonly #anchors: ScreenAnchors;
  readonly #view = new Matrix4();
  #plan: Plan | null = null;
  #storey = 0;
  #opened: ThingId | null = null;
  #size: PictureSize = { width: 0, height: 0 };
  #insets: PictureInsets | null = null;
  #entries: readonly Entry[] = [];
  #labels: readonly SeenLabel[] = [];

  constructor(anchors: ScreenAnchors) {
    this.#anchors = anchors;
  }

  /**
   * The picture as a camera has just drawn it, in CSS pixels, and how much of it panels cover.
   * @param storey that open buildings show.
   * @param selection what it opens has names of its own.
   */
  follow(
    plan: Plan | null,
    camera: Camera,
    size: PictureSize,
    insets: PictureInsets,
    storey = 0,
    selection: ThingId | null = null,
  ): void {
    const opened = openedWithNames(selection);
    const kept = plan === this.#plan && opened === this.#opened;
    this.#opened = opened;
    const same = kept && size.width === this.#size.width && size.height === this.#size.height;
    const alike = same && storey === this.#storey && insets === this.#insets;
    if (alike && this.#view.equals(camera.matrixWorldInverse)) return;
    this.#storey = storey;
    if (!same) this.#take(plan, size);
    this.#insets = insets;
    this.#view.copy(camera.matrixWorldInverse);
    eye.setFromMatrixPosition(camera.matrixWorld);
    for (const entry of this.#entries) this.#project(entry, camera, insets);
    chooseLabels(this.#labels);
    for (const { anchor, label } of this.#entries)
      this.#anchors.put(anchor, label.shown ? { x: Math.round(label.x), y: Math.round(label.y) } : null);
  }

  /** Takes every name out of the picture. */
  clear(): void {
    for (const { anchor } of this.#entries) this.#anchors.put(anchor, null);
  }

  #take(plan: Plan | null, size: PictureSize): void {
    this.clear();
    this.#plan = plan;
    this.#size = { width: size.width, height: size.height };
    this.#entries = (plan === null ? [] : labelledPlaces(plan, this.#opened)).map((place) => ({
      place,
      anchor: labelAnchor(place.id),
      label: { x: -1, y: -1, shown: false, ...labelSizePx(place.text, size.height) },
    }));
    this.#labels = this.#entries.map(({ label }) => label);
  }

  #project({ place: { at, withinM, storey }, label }: Entry, camera: Camera, insets: PictureInsets): void {
    label.x = -1;
    if (storey !== undefined && storey !== this.#storey) return;
    seen.set(at[0], at[1], at[2]);
    // Of many thousand names nearly all are too far: those cost no matrix.
    if (seen.distanceToSquared(eye) >= withinM * withinM) return;
    seen.applyMatrix4(camera.matrixWorldInverse);
    if (seen.z >= 0) return;
    seen.applyMatrix4(camera.projectionMatrix);
    if (Math.abs(seen.x) >= INSIDE || Math.abs(seen.y) >= INSIDE) return;
    const { width, height } = this.#size;
    const x = ((seen.x + 1) / 2) * width;
    label.y = ((1 - seen.y) / 2) * height;
    if (isFree(x, label, this.#size, insets)) label.x = x;
  }
}

/** Whether a name over this place stands clear of the panels. */
function isFree(
  x: number,
  label: SeenLabel,
  { width, height }: PictureSize,
  { left, right, top, bottom }: PictureInsets,
): boolean {
  const half = label.width / 2;
  const across = x - half >= left * width && x + half <= (1 - right) * width;
  return across && label.y - label.height >= top * height && label.y <= (1 - bottom) * height;
}
