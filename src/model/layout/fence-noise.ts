import { SITE_NOISE } from '../../catalogue/site-noise.ts';
import { WATER_SOURCES } from '../../catalogue/water-sources.ts';
import type { CampusResult } from '../campus-types.ts';
import { buildingOfYard, unitsBeside } from './site/cooling-yards.ts';
import { poseOf } from './site/site-pose.ts';

/** Nearer than this a yard is no point, metres. */
const LEAST_M = SITE_NOISE.heardAtM.value;

/**
 * Sound of units that are heard as one point in the open, by the square of how far they are, over that of one unit where its
 * level is told. Rule LAY-29.
 */
function soundOf(unitCount: number, squareM2: number): number {
  return (unitCount * SITE_NOISE.heardAtM.value ** 2) / Math.max(LEAST_M ** 2, squareM2);
}

/** The level of so much sound, dBA. */
function levelDba(sound: number): number {
  return SITE_NOISE.coolerLevelDba.value + 10 * Math.log10(sound);
}

/** The level of coolers in one yard so many metres away, dBA. Rule LAY-29. */
export function yardLevelDba(unitCount: number, distanceM: number): number {
  return levelDba(soundOf(unitCount, distanceM ** 2));
}

interface Yard {
  readonly x: number;
  readonly z: number;
  readonly units: number;
}

type Point = readonly [number, number];

function yardsOf(campus: Pick<CampusResult, 'site' | 'cooling' | 'layout'>): readonly Yard[] {
  return campus.site.parcels.flatMap((parcel) => {
    if (parcel.kind !== 'cooling-yard') return [];
    const { west, east } = unitsBeside(campus, buildingOfYard(parcel.index));
    const { x, z } = poseOf(parcel);
    return [{ x, z, units: (parcel.index & 1) === 0 ? west : east }];
  });
}

function cornersOf({ boundary, frame }: CampusResult['site']): readonly Point[] {
  if (boundary !== undefined) return boundary;
  const { centerX, centerZ, halfWidthM, halfDepthM } = frame;
  return [
    [centerX - halfWidthM, centerZ - halfDepthM],
    [centerX + halfWidthM, centerZ - halfDepthM],
    [centerX + halfWidthM, centerZ + halfDepthM],
    [centerX - halfWidthM, centerZ + halfDepthM],
  ];
}

/** The place on a side of the land that is nearest to a yard. */
function nearestOn([ax, az]: Point, [bx, bz]: Point, { x, z }: Yard): Point {
  const [dx, dz] = [bx - ax, bz - az];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (z - az) * dz) / (dx * dx + dz * dz || 1)));
  return [ax + along * dx, az + along * dz];
}

/** Sound of all yards at one place. A campus may have hundreds of them, heard at thousands of places. */
function soundAt(yards: readonly Yard[], [x, z]: Point): number {
  let sound = 0;
  for (const each of yards) sound += soundOf(each.units, (each.x - x) ** 2 + (each.z - z) ** 2);
  return sound;
}

/**
 * The loudest that all coolers at full fan speed are where the land ends, dBA: each yard as one point in the open, at the places
 * on every side that are nearest to a yard. Null where water takes the heat: nothing there has fans. Rule LAY-29.
 */
export function fenceNoiseDba(
  campus: Pick<CampusResult, 'params' | 'site' | 'cooling' | 'layout'>,
): number | null {
  if (campus.params['cooling.heatRejection'] in WATER_SOURCES) return null;
  const yards = yardsOf(campus);
  const corners = cornersOf(campus.site);
  let loudest = 0;
  corners.forEach((from, at) => {
    const to = corners[(at + 1) % corners.length] ?? from;
    for (const yard of yards) loudest = Math.max(loudest, soundAt(yards, nearestOn(from, to, yard)));
  });
  return loudest > 0 ? levelDba(loudest) : null;
}
