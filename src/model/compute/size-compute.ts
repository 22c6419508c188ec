import { DESIGN } from '../../catalogue/prices.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { Assumptions } from '../assumptions.ts';
import type { ComputeResult, Warning } from '../campus-types.ts';
import { rackNetworkW } from '../fabric/network-power.ts';
import type { Checked } from '../model-types.ts';
import { wholeUnits } from '../whole-units.ts';
import { rackOf } from './chosen-rack.ts';
import { coolableShare } from './coolable-rack.ts';

/**
 * IT power over the power of the accelerator racks: their network at the chosen rate, which joins what stands there even
 * where its heat limits it, storage and head nodes, which follow what the racks do, and the general-purpose racks that take their share of all
 * racks' power. Rules CMP-2, CMP-18.
 */
export function itOverServer(values: ParamValues, assumed: Assumptions): number {
  const { chosenW, ownW } = rackNetworkW(values, assumed);
  const restW = Math.max(0, (assumed.itOverServerRatio - 1) * assumed.rackPowerW - ownW);
  const beside = restW / assumed.rackPowerW + chosenW / (assumed.rackPowerW * coolableShare(values, assumed));
  return (1 + beside) / (1 - values['compute.generalShare']);
}

/**
 * How many racks, and how much power at server and IT level.
 * @param peakCapacityRatio facility peak over IT power, for sizing by facility power.
 * Range: at least one rack; never throws. Rules CMP-1 … CMP-5, CMP-15.
 */
export function sizeCompute(
  values: ParamValues,
  assumed: Assumptions,
  peakCapacityRatio: number,
): Checked<ComputeResult> {
  const { rackCount, fittedShare, warnings } = countRacks(values, assumed, peakCapacityRatio);
  return { value: describeRacks(values, assumed, rackCount, fittedShare), warnings };
}

/** So many racks of the chosen kind, each with this share of the accelerators it has places for. Rules CMP-1 … CMP-3, CMP-15. */
export function describeRacks(
  values: ParamValues,
  assumed: Assumptions,
  rackCount: number,
  fittedShare = 1,
): ComputeResult {
  const rack = rackOf(values);
  const share = coolableShare(values, assumed);
  const acceleratorsPerRack = rack.acceleratorsPerRack.value;
  const rackPowerW = assumed.rackPowerW * share * fittedShare;
  const serverPowerW = rackCount * rackPowerW;
  const itPowerW = serverPowerW * itOverServer(values, assumed);
  const supportPowerW = itPowerW - serverPowerW;
  const supportRackCount = Math.max(1, wholeUnits(supportPowerW / DESIGN.supportRackW.value));
  return {
    acceleratorId: rack.acceleratorId,
    acceleratorCount: Math.round(rackCount * acceleratorsPerRack * fittedShare),
    acceleratorsPerRack,
    rackCount,
    supportRackCount,
    rackPowerW,
    ratedRackPowerW: assumed.rackPowerW * fittedShare,
    fittedShare,
    coolableShare: share,
    supportRackPowerW: supportPowerW / supportRackCount,
    rackWidthM: rack.widthM.value,
    rackDepthM: rack.depthM.value,
    rackHeightM: rack.heightM.value,
    rackMassKg: rack.massKg.value,
    rackLiquidFraction: assumed.rackLiquidFraction,
    rackPowerPublished: rack.powerPublished,
    serverPowerW,
    itPowerW,
    provisionedShare: assumed.provisionedShare,
    provisionedItPowerW: itPowerW * assumed.provisionedShare,
  };
}

function countRacks(
  values: ParamValues,
  assumed: Assumptions,
  peakCapacityRatio: number,
): { rackCount: number; fittedShare: number; warnings: Warning[] } {
  const mode = values['compute.sizingMode'];
  const acceleratorsPerRack = rackOf(values).acceleratorsPerRack.value;
  const byPower = (wattsPerRack: number) =>
    Math.floor((values['compute.targetPowerMw'] * 1e6) / wattsPerRack + 1e-9);
  const itPerRackW = assumed.rackPowerW * coolableShare(values, assumed) * itOverServer(values, assumed);
  if (mode === 'accelerators' && acceleratorsPerRack > 0) {
    const asked = values['compute.acceleratorCount'] / acceleratorsPerRack;
    const rackCount = Math.max(1, wholeUnits(asked));
    return { rackCount, fittedShare: Math.min(1, asked / rackCount), warnings: [] };
  }
  const warnings: Warning[] = [];
  if (mode === 'accelerators') {
    warnings.push({
      rule: 'CMP-4',
      message: `${rackOf(values).label} racks hold no accelerators; the campus is sized by IT power instead.`,
      remedy: 'Size by power, or choose a rack with accelerators.',
    });
  }
  const rackCount = byPower(mode === 'facility-power' ? itPerRackW * peakCapacityRatio : itPerRackW);
  if (rackCount < 1) {
    warnings.push({
      rule: 'CMP-5',
      message: 'The target power is less than one rack needs; one rack is drawn.',
      remedy: 'Raise the target power or choose a smaller rack.',
    });
  }
  return { rackCount: Math.max(1, rackCount), fittedShare: 1, warnings };
}
