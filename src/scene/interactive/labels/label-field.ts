import { type Camera, Matrix4, Vector3 } from 'three';
import { type LabelledPlace, labelledPlaces } from '../../../plan/labelled-places.ts';
import type { Plan } from '../../../plan/plan-types.ts';
import { labelAnchor, labelSizePx, type ScreenAnchors } from '../../../store/screen-anchors.ts';
import { chooseLabels, type SeenLabel } from './choose-labels.ts';

/** Nearer to the edge of the picture than this share of it a name would be cut. */
const INSIDE = 0.97;
const seen = new Vector3();

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
  #size: PictureSize = { width: 0, height: 0 };
  #entries: readonly Entry[] = [];
  #labels: readonly SeenLabel[] = [];

  constructor(anchors: ScreenAnchors) {
    this.#anchors = anchors;
  }

  /** The picture as a camera has just drawn it, in CSS pixels. @param storey that open buildings show. */
  follow(plan: Plan | null, camera: Camera, size: PictureSize, storey = 0): void {
    const same = plan === this.#plan && size.width === this.#size.width && size.height === this.#size.height;
    if (same && storey === this.#storey && this.#view.equals(camera.matrixWorldInverse)) return;
    this.#storey = storey;
    if (!same) this.#take(plan, size);
    this.#view.copy(camera.matrixWorldInverse);
    for (const entry of this.#entries) this.#project(entry, camera);
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
    this.#entries = (plan === null ? [] : labelledPlaces(plan)).map((place) => ({
      place,
      anchor: labelAnchor(place.id),
      label: { x: -1, y: -1, shown: false, ...labelSizePx(place.text, size.height) },
    }));
    this.#labels = this.#entries.map(({ label }) => label);
  }

  #project({ place: { at, withinM, storey }, label }: Entry, camera: Camera): void {
    seen.set(...at).applyMatrix4(camera.matrixWorldInverse);
    const near = seen.z < 0 && seen.lengthSq() < withinM * withinM;
    seen.applyMatrix4(camera.projectionMatrix);
    const shown = storey === undefined || storey === this.#storey;
    const inside = near && shown && Math.abs(seen.x) < INSIDE && Math.abs(seen.y) < INSIDE;
    label.x = inside ? ((seen.x + 1) / 2) * this.#size.width : -1;
    label.y = ((1 - seen.y) / 2) * this.#size.height;
  }
}
