import { followSizing } from '../params/follow-sizing.ts';
import type { ParamChange, ParamId, ParamValues } from '../params/param-types.ts';
import { applyChange, differenceOf } from '../params/parse.ts';
import { DEFAULT_PRESET, PRESETS, presetOf } from '../params/presets.ts';
import type { ThingId } from '../plan/plan-types.ts';
import { campusStore } from './store.ts';
import type {
  CameraPose,
  CameraRequest,
  CampusState,
  Notice,
  PictureInsets,
  SessionSlice,
  ViewSlice,
} from './store-types.ts';

/** Where the camera may be sent: a thing, a pose, or one of the standing views. */
export type FlyTarget = ThingId | CameraPose | 'home' | 'plan-view' | 'frame';

function patchSession(patch: Partial<SessionSlice>): void {
  campusStore.setState((state) => ({ session: { ...state.session, ...patch } }));
}

function layOver(change: ParamChange): void {
  campusStore.setState((state) => {
    const values = applyChange(state.params.values, change);
    if (Object.keys(differenceOf(state.params.values, values)).length === 0) return state;
    return { params: { ...state.params, values } };
  });
}

/**
 * Lays checked values over the knobs; equal values change nothing and start no run. A new size takes the
 * sizing along, so that a moved slider always counts.
 */
export function setParams(change: ParamChange): void {
  const { values } = campusStore.getState().params;
  const news = differenceOf(values, applyChange(values, change));
  // What the caller said of the sizing stands, even where it equals the present one.
  const mode = change['compute.sizingMode'];
  layOver(followSizing(values, mode === undefined ? news : { ...news, 'compute.sizingMode': mode }));
}

/** Replaces all knobs at once: a scenario file or a link has been opened. Selection would be of another campus. */
export function openValues(presetId: string, values: ParamValues): void {
  campusStore.setState((state) => ({
    params: { presetId, values },
    session: { ...state.session, selection: null, hover: null },
  }));
}

/** Opens a preset and shows all of it; an unknown id changes nothing and says so. */
export function openPreset(id: string): boolean {
  const preset = presetOf(id);
  if (preset === undefined) {
    const known = PRESETS.map((each) => each.id).join(', ');
    notify({
      tone: 'warning',
      title: 'There is no such preset',
      problems: [{ where: 'preset', message: `'${id}' is not a preset; there are: ${known}` }],
    });
    return false;
  }
  openValues(preset.id, preset.values);
  flyTo('home');
  return true;
}

/** Gives one knob back the value of the open preset. */
export function resetParam(id: ParamId): void {
  const { params } = campusStore.getState();
  const preset = presetOf(params.presetId) ?? DEFAULT_PRESET;
  layOver({ [id]: preset.values[id] });
}

/** Gives every knob back the value of the open preset. */
export function resetAllParams(): void {
  const { params } = campusStore.getState();
  layOver((presetOf(params.presetId) ?? DEFAULT_PRESET).values);
}

export function setView(patch: Partial<ViewSlice>): void {
  campusStore.setState((state) => ({ view: { ...state.view, ...patch } }));
}

export function select(id: ThingId | null): void {
  if (campusStore.getState().session.selection !== id) patchSession({ selection: id });
}

export function hover(id: ThingId | null): void {
  if (campusStore.getState().session.hover !== id) patchSession({ hover: id });
}

function requestOf(target: FlyTarget): Omit<CameraRequest, 'serial' | 'instant'> {
  if (typeof target !== 'string') return { kind: 'pose', pose: target };
  if (target === 'home' || target === 'plan-view' || target === 'frame') return { kind: target };
  return { kind: 'thing', id: target };
}

/** Sends the camera somewhere; asking twice for the same place counts twice. */
export function flyTo(target: FlyTarget, options: { readonly instant?: boolean } = {}): void {
  const serial = campusStore.getState().session.cameraRequest.serial + 1;
  patchSession({ cameraRequest: { ...requestOf(target), serial, instant: options.instant ?? false } });
}

/** Tells the scene how much of the picture panels cover, so that the campus is framed in what is free. */
export function setInsets(insets: PictureInsets): void {
  const { insets: now } = campusStore.getState().session;
  const same = (['left', 'right', 'top', 'bottom'] as const).every(
    (side) => Math.abs(now[side] - insets[side]) < 0.001,
  );
  if (!same) patchSession({ insets });
}

function nextNoticeId(state: CampusState): number {
  return state.session.notices.reduce((highest, notice) => Math.max(highest, notice.id), lastNoticeId) + 1;
}

let lastNoticeId = 0;

/** Shows a message until it is dismissed. The same title replaces its older self, so nothing piles up. */
export function notify(notice: Omit<Notice, 'id'>): number {
  const state = campusStore.getState();
  lastNoticeId = nextNoticeId(state);
  const others = state.session.notices.filter((each) => each.title !== notice.title);
  patchSession({ notices: [...others, { ...notice, id: lastNoticeId }] });
  return lastNoticeId;
}

export function dismissNotice(id: number): void {
  const { notices } = campusStore.getState().session;
  if (notices.some((notice) => notice.id === id))
    patchSession({ notices: notices.filter((notice) => notice.id !== id) });
}

export function setSceneState(sceneState: SessionSlice['sceneState']): void {
  if (campusStore.getState().session.sceneState !== sceneState) patchSession({ sceneState });
}
