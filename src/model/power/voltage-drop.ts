import { BUSWAY_RATINGS_A, CABLE_PRACTICE, CABLES, ROW_VOLTAGES } from '../../catalogue/cables.ts';
import { FEEDER, TRANSFORMERS } from '../../catalogue/transformers.ts';
import type { DistributionId } from '../../params/param-types.ts';
import type { ComputeResult, LayoutResult, PowerResult } from '../campus-types.ts';
import {
  cablesFor,
  copperResistivityOhmM,
  directCurrentA,
  directDropV,
  threePhaseCurrentA,
  threePhaseDropV,
} from './conductors.ts';
import { regulation, type Transformer } from './transformer-load.ts';

/** The busway that feeds one row of racks. */
export interface Busway {
  readonly voltageV: number;
  readonly currentA: number;
  readonly ratedA: number;
  /** Runs in parallel where no single rating is enough. */
  readonly runs: number;
  readonly lengthM: number;
  readonly dropRatio: number;
}

/** The feeder of a building: so many cables in parallel for its rating, and where it ends. */
export interface FeederRun {
  readonly cablesInParallel: number;
  readonly lengthM: number;
  readonly resistanceOhmPerM: number;
  readonly reactanceOhmPerM: number;
}

/**
 * The longest feeder: from the yard at the edge to the far building, as long as the side of a square of the campus
 * land; its cables in parallel carry the feeder's rating after derating. Rules PWR-28, PWR-30.
 */
export function longestFeeder(layout: LayoutResult): FeederRun {
  const cable = CABLES.al240;
  const cablesInParallel = cablesFor(FEEDER.currentA.value, cable.ampacityA.value).count;
  return {
    cablesInParallel,
    lengthM: Math.sqrt(layout.siteAreaM2),
    resistanceOhmPerM: cable.resistanceOhmPerM.value / cablesInParallel,
    reactanceOhmPerM: cable.reactanceOhmPerM.value / cablesInParallel,
  };
}

/** Row busway: current of a full row, the next rating up, and its drop with the load spread along it. Rule PWR-31. */
export function sizeBusway(
  distribution: DistributionId,
  compute: ComputeResult,
  layout: LayoutResult,
  powerFactor: number,
): Busway {
  const rowW = compute.rackPowerW * layout.racksPerRow;
  const lengthM = compute.rackWidthM * layout.racksPerRow;
  const direct = distribution === 'dc-800';
  const voltageV = direct ? ROW_VOLTAGES.directV.value : ROW_VOLTAGES.alternatingV.value;
  const currentA = direct ? directCurrentA(rowW, voltageV) : threePhaseCurrentA(rowW, voltageV, powerFactor);
  const largestA = BUSWAY_RATINGS_A.at(-1)?.value ?? currentA;
  const runs = Math.ceil(currentA / largestA - 1e-9);
  const ratedA = BUSWAY_RATINGS_A.find((rating) => rating.value * runs >= currentA)?.value ?? largestA;
  const sectionM2 = ratedA / CABLE_PRACTICE.buswayAPerM2.value;
  const resistanceOhmPerM = copperResistivityOhmM(CABLE_PRACTICE.conductorTempC.value) / sectionM2;
  // Racks along the run draw their share on the way: the far end sees half of the drop of a load at the end.
  const meanLengthM = lengthM / 2;
  const dropV = direct
    ? directDropV(resistanceOhmPerM, currentA / runs, meanLengthM)
    : threePhaseDropV(
        { resistanceOhmPerM, reactanceOhmPerM: CABLE_PRACTICE.buswayReactanceOhmPerM.value },
        currentA / runs,
        meanLengthM,
        powerFactor,
      );
  return { voltageV, currentA, ratedA, runs, lengthM, dropRatio: dropV / voltageV };
}

/** A main or block transformer of the catalogue as plain numbers. */
export function transformerOf(kind: keyof typeof TRANSFORMERS): Transformer {
  const record = TRANSFORMERS[kind];
  return {
    ratedVa: record.ratedVa.value,
    shortCircuitRatio: record.shortCircuitRatio.value,
    loadLossRatio: record.loadLossRatio.value,
    noLoadLossW: record.noLoadLossW.value,
  };
}

/**
 * Worst drop over nominal from the medium-voltage bus, held by tap changers, to the last rack: longest feeder, block
 * transformer (AC only; a rectifier holds its output), row busway, at the peak. Rule PWR-30.
 */
export function worstVoltageDrop(
  distribution: DistributionId,
  parts: { compute: ComputeResult; power: PowerResult; layout: LayoutResult },
  powerFactor: number,
): number {
  const { compute, power, layout } = parts;
  const feeder = longestFeeder(layout);
  const feederA = power.feederLoadFraction * FEEDER.currentA.value;
  const feederDrop = threePhaseDropV(feeder, feederA, feeder.lengthM, powerFactor) / power.mediumVoltageV;
  const busway = sizeBusway(distribution, compute, layout, powerFactor);
  const blockLoad =
    power.facilityPeakPowerW / powerFactor / (power.blockTransformerCount * power.blockTransformerVa);
  const blockDrop =
    distribution === 'dc-800' ? 0 : regulation(transformerOf('block'), blockLoad, powerFactor);
  return feederDrop + blockDrop + busway.dropRatio;
}
