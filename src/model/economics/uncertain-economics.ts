import { BATTERIES } from '../../catalogue/batteries.ts';
import { CAPEX_BASES } from '../../catalogue/capex-bases.ts';
import type { Figure } from '../../catalogue/figure.ts';
import { GAS_TURBINES } from '../../catalogue/gas-turbines.ts';
import { PRICES } from '../../catalogue/prices.ts';
import { RACKS } from '../../catalogue/racks.ts';
import { REACTOR_OPERATIONS, REACTORS } from '../../catalogue/reactors.ts';
import { STAFF } from '../../catalogue/staff.ts';
import type { ParamValues } from '../../params/param-types.ts';

/** The prices nobody knows exactly: low, mode and high in each figure. */
export function uncertainEconomics(values: ParamValues) {
  const basis = values['economics.capexBasis'];
  return {
    rackPriceUsd: RACKS[values['compute.rackType']].priceUsd,
    supportRackPriceUsd: PRICES.supportRackUsd,
    shellMepUsdPerW: PRICES.shellMepUsdPerW,
    liquidHallRatio: PRICES.liquidHallRatio,
    redundantShare: PRICES.redundantShare,
    reactorFirstUsdPerW: REACTORS[values['power.smrType']].firstOfKindUsdPerW,
    reactorLearningRatio: REACTOR_OPERATIONS.learningRatio,
    gasTurbineUsdPerW: GAS_TURBINES.aeroderivative.usdPerW,
    batteryUsdPerJ: BATTERIES.container.usdPerJ,
    gridConnectionUsdPerW: PRICES.gridConnectionUsdPerW,
    landUsdPerM2: PRICES.landUsdPerM2,
    publishedCapexUsdPerW: CAPEX_BASES[basis === 'parts' ? 'epoch-2026' : basis].usdPerW,
    facilityLifeYears: PRICES.facilityLifeYears,
    maintenanceShare: PRICES.maintenanceShare,
    staffPeoplePerW: STAFF.peoplePerW,
    staffUsdPerPersonYear: STAFF.usdPerPersonYear,
    soldFraction: PRICES.soldFraction,
  } satisfies Record<string, Figure>;
}
