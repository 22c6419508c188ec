import { DESIGN } from '../catalogue/prices.ts';
import { DEFAULT_SITE, siteOf } from '../catalogue/sites.ts';
import type { ParamValues } from '../params/param-types.ts';
import type { CampusResult, Warning } from './campus-types.ts';
import { sizeCompute } from './compute/size-compute.ts';
import { designHour } from './cooling/design-hour.ts';
import { planCoolingPlant } from './cooling/plan-cooling-plant.ts';
import { sizeCooling } from './cooling/size-cooling.ts';
import { warnCooling } from './cooling/warn-cooling.ts';
import { capex } from './economics/capex.ts';
import { sizeFloorArea } from './layout/size-floor-area.ts';
import { splitHalls } from './layout/split-halls.ts';
import { warnLayout } from './layout/warn-layout.ts';
import { sizePower } from './power/size-power.ts';
import { warnPower } from './power/warn-power.ts';

/**
 * Everything the model says about one campus: the table of contents of the science.
 * Pure; never throws for values in range. What the physics does not allow comes back as warnings.
 */
export function computeCampus(values: ParamValues): CampusResult {
  const site = siteOf(values['site.id']) ?? DEFAULT_SITE;
  const plant = planCoolingPlant(values);
  const hour = designHour(plant, values['cooling.heatRejection'], site);
  const peakCapacityRatio = hour.pue * DESIGN.peakMargin.value;
  const sized = sizeCompute(values, peakCapacityRatio);
  const compute = sized.value;
  const halls = splitHalls(values, compute);
  const cooling = sizeCooling(values, site, plant, compute, halls, hour);
  const power = sizePower(
    values,
    site,
    plant,
    compute,
    halls,
    peakCapacityRatio,
    hour.mechanicalShare * compute.itPowerW,
  );
  const layout = sizeFloorArea(values, compute, halls, power);
  const economics = capex(values, compute, power, layout);
  const warnings: readonly Warning[] = [
    ...sized.warnings,
    ...warnSite(values),
    ...warnCooling(values, cooling, hour),
    ...warnPower(values, power),
    ...warnLayout(compute, layout),
  ];
  return { params: values, compute, cooling, power, layout, economics, warnings };
}

function warnSite(values: ParamValues): Warning[] {
  if (siteOf(values['site.id']) !== undefined) return [];
  return [
    {
      rule: 'LAY-8',
      message: `There is no site called "${values['site.id']}"; ${DEFAULT_SITE.label} is used.`,
      remedy: 'Choose one of the listed sites.',
    },
  ];
}
