import { DEFAULT_PRESET } from '../params/presets.ts';
import type { CampusState, PictureInsets } from './store-types.ts';
import { DEFAULT_VIEW } from './view-parts.ts';

/** A picture that nothing covers. */
export const NO_INSETS: PictureInsets = { left: 0, right: 0, top: 0, bottom: 0 };

/** The state of a page that has just been opened. */
export function createInitialState(): CampusState {
  return {
    params: {
      presetId: DEFAULT_PRESET.id,
      values: DEFAULT_PRESET.values,
      siteEdits: DEFAULT_PRESET.siteEdits,
    },
    view: DEFAULT_VIEW,
    session: {
      selection: null,
      hover: null,
      lit: null,
      cameraRequest: { serial: 0, kind: 'home', instant: true },
      insets: NO_INSETS,
      notices: [],
      talk: null,
      stageRequest: null,
      anchored: [],
      tool: null,
      walking: false,
      siteShaping: null,
      trail: { now: null, past: [], future: [] },
      sceneState: 'starting',
    },
    run: { status: 'idle', plan: null, planVersion: 0, where: 'page', error: null },
    history: { past: [], future: [] },
  };
}
