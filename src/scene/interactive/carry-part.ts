import { type Camera, Raycaster, Vector2, type Vector3 } from 'three';
import type { CampusStore } from '../../store/campus-store.ts';
import { choosePart, dragPart, dropPart, letGo, partAt } from '../../store/site-shaping.ts';

/** A press that moves no farther than this is a click, CSS pixels. */
const CLICK_SLOP_PX = 4;
/** Flatter rays meet the ground too far away to aim at. */
const FLATTEST = -1e-3;

interface Press {
  readonly pointerId: number;
  readonly clientX: number;
  readonly clientY: number;
  /** Where the ground was taken hold of, metres. */
  readonly at: Vector3;
  carried: boolean;
}

/** Where the ground lies under a pointer; null where it sees the sky. */
function groundFinder(camera: Camera, canvas: HTMLCanvasElement): (event: PointerEvent) => Vector3 | null {
  const raycaster = new Raycaster();
  return ({ clientX, clientY }) => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const place = new Vector2((2 * (clientX - left)) / width - 1, 1 - (2 * (clientY - top)) / height);
    raycaster.setFromCamera(place, camera);
    const { origin, direction } = raycaster.ray;
    if (direction.y > FLATTEST) return null;
    return origin.clone().addScaledVector(direction, -origin.y / direction.y);
  };
}

/** One pointer at a time, from taking hold of a part to setting it down. */
class Carrying {
  readonly #campus: CampusStore;
  readonly #canvas: HTMLCanvasElement;
  readonly #groundUnder: (event: PointerEvent) => Vector3 | null;
  #press: Press | null = null;

  constructor(campus: CampusStore, camera: Camera, canvas: HTMLCanvasElement) {
    this.#campus = campus;
    this.#canvas = canvas;
    this.#groundUnder = groundFinder(camera, canvas);
  }

  readonly down = (event: PointerEvent): void => {
    if (event.target !== this.#canvas || this.#press !== null) return;
    if (!event.isPrimary || event.button !== 0 || event.shiftKey) return;
    const { run, session } = this.#campus.getState();
    const at = this.#groundUnder(event);
    if (at === null || run.plan === null) return;
    const id = partAt(run.plan.campus.site, at.x, at.z);
    if (id === null) return;
    event.stopPropagation();
    // Nothing takes the focus by itself where the press goes no farther.
    this.#canvas.focus();
    if (session.siteShaping?.partId !== id) choosePart(this.#campus, id);
    const { pointerId, clientX, clientY } = event;
    this.#press = { pointerId, clientX, clientY, at, carried: false };
  };

  readonly move = (event: PointerEvent): void => {
    const press = this.#press;
    if (press === null || event.pointerId !== press.pointerId) return;
    const strayed = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY);
    if (!press.carried && strayed <= CLICK_SLOP_PX) return;
    press.carried = true;
    const ground = this.#groundUnder(event);
    if (ground !== null) dragPart(this.#campus, ground.x - press.at.x, ground.z - press.at.z, event.altKey);
  };

  readonly up = (event: PointerEvent): void => {
    const press = this.#press;
    if (press === null || event.pointerId !== press.pointerId) return;
    this.#press = null;
    if (press.carried) dropPart(this.#campus);
  };

  readonly cancel = (): void => {
    this.#press = null;
    letGo(this.#campus);
  };

  /** Somebody has put the part back by a key: the press ends with it. */
  readonly putBack = (): void => {
    if (this.#press?.carried === true) this.#press = null;
  };
}

/**
 * A press on a part holds it, moving carries it over the ground, lifting sets it down. Heard before the camera hears of it,
 * which keeps every press elsewhere. Returns the way to stop.
 */
export function listenToCarrying(campus: CampusStore, camera: Camera, canvas: HTMLCanvasElement): () => void {
  const { parentElement: holder } = canvas;
  if (holder === null) return () => undefined;
  const { down, move, up, cancel, putBack } = new Carrying(campus, camera, canvas);
  const stopFollowing = campus.subscribe(({ session }, before) => {
    if (before.session.siteShaping?.held === true && session.siteShaping?.held !== true) putBack();
  });
  holder.addEventListener('pointerdown', down, { capture: true });
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', cancel);
  return () => {
    stopFollowing();
    holder.removeEventListener('pointerdown', down, { capture: true });
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', cancel);
  };
}
