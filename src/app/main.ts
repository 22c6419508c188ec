import { createCampusStore } from '../store/campus-store.ts';
import { reasonOf, reportMissing } from '../store/report-missing.ts';
import { keepDropsFromLeaving } from '../ui/files/drag-content.ts';
import { isEmbedded } from '../ui/kit/embedded.ts';
import { ask } from './ask.ts';
import { BROWSER_FILES } from './browser-files.ts';
import { buildFirstPlan } from './build-first-plan.ts';
import { startCampusWorker } from './campus-worker.ts';
import type { CaptureSize } from './page-api-types.ts';
import { sayMissing } from './say-missing.ts';
import { browserKnowsWebgl2, type MountedScene, reportSceneProblem } from './scene-mount.ts';
import { startApp } from './start-app.ts';
import { browserAddress } from './url-sync.ts';
import { whenIdle } from './when-idle.ts';

function pageElement<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The page has no element '${id}' of the kind it needs`);
}

const canvas = pageElement('scene', HTMLCanvasElement);
const interfaceElement = pageElement('interface', HTMLElement);

keepDropsFromLeaving();

const campus = createCampusStore();
const embedded = isEmbedded();

/** Sharp enough for a sheet of A4 or Letter, in the shape that leaves room for the figures. */
const PRINTED_PICTURE = { width: 2000, height: 1000 };
let scene: MountedScene | null = null;

function noScene(): never {
  throw new Error('the scene is not running in this browser');
}

function takePicture(size: CaptureSize): HTMLCanvasElement {
  return (scene ?? noScene()).picture(size);
}

const STAGE_SERVICES = {
  takePicture,
  atRest: () => whenIdle(campus),
  holdTime: (ms: number | null) => scene?.holdTime(ms),
  pictureAtTime: (size: CaptureSize) => (scene ?? noScene()).pictureAtTime(size),
};
const PRINT_SERVICES = { ...STAGE_SERVICES, takePicture: () => takePicture(PRINTED_PICTURE) };

/** What scripts drive the page with: no picture waits for it. */
async function openPageApi(mounted: Promise<MountedScene | null>): Promise<void> {
  try {
    const { createPageApi } = await import('./page-api.ts');
    const api = createPageApi(campus, mounted);
    window.gigacampus = api;
    if (embedded) (await import('./embed/open-embed.ts')).hearHost(campus, api);
  } catch (cause) {
    const retry = () => void openPageApi(mounted);
    reportMissing(campus.actions, 'Scripts cannot drive the page', reasonOf(cause), retry);
  }
}

async function keepThisPage(): Promise<void> {
  try {
    const { keepPage } = await import('./keep-page.ts');
    await keepPage(campus);
  } catch (cause) {
    const retry = () => void keepThisPage();
    reportMissing(
      campus.actions,
      'The page is not kept for visits without a network',
      reasonOf(cause),
      retry,
    );
  }
}

void startApp(campus, {
  interface: {
    fetch: async () => {
      if (embedded) (await import('./embed/open-embed.ts')).fitIntoFrame(campus);
      const { mountInterface } = await import('./mount-interface.tsx');
      return () =>
        mountInterface(interfaceElement, campus, {
          ask,
          files: BROWSER_FILES,
          print: PRINT_SERVICES,
          stage: STAGE_SERVICES,
        });
    },
    // They share files with the picture, which only a new page can fetch again.
    sayMissing: (reason) => sayMissing(reason, () => location.reload()),
  },
  planning: {
    buildFirst: buildFirstPlan,
    buildInPage: async ({ values, siteEdits }) => {
      const { buildPlan } = await import('../plan/build-plan.ts');
      return buildPlan(values, siteEdits);
    },
    makeWorker: startCampusWorker,
  },
  scene: {
    reload: () => location.reload(),
    hasWebgl2: browserKnowsWebgl2,
    fetch: async () => {
      const { mountScene } = await import('../scene/scene-root.tsx');
      return () => {
        scene = mountScene(canvas, campus, {
          onProblem: (reason) => reportSceneProblem(campus, reason),
          onMissing: (lack, reason, retry) => reportMissing(campus.actions, lack, reason, retry),
        });
        return scene;
      };
    },
  },
  address: browserAddress(canvas),
  openStorage: () => window.localStorage,
  behindPicture: async ({ scene: mounted, interfaceStands }) => {
    await openPageApi(mounted);
    await interfaceStands;
    // The page around decides what the browser keeps.
    if (!embedded) await keepThisPage();
  },
});
