import { buildPlan } from '../plan/build-plan.ts';
import { createCampusStore } from '../store/campus-store.ts';
import { Interface } from '../ui/interface.tsx';
import { ask } from './ask.ts';
import { BROWSER_FILES } from './browser-files.ts';
import { startCampusWorker } from './campus-worker.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { browserKnowsWebgl2, reportSceneProblem } from './scene-mount.ts';
import { startApp } from './start-app.tsx';
import { browserAddress } from './url-sync.ts';
import { whenIdle } from './when-idle.ts';

function pageElement<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The page has no element '${id}' of the kind it needs`);
}

const canvas = pageElement('scene', HTMLCanvasElement);
const interfaceElement = pageElement('interface', HTMLElement);

const campus = createCampusStore();

void startApp(campus, {
  interfaceElement,
  renderInterface: () => <Interface ask={ask} files={BROWSER_FILES} />,
  planning: {
    buildInPage: buildPlan,
    makeWorker: startCampusWorker,
  },
  scene: {
    hasWebgl2: browserKnowsWebgl2,
    mount: async () => {
      const { mountScene } = await import('../scene/scene-root.tsx');
      return mountScene(canvas, campus, { onProblem: (reason) => reportSceneProblem(campus, reason) });
    },
  },
  address: browserAddress(canvas),
  openStorage: () => window.localStorage,
}).then(({ api }) => {
  window.gigacampus = api;
  return fetchAhead(() => whenIdle(campus));
});
