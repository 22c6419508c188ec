import { type Camera, Raycaster, Vector2, type Vector3 } from 'three';
import { GRID_M } from '../../model/layout/rules/snap-move.ts';
import type { Corner } from '../../params/site-edits.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import { addCorner, aimCorner, finishDrawing, isDrawing } from '../../store/site-drawing.ts';
import {
  chooseParts,
  chosenIds,
  dragParts,
  dropParts,
  letGo,
  partAt,
  toggleChosen,
} from '../../store/site-shaping.ts';
import { holdsNothing } from '../holds-nothing.ts';
import { CLICK_SLOP_PX } from '../picking/pointer.ts';

/** A click this near the first corner of a boundary means it, CSS pixels. */
const CORNER_REACH_PX = 12;
/** Flatter rays meet the ground too far away to aim at. */
const FLATTEST = -1e-3;

interface Press {
  readonly pointerId: number;
  readonly clientX: number;
  readonly clientY: number;
  /** Where the ground was taken hold of, metres. */
  readonly at: Vector3;
  /** What lies there; null where a corner of what is drawn is set. */
  readonly id: string | null;
  /** The press belongs to the camera as well: only a click counts here. */
  readonly clickOnly: boolean;
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

function onGrid(x: number, z: number): Corner {
  return [Math.round(x / GRID_M) * GRID_M, Math.round(z / GRID_M) * GRID_M];
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
    if (!event.isPrimary || event.button !== 0) return;
    const { run } = this.#campus.getState();
    const at = this.#groundUnder(event);
    if (at === null || run.plan === null) return;
    const drawing = isDrawing(this.#campus);
    const id = drawing ? null : partAt(run.plan.campus.site, at.x, at.z);
    if (id === null && !drawing) return;
    const clickOnly = drawing || event.shiftKey;
    if (!clickOnly) this.#takeHold(event, id);
    const { pointerId, clientX, clientY } = event;
    this.#press = { pointerId, clientX, clientY, at, id, clickOnly, carried: false };
  };

  #takeHold(event: PointerEvent, id: string | null): void {
    event.stopPropagation();
    // Nothing takes the focus by itself where the press goes no farther.
    this.#canvas.focus();
    if (id !== null && !chosenIds(this.#campus).includes(id)) chooseParts(this.#campus, [id]);
  }

  readonly move = (event: PointerEvent): void => {
    const press = this.#press;
    if (press === null) this.#aim(event);
    if (press === null || event.pointerId !== press.pointerId) return;
    // Not every button that is lifted over a menu or another window is told.
    if (holdsNothing(event)) {
      this.#setDown(press);
      return;
    }
    const strayed = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY);
    if (!press.carried && strayed <= CLICK_SLOP_PX) return;
    press.carried = true;
    if (press.clickOnly) return;
    const ground = this.#groundUnder(event);
    if (ground !== null) dragParts(this.#campus, ground.x - press.at.x, ground.z - press.at.z, event.altKey);
  };

  /** While something is drawn, a line leads from its last corner to the pointer. */
  #aim(event: PointerEvent): void {
    if (!isDrawing(this.#campus)) return;
    const ground = event.target === this.#canvas ? this.#groundUnder(event) : null;
    aimCorner(this.#campus, ground === null ? null : this.#cornerAt(ground, event));
  }

  #cornerAt({ x, z }: Vector3, { altKey }: PointerEvent): Corner {
    return altKey ? [x, z] : onGrid(x, z);
  }

  readonly up = (event: PointerEvent): void => {
    const press = this.#press;
    if (press === null || event.pointerId !== press.pointerId) return;
    if (!press.carried) this.#click(press, event);
    this.#setDown(press);
  };

  #setDown({ carried, clickOnly }: Press): void {
    this.#press = null;
    if (carried && !clickOnly) dropParts(this.#campus);
  }

  /** A click on one of several chooses it alone; with Shift it joins the chosen or leaves them; while something is drawn it sets a corner. */
  #click({ id, at, clickOnly }: Press, event: PointerEvent): void {
    if (id === null) this.#setCorner(at, event);
    else if (clickOnly) toggleChosen(this.#campus, id);
    else if (chosenIds(this.#campus).length > 1) chooseParts(this.#campus, [id]);
  }

  #setCorner(at: Vector3, event: PointerEvent): void {
    const { x, z } = at;
    const { draws, corners } = this.#campus.getState().session.siteShaping ?? {};
    const [first, , third] = (draws === 'boundary' && corners) || [];
    const beside = this.#groundUnder(
      new PointerEvent('pointermove', { clientX: event.clientX + CORNER_REACH_PX, clientY: event.clientY }),
    );
    const reachM = beside === null ? 0 : Math.hypot(beside.x - x, beside.z - z);
    if (first !== undefined && third !== undefined && Math.hypot(first[0] - x, first[1] - z) <= reachM)
      finishDrawing(this.#campus);
    else addCorner(this.#campus, this.#cornerAt(at, event));
  }

  /** The second click of the two set no corner where the first had set one. */
  readonly close = (event: MouseEvent): void => {
    if (!isDrawing(this.#campus)) return;
    event.stopPropagation();
    finishDrawing(this.#campus);
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
  const { down, move, up, cancel, close, putBack } = new Carrying(campus, camera, canvas);
  const stopFollowing = campus.subscribe(({ session }, before) => {
    if (before.session.siteShaping?.held === true && session.siteShaping?.held !== true) putBack();
  });
  holder.addEventListener('pointerdown', down, { capture: true });
  holder.addEventListener('dblclick', close, { capture: true });
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', cancel);
  return () => {
    stopFollowing();
    holder.removeEventListener('pointerdown', down, { capture: true });
    holder.removeEventListener('dblclick', close, { capture: true });
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', cancel);
  };
}
