import { NATURAL_GAS } from '../../catalogue/gas-turbines.ts';
import { STANDBY_SETS } from '../../catalogue/generators.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { J_PER_MWH } from '../../units/energy.ts';
import { SECONDS_PER_YEAR } from '../../units/time.ts';
import type { Assumptions } from '../assumptions.ts';
import type { ComputeResult, CoolingResult, LayoutResult, PowerResult, RackBlock } from '../campus-types.ts';
import type { CampusNetworks } from '../layout/network/network-types.ts';
import { siteFor } from '../place/place-of.ts';
import { chainAvailability } from './chain-availability.ts';
import type { EnergyResult, EnergyShare, SourceKind } from './energy-types.ts';
import { gasCost, reactorCost, supplyPlant, turbineHeatRate } from './fleets.ts';
import { gasM3PerS } from './fuel.ts';
import { gridUsdPerMwh } from './grid-price.ts';
import { fixedUsdPerWYear, gasKgCo2PerMwh, type PlantCost } from './levelised-cost.ts';
import {
  type SunnyYear,
  solarCapacityFactor,
  solarCost,
  solarLevels,
  yearBesideSolar,
} from './solar-year.ts';
import { yearOfStandby } from './standby.ts';
import { supplyShareOf } from './supply-share.ts';
import { supplyYear } from './supply-states.ts';
import { worstVoltageDrop } from './voltage-drop.ts';

/** What the year is reckoned from. */
export interface EnergySubject {
  readonly compute: ComputeResult;
  readonly cooling: CoolingResult;
  readonly power: PowerResult;
  readonly blocks: readonly RackBlock[];
  readonly layout: LayoutResult;
  readonly networks: CampusNetworks;
}

/** The campus's draw with all racks at the most they draw together and the year's mean weather, W. Rules PWR-21, CMP-17. */
export function fullLoadW({ compute, cooling }: Pick<EnergySubject, 'compute' | 'cooling'>): number {
  return compute.provisionedItPowerW * cooling.annualPue;
}

/**
 * How the electrical plant does over a year: energy by source at the mean load, price, carbon, availability at full
 * load, voltage. Range: any campus; what cannot be fed is `unservedEnergyJ`. Rules PWR-15 … PWR-24, PWR-30.
 */
export function yearOfEnergy(
  values: ParamValues,
  assumed: Assumptions,
  subject: EnergySubject,
): EnergyResult {
  const { power, networks } = subject;
  const plant = supplyPlant(values, assumed, power);
  const fullW = fullLoadW(subject);
  const meanW = fullW * assumed.campusLoadFactor;
  const site = siteFor(values);
  const capacityFactor = solarCapacityFactor(site, assumed.solarYieldRatio);
  const year = yearBesideSolar(plant, meanW, supplyShareOf({ power }, 'solar').capacityW, () =>
    solarLevels(site.latitudeDeg.value, capacityFactor),
  );
  const atFullLoad = supplyYear(plant, fullW);
  const { shares, idleUsdPerYear } = sharesOf(values, assumed, power, year);
  const standby = yearOfStandby(values, supplyShareOf({ power }, 'standby').capacityW);
  const standbyUsdPerYear = idleUsdPerYear + standby.usdPerYear;
  const annualEnergyJ = shares.reduce((sum, share) => sum + share.energyJ, 0);
  const megawattHours = annualEnergyJ / J_PER_MWH;
  const over = (of: (share: EnergyShare) => number) =>
    shares.reduce((sum, share) => sum + of(share) * (share.energyJ / J_PER_MWH), 0);
  const chain = chainAvailability(values['power.redundancy'], assumed, power, networks);
  return {
    annualEnergyJ,
    shares,
    usdPerMwh:
      megawattHours > 0 ? (over((share) => share.usdPerMwh) + standbyUsdPerYear) / megawattHours : null,
    annualGasM3: gasM3PerS(year.turbineW, turbineHeatRate(assumed)) * SECONDS_PER_YEAR,
    annualCo2Kg: over((share) => share.kgCo2PerMwh) + standby.testCo2Kg,
    availability: atFullLoad.servedShare * chain,
    supplyAvailability: atFullLoad.servedShare,
    chainAvailability: chain,
    worstVoltageDrop: worstVoltageDrop(values['power.distribution'], subject, assumed.loadPowerFactor),
    fullSupplyShare: atFullLoad.fullShare,
    unservedEnergyJ: Math.max(0, meanW * SECONDS_PER_YEAR - annualEnergyJ),
    standbyUsdPerYear,
    solarCapacityFactor: capacityFactor,
    standbyTestEnergyJ: standby.testEnergyJ,
    standbyTestCo2Kg: standby.testCo2Kg,
  };
}

/** Of its capacity over the year: plant that gives no more has no price of its own by the megawatt-hour. */
const STANDBY_SHARE = 1e-6;

interface Source {
  readonly meanW: number;
  readonly cost: PlantCost | null;
  readonly usdPerMwh: number;
  readonly kgCo2PerMwh: number;
}

/**
 * Energy, price and carbon of each source. Plant that gives less than a millionth of its capacity is on standby: its fixed
 * cost is told apart, what it gives is delivered all the same. Rule PWR-22.
 */
function sharesOf(values: ParamValues, assumed: Assumptions, power: PowerResult, year: SunnyYear) {
  const reactor = reactorCost(values, assumed);
  const gas = gasCost(values, assumed);
  const solar = solarCost(values, assumed);
  const gridPrice = gridUsdPerMwh(values, assumed);
  const standbySet = STANDBY_SETS[values['power.standbyType']];
  const sources: Record<SourceKind, Source> = {
    smr: {
      meanW: year.reactorW,
      cost: reactor,
      usdPerMwh: reactor.variableUsdPerMwh,
      kgCo2PerMwh: assumed.nuclearKgCo2PerMwh,
    },
    gas: {
      meanW: year.turbineW,
      cost: gas,
      usdPerMwh: gas.variableUsdPerMwh,
      kgCo2PerMwh: gasKgCo2PerMwh(turbineHeatRate(assumed), NATURAL_GAS.kgCo2PerMmbtu.value),
    },
    grid: { meanW: year.gridW, cost: null, usdPerMwh: gridPrice, kgCo2PerMwh: assumed.gridKgCo2PerMwh },
    // A battery gives back what it took: no energy of its own, its capital is in the facility's.
    battery: { meanW: 0, cost: null, usdPerMwh: gridPrice, kgCo2PerMwh: assumed.gridKgCo2PerMwh },
    solar: { meanW: year.solarW, cost: solar, usdPerMwh: 0, kgCo2PerMwh: assumed.solarKgCo2PerMwh },
    // Capital of the sets is in the facility's, their upkeep is told apart: fuel alone.
    standby: {
      meanW: year.standbyW,
      cost: null,
      usdPerMwh: standbySet.usdPerMwh.value,
      kgCo2PerMwh: standbySet.kgCo2PerMwh.value,
    },
  };
  let idleUsdPerYear = 0;
  const shares = power.supply.map(({ kind, capacityW }): EnergyShare => {
    const source = sources[kind];
    const energyJ = source.meanW * SECONDS_PER_YEAR;
    const fixedUsd = source.cost === null ? 0 : capacityW * fixedUsdPerWYear(source.cost);
    const onStandby = source.meanW <= capacityW * STANDBY_SHARE;
    if (onStandby) idleUsdPerYear += fixedUsd;
    return {
      kind,
      energyJ,
      usdPerMwh: source.usdPerMwh + (onStandby ? 0 : fixedUsd / (energyJ / J_PER_MWH)),
      kgCo2PerMwh: source.kgCo2PerMwh,
    };
  });
  return { shares, idleUsdPerYear };
}
