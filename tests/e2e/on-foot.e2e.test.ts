import { describe, expect, it } from 'vitest';
import { presetOf } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { outerDoorsOf, wallsWithDoors } from '../../src/plan/details/outer-doors.ts';
import type { Movement } from '../../src/scene/camera/camera-keys.ts';
import { obstaclesOf } from '../../src/scene/walk/obstacles.ts';
import { BODY_RADIUS_M, createWalker, EYE_M } from '../../src/scene/walk/walker.ts';
import type { CameraPose } from '../../src/store/store-types.ts';
import { type Visit, visitsOfFile } from './page-driver.ts';

const PRESET = 'frontier-2022';
const preset = presetOf(PRESET);
if (preset === undefined) throw new Error('the preset is missing');
const plan = buildPlan(preset.values);
const obstacles = obstaclesOf(plan);
const openVisit = visitsOfFile();

type Page = Visit['page'];
/** What is walked at: a face with its middle, the way that it looks, and where a walk at it begins. */
interface Face {
  readonly middle: readonly [number, number];
  readonly out: readonly [number, number];
}

const START_M = 3;
const AHEAD: Movement = { forward: 0.1, right: 0, up: 0, turn: 0, rise: 0, nearer: 0, fast: false };

/** How far a place is before a face, metres; negative behind it. */
const gapM = ({ middle, out }: Face, { position }: CameraPose): number =>
  (position[0] - middle[0]) * out[0] + (position[2] - middle[1]) * out[1];

/** Before a face, so far from it, looking at it. */
function facing({ middle, out }: Face, awayM: number): CameraPose {
  const [x, z] = [middle[0] + out[0] * awayM, middle[1] + out[1] * awayM];
  return { position: [x, EYE_M, z], target: [x - 3 * out[0], EYE_M, z - 3 * out[1]] };
}

/** Where someone ends who goes straight at a face. */
function endOf(face: Face, awayM: number): number {
  const walker = createWalker(facing(face, awayM), obstacles);
  if (Math.abs(gapM(face, walker.pose) - awayM) > 0.01) return Number.NaN;
  for (let step = 0; step < 40; step += 1) walker.step(AHEAD);
  return gapM(face, walker.pose);
}

function firstOf(faces: readonly Face[], fits: (face: Face) => boolean): Face {
  const face = faces.find(fits);
  if (face === undefined) throw new Error('nothing of the campus can be walked at like this');
  return face;
}

interface Standing {
  readonly count: number;
  readonly position: Float32Array;
  readonly size: Float32Array;
  readonly yaw: Float32Array;
}

/** Faces of things or walls, on the side that they look to. */
function facesOf({ count, position, size, yaw }: Standing): Face[] {
  return Array.from({ length: count }, (_, index): Face => {
    const turn = yaw[index] ?? 0;
    const out = [Math.sin(turn), Math.cos(turn)] as const;
    const half = (size[3 * index + 2] ?? 0) / 2;
    const [x, z] = [position[3 * index] ?? 0, position[3 * index + 2] ?? 0];
    return { middle: [x + out[0] * half, z + out[1] * half], out };
  });
}

const walls = wallsWithDoors(plan);
const isStoppedAt = (face: Face, awayM: number): boolean =>
  Math.abs(endOf(face, awayM) - BODY_RADIUS_M) < 0.01;
const rack = firstOf(facesOf(plan.things.rack), (face) => isStoppedAt(face, 1));
const wall = firstOf(facesOf(walls), (face) => isStoppedAt(face, START_M));
/** Each door with the way out of it: that of the wall that it is in. */
const door = firstOf(
  outerDoorsOf(plan).flatMap((middle) =>
    facesOf(walls).map(({ out }): Face => ({ middle: [middle[0], middle[1]], out })),
  ),
  (face) => endOf(face, START_M) < -2,
);

/** On foot before a face, with the pose that pictures show from then on. */
async function standBefore(page: Page, face: Face, awayM: number): Promise<void> {
  const pose = facing(face, awayM);
  await page.evaluate(async (each) => {
    window.gigacampus?.flyTo(each);
    await window.gigacampus?.whenIdle();
  }, pose);
  await page.locator('#scene').focus();
  await page.keyboard.press('g');
  await page.getByRole('button', { name: 'Fly again' }).waitFor();
  await expect.poll(async () => Math.abs(gapM(face, await poseOf(page)) - awayM)).toBeLessThan(0.02);
}

async function poseOf(page: Page): Promise<CameraPose> {
  const pose = await page.evaluate(() => window.gigacampus?.getRenderStats().pose);
  if (pose === undefined) throw new Error('the page tells no pose');
  return pose;
}

const framesOf = (page: Page): Promise<number> =>
  page.evaluate(() => window.gigacampus?.getRenderStats().frames ?? 0);

/** Holds keys down until what is waited for has come and a few more pictures have followed; where that ends. */
async function goUntil(
  page: Page,
  keys: readonly string[],
  done: (pose: CameraPose) => boolean,
): Promise<CameraPose> {
  for (const key of keys) await page.keyboard.down(key);
  await expect.poll(async () => done(await poseOf(page))).toBe(true);
  const frames = await framesOf(page);
  await expect.poll(() => framesOf(page)).toBeGreaterThan(frames + 3);
  const pose = await poseOf(page);
  for (const key of keys) await page.keyboard.up(key);
  return pose;
}

async function flyAgain(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Fly again' }).waitFor({ state: 'detached' });
}

describe('on foot', () => {
  it('one is stopped by a rack and by a wall, goes through a door, and flies again where another campus is opened', async () => {
    const { page, complaints } = await openVisit({ link: `?preset=${PRESET}` });
    for (const [face, awayM] of [
      [rack, 1],
      [wall, START_M],
    ] as const) {
      await standBefore(page, face, awayM);
      const pose = await goUntil(page, ['w', 'Shift'], (each) => gapM(face, each) < BODY_RADIUS_M + 0.02);
      expect(gapM(face, pose)).toBeCloseTo(BODY_RADIUS_M, 2);
      expect(pose.position[1]).toBeCloseTo(EYE_M, 6);
      await flyAgain(page);
      // In flight the camera goes on from where the walker stood.
      await expect.poll(async () => gapM(face, await poseOf(page))).toBeCloseTo(BODY_RADIUS_M, 1);
    }
    await standBefore(page, door, START_M);
    const inside = await goUntil(page, ['w'], (each) => gapM(door, each) < -1);
    expect(inside.position[1]).toBeCloseTo(EYE_M, 6);
    await page.evaluate(() => window.gigacampus?.openPreset('immersion-100mw'));
    await page.getByRole('button', { name: 'Fly again' }).waitFor({ state: 'detached' });
    await expect.poll(async () => (await poseOf(page)).position[1]).toBeGreaterThan(20);
    expect(complaints).toEqual([]);
  });
});
