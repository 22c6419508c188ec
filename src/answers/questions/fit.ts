import { computeCampus } from '../../model/campus.ts';
import type { CampusResult } from '../../model/campus-types.ts';
import { rackOf } from '../../model/compute/chosen-rack.ts';
import { type BoundaryFit, fitBoundary } from '../../model/layout/rules/fit-boundary.ts';
import { type Land, landNeeded } from '../../model/layout/rules/land-needed.ts';
import { descriptorOf } from '../../params/descriptors.ts';
import type { ParamChange, ParamId } from '../../params/param-types.ts';
import type { CampusInput, Corner } from '../../params/site-edits.ts';
import { type FitLand, fitLandOf, holds, quarterTurned } from './fit-land.ts';
import { type Loose, type Progress, question } from './question.ts';

/** A piece of land: metres from west to east and from north to south, or the corners of its boundary. */
export interface FitGiven extends Partial<Land> {
  readonly boundary?: readonly Corner[];
}

interface FitStudy extends CampusInput {
  readonly land: FitLand;
}

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
  /** Whether it stands on the land only turned by a quarter as a whole. */
  readonly turned: boolean;
}

/** Whether this campus stands on the land, and the largest of its kind that does. Rule LAY-80. */
export interface LandFit {
  readonly fits: boolean;
  /** Whether all of it would, turned by a quarter: lines and gate then leave another side. */
  readonly fitsTurned: boolean;
  readonly neededWidthM: number;
  readonly neededDepthM: number;
  /** What the land lacks; 0 where it is wide or deep enough. */
  readonly missingWidthM: number;
  readonly missingDepthM: number;
  /** Parts of the site that reach farthest each way: those to move where something is missing. */
  readonly farthest: Readonly<Record<'west' | 'east' | 'north' | 'south', string>>;
  /** On land with a boundary: how the whole campus is moved to lie best, and what a part then lacks of its set-back or stand-off. */
  readonly inBoundary: BoundaryFit | null;
  /** The most that the land holds, and that the sources carry; null where not one rack can be had. */
  readonly onLand: FittedCampus | null;
  readonly onSupply: FittedCampus | null;
  /** The smaller of the two, and what it is bound by. */
  readonly most: FittedCampus | null;
  readonly bound: 'land' | 'supply' | 'none';
}

/** Halvings of a range of sizes by their ratio: the answer is within half a percent, whatever the range. */
const HALVINGS = 12;

function largestOf(id: ParamId): number {
  const knob = descriptorOf(id);
  if (knob.type !== 'number') throw new Error(`${id} is no number`);
  return knob.max;
}

const MOST_BUILDINGS = largestOf('layout.buildingCount');
/** Every number of buildings, halvings up from the best of them, then those by supply. */
const TRIES = MOST_BUILDINGS + 2 * HALVINGS;

/** What a campus is made larger and smaller by, in whole numbers. */
interface Measure {
  readonly most: number;
  amountOf(size: Pick<FittedCampus, 'acceleratorCount' | 'itPowerW'>): number;
  change(amount: number): ParamChange;
}

const BY_ACCELERATORS: Measure = {
  most: largestOf('compute.acceleratorCount'),
  amountOf: ({ acceleratorCount }) => acceleratorCount,
  change: (amount) => ({ 'compute.sizingMode': 'accelerators', 'compute.acceleratorCount': amount }),
};

const W_PER_KW = 1_000;
const KW_PER_MW = 1_000;

/** Racks that hold no accelerators are counted by their power, in kilowatts. Rule CMP-4. */
const BY_IT_POWER: Measure = {
  most: KW_PER_MW * largestOf('compute.targetPowerMw'),
  amountOf: ({ itPowerW }) => itPowerW / W_PER_KW,
  change: (amount) => ({ 'compute.sizingMode': 'it-power', 'compute.targetPowerMw': amount / KW_PER_MW }),
};

interface Size {
  readonly amount: number;
  readonly buildings: number;
}

function fittedOf(campus: CampusResult): FittedCampus {
  const { compute, layout, power, site } = campus;
  const needed = landNeeded(site, campus);
  return {
    acceleratorCount: compute.acceleratorCount,
    rackCount: compute.rackCount,
    buildingCount: layout.buildingCount,
    itPowerW: compute.itPowerW,
    facilityPeakPowerW: power.facilityPeakPowerW,
    firmSupplyRatio: power.firmSupplyRatio,
    landWidthM: needed.widthM,
    landDepthM: needed.depthM,
    turned: false,
  };
}

/** What a place allows of a size: its campus, or undefined where it does not stand there. */
type Try = (size: Size) => FittedCampus | undefined;

/** The largest amount between two, of which the first is known to be allowed or 0. */
function* halve(
  attempt: Try,
  from: number,
  to: number,
  buildingsFor: (amount: number) => number,
): Generator<undefined, FittedCampus | undefined> {
  let [low, high] = [from, to];
  let best: FittedCampus | undefined;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    yield;
    const amount = Math.round(Math.sqrt(Math.max(1, low) * high));
    if (amount <= low || amount > high) continue;
    const found = attempt({ amount, buildings: buildingsFor(amount) });
    if (found === undefined) high = amount;
    else {
      best = found;
      low = amount;
    }
  }
  return best;
}

/** The most on the land: as many buildings as stand on it, filled as now, then one more with less in each. */
function* mostOnLand(
  attempt: Try,
  perBuilding: number,
  most: number,
): Generator<undefined, FittedCampus | null> {
  let [full, best]: [number, FittedCampus | null] = [0, null];
  for (let buildings = 1; buildings <= MOST_BUILDINGS; buildings += 1) {
    yield;
    const amount = Math.max(1, Math.round(buildings * perBuilding));
    // Campuses grow by whole rows of buildings: the next size up may be of another shape, and fit.
    if (amount > most || buildings > 4 * full + 4) continue;
    const found = attempt({ amount, buildings });
    if (found !== undefined) [full, best] = [buildings, found];
  }
  const next = Math.min(MOST_BUILDINGS, full + 1);
  const more = yield* halve(
    attempt,
    Math.round(full * perBuilding),
    Math.min(most, Math.round((full + 1) * perBuilding)),
    () => next,
  );
  return more ?? best;
}

function* fitLand({ values, siteEdits, land }: FitStudy): Generator<Progress, LandFit> {
  let doneCount = 0;
  const here = computeCampus(values, undefined, siteEdits);
  const needed = landNeeded(here.site, here);
  const measure = rackOf(values).acceleratorsPerRack.value > 0 ? BY_ACCELERATORS : BY_IT_POWER;
  const perBuilding = measure.amountOf(here.compute) / here.layout.buildingCount;
  const sized = ({ amount, buildings }: Size): CampusResult =>
    computeCampus({ ...values, ...measure.change(amount), 'layout.buildingCount': buildings });
  const across = quarterTurned(land);
  const onLand: Try = (size) => {
    const found = sized(size);
    if (holds(land, found)) return fittedOf(found);
    return holds(across, found) ? { ...fittedOf(found), turned: true } : undefined;
  };
  const onSupply: Try = (size) => {
    const found = fittedOf(sized(size));
    return found.firmSupplyRatio >= 1 ? found : undefined;
  };
  const buildingsFor = (amount: number): number =>
    Math.min(MOST_BUILDINGS, Math.max(1, Math.ceil(amount / perBuilding - 1e-9)));
  const told = function* <Answer>(steps: Generator<undefined, Answer>): Generator<Progress, Answer> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      doneCount += 1;
      yield { doneCount, totalCount: TRIES };
    }
  };
  const mostLand = yield* told(mostOnLand(onLand, perBuilding, measure.most));
  const supply = (yield* told(halve(onSupply, 0, measure.most, buildingsFor))) ?? null;
  const missingWidthM = Math.max(0, needed.widthM - land.widthM);
  const missingDepthM = Math.max(0, needed.depthM - land.depthM);
  const inBoundary =
    land.boundary === null ? null : fitBoundary(here.site.parcels, land.boundary, here.power.smrStandOffM);
  const landFirst = (mostLand?.itPowerW ?? 0) <= (supply?.itPowerW ?? 0);
  const most = landFirst ? mostLand : supply;
  const atMost = most !== null && measure.amountOf(most) >= measure.most;
  return {
    fits: inBoundary?.fits ?? (missingWidthM === 0 && missingDepthM === 0),
    fitsTurned: holds(across, here),
    neededWidthM: needed.widthM,
    neededDepthM: needed.depthM,
    missingWidthM,
    missingDepthM,
    farthest: needed.farthest,
    inBoundary,
    onLand: mostLand,
    onSupply: supply,
    most,
    bound: atMost ? 'none' : landFirst ? 'land' : 'supply',
  };
}

export const FIT = question({
  check: (input, given: Loose<FitGiven>): FitStudy => ({ ...input, land: fitLandOf(given) }),
  answer: fitLand,
});
