import type { Plan } from '../../plan/plan-types.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import type { CameraPose, CampusState } from '../../store/store-types.ts';
import type { CameraController } from '../camera/camera-control-types.ts';
import { buildingBounds, distanceToBounds } from '../parts/building-bounds.ts';
import { floorHeight, floorsOf } from '../parts/floor-tiles.ts';
import { shownStorey } from '../parts/shown-storey.ts';
import { listenToLooking } from './look-around.ts';
import { obstaclesKeyOf, obstaclesOf } from './obstacles.ts';
import { createWalker } from './walker.ts';

/** From higher than this over a floor one steps down to what is looked at, not to what lies under the camera, metres. */
const HIGH_M = 12;

/** A walk that is under way. */
export interface WalkUnderWay {
  planChanged(plan: Plan): void;
  /** The camera goes on from where the walker stood. */
  end(): void;
}

/** Where a camera's walker begins: under it, or, from high over the floor, a little before what it looks at. */
export function footOf({ position, target }: CameraPose, floorM = 0): CameraPose {
  if (position[1] - floorM <= HIGH_M) return { position, target };
  const lengthM = Math.hypot(position[0] - target[0], position[2] - target[2]) || 1;
  const back = Math.min(HIGH_M, lengthM) / lengthM;
  const [x, z] = [target[0] + (position[0] - target[0]) * back, target[2] + (position[2] - target[2]) * back];
  return { position: [x, 0, z], target };
}

function isInBuilding(plan: Plan, [x, , z]: CameraPose['position']): boolean {
  const { count } = plan.things.building;
  const bounds = buildingBounds(plan.shells, count);
  return Array.from({ length: count }, (_, building) => distanceToBounds(bounds, building, x, 0, z)).includes(
    0,
  );
}

/** Whoever is in a building stands on the floor of it that is shown; all others on the ground, and see that floor. */
function floorUnder(
  campus: CampusStore,
  plan: Plan,
  position: CameraPose['position'],
  showGround: () => void,
): number {
  const storey = Math.min(shownStorey(campus), floorsOf(plan).storeys - 1);
  if (storey === 0) return 0;
  if (isInBuilding(plan, position)) return floorHeight(floorsOf(plan), storey);
  showGround();
  return 0;
}

/** Shows the ground floor for the time of a walk, and then the storey that was shown before it. */
function createGroundShown({ actions, getState }: CampusStore) {
  let before: CampusState['view']['storey'] | null = null;
  return {
    show: (): void => {
      before = getState().view.storey;
      actions.setView({ storey: 'ground' });
    },
    /** Somebody has chosen another. */
    forget: (): void => {
      before = null;
    },
    giveBack: (): void => {
      // A slide says itself which is shown.
      if (before !== null && getState().session.talk === null) actions.setView({ storey: before });
    },
  };
}

/** Sends the camera on foot over the plan. */
export function goOnFoot(
  campus: CampusStore,
  plan: Plan,
  controller: CameraController,
  canvas: HTMLCanvasElement,
  requestFrame: (reason: string) => void,
): WalkUnderWay {
  const goal = controller.goal();
  const shownM = floorHeight(floorsOf(plan), shownStorey(campus));
  const foot = footOf(goal, shownM);
  let around = plan;
  const ground = createGroundShown(campus);
  let floorM = floorUnder(campus, plan, foot.position, ground.show);
  let key = obstaclesKeyOf(plan);
  const walker = createWalker(floorM === shownM ? foot : footOf(goal), obstaclesOf(plan, floorM), floorM);
  const stopLooking = listenToLooking(canvas, (turn, nod) => {
    walker.look(turn, nod);
    requestFrame('camera');
  });
  const meet = (next: Plan): void => {
    const [nextKey, nextFloorM] = [
      obstaclesKeyOf(next),
      floorUnder(campus, next, walker.pose.position, ground.show),
    ];
    around = next;
    if (nextKey === key && nextFloorM === floorM) return;
    [key, floorM] = [nextKey, nextFloorM];
    walker.meet(obstaclesOf(next, floorM), floorM);
    requestFrame('camera');
  };
  // The storey that is shown may be that of what is chosen.
  const stopFloors = campus.subscribe(({ params, view, session }, before) => {
    // Whoever opens a campus together with its view says which storey is shown, be it the same.
    const opened = params !== before.params && view !== before.view;
    if (view.storey !== 'ground' || opened) ground.forget();
    if (view.storey !== before.view.storey || session.selection !== before.session.selection) meet(around);
  });
  controller.walk(walker);
  return {
    planChanged: meet,
    end: () => {
      stopFloors();
      stopLooking();
      controller.walk(null);
      ground.giveBack();
    },
  };
}
