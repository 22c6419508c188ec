import type { ComputeResult } from '../campus-types.ts';
import { greatestBy } from '../greatest-by.ts';

/**
 * Several blocks of racks as one: counts and powers are sums, what is told of a rack is a mean over racks, its depth and
 * height the largest; the accelerator is that of the block with most power. Rule CMP-21.
 */
export function blendCompute(blocks: readonly ComputeResult[]): ComputeResult {
  const sum = (of: (block: ComputeResult) => number): number =>
    blocks.reduce((total, block) => total + of(block), 0);
  const rackCount = sum((block) => block.rackCount);
  const perRack = (of: (block: ComputeResult) => number): number =>
    sum((block) => of(block) * block.rackCount) / rackCount;
  const largest = greatestBy(blocks, (block) => block.itPowerW);
  const supportRackCount = sum((block) => block.supportRackCount);
  const serverPowerW = sum((block) => block.serverPowerW);
  const itPowerW = sum((block) => block.itPowerW);
  const provisionedItPowerW = sum((block) => block.provisionedItPowerW);
  const places = sum((block) => block.rackCount * block.acceleratorsPerRack);
  const ratedRackPowerW = perRack((block) => block.ratedRackPowerW);
  return {
    acceleratorId: largest?.acceleratorId ?? 'none',
    acceleratorCount: sum((block) => block.acceleratorCount),
    acceleratorsPerRack: places / rackCount,
    rackCount,
    supportRackCount,
    fittedShare:
      places > 0
        ? sum((block) => block.rackCount * block.acceleratorsPerRack * block.fittedShare) / places
        : perRack((block) => block.fittedShare),
    rackPowerW: serverPowerW / rackCount,
    ratedRackPowerW,
    coolableShare: serverPowerW / (rackCount * ratedRackPowerW),
    supportRackPowerW: (itPowerW - serverPowerW) / supportRackCount,
    rackWidthM: perRack((block) => block.rackWidthM),
    rackDepthM: Math.max(...blocks.map((block) => block.rackDepthM)),
    rackHeightM: Math.max(...blocks.map((block) => block.rackHeightM)),
    rackMassKg: perRack((block) => block.rackMassKg),
    rackLiquidFraction: sum((block) => block.rackLiquidFraction * block.serverPowerW) / serverPowerW,
    rackPowerPublished: blocks.every((block) => block.rackPowerPublished),
    serverPowerW,
    itPowerW,
    provisionedShare: provisionedItPowerW / itPowerW,
    provisionedItPowerW,
  };
}
