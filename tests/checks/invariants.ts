import type { CampusResult } from '../../src/model/campus-types.ts';
import { campusMetrics } from '../../src/model/flat-metrics.ts';

/** One thing that holds for every campus, with the rule it guards. */
export interface Invariant {
  readonly name: string;
  readonly rule: string;
  readonly holds: (campus: CampusResult) => boolean;
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
const sum = (numbers: Iterable<number>) => Array.from(numbers).reduce((total, value) => total + value, 0);
const isShare = (value: number) => value >= 0 && value <= 1 + 1e-9;

/** True where every number inside is finite and not below zero, temperatures excepted. */
function allSane(value: unknown, key = ''): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && (value >= 0 || key.endsWith('TempC'));
  if (ArrayBuffer.isView(value)) return true;
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([childKey, child]) => allSane(child, childKey));
}

export const INVARIANTS: readonly Invariant[] = [
  {
    name: 'every number is finite and none below zero',
    rule: 'all',
    holds: (campus) => allSane({ ...campus, params: {} }) && allSane(campusMetrics(campus)),
  },
  {
    name: 'server power ≤ IT power ≤ facility peak',
    rule: 'CMP-2',
    holds: ({ compute, power }) =>
      compute.serverPowerW < compute.itPowerW && compute.itPowerW < power.facilityPeakPowerW,
  },
  {
    name: 'IT power is accelerator racks plus support racks',
    rule: 'CMP-2',
    holds: ({ compute }) =>
      near(
        compute.itPowerW,
        compute.rackCount * compute.rackPowerW + compute.supportRackCount * compute.supportRackPowerW,
      ),
  },
  {
    name: 'accelerators are whole racks',
    rule: 'CMP-1',
    holds: ({ compute }) =>
      Number.isInteger(compute.rackCount) &&
      compute.acceleratorCount === compute.rackCount * compute.acceleratorsPerRack,
  },
  {
    name: 'liquid heat and air heat are the IT power',
    rule: 'COOL-5',
    holds: ({ compute, cooling }) => near(cooling.liquidHeatW + cooling.airHeatW, compute.itPowerW),
  },
  {
    name: 'annual PUE is above 1 and not above the worst hour',
    rule: 'COOL-10',
    holds: ({ cooling }) => cooling.annualPue > 1 && cooling.annualPue <= cooling.peakPue + 1e-3,
  },
  {
    name: 'design-hour power is IT, cooling, rest and losses',
    rule: 'COOL-10',
    holds: ({ compute, cooling, power }) =>
      near(
        cooling.peakPue * compute.itPowerW,
        compute.itPowerW * 1.005 + cooling.peakCoolingPowerW + power.powerLossW,
      ),
  },
  {
    name: 'return is warmer than supply; facility water colder than the racks’ coolant',
    rule: 'COOL-1',
    holds: ({ cooling }) =>
      cooling.tcsReturnTempC > cooling.tcsSupplyTempC && cooling.fwsSupplyTempC < cooling.tcsSupplyTempC,
  },
  {
    name: 'CDUs exist where liquid heat does, and carry it',
    rule: 'COOL-3',
    holds: ({ cooling }) =>
      cooling.liquidHeatW > 0 === cooling.cduCount > 0 && isShare(cooling.cduLoadFraction),
  },
  {
    name: 'outdoor units carry the design heat',
    rule: 'COOL-15',
    holds: ({ cooling }) => isShare(cooling.heatRejectionLoadFraction),
  },
  {
    name: 'closed loops use under 0.001 L/kWh, wet ones more',
    rule: 'COOL-13',
    holds: ({ cooling }) =>
      cooling.heatRejection === 'dry' || cooling.heatRejection === 'chiller-air'
        ? cooling.annualWueLPerKwh < 1e-3
        : cooling.annualWueLPerKwh > 5e-5,
  },
  {
    name: 'supply and shortfall are the peak; no source gives more than it has',
    rule: 'PWR-6',
    holds: ({ power }) =>
      near(power.generationW + power.shortfallW, power.facilityPeakPowerW) &&
      near(power.generationW, sum(power.supply.map(({ outputW }) => outputW))) &&
      power.supply.every(({ outputW, capacityW }) => outputW <= capacityW + 1e-6),
  },
  {
    name: 'four sources, each once, units enough for the capacity',
    rule: 'PWR-6',
    holds: ({ power }) =>
      new Set(power.supply.map(({ kind }) => kind)).size === 4 &&
      power.supply.length === 4 &&
      power.supply.every(
        ({ capacityW, unitCount, unitPowerW }) =>
          Number.isInteger(unitCount) && capacityW <= unitCount * unitPowerW * (1 + 1e-9),
      ),
  },
  {
    name: 'a shortfall is always warned of',
    rule: 'PWR-8',
    holds: ({ power, warnings }) =>
      power.shortfallW > 0 === warnings.some((warning) => warning.rule === 'PWR-8'),
  },
  {
    name: 'transformers and feeders are not overloaded; one main transformer can be lost',
    rule: 'PWR-3',
    holds: ({ power }) =>
      isShare(power.feederLoadFraction) &&
      isShare(
        (power.mainTransformerLoadFraction * power.mainTransformerCount) / (power.mainTransformerCount - 1),
      ),
  },
  {
    name: 'halls hold all racks',
    rule: 'LAY-1',
    holds: ({ layout, compute }) =>
      sum(layout.racksPerHall) === compute.rackCount &&
      sum(layout.supportRacksPerHall) === compute.supportRackCount &&
      layout.racksPerHall.length === layout.hallCount,
  },
  {
    name: 'rooms add up to the floor, the floor fits the land',
    rule: 'LAY-5',
    holds: ({ layout }) =>
      near(
        layout.hallAreaM2 + layout.electricalAreaM2 + layout.mechanicalAreaM2 + layout.supportAreaM2,
        layout.floorAreaM2,
      ) && layout.floorAreaM2 < layout.siteAreaM2,
  },
  {
    name: 'capex is the sum of its lines',
    rule: 'ECO-1',
    holds: ({ economics }) => near(economics.capexUsd, sum(economics.capexLines.map(({ usd }) => usd))),
  },
  {
    name: 'each warning names a rule, says what and what to change',
    rule: 'all',
    holds: ({ warnings }) =>
      warnings.every(
        ({ rule, message, remedy }) =>
          /^(CMP|FAB|WRK|COOL|PWR|LAY|ECO)-\d+$/.test(rule) && message.endsWith('.') && remedy.endsWith('.'),
      ),
  },
];
