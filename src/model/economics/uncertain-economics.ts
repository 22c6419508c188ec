import { BATTERIES } from '../../catalogue/batteries.ts';
import { CAPEX_BASES } from '../../catalogue/capex-bases.ts';
import { type Figure, figure } from '../../catalogue/figure.ts';
import { GAS_TURBINES } from '../../catalogue/gas-turbines.ts';
import { STANDBY_SETS } from '../../catalogue/generators.ts';
import { PRICES } from '../../catalogue/prices.ts';
import { REACTOR_OPERATIONS, REACTORS } from '../../catalogue/reactors.ts';
import { powerPriceRatio } from '../../catalogue/regions.ts';
import { SOLAR } from '../../catalogue/solar.ts';
import { STAFF } from '../../catalogue/staff.ts';
import { WATER } from '../../catalogue/water.ts';
import { INTAKE } from '../../catalogue/water-sources.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { rackOf } from '../compute/chosen-rack.ts';
import { hasTypedPower } from '../place/own-place.ts';
import { regionFor } from '../place/place-of.ts';

/** A price that is taken as it was entered, wherever the campus stands. */
const AS_ENTERED = figure(1, '1', 'model-assumption', 'assumption');

/** The prices nobody knows exactly: low, mode and high in each figure. */
export function uncertainEconomics(values: ParamValues) {
  const basis = values['economics.capexBasis'];
  const region = regionFor(values);
  const regional = values['economics.regionalPrices'] === 'site';
  return {
    rackPriceUsd: rackOf(values).priceUsd,
    supportRackPriceUsd: PRICES.supportRackUsd,
    shellMepUsdPerW: PRICES.shellMepUsdPerW,
    ownerFurnishedShare: PRICES.ownerFurnishedShare,
    softCostShare: PRICES.softCostShare,
    ownerContingencyShare: PRICES.ownerContingencyShare,
    gridPriceRatio: regional && !hasTypedPower(values) ? powerPriceRatio(region) : AS_ENTERED,
    constructionRatio: regional ? region.construction : AS_ENTERED,
    liquidHallRatio: PRICES.liquidHallRatio,
    redundantShare: PRICES.redundantShare,
    reactorFirstUsdPerW: REACTORS[values['power.smrType']].firstOfKindUsdPerW,
    reactorLearningRatio: REACTOR_OPERATIONS.learningRatio,
    gasTurbineUsdPerW: GAS_TURBINES[values['power.gasType']].usdPerW,
    batteryUsdPerJ: BATTERIES.container.usdPerJ,
    solarUsdPerW: SOLAR.usdPerW,
    standbyUsdPerW: STANDBY_SETS[values['power.standbyType']].usdPerW,
    gridConnectionUsdPerW: PRICES.gridConnectionUsdPerW,
    landUsdPerM2: PRICES.landUsdPerM2,
    publishedCapexUsdPerW: CAPEX_BASES[basis === 'parts' ? 'epoch-2026' : basis].usdPerW,
    facilityLifeYears: PRICES.facilityLifeYears,
    maintenanceShare: PRICES.maintenanceShare,
    staffPeoplePerW: STAFF.peoplePerW,
    staffUsdPerPersonYear: STAFF.usdPerPersonYear,
    waterUsdPerM3: WATER.usdPerM3,
    intakeUsdPerM3PerSPerM: INTAKE.usdPerM3PerSPerM,
    soldFraction: PRICES.soldFraction,
  } satisfies Record<string, Figure>;
}
