import type { CampusStore } from '../../store/campus-store.ts';
import { reasonOf, reportMissing } from '../../store/report-missing.ts';
import type { CameraController } from '../camera/camera-control-types.ts';
import type { WalkUnderWay } from './go-on-foot.ts';

const fetchWalk = () => import('./go-on-foot.ts');

/** Sends the camera on foot while the store says so; whoever sends it elsewhere ends the walk. */
export function followWalking(
  campus: CampusStore,
  controller: CameraController,
  canvas: HTMLCanvasElement,
  requestFrame: (reason: string) => void,
): () => void {
  const { getState, actions } = campus;
  let walk: WalkUnderWay | null = null;
  const begin = (): void => {
    fetchWalk().then(
      ({ goOnFoot }) => {
        const { run, session } = getState();
        if (session.walking && walk === null && run.plan !== null)
          walk = goOnFoot(campus, run.plan, controller, canvas, requestFrame);
      },
      (cause: unknown) => {
        actions.setWalking(false);
        reportMissing(actions, 'Nobody can walk yet', reasonOf(cause), () => actions.setWalking(true));
      },
    );
  };
  const end = (): void => {
    walk?.end();
    walk = null;
  };
  const stop = campus.subscribe((state, before) => {
    const { session, run } = state;
    if (session.walking !== before.session.walking) {
      if (session.walking) begin();
      else end();
    }
    if (run.plan !== before.run.plan && run.plan !== null) walk?.planChanged(run.plan);
    if (session.walking && session.cameraRequest.serial !== before.session.cameraRequest.serial)
      actions.setWalking(false);
  });
  // Whoever was quicker than the scene has asked already.
  if (getState().session.walking) begin();
  return () => {
    stop();
    end();
  };
}
