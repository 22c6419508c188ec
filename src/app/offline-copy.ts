import type { CampusStore } from '../store/campus-store.ts';

/** The copy of the page that this browser keeps, as far as the page deals with it. */
export interface PageCopy {
  /** Starts keeping the copy, or looks whether there is a newer one. */
  register(): Promise<unknown>;
  /** Calls back when a newer copy has been fetched and waits to be used. */
  onNewer(listener: () => void): void;
  /** Has the newer copy take over and loads the page again from it. */
  useNewer(): void;
}

const NEWER_TITLE = 'A newer version is ready';

/**
 * Keeps the page in this browser so that it opens, and answers everything, without a network. A newer version is told
 * in one line, never while presenting, and taken when someone says so; the page never reloads by itself. A browser that
 * keeps no copies costs only that, which is answered: false.
 */
export async function keepOfflineCopy(
  campus: CampusStore,
  atRest: () => Promise<void>,
  open: () => PageCopy,
): Promise<boolean> {
  // A page that never rests keeps its copy all the same.
  await atRest().then(ignore, ignore);
  try {
    const copy = open();
    copy.onNewer(() => whenNotPresenting(campus, () => tellNewer(campus, copy)));
    await copy.register();
    return true;
  } catch (cause) {
    console.info('This browser keeps no copy of the page; without a network it will not open.', cause);
    return false;
  }
}

function ignore(): void {}

function tellNewer({ actions }: CampusStore, copy: PageCopy): void {
  actions.notify({
    tone: 'info',
    title: NEWER_TITLE,
    problems: [],
    action: { label: 'Reload', run: () => copy.useNewer() },
  });
}

/** Calls at once, or when the talk under way is over and the panels are back. */
function whenNotPresenting(campus: CampusStore, act: () => void): void {
  if (!isPresenting(campus.getState())) {
    act();
    return;
  }
  const stop = campus.subscribe((state) => {
    if (isPresenting(state)) return;
    stop();
    act();
  });
}

/** An audience sees the campus alone, or a talk, whose panels its speaker may show for a while. */
function isPresenting({ view, session }: ReturnType<CampusStore['getState']>): boolean {
  return view.interfaceHidden || session.talk !== null;
}

/** The service worker of this page; beside the page, so that it works under any path. */
export function openPageCopy(): PageCopy {
  const { serviceWorker } = navigator;
  if (serviceWorker === undefined) throw new Error('it has no service workers for this address');
  let tellNewer: () => void = ignore;
  return {
    register: async () => {
      const registration = await serviceWorker.register('./service-worker.js');
      if (registration.waiting !== null) tellNewer();
      let watched: ServiceWorker | null = null;
      const watch = (): void => {
        if (registration.installing === watched) return;
        watched = registration.installing;
        whenWaiting(registration, () => tellNewer());
      };
      // The browser may have begun by itself, before anybody listened.
      watch();
      registration.addEventListener('updatefound', watch);
    },
    onNewer: (listener) => {
      tellNewer = listener;
    },
    useNewer: () => {
      const reload = (): void => location.reload();
      // Another tab may have let it take over already.
      serviceWorker.addEventListener('controllerchange', reload, { once: true });
      void serviceWorker.getRegistration().then((registration) => {
        if (registration?.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' });
        else reload();
      }, reload);
    },
  };
}

/** Calls once what is being installed waits for an older one to go; the first of all takes over at once. */
function whenWaiting(registration: ServiceWorkerRegistration, tell: () => void): void {
  const { installing } = registration;
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'installed' && registration.active !== null) tell();
  });
}
