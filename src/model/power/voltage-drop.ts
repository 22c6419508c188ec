import { BUSWAY_RATINGS_A, CABLE_PRACTICE, ROW_VOLTAGES } from '../../catalogue/cables.ts';
import { FEEDER, TRANSFORMERS } from '../../catalogue/transformers.ts';
import type { DistributionId } from '../../params/param-types.ts';
import type { ComputeResult, PowerResult, RackBlock, SizedLayout } from '../campus-types.ts';
import { longestOfKindM } from '../layout/network/measure-network.ts';
import type { CampusNetworks } from '../layout/network/network-types.ts';
import {
  copperResistivityOhmM,
  directCurrentA,
  directDropV,
  threePhaseCurrentA,
  threePhaseDropV,
} from './conductors.ts';
import { feederCable } from './feeder-cable.ts';
import { regulation, type Transformer } from './transformer-load.ts';

/** The busway that feeds one row of racks. */
export interface Busway {
  readonly voltageV: number;
  readonly currentA: number;
  readonly ratedA: number;
  /** Runs in parallel where no single rating is enough. */
  readonly runs: number;
  /** Copper of each phase or pole, all runs together. */
  readonly sectionM2: number;
  readonly lengthM: number;
  readonly dropRatio: number;
}

/** The longest feeder as it is routed, metres. Rules LAY-14, PWR-30. */
export function longestFeederM({ power }: CampusNetworks): number {
  return longestOfKindM(power, 'mv-feeder');
}

/** Row busway: current of a full row, the next rating up, and its drop with the load spread along it. Rule PWR-31. */
export function sizeBusway(
  distribution: DistributionId,
  compute: ComputeResult,
  layout: SizedLayout,
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
  return {
    voltageV,
    currentA,
    ratedA,
    runs,
    sectionM2: sectionM2 * runs,
    lengthM,
    dropRatio: dropV / voltageV,
  };
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
  parts: { blocks: readonly RackBlock[]; power: PowerResult; networks: CampusNetworks },
  powerFactor: number,
): number {
  const { blocks, power, networks } = parts;
  const feederA = power.feederLoadFraction * FEEDER.currentA.value;
  const feederDrop =
    threePhaseDropV(feederCable(), feederA, longestFeederM(networks), powerFactor) / power.mediumVoltageV;
  const drops = blocks.map(
    ({ compute, layout }) => sizeBusway(distribution, compute, layout, powerFactor).dropRatio,
  );
  const blockLoad =
    power.facilityPeakPowerW / powerFactor / (power.blockTransformerCount * power.blockTransformerVa);
  const blockDrop =
    distribution === 'dc-800' ? 0 : regulation(transformerOf('block'), blockLoad, powerFactor);
  return feederDrop + blockDrop + Math.max(...drops);
}
