import { RACKS } from '../../src/catalogue/racks.ts';
import type { SiteRecord } from '../../src/catalogue/site-record.ts';
import { SITES } from '../../src/catalogue/sites.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import { DEFAULT_VALUES } from '../../src/params/presets.ts';

/** The published design of Abilene, written out here so that a preset's edit cannot move the test; later knobs rest. */
export const ABILENE: ParamValues = {
  ...DEFAULT_VALUES,
  'compute.rackType': 'gb200-nvl72',
  'compute.sizingMode': 'accelerators',
  'compute.acceleratorCount': 403_200,
  'compute.targetPowerMw': 824,
  'compute.generalShare': 0,
  'power.gridLimitMw': 1_000,
  'power.smrType': 'bwrx-300',
  'power.smrCount': 0,
  'power.gasMw': 360.5,
  'power.batteryMw': 0,
  'power.batteryMwh': 0,
  'power.redundancy': 'n+1',
  'power.distribution': 'ac-415-eco',
  'cooling.technology': 'dlc-1p',
  'cooling.supplyTempC': 30,
  'cooling.heatRejection': 'chiller-air',
  'site.id': 'abilene-tx',
  'layout.archetype': 'h-building',
  'fabric.topology': 'multi-plane',
  'fabric.nicGbps': 400,
  'fabric.oversubscription': 1,
  'workload.trainingShare': 0.7,
  'workload.trainingDays': 90,
  'workload.tokensPerSPerUser': 75,
  'economics.capexBasis': 'parts',
  'economics.gridPriceUsdPerMwh': 60,
  'economics.itLifeYears': 5,
  'economics.discountRatePct': 7,
  'layout.buildingCount': 8,
};

export function siteById(id: string): SiteRecord {
  const site = SITES[id];
  if (site === undefined) throw new Error(`no site ${id}`);
  return site;
}

export function rackLiquidW(id: keyof typeof RACKS): number {
  return RACKS[id].powerW.value * RACKS[id].liquidFraction.value;
}

/** Relative distance, for "within 5 %"; what is not defined is within nothing. */
export function offBy(actual: number | null, expected: number): number {
  return Math.abs((actual ?? Number.NaN) / expected - 1);
}
