import type { CampusState, ViewSlice } from './store-types.ts';

/** `url`: travels in a link. `local`: stays on this machine. `never`: gone when the page closes. */
export type Persistence = 'url' | 'local' | 'never';

type PersistTable = {
  readonly [Slice in keyof CampusState]: { readonly [Key in keyof CampusState[Slice]]: Persistence };
};

/** Where each piece of state lives on. Complete by type: a new key does not compile until it is decided here. */
export const PERSIST_TABLE: PersistTable = {
  params: { presetId: 'url', values: 'url' },
  view: {
    lens: 'url',
    roofs: 'url',
    solarHour: 'url',
    dayOfYear: 'url',
    theme: 'local',
    quality: 'local',
    flowsMoving: 'local',
    interfaceHidden: 'never',
  },
  session: {
    selection: 'never',
    hover: 'never',
    cameraRequest: 'never',
    insets: 'never',
    notices: 'never',
    sceneState: 'never',
  },
  run: { status: 'never', plan: 'never', planVersion: 'never', where: 'never', error: 'never' },
};

/** Whether a view key lives where asked. */
export function viewKeyLives(key: keyof ViewSlice, where: Persistence): boolean {
  return PERSIST_TABLE.view[key] === where;
}
