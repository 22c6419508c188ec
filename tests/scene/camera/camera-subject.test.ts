import { PerspectiveCamera, Vector3 } from 'three';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ParamValues } from '../../../src/params/param-types.ts';
import { presetOf } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { boundsOfThing } from '../../../src/plan/find-in-plan.ts';
import { boundsOf } from '../../../src/plan/look-up.ts';
import type { Plan, ThingId } from '../../../src/plan/plan-types.ts';
import type { CameraController } from '../../../src/scene/camera/camera-control-types.ts';

import { createRequestKeeper, type RequestKeeper } from '../../../src/scene/camera/request-keeper.ts';
import { LateLookUp } from '../../../src/scene/late-look-up.ts';
import { LOOK_UP } from '../../../src/scene/later-layers.ts';
import { createInitialState } from '../../../src/store/initial-state.ts';
import type { CameraPose, CameraRequest, CampusState } from '../../../src/store/store-types.ts';
import { installFakePage } from '../../helpers/fake-page.ts';

const values = (): ParamValues => {
  const preset = presetOf('abilene-2026');
  if (preset === undefined) throw new Error('the preset is missing');
  return preset.values;
};
/** The same campus with two buildings, with more racks, and the one of the preset. */
let whole: Plan;
let few: Plan;
let more: Plan;
beforeAll(() => {
  whole = buildPlan(values());
  few = buildPlan({ ...values(), 'layout.buildingCount': 2 });
  more = buildPlan({ ...values(), 'compute.acceleratorCount': 600_000 });
});

let pose: CameraPose;
let touched: () => void;
let state: CampusState;
let keeper: RequestKeeper;
let serial: number;
let lookUp: LateLookUp;
let camera: PerspectiveCamera;
const tellGone = vi.fn<(names: readonly string[]) => void>();

beforeEach(() => {
  installFakePage();
  tellGone.mockClear();
  state = createInitialState();
  serial = 0;
  lookUp = new LateLookUp();
  makeKeeper();
  show(whole);
});
afterEach(() => vi.unstubAllGlobals());

function makeKeeper(): void {
  const controller: CameraController = {
    goTo: (next) => {
      pose = next;
    },
    goal: () => pose,
    update: () => false,
    distanceM: () => 1,
    walk: () => undefined,
    isHeld: () => false,
    onControl: (listener) => {
      touched = listener;
    },
    dispose: () => undefined,
  };
  camera = new PerspectiveCamera(38, 1.6);
  keeper = createRequestKeeper({ camera, controller, tellGone, lookUp });
}

function show(plan: Plan): void {
  const before = state.run.plan;
  state = { ...state, run: { ...state.run, plan } };
  keeper.planArrived(state, before);
}

function ask(request: Omit<CameraRequest, 'serial' | 'instant'>, selection: ThingId | null = null): void {
  serial += 1;
  const cameraRequest = { ...request, serial, instant: false };
  state = { ...state, session: { ...state.session, selection, cameraRequest } };
  keeper.answer(cameraRequest, state);
}

/** Position and target of the view, from the middle of a thing. */
function offsetFrom(plan: Plan, id: ThingId): number[] {
  const b = boundsOfThing(plan, id);
  if (b === null) throw new Error(`${id} is missing`);
  return [...pose.position, ...pose.target].map(
    (each, n) => each - ((b[n % 3] ?? 0) + (b[(n % 3) + 3] ?? 0)) / 2,
  );
}

/** A rack that stands elsewhere, in the same size, on the larger campus. */
function movedThing(): ThingId {
  for (let rack = whole.things.rack.count - 1; rack > 0; rack -= 97) {
    const id = `rack-${rack}`;
    if (boundsOfThing(more, id)?.join() !== boundsOfThing(whole, id)?.join()) return id;
  }
  throw new Error('no rack moves');
}

describe('what stands with a thing', () => {
  // Catches a link or a first slide that looks at a detail and ends on nothing, or on the whole campus.
  it('is looked at once it can be looked up', () => {
    ask({ kind: 'home' });
    const home = pose;
    ask({ kind: 'thing', id: 'switchyard-bay-0' });
    expect(pose).toBe(home);
    lookUp.takeOver(LOOK_UP);
    keeper.answer(state.session.cameraRequest, state);
    const [minX, , minZ, maxX, , maxZ] = boundsOf(whole, 'switchyard-bay-0') ?? [0, 0, 0, 0, 0, 0];
    expect(pose.target[0]).toBeCloseTo((minX + maxX) / 2, 1);
    expect(pose.target[2]).toBeCloseTo((minZ + maxZ) / 2, 1);
  });
});

describe('a rack', () => {
  // Catches a link to a rack that is answered before its face is known, and looks at its back for good.
  it('asked for before its face is known is looked at again once it is, unless a person has taken the camera', () => {
    const request = { kind: 'thing', id: 'rack-3' } as const;
    ask(request);
    const early = pose;
    const again = (): void => keeper.answer(state.session.cameraRequest, state);
    again();
    expect(pose).toBe(early);
    lookUp.takeOver(LOOK_UP);
    again();
    const late = pose;
    expect(late).not.toEqual(early);
    again();
    expect(pose).toBe(late);
    lookUp = new LateLookUp();
    makeKeeper();
    show(whole);
    ask(request);
    const own = pose;
    touched();
    lookUp.takeOver(LOOK_UP);
    again();
    expect(pose).toBe(own);
  });

  // Catches a view whose middle is inside the rack: what is pulled out of it then stands beside the middle.
  it('is looked at by the middle of its face, from in front of it and within the aisle', () => {
    lookUp.takeOver(LOOK_UP);
    ask({ kind: 'thing', id: 'rack-3' });
    const { position, size, yaw } = whole.things.rack;
    const forward = [Math.sin(yaw[3] ?? 0), Math.cos(yaw[3] ?? 0)] as const;
    const ahead = ([x, , z]: CameraPose['target']): number =>
      (x - (position[9] ?? 0)) * forward[0] + (z - (position[11] ?? 0)) * forward[1];
    const faceM = (size[11] ?? 0) / 2;
    expect(ahead(pose.target)).toBeCloseTo(faceM, 3);
    expect(ahead(pose.position)).toBeGreaterThan(faceM + 0.3);
    expect(ahead(pose.position)).toBeLessThan(faceM + whole.campus.layout.coldAisleM);
  });
});

describe('several things of a slide', () => {
  const row = { turnDeg: 30, heightDeg: 28, share: 0.8, and: ['building-1', 'building-7'] } as const;
  /** How far beside the middle of the picture the corners of a thing are seen, half pictures. */
  function reachOf(plan: Plan, id: ThingId): number {
    const b = boundsOfThing(plan, id);
    if (b === null) throw new Error(`${id} is missing`);
    camera.position.set(...pose.position);
    camera.lookAt(...pose.target);
    camera.updateMatrixWorld();
    camera.updateProjectionMatrix();
    const corners = [b[0], b[3]].flatMap((x) => [b[2], b[5]].map((z) => new Vector3(x, b[1], z)));
    return Math.max(...corners.map((each) => Math.abs(each.project(camera).x)));
  }

  // Catches a row of which the first fills the picture and the others stand at its edge.
  it.each([16 / 9, 4 / 3])('are all in the picture, whatever its shape: %f', (aspect) => {
    camera.aspect = aspect;
    ask({ kind: 'thing', id: 'building-0', angle: row });
    for (const id of ['building-0', ...row.and]) expect(reachOf(whole, id)).toBeLessThan(0.85);
  });

  // Catches a slide whose campus changes under the flight: what comes must not come outside the picture.
  it('are framed anew on another plan, those that it has, until a hand takes the camera', () => {
    show(few);
    ask({ kind: 'thing', id: 'building-0', angle: row });
    const near = pose;
    expect(reachOf(few, 'building-1')).toBeLessThan(0.85);
    show(whole);
    expect(pose).not.toEqual(near);
    for (const id of ['building-0', ...row.and]) expect(reachOf(whole, id)).toBeLessThan(0.85);
    expect(tellGone).toHaveBeenLastCalledWith([]);
    const framed = pose;
    ask({ kind: 'thing', id: 'building-0', angle: row });
    expect(pose).toEqual(framed);
    touched();
    const before = pose;
    show(few);
    // By now it is a view of a person, who keeps the own offset.
    expect(pose).not.toEqual(near);
    expect(pose).not.toEqual(before);
  });
});

// Catches a key that is pressed while another campus is planned: its camera stays where it was for the rest of the slide.
it('what a slide looks at and is not there yet is flown to with the campus that has it, unless a hand moves first', () => {
  const angle = { turnDeg: 30, heightDeg: 28, share: 0.8 } as const;
  show(few);
  ask({ kind: 'home' });
  const home = pose;
  ask({ kind: 'thing', id: 'building-7', angle });
  expect(pose).toBe(home);
  show(whole);
  expect(pose).not.toEqual(home);
  show(few);
  ask({ kind: 'thing', id: 'building-7', angle });
  touched();
  const own = pose;
  show(whole);
  expect(pose).toBe(own);
});

describe('a framed thing', () => {
  it('stays in view, with the offset of the person, when it stands elsewhere on another plan', () => {
    const id = movedThing();
    for (const kind of ['thing', 'frame'] as const) {
      show(whole);
      ask(kind === 'thing' ? { kind, id } : { kind }, id);
      // Orbited and come nearer by hand.
      const [x, y, z] = pose.target;
      pose = { position: [x + 4, y + 3, z + 2], target: [x + 0.2, y, z] };
      touched();
      const before = offsetFrom(whole, id);
      show(more);
      expect(offsetFrom(more, id)).toEqual(before.map((each) => expect.closeTo(each, 3)));
      expect(tellGone).toHaveBeenLastCalledWith([]);
    }
  });

  it('is followed through many plans, and back to where it began', () => {
    const id = movedThing();
    ask({ kind: 'thing', id });
    const before = pose;
    for (const plan of [more, whole, more, whole]) show(plan);
    expect(pose.position).toEqual(before.position.map((each) => expect.closeTo(each, 3)));
  });

  it('is said to be gone by its name, and no more once it is back', () => {
    const last = `building-${whole.things.building.count - 1}`;
    ask({ kind: 'thing', id: last });
    const before = pose;
    show(few);
    expect(tellGone.mock.lastCall?.[0]).toHaveLength(1);
    expect(tellGone.mock.lastCall?.[0][0]).toMatch(/^Building/);
    expect(pose).toBe(before);
    show(whole);
    expect(tellGone).toHaveBeenLastCalledWith([]);
  });

  it('is not followed once the person has panned or gone away', () => {
    const id = movedThing();
    ask({ kind: 'thing', id });
    const away = (n: number): number => n + 300;
    const [px, py, pz] = pose.position;
    const [tx, ty, tz] = pose.target;
    pose = { position: [away(px), py, pz], target: [away(tx), ty, tz] };
    touched();
    const before = pose;
    show(more);
    expect(pose).toBe(before);
    // … and not even when the person comes back by hand.
    pose = { position: [px, py, pz], target: [tx, ty, tz] };
    show(whole);
    expect(pose.position).toEqual([px, py, pz]);
  });

  it('is let go by the next request', () => {
    const id = movedThing();
    ask({ kind: 'thing', id });
    const there: CameraPose = { position: [10, 50, 10], target: [0, 0, 0] };
    ask({ kind: 'pose', pose: there });
    show(more);
    expect(pose).toBe(there);
  });
});

describe('a thing that is to fill the picture from a told angle', () => {
  const angle = { turnDeg: 30, heightDeg: 25, share: 0.9 };
  const move = (right: number): void => {
    state = { ...state, session: { ...state.session, insets: { left: 0, right, top: 0, bottom: 0 } } };
    keeper.insetsMoved(state);
  };

  // Catches a first slide that is framed beside panels which then leave, and so is farther away than when one comes back to it.
  it('fills it as well once panels have left, from as near as if they had never been there', () => {
    ask({ kind: 'thing', id: 'site', angle });
    const free = pose;
    move(0.4);
    ask({ kind: 'thing', id: 'site', angle });
    expect(pose).not.toEqual(free);
    move(0);
    expect(pose).toEqual(free);
  });

  it('stays as a person has turned it, and as the next request wants it', () => {
    ask({ kind: 'thing', id: 'site', angle });
    const own = pose;
    touched();
    move(0.4);
    expect(pose).toBe(own);
    ask({ kind: 'thing', id: 'site', angle });
    const there: CameraPose = { position: [10, 50, 10], target: [0, 0, 0] };
    ask({ kind: 'pose', pose: there });
    move(0);
    expect(pose).toBe(there);
  });
});

describe('a rack that is to be seen by its face', () => {
  const angle = { turnDeg: 35, heightDeg: 24, share: 0.7, face: true };
  const words = (): void => {
    const insets = { left: 0, right: 0, top: 0.02, bottom: 0.3 };
    state = { ...state, session: { ...state.session, insets } };
  };

  // Catches a slide that looks at a wall from outside of the aisle, and one that is another from each slide before it.
  it('is seen from its aisle, the same from wherever one comes', () => {
    lookUp.takeOver(LOOK_UP);
    words();
    const rack = boundsOf(whole, 'rack-3');
    const [x = 0, z = 0] = [0, 2].map((axis) => ((rack?.[axis] ?? 0) + (rack?.[axis + 3] ?? 0)) / 2);
    const seen = [1, -1].map((side) => {
      camera.position.set(x + 500 * side, 60, z + 300 * side);
      ask({ kind: 'thing', id: 'rack-3', angle });
      return pose;
    });
    expect(seen[1]).toEqual(seen[0]);
    const awayM = Math.hypot(pose.position[0] - x, pose.position[2] - z);
    expect(awayM).toBeLessThan(whole.campus.layout.coldAisleM + 2);
  });

  it('stands in what words leave free, higher up than in a picture without them', () => {
    lookUp.takeOver(LOOK_UP);
    ask({ kind: 'thing', id: 'rack-3', angle });
    const without = pose.target[1];
    words();
    ask({ kind: 'thing', id: 'rack-3', angle });
    expect(pose.target[1]).toBeLessThan(without - 0.1);
  });

  it('is seen from the told angle where it has no face', () => {
    lookUp.takeOver(LOOK_UP);
    const { face: _, ...plain } = angle;
    ask({ kind: 'thing', id: 'building-0', angle });
    const seen = pose;
    ask({ kind: 'thing', id: 'building-0', angle: plain });
    expect(pose).toEqual(seen);
  });
});

describe('a selected thing', () => {
  it('is said to be gone with the name it had, though the camera looks elsewhere', () => {
    const last = `building-${whole.things.building.count - 1}`;
    ask({ kind: 'home' }, last);
    show(few);
    const [names] = tellGone.mock.lastCall ?? [];
    expect(names).toHaveLength(1);
    expect(names?.[0]).toMatch(/^Building/);
    show(few);
    expect(tellGone.mock.lastCall?.[0]).toEqual(names);
    show(whole);
    expect(tellGone).toHaveBeenLastCalledWith([]);
  });
});
