import { RACK_COOLANT } from '../../catalogue/cdus.ts';
import type { CoolingTechnologyRecord } from '../../catalogue/cooling-technologies.ts';
import { HYDRAULICS, PIPE_DUTIES } from '../../catalogue/pipes.ts';
import { greatestBy } from '../greatest-by.ts';
import type { LaidCampus } from '../layout/laid-campus.ts';
import { farthestOnStoreys, hallFills, wayToYardM } from '../layout/network/hall-fill.ts';
import { campusLengthM } from '../layout/network/measure-network.ts';
import { COOLER_STUBS_M, hallStubsM } from '../layout/network/pipe-stubs.ts';
import type { CoolantDesign } from '../layout/network/route-coolant.ts';
import type { HydraulicsResult } from './cooling-types.ts';
import { facilityHead } from './facility-head.ts';
import { loopCoolant } from './loop-coolant.ts';
import { reynolds } from './pipe-friction.ts';
import { type RowHead, rowHead } from './row-head.ts';
import { NO_PIPE, sizePipe } from './size-pipe.ts';

const L_PER_MIN_PER_M3_PER_S = 60_000;

/** What the loops of a campus carry. */
export interface LoopFlows {
  readonly technology: CoolingTechnologyRecord;
  readonly rackFlowM3PerS: number;
  readonly rackHeatW: number;
  readonly cduHeadPa: number;
  readonly facilityHeadPa: number;
  readonly cduPumpPowerW: number;
  readonly facilityPumpPowerW: number;
}

/**
 * Head of one rack, Pa: `6.85 V^1.8965` with V in L/min, published for a rack of 121.7 kW and read at the flow per
 * watt of any other, whose paths are taken to be as many more in parallel. Within 2 % of the table. Rule COOL-26.
 */
export function rackHeadPa(flowM3PerS: number, liquidHeatW: number): number {
  if (liquidHeatW <= 0) return 0;
  const scale = RACK_COOLANT.referenceHeatW.value / liquidHeatW;
  const litresPerMin = flowM3PerS * scale * L_PER_MIN_PER_M3_PER_S;
  return HYDRAULICS.rackHeadPaPerLPerMinN.value * litresPerMin ** HYDRAULICS.rackHeadExponent.value;
}

/**
 * Pipes of both loops as they are routed in the halls of the block with most heat in liquid, the head each needs at the end that loses most, and what its pumps hold and
 * draw: pumps are sized by their published heads, before places are known. Rules COOL-22, COOL-25, COOL-26, COOL-78.
 */
export function sizeHydraulics(
  flows: LoopFlows,
  laid: LaidCampus,
  designs: readonly CoolantDesign[],
  wettest: number,
  yardPumpsW: number,
): HydraulicsResult {
  const design = designs[wettest];
  const compute = laid.blocks[wettest]?.compute ?? laid.compute;
  const { technology, rackFlowM3PerS, rackHeatW } = flows;
  const pitchM = compute.rackWidthM;
  const row = design && neediestRow(laid, design, wettest);
  const waters = facilityWater(laid, designs);
  const facility = waters[wettest]?.facility;
  const rowHeader = row?.header ?? NO_PIPE;
  const { main = NO_PIPE, branch: hallBranch = NO_PIPE, mainM = 0, wayM: hallWayM = 0 } = facility ?? {};
  const pipeLengthM = pipesM(laid, main.count, waters);
  const coolant = design?.coolant ?? loopCoolant(technology, laid.cooling.tcsSupplyTempC);
  const rackDrop = sizePipe(rackFlowM3PerS, PIPE_DUTIES.rackDrop, coolant, HYDRAULICS.hoseLengthM.value);
  const byPlates = technology.flowRule === 'constant-return';
  const liquid = rackFlowM3PerS > 0;
  const plateHeadPa = byPlates ? rackHeadPa(rackFlowM3PerS, rackHeatW) : HYDRAULICS.unitHeadPa.value;
  const rackPressureDropPa = liquid ? plateHeadPa : 0;
  const rackLoopHeadPa = liquid
    ? rackPressureDropPa +
      rackDrop.pressureDropPa +
      rowHeader.pressureDropPa +
      HYDRAULICS.balancingValvePa.value
    : 0;
  return {
    ways: { rowLeadM: row?.leadM ?? 0, rackPitchM: pitchM, hallWayM, mainM },
    rowRacks: row?.racks ?? 0,
    rackDrop,
    rowHeader,
    hallBranch,
    main,
    pipeLengthM,
    rackPressureDropPa,
    rackLoopHeadPa,
    // Only cold-plate loops are reckoned by head; the others carry a published share (COOL-22).
    rackLoopPumpHeadPa: byPlates && liquid ? flows.cduHeadPa : rackLoopHeadPa,
    facilityLoopHeadPa: facilityLoopPa(hallBranch.pressureDropPa + main.pressureDropPa),
    facilityPumpHeadPa: flows.facilityHeadPa,
    cduPumpPowerW: flows.cduPumpPowerW,
    facilityPumpPowerW: flows.facilityPumpPowerW + yardPumpsW,
    yardPumpPowerW: yardPumpsW,
    coolantReynolds: liquid
      ? reynolds(rackDrop.velocityMPerS, rackDrop.boreM, coolant.viscosityPaS / coolant.densityKgPerM3)
      : 0,
  };
}

/**
 * The facility water of halls of each block: of that which stands farthest from its coolers, and the pipes and stubs inside all
 * of them, m: what a hall may hold decides these, and its storey the way to its coolers.
 */
function facilityWater(laid: LaidCampus, designs: readonly CoolantDesign[]) {
  const { fills, fillOfHall } = hallFills(laid, laid.site);
  const hallsOn = (block: number, storey: number): number =>
    fillOfHall.reduce((count, fill) => {
      const own = fills[fill];
      return own?.block === block && own.storey === storey ? count + 1 : count;
    }, 0);
  return designs.map((design, block) => {
    const own = fills.filter((fill) => fill.block === block);
    const storeys = farthestOnStoreys(own).map((fill) => ({ fill, head: facilityHead(design, fill) }));
    const stubsM = fillOfHall.reduce((sum, fill) => {
      const own = fills[fill];
      return own?.block === block ? sum + hallStubsM(design, own) : sum;
    }, 0);
    return {
      stubsM,
      facility: greatestBy(storeys, ({ fill }) => wayToYardM(fill))?.head,
      hallPipesM: storeys.reduce(
        (sum, { fill, head }) => sum + head.hallPipesM * hallsOn(block, fill.storey),
        0,
      ),
    };
  });
}

/** Of all ways of filling a hall of a block the row that needs the most head. */
function neediestRow(
  { blocks, site, networks }: LaidCampus,
  design: CoolantDesign,
  block: number,
): RowHead | undefined {
  const racksPerRow = site.frame.building.hallOfBlock[block]?.racksPerRow ?? 1;
  const pitchM = blocks[block]?.compute.rackWidthM ?? 0;
  const rowM = racksPerRow * pitchM;
  const own = networks.halls.filter((hall) => hall.block === block);
  const heads = own.map(({ coolant, racks: inHall }) => {
    const racks = inHall > 0 ? Math.ceil(inHall / Math.ceil(inHall / racksPerRow)) : 0;
    return rowHead(coolant, design, { rowM, pitchM, racks });
  });
  return greatestBy(heads, ({ header }) => header.pressureDropPa);
}

/**
 * All pipes of the campus, those side by side each counted, m: mains along the coolers, the facility water of every hall,
 * and loops over the rows. @param waters of the halls of each block. Rule COOL-78.
 */
function pipesM(laid: LaidCampus, mainsAbreast: number, waters: ReturnType<typeof facilityWater>): number {
  const { networks, cooling } = laid;
  const mainsM = campusLengthM(networks, ['main-supply', 'main-return']);
  return (
    mainsM * mainsAbreast +
    (mainsM > 0 ? cooling.heatRejectionUnitCount * COOLER_STUBS_M : 0) +
    waters.reduce((sum, { hallPipesM, stubsM }) => sum + hallPipesM + stubsM, 0) +
    campusLengthM(networks, ['tcs-supply', 'tcs-return'])
  );
}

function facilityLoopPa(pipesPa: number): number {
  const { exchangerPa, coolerCoilPa, balancingValvePa, strainerPa } = HYDRAULICS;
  return exchangerPa.value + coolerCoilPa.value + balancingValvePa.value + strainerPa.value + pipesPa;
}
