import type { ParamValues } from '../params/param-types.ts';
import type { Assumptions } from './assumptions.ts';
import type { RackBlock, Warning } from './campus-types.ts';
import { rackOf } from './compute/chosen-rack.ts';
import { warnCooling } from './cooling/warn-cooling.ts';
import { warnEconomics } from './economics/warn-economics.ts';
import { warnFabric } from './fabric/warn-fabric.ts';
import { warnLayout } from './layout/warn-layout.ts';
import { warnPlace } from './place/warn-place.ts';
import { warnEnergy } from './power/warn-energy.ts';
import { warnPower } from './power/warn-power.ts';
import type { ReckonedCampus } from './reckon-campus.ts';
import { warnWater } from './water/warn-water.ts';
import { warnWorkload } from './workload/warn-workload.ts';

/** What is outside the limits of plant or physics, or unsure, in the order of the science. */
export function warnCampus(
  values: ParamValues,
  assumed: Assumptions,
  { campus, hour, ofBlocks, sizing, siting }: ReckonedCampus,
): readonly Warning[] {
  const { compute, blocks, cooling, power, layout, networks, energy, water } = campus;
  return [
    ...sizing,
    ...warnPlace(values),
    ...warnCooling(values, blocks, cooling, hour),
    ...warnPower(values, power),
    ...warnEnergy(values, assumed, { compute, blocks, cooling, power, layout, networks }, energy),
    ...warnWater(values, water),
    ...warnLayout(values, campus),
    ...siting,
    ...eachOnce(
      blocks.flatMap((block, index) => {
        const own = ofBlocks[index];
        if (own === undefined) return [];
        const { value, shape, record } = own.network;
        const idle = blocks.length > 1 && own.workload.tokenBasis === 'none';
        const told = [
          ...warnFabric(block.params, block.compute, layout, shape, record, value),
          // Among others a block without accelerators is no fault.
          ...(idle ? [] : warnWorkload(own.workload, own.doubts)),
        ];
        return blocks.length > 1 ? told.map((warning) => ofRack(block, warning)) : told;
      }),
    ),
    ...warnEconomics(values, compute, energy),
  ];
}

/** In a mixed fleet a warning names the rack that it is about. */
function ofRack({ params }: RackBlock, warning: Warning): Warning {
  return { ...warning, message: `${rackOf(params).label}: ${warning.message}` };
}

/** What is as wrong with one block as with another is said once. */
function eachOnce(warnings: readonly Warning[]): readonly Warning[] {
  return warnings.filter(
    ({ message }, index) => warnings.findIndex((other) => other.message === message) === index,
  );
}
