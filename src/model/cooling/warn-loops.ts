import { CDU, RACK_COOLANT } from '../../catalogue/cdus.ts';
import { CHIP } from '../../catalogue/cold-plates.ts';
import { BOILING_FLUIDS } from '../../catalogue/fluids.ts';
import { HYDRAULICS, PIPE_DUTIES } from '../../catalogue/pipes.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { CoolingResult, Warning } from '../campus-types.ts';
import type { PipeRun } from './cooling-types.ts';
import { technologyOf } from './plan-cooling-plant.ts';

/** What the loops, the chips and the fluids cannot do. Rules COOL-34 … COOL-39. */
export function warnLoops(values: ParamValues, cooling: CoolingResult): Warning[] {
  return [
    ...warnFluid(values, cooling),
    ...warnVelocity(values, cooling),
    ...warnFlowLimit(values, cooling),
    ...warnJunction(cooling),
    ...warnHead(cooling),
  ];
}

function warnFluid(values: ParamValues, cooling: CoolingResult): Warning[] {
  const boiling = cooling.twoPhase;
  if (boiling === undefined) return [];
  const fluid = BOILING_FLUIDS[boiling.fluid];
  const warnings: Warning[] = [];
  if (fluid.status === 'discontinued') {
    warnings.push({
      rule: 'COOL-35',
      message: `${fluid.label}, which boils in these tanks, is discontinued: ${fluid.note}.`,
      remedy: 'Choose single-phase immersion or direct-to-chip, or secure a supply of another fluid first.',
    });
  }
  const supplyC = values['cooling.supplyTempC'];
  const boilsAtC = fluid.boilingC.value;
  if (technologyOf(values).inTanks && supplyC >= boilsAtC) {
    warnings.push({
      rule: 'COOL-34',
      message: `Condenser water of ${supplyC} °C cannot condense ${fluid.label}, which boils at ${boilsAtC} °C.`,
      remedy: `Lower the supply temperature to ${technologyOf(values).maxSupplyTempC.value} °C or less.`,
    });
  }
  return warnings;
}

function warnVelocity(values: ParamValues, cooling: CoolingResult): Warning[] {
  const { hydraulics } = cooling;
  const runs: readonly (readonly [PipeRun, string])[] = [
    [hydraulics.rackDrop, PIPE_DUTIES.rackDrop.label],
    [hydraulics.rowHeader, PIPE_DUTIES.rowHeader.label],
    [hydraulics.hallBranch, PIPE_DUTIES.hallBranch.label],
    [hydraulics.main, PIPE_DUTIES.main.label],
  ];
  const hard = HYDRAULICS.hardVelocityMPerS.value;
  const warmerNeedsMore = technologyOf(values).flowRule === 'constant-return';
  return runs
    .filter(([run]) => run.velocityMPerS > hard)
    .map(([run, label]) => ({
      rule: 'COOL-36',
      message: `Water would run at ${run.velocityMPerS.toFixed(1)} m/s in ${label} (DN${run.nominalMm}); above ${hard} m/s pipes erode and shake.`,
      remedy: warmerNeedsMore
        ? 'Lower the supply temperature so that less coolant is needed, or choose a smaller rack.'
        : 'Choose a smaller rack, or a cooling technology that needs less coolant.',
    }));
}

function warnFlowLimit(values: ParamValues, cooling: CoolingResult): Warning[] {
  if (!cooling.cduFlowLimited || technologyOf(values).flowRule !== 'constant-return') return [];
  const riseK =
    (RACK_COOLANT.flowTimesRiseM3KPerS.value * CDU.heatW.value) /
    (RACK_COOLANT.referenceHeatW.value * CDU.flowM3PerS.value);
  const heatLimitedC = Math.floor((RACK_COOLANT.returnTempC.value - riseK) * 2) / 2;
  return [
    {
      rule: 'COOL-37',
      message: `Coolant flow, not heat, decides the CDUs: ${cooling.cduPerHall} a hall, where heat alone would need ${cooling.cduPerHallByHeat}.`,
      remedy: `Lower the supply temperature to ${heatLimitedC} °C or less, or accept the larger pumps.`,
    },
  ];
}

function warnJunction(cooling: CoolingResult): Warning[] {
  const { chip } = cooling;
  if (chip === undefined || chip.throttleMarginK >= 0) return [];
  return [
    {
      rule: 'COOL-38',
      message: `Accelerators would reach ${chip.junctionTempC.toFixed(0)} °C and lower their clocks at ${CHIP.throttleC.value} °C.`,
      remedy: `Lower the supply temperature by ${Math.ceil(-chip.throttleMarginK)} K.`,
    },
  ];
}

function warnHead(cooling: CoolingResult): Warning[] {
  const { rackLoopHeadPa, rackLoopPumpHeadPa } = cooling.hydraulics;
  if (rackLoopHeadPa <= rackLoopPumpHeadPa) return [];
  return [
    {
      rule: 'COOL-39',
      message: `The farthest rack needs ${Math.round(rackLoopHeadPa / 1000)} kPa of its CDU; the pumps hold ${Math.round(rackLoopPumpHeadPa / 1000)} kPa.`,
      remedy: 'Lower the supply temperature so that less coolant is needed.',
    },
  ];
}
