import { buildPlan } from '../plan/build-plan.ts';
import { Interface } from '../ui/interface.tsx';
import { adoptWorker } from './plan-runner.ts';
import { browserKnowsWebgl2, reportSceneProblem } from './scene-mount.ts';
import { startApp } from './start-app.tsx';
import { browserAddress } from './url-sync.ts';

function pageElement<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The page has no element '${id}' of the kind it needs`);
}

const canvas = pageElement('scene', HTMLCanvasElement);
const interfaceElement = pageElement('interface', HTMLElement);

const app = startApp({
  interfaceElement,
  renderInterface: () => <Interface />,
  planning: {
    buildInPage: buildPlan,
    makeWorker: () =>
      adoptWorker(new Worker(new URL('./plan.worker.ts', import.meta.url), { type: 'module' })),
  },
  scene: {
    hasWebgl2: browserKnowsWebgl2,
    mount: async () => {
      const { mountScene } = await import('../scene/scene-root.tsx');
      return mountScene(canvas, { onProblem: reportSceneProblem });
    },
  },
  address: browserAddress(canvas),
  openStorage: () => window.localStorage,
});
window.gigacampus = app.api;
