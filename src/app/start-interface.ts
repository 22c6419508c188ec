import { reasonOf } from '../store/report-missing.ts';

/** Puts the panels into the page; returns the way to take them away. */
type MountInterface = () => () => void;

export interface InterfaceSeams {
  /** Fetches the panels; rejects, naming what is missing, where they do not arrive. */
  readonly fetch: () => Promise<MountInterface>;
  /** Says in the place of the panels why they are not there. */
  readonly sayMissing: (reason: string) => void;
}

/** Fetches the panels behind the first picture, which waits for nothing that it does not show, and mounts them. */
export function startInterface(
  { fetch, sayMissing }: InterfaceSeams,
  pictureStands: Promise<void>,
): { readonly stands: Promise<void>; readonly stop: () => void } {
  let stopped = false;
  let unmount = (): void => undefined;
  async function fetchAndMount(): Promise<void> {
    try {
      const mount = await fetch();
      if (!stopped) unmount = mount();
    } catch (cause) {
      sayMissing(reasonOf(cause));
    }
  }
  return {
    stands: pictureStands.then(fetchAndMount),
    stop: () => {
      stopped = true;
      unmount();
    },
  };
}
