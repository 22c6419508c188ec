import { completeChange } from '../params/complete-change.ts';
import { countBuildings } from '../params/count-buildings.ts';
import { DESCRIPTORS } from '../params/descriptors.ts';
import type { ParamChange, ParamId } from '../params/param-types.ts';
import { applyChange, differenceOf } from '../params/parse.ts';
import { DEFAULT_PRESET, PRESETS, presetOf } from '../params/presets.ts';
import { type CampusInput, NO_SITE_EDITS, type SiteEdit } from '../params/site-edits.ts';
import type { History } from './history.ts';
import type { SessionActions } from './session-actions.ts';
import type { CampusState, ViewSlice, WritableCampus } from './store-types.ts';

/** What changes the knobs. */
export interface ParamActions {
  /**
   * Lays checked values over the knobs; equal values change nothing and start no run. A new size takes the
   * sizing along, so that a moved slider always counts.
   */
  setParams(change: ParamChange): void;
  /**
   * Replaces all knobs and edits of the site, and the given part of the view, at once: a scenario file or a link has been
   * opened. Selection would be of another campus.
   */
  openValues(presetId: string, input: CampusInput, view?: Partial<ViewSlice>): void;
  /** Shows a campus without making it a step of history: a slide, or a moment between two. */
  showState(state: ShownState): void;
  /** Opens a preset and shows all of it; an unknown id changes nothing and says so. */
  openPreset(id: string): boolean;
  /** Gives one knob back the value of the open preset. */
  resetParam(id: ParamId): void;
  /** Gives every knob back the value of the open preset, and the site its places. */
  resetAllParams(): void;
  /** Gives the site the places of the open preset. */
  resetSite(): void;
  /**
   * Replaces what was changed by hand on the site, as one step called `label`, and the number of buildings with what was added
   * or taken away; `along` are knobs that belong to it. Equal keys within one gesture, or soon after each other, are one step; null never joins.
   */
  setSiteEdits(siteEdits: readonly SiteEdit[], label: string, key?: string | null, along?: ParamChange): void;
}

/** What is shown without being an edit. */
type ShownState = Partial<Pick<CampusState, 'params' | 'history'>> & {
  readonly view?: Partial<ViewSlice>;
};

/** `Accelerators`, or `Accelerators and 2 more`. */
function labelOf(change: ParamChange): string {
  const [first, ...others] = DESCRIPTORS.filter(({ id }) => change[id] !== undefined);
  if (first === undefined) return 'Parameters';
  return others.length === 0 ? first.label : `${first.label} and ${others.length} more`;
}

/** What writes knobs and edits, leaving alone what is so already. */
function writersOf(store: WritableCampus) {
  const layOver = (change: ParamChange): void =>
    store.setState((state) => {
      const values = applyChange(state.params.values, change);
      if (Object.keys(differenceOf(state.params.values, values)).length === 0) return state;
      return { params: { ...state.params, values } };
    });
  const layEdits = (siteEdits: readonly SiteEdit[]): void =>
    store.setState((state) => {
      if (siteEdits === state.params.siteEdits) return state;
      return { params: { ...state.params, siteEdits } };
    });
  const layCounted = (siteEdits: readonly SiteEdit[], along: ParamChange = {}): void => {
    layOver(along);
    const { values, siteEdits: before } = store.getState().params;
    const counted = countBuildings(values, before, siteEdits);
    // A number that a campus cannot have stays as it is: whoever asks for one has been told.
    if ('change' in counted) layOver(counted.change);
    layEdits(siteEdits);
  };
  return { layOver, layEdits, layCounted };
}

export function createParamActions(
  store: WritableCampus,
  session: SessionActions,
  history: History,
): ParamActions {
  const { layOver, layEdits, layCounted } = writersOf(store);
  const presetNow = () => presetOf(store.getState().params.presetId) ?? DEFAULT_PRESET;
  const openValues: ParamActions['openValues'] = (
    presetId,
    { values, siteEdits = NO_SITE_EDITS },
    view = {},
  ) =>
    history.record(null, presetOf(presetId)?.label ?? presetId, () =>
      store.setState((state) => ({
        params: { presetId, values, siteEdits },
        view: { ...state.view, ...view },
        session: { ...state.session, selection: null, hover: null },
      })),
    );
  return {
    setParams: (change) => {
      const { values } = store.getState().params;
      const news = differenceOf(values, applyChange(values, change));
      // What the caller said of the sizing stands, even where it equals the present one.
      const mode = change['compute.sizingMode'];
      const whole = completeChange(
        values,
        mode === undefined ? news : { ...news, 'compute.sizingMode': mode },
      );
      history.record(`params ${Object.keys(change).join()}`, labelOf(news), () => layOver(whole));
    },
    openValues,
    showState: ({ view, ...rest }) =>
      store.setState((state) => ({ ...rest, view: { ...state.view, ...view } })),
    openPreset: (id) => {
      const preset = presetOf(id);
      if (preset === undefined) {
        const message = `'${id}' is not a preset; there are: ${PRESETS.map((each) => each.id).join(', ')}`;
        const title = 'There is no such preset';
        session.notify({ tone: 'warning', title, problems: [{ where: 'preset', message }] });
        return false;
      }
      openValues(preset.id, preset);
      session.flyTo('home');
      return true;
    },
    resetParam: (id) => {
      const change = { [id]: presetNow().values[id] };
      history.record(null, labelOf(change), () => layOver(change));
    },
    resetAllParams: () =>
      history.record(null, 'Reset all', () => {
        layOver(presetNow().values);
        layEdits(presetNow().siteEdits);
      }),
    resetSite: () => history.record(null, 'Reset site', () => layCounted(presetNow().siteEdits)),
    setSiteEdits: (siteEdits, label, key = null, along = {}) =>
      history.record(key, label, () => layCounted(siteEdits, along)),
  };
}
