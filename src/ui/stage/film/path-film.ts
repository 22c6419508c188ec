import type { CampusStore } from '../../../store/campus-store.ts';
import { NO_INSETS } from '../../../store/initial-state.ts';
import type { CameraPath, PathPace } from '../../../story/camera-path.ts';
import { type FilmSource, whenPlanned } from './film-source.ts';

/** A flight along a path over the campus as it is. */
export function pathFilm(campus: CampusStore, path: CameraPath, seconds: number, pace: PathPace): FilmSource {
  const standAt = (share: number): void => campus.actions.flyTo(path.at(share, pace), { instant: true });
  return {
    name: 'flight',
    seconds,
    insets: NO_INSETS,
    begin: () => standAt(0),
    at: async (ms) => {
      standAt(ms / (1000 * seconds));
      await whenPlanned(campus);
    },
    end: () => undefined,
  };
}
