import { computeCampus } from '../../model/campus.ts';
import type { CampusResult } from '../../model/campus-types.ts';
import { type Land, landNeeded } from '../../model/layout/rules/land-needed.ts';
import { DESCRIPTORS } from '../../params/descriptors.ts';
import type { ParamId, ParamValues } from '../../params/param-types.ts';
import type { CampusInput } from '../../params/site-edits.ts';
import { shownValue } from '../../units/shown-value.ts';
import { type Loose, type Progress, question } from './question.ts';

/** A piece of land, metres from west to east and from north to south. */
export type FitGiven = Land;

interface FitStudy extends CampusInput, Land {}

/** A campus like this one of another size, as it stands on its land. */
export interface FittedCampus {
  readonly acceleratorCount: number;
  readonly rackCount: number;
  readonly buildingCount: number;
  readonly itPowerW: number;
  readonly facilityPeakPowerW: number;
  /** What the sources carry for certain over the peak. */
  readonly firmSupplyRatio: number;
  readonly landWidthM: number;
  readonly landDepthM: number;
}

/** Whether this campus stands on the land, and the largest of its kind that does. Rule LAY-80. */
export interface LandFit {
  readonly fits: boolean;
  readonly neededWidthM: number;
  readonly neededDepthM: number;
  /** What the land lacks; 0 where it is wide or deep enough. */
  readonly missingWidthM: number;
  readonly missingDepthM: number;
  /** Parts of the site that reach farthest each way: those to move where something is missing. */
  readonly farthest: Readonly<Record<'west' | 'east' | 'north' | 'south', string>>;
  /** The most that the land holds, and that the sources carry; null where not one accelerator can be had. */
  readonly onLand: FittedCampus | null;
  readonly onSupply: FittedCampus | null;
  /** The smaller of the two, and what it is bound by. */
  readonly most: FittedCampus | null;
  readonly bound: 'land' | 'supply' | 'none';
}

/** Sides of land that may be asked for, metres. */
const LEAST_SIDE_M = 50;
const MOST_SIDE_M = 50_000;
/** Halvings of a range of sizes by their ratio: the answer is within half a percent, whatever the range. */
const HALVINGS = 12;

function largestOf(id: ParamId): number {
  const knob = DESCRIPTORS.find((each) => each.id === id);
  return knob?.type === 'number' ? knob.max : 0;
}
const MOST_ACCELERATORS = largestOf('compute.acceleratorCount');
const MOST_BUILDINGS = largestOf('layout.buildingCount');
/** Every number of buildings, then halvings up and down from the best of them, then those by supply. */
const TRIES = MOST_BUILDINGS + 2 * HALVINGS + 1;

interface Size {
  readonly accelerators: number;
  readonly buildings: number;
}

function sized(values: ParamValues, { accelerators, buildings }: Size): CampusResult {
  return computeCampus({
    ...values,
    'compute.sizingMode': 'accelerators',
    'compute.acceleratorCount': accelerators,
    'layout.buildingCount': buildings,
  });
}

function fittedOf({ compute, layout, power, site }: CampusResult): FittedCampus {
  const needed = landNeeded(site);
  return {
    acceleratorCount: compute.acceleratorCount,
    rackCount: compute.rackCount,
    buildingCount: layout.buildingCount,
    itPowerW: compute.itPowerW,
    facilityPeakPowerW: power.facilityPeakPowerW,
    firmSupplyRatio: power.firmSupplyRatio,
    landWidthM: needed.widthM,
    landDepthM: needed.depthM,
  };
}

/** What a place allows of a size: its campus, or undefined where it does not stand there. */
type Try = (size: Size) => FittedCampus | undefined;

/** The largest number of accelerators between two, of which the first is known to be allowed or 0. */
function* halve(
  attempt: Try,
  from: number,
  to: number,
  buildingsFor: (accelerators: number) => number,
): Generator<undefined, FittedCampus | undefined> {
  let [low, high] = [from, to];
  let best: FittedCampus | undefined;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    yield;
    const accelerators = Math.round(Math.sqrt(Math.max(1, low) * high));
    if (accelerators <= low || accelerators > high) continue;
    const found = attempt({ accelerators, buildings: buildingsFor(accelerators) });
    if (found === undefined) high = accelerators;
    else {
      best = found;
      low = accelerators;
    }
  }
  return best;
}

/** The most on the land: as many buildings as stand on it, filled as now, then one more with less in each. */
function* mostOnLand(attempt: Try, perBuilding: number): Generator<undefined, FittedCampus | null> {
  let [full, best]: [number, FittedCampus | null] = [0, null];
  for (let buildings = 1; buildings <= MOST_BUILDINGS; buildings += 1) {
    yield;
    const accelerators = Math.max(1, Math.round(buildings * perBuilding));
    // Campuses grow by whole rows of buildings: the next size up may be of another shape, and fit.
    if (accelerators > MOST_ACCELERATORS || buildings > 4 * full + 4) continue;
    const found = attempt({ accelerators, buildings });
    if (found !== undefined) [full, best] = [buildings, found];
  }
  const next = Math.min(MOST_BUILDINGS, full + 1);
  const more = yield* halve(
    attempt,
    Math.round(full * perBuilding),
    Math.min(MOST_ACCELERATORS, Math.round((full + 1) * perBuilding)),
    () => next,
  );
  return more ?? best;
}

function* fitLand({ values, siteEdits, widthM, depthM }: FitStudy): Generator<Progress, LandFit> {
  let doneCount = 0;
  const here = computeCampus(values, undefined, siteEdits);
  const needed = landNeeded(here.site);
  const perBuilding = here.compute.acceleratorCount / here.layout.buildingCount;
  const onLand: Try = (size) => {
    const found = fittedOf(sized(values, size));
    return found.landWidthM <= widthM && found.landDepthM <= depthM ? found : undefined;
  };
  const onSupply: Try = (size) => {
    const found = fittedOf(sized(values, size));
    return found.firmSupplyRatio >= 1 ? found : undefined;
  };
  const buildingsFor = (accelerators: number): number =>
    Math.min(MOST_BUILDINGS, Math.max(1, Math.ceil(accelerators / perBuilding - 1e-9)));
  const told = function* <Answer>(steps: Generator<undefined, Answer>): Generator<Progress, Answer> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      doneCount += 1;
      yield { doneCount, totalCount: TRIES };
    }
  };
  const land = yield* told(mostOnLand(onLand, perBuilding));
  const supply = (yield* told(halve(onSupply, 0, MOST_ACCELERATORS, buildingsFor))) ?? null;
  const missingWidthM = Math.max(0, needed.widthM - widthM);
  const missingDepthM = Math.max(0, needed.depthM - depthM);
  const landFirst = (land?.acceleratorCount ?? 0) <= (supply?.acceleratorCount ?? 0);
  const most = landFirst ? land : supply;
  return {
    fits: missingWidthM === 0 && missingDepthM === 0,
    neededWidthM: needed.widthM,
    neededDepthM: needed.depthM,
    missingWidthM,
    missingDepthM,
    farthest: needed.farthest,
    onLand: land,
    onSupply: supply,
    most,
    bound: (most?.acceleratorCount ?? 0) >= MOST_ACCELERATORS ? 'none' : landFirst ? 'land' : 'supply',
  };
}

function sideOf(name: string, side: unknown): number {
  if (typeof side === 'number' && side >= LEAST_SIDE_M && side <= MOST_SIDE_M) return side;
  throw new RangeError(
    `fit: ${name} must be ${LEAST_SIDE_M} to ${MOST_SIDE_M} metres, not ${shownValue(side)}`,
  );
}

export const FIT = question({
  check: (input, { widthM, depthM }: Loose<FitGiven>): FitStudy => ({
    ...input,
    widthM: sideOf('widthM', widthM),
    depthM: sideOf('depthM', depthM),
  }),
  answer: fitLand,
});
