import type { CampusStore } from '../../../store/campus-store.ts';
import { isPlanned } from '../../../store/is-planned.ts';
import type { PictureInsets } from '../../../store/store-types.ts';

/** What a film shows. Times are milliseconds from its beginning. */
export interface FilmSource {
  /** How the files are named. */
  readonly name: string;
  readonly seconds: number;
  /** What of its pictures is covered, for the camera to frame things beside it. */
  readonly insets: PictureInsets;
  /** Brings the campus to the first picture, all at once. */
  begin(): void;
  /** Brings the campus on to a time; settles once it is planned. */
  at(ms: number): Promise<void>;
  /** Draws on a finished picture what stands over the campus. */
  readonly dress?: (picture: HTMLCanvasElement, ms: number) => void;
  end(): void;
}

/** Settles once the plan is that of the knobs. Goes by the store alone: a hidden tab gets no frames. */
export function whenPlanned({ getState, subscribe }: CampusStore): Promise<void> {
  return new Promise((resolve, reject) => {
    let stop = (): void => undefined;
    const look = (): boolean => {
      const state = getState();
      if (state.run.status === 'failed') reject(new Error('a campus of it could not be computed'));
      else if (isPlanned(state)) resolve();
      else return false;
      stop();
      return true;
    };
    if (!look()) stop = subscribe(() => void look());
  });
}
