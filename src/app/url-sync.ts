import type { CampusStore } from '../store/campus-store.ts';
import { reasonOf, reportMissing } from '../store/report-missing.ts';
import type { CameraPose, CampusState } from '../store/store-types.ts';
import { DEFAULT_VIEW, viewPart } from '../store/view-parts.ts';
import { type ReadAddress, readAddress, writeAddress } from './url-link.ts';

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
export const ADDRESS_PROBLEM_TITLE = 'The address bar does not follow your changes';
const WRITE_DELAY_MS = 300;

/** Opens what the address asks for and says what was dropped. */
export async function openAddress(campus: CampusStore, seams: AddressSeams): Promise<void> {
  const { search, hash } = seams.read();
  await openRead(campus, search, hash);
}

export const LINK_UNREAD_TITLE = 'The rest of the link could not be read yet';

/** Where the reader of links does not arrive the preset opens, and the link is kept for when it does. */
async function openRead(campus: CampusStore, search: string, hash: string): Promise<void> {
  open(campus, await readAddress(search, hash), () => void openRead(campus, search, hash));
  campus.actions.forgetHistory();
}

function open({ actions }: CampusStore, asked: ReadAddress, readAgain: () => void): void {
  const { flyTo, notify, openValues } = actions;
  openValues(asked.presetId, asked, { ...viewPart(DEFAULT_VIEW, 'url'), ...asked.view });
  if (asked.pose === undefined) flyTo('home', { instant: true });
  else flyTo(asked.pose, { instant: true });
  if (asked.problems.length > 0)
    notify({ tone: 'warning', title: LINK_PROBLEM_TITLE, problems: asked.problems });
  if (asked.unread !== undefined) reportMissing(actions, LINK_UNREAD_TITLE, asked.unread, readAgain);
}

function currentPose({ frameClock }: CampusStore): CameraPose {
  const [px, py, pz] = frameClock.pose.position;
  const [tx, ty, tz] = frameClock.pose.target;
  return { position: [px, py, pz], target: [tx, ty, tz] };
}

/** The home view needs no pose in the link: it follows the campus as it grows. */
function poseWorthWriting(campus: CampusStore, movedByHand: boolean): CameraPose | undefined {
  const { cameraRequest } = campus.getState().session;
  const away = campus.frameClock.frames > 0 && (movedByHand || cameraRequest.kind !== 'home');
  return away ? currentPose(campus) : undefined;
}

function linkedStateChanged(state: CampusState, before: CampusState): boolean {
  return (
    state.params !== before.params ||
    state.view !== before.view ||
    state.session.cameraRequest !== before.session.cameraRequest
  );
}

/** Keeps the address bar in step with the page and the page with the address bar. Returns the way to stop. */
export function startUrlSync(campus: CampusStore, seams: AddressSeams): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let movedByHand = false;
  let writtenPose: string | undefined;
  // Reading and writing may wait for their code to arrive; only what began last counts.
  let turn = 0;
  let readings = 0;

  async function write(): Promise<void> {
    timer = undefined;
    // What is being read is not on screen yet: writing now would put the old campus over it.
    if (readings > 0) return writeSoon();
    const own = ++turn;
    const { params, view } = campus.getState();
    const pose = poseWorthWriting(campus, movedByHand);
    // A flight outlasts the delay: look again until the camera has come to rest.
    const poseText = JSON.stringify(pose);
    if (pose !== undefined && poseText !== writtenPose) writeSoon();
    writtenPose = poseText;
    const { path, search, hash } = seams.read();
    try {
      const address = await writeAddress(search, params, view, pose);
      if (own === turn && address !== search + hash) seams.replace(path + address);
    } catch (cause) {
      if (own === turn) reportMissing(campus.actions, ADDRESS_PROBLEM_TITLE, reasonOf(cause), writeSoon);
    }
  }

  async function read(): Promise<void> {
    const own = ++turn;
    const { search, hash } = seams.read();
    readings += 1;
    const asked = await readAddress(search, hash);
    readings -= 1;
    if (own === turn) open(campus, asked, () => void openRead(campus, search, hash));
  }

  function writeSoon(): void {
    if (timer !== undefined) clearTimeout(timer);
    timer = setTimeout(() => void write(), WRITE_DELAY_MS);
  }

  const stops = [
    campus.subscribe((state, before) => {
      if (state.session.cameraRequest !== before.session.cameraRequest) movedByHand = false;
      if (linkedStateChanged(state, before)) writeSoon();
    }),
    seams.onHashChange(() => void read()),
    seams.onCameraGesture(() => {
      movedByHand = true;
      writeSoon();
    }),
  ];
  return () => {
    turn += 1;
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
    onCameraGesture: (listener) => listen(canvas, ['cameramove'], listener),
  };
}
