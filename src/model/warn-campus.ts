import type { ParamValues } from '../params/param-types.ts';
import type { Assumptions } from './assumptions.ts';
import type { Warning } from './campus-types.ts';
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
  { campus, hour, network, doubts, sizing, siting }: ReckonedCampus,
): readonly Warning[] {
  const { compute, cooling, power, layout, networks, energy, water, workload } = campus;
  const { value: fabric, shape, record } = network;
  return [
    ...sizing,
    ...warnPlace(values),
    ...warnCooling(values, compute, cooling, hour),
    ...warnPower(values, power),
    ...warnEnergy(values, assumed, { compute, cooling, power, layout, networks }, energy),
    ...warnWater(values, water),
    ...warnLayout(compute, layout),
    ...siting,
    ...warnFabric(values, compute, layout, shape, record, fabric),
    ...warnWorkload(workload, doubts),
    ...warnEconomics(values, compute, energy),
  ];
}
