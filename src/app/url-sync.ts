import { flyTo, notify, openValues, setView } from '../store/actions.ts';
import { frameClock } from '../store/frame-clock.ts';
import { campusStore, DEFAULT_VIEW } from '../store/store.ts';
import type { CameraPose, CampusState } from '../store/store-types.ts';
import { linkViewOf, readAddress, writeAddress } from './url-link.ts';

/** The address bar, or what a test puts in its place. */
export interface AddressSeams {
  readonly read: () => { readonly path: string; readonly search: string; readonly hash: string };
  readonly replace: (address: string) => void;
  /** Calls back when someone edits the fragment; returns the way to stop it. */
  readonly onHashChange: (listener: () => void) => () => void;
  /** Calls back when a hand may have moved the camera; returns the way to stop it. */
  readonly onCameraGesture: (listener: () => void) => () => void;
}

export const LINK_PROBLEM_TITLE = 'Part of the link could not be used';
const WRITE_DELAY_MS = 300;

/** Opens what the address asks for and says what was dropped. */
export function openAddress(seams: AddressSeams): void {
  const { search, hash } = seams.read();
  const asked = readAddress(search, hash);
  openValues(asked.presetId, asked.values);
  setView({ ...linkViewOf(DEFAULT_VIEW), ...asked.view });
  if (asked.pose === undefined) flyTo('home', { instant: true });
  else flyTo(asked.pose, { instant: true });
  if (asked.problems.length > 0)
    notify({ tone: 'warning', title: LINK_PROBLEM_TITLE, problems: asked.problems });
}

function currentPose(): CameraPose {
  const [px, py, pz] = frameClock.pose.position;
  const [tx, ty, tz] = frameClock.pose.target;
  return { position: [px, py, pz], target: [tx, ty, tz] };
}

function linkedStateChanged(state: CampusState, before: CampusState): boolean {
  return (
    state.params !== before.params ||
    state.view !== before.view ||
    state.session.cameraWish !== before.session.cameraWish
  );
}

/** Keeps the address bar in step with the page and the page with the address bar. Returns the way to stop. */
export function startUrlSync(seams: AddressSeams): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // The home view needs no pose in the link: it follows the campus as it grows.
  let movedByHand = false;
  let writtenPose: string | undefined;

  function write(): void {
    timer = undefined;
    const { params, view, session } = campusStore.getState();
    const away = frameClock.frames > 0 && (movedByHand || session.cameraWish.kind !== 'home');
    const pose = away ? currentPose() : undefined;
    const { path, search, hash } = seams.read();
    const address = writeAddress(search, params, view, pose);
    if (address !== search + hash) seams.replace(path + address);
    // A flight outlasts the delay: look again until the camera has come to rest.
    const poseText = JSON.stringify(pose);
    if (away && poseText !== writtenPose) writeSoon();
    writtenPose = poseText;
  }

  function writeSoon(): void {
    if (timer !== undefined) clearTimeout(timer);
    timer = setTimeout(write, WRITE_DELAY_MS);
  }

  const stops = [
    campusStore.subscribe((state, before) => {
      if (state.session.cameraWish !== before.session.cameraWish) movedByHand = false;
      if (linkedStateChanged(state, before)) writeSoon();
    }),
    seams.onHashChange(() => openAddress(seams)),
    seams.onCameraGesture(() => {
      movedByHand = true;
      writeSoon();
    }),
  ];
  return () => {
    if (timer !== undefined) clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

function listen(target: EventTarget, types: readonly string[], listener: () => void): () => void {
  for (const type of types) target.addEventListener(type, listener, { passive: true });
  return () => {
    for (const type of types) target.removeEventListener(type, listener);
  };
}

/** The real address bar. */
export function browserAddress(canvas: HTMLCanvasElement): AddressSeams {
  return {
    read: () => ({ path: location.pathname, search: location.search, hash: location.hash }),
    replace: (address) => history.replaceState(null, '', address),
    onHashChange: (listener) => listen(window, ['hashchange'], listener),
    onCameraGesture: (listener) => listen(canvas, ['pointerup', 'wheel', 'keyup'], listener),
  };
}
