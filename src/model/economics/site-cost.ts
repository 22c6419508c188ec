import { CABLES } from '../../catalogue/cables.ts';
import { ROUTE_PRICES } from '../../catalogue/route-prices.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { J_PER_MWH } from '../../units/energy.ts';
import { SECONDS_PER_YEAR } from '../../units/time.ts';
import type { Assumptions } from '../assumptions.ts';
import { capitalRecovery } from './capital-recovery.ts';

export const SITE_COST_IDS = [
  'feeder-losses',
  'yard-pumps',
  'cables',
  'trenches',
  'overhead-lines',
  'pipes',
  'fibre',
  'network',
  'land',
] as const;
export type SiteCostId = (typeof SITE_COST_IDS)[number];

/** How much there is of routes between the parts of a site. */
export interface RouteQuantities {
  /** Conductors of medium voltage by their section: metres of one core times its m². */
  readonly conductorM3: number;
  readonly trenchM: number;
  readonly overheadM: number;
  /** Mains by their bore: metres times metres. */
  readonly mainsM2: number;
  readonly fibreDuctM: number;
  readonly strandM: number;
}

/** How much there is of what follows from where things stand. */
export interface SiteQuantities extends RouteQuantities {
  /** Heat of the feeders at the mean load, and power of pumps for mains longer than beside the building, W at the meter. */
  readonly feederLossW: number;
  readonly yardPumpsW: number;
  /** What switches and optics of all networks cost. */
  readonly networkUsd: number;
  readonly landM2: number;
}

/** What a year costs of one unit of each. */
export interface SiteRates {
  readonly usdPerWYear: number;
  readonly facilityShare: number;
  readonly itShare: number;
  readonly landUsdPerM2: number;
}

/** Prices of energy, capital and land as the money of the campus has them. Rules ECO-7, ECO-8. */
export function siteRates(values: ParamValues, assumed: Assumptions, usdPerMwh: number | null): SiteRates {
  const rate = values['economics.discountRatePct'] / 100;
  return {
    usdPerWYear: ((usdPerMwh ?? 0) * SECONDS_PER_YEAR) / J_PER_MWH,
    facilityShare: capitalRecovery(rate, assumed.facilityLifeYears),
    itShare: capitalRecovery(rate, values['economics.itLifeYears']),
    landUsdPerM2: assumed.landUsdPerM2,
  };
}

export type SiteCost = Readonly<Record<SiteCostId, number>>;

const CORE_M2 = CABLES.al240.sectionM2.value;
const CORE_USD_PER_M3 = ROUTE_PRICES.cableCoreUsdPerM.value / CORE_M2;

const ROUTE_COST_IDS = ['cables', 'trenches', 'overhead-lines', 'pipes', 'fibre'] as const;
type RouteCostId = (typeof ROUTE_COST_IDS)[number];

/** What routes cost to lay, USD by line. Rule ECO-32. */
function routeCapital(quantities: RouteQuantities): Readonly<Record<RouteCostId, number>> {
  const { ductBankUsdPerM, overheadUsdPerM, pipeUsdPerM2, fibreDuctUsdPerM, strandUsdPerM } = ROUTE_PRICES;
  const { conductorM3, trenchM, overheadM, mainsM2, fibreDuctM, strandM } = quantities;
  return {
    cables: conductorM3 * CORE_USD_PER_M3,
    trenches: trenchM * ductBankUsdPerM.value,
    'overhead-lines': overheadM * overheadUsdPerM.value,
    pipes: mainsM2 * pipeUsdPerM2.value,
    fibre: fibreDuctM * fibreDuctUsdPerM.value + strandM * strandUsdPerM.value,
  };
}

/** All routes together, USD. Rule ECO-32. */
export function routeCapitalUsd(quantities: RouteQuantities): number {
  const capital = routeCapital(quantities);
  return ROUTE_COST_IDS.reduce((sum, id) => sum + capital[id], 0);
}

/**
 * What of a year's cost follows from where the parts of a site stand, USD a year by line: energy at the price of the campus, capital
 * as an annuity. Beside the campus's annual cost, whose shell and plant hold routes as they were laid out; what edits make of them is
 * in it (ECO-33). Rule ECO-32.
 */
export function siteCost(quantities: SiteQuantities, rates: SiteRates): SiteCost {
  const { usdPerWYear, facilityShare, itShare, landUsdPerM2 } = rates;
  const capital = routeCapital(quantities);
  return {
    'feeder-losses': quantities.feederLossW * usdPerWYear,
    'yard-pumps': quantities.yardPumpsW * usdPerWYear,
    cables: capital.cables * facilityShare,
    trenches: capital.trenches * facilityShare,
    'overhead-lines': capital['overhead-lines'] * facilityShare,
    pipes: capital.pipes * facilityShare,
    fibre: capital.fibre * facilityShare,
    network: quantities.networkUsd * itShare,
    land: quantities.landM2 * landUsdPerM2 * facilityShare,
  };
}

/** All lines together, USD a year. */
export function siteCostSum(cost: SiteCost): number {
  return SITE_COST_IDS.reduce((sum, id) => sum + cost[id], 0);
}
