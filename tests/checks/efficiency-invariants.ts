import { ARCHETYPES } from '../../src/catalogue/archetypes.ts';
import type { Assumptions } from '../../src/model/assumptions.ts';
import type { CampusResult } from '../../src/model/campus-types.ts';
import { closedLoopLPerKwh, peopleLPerKwh } from '../../src/model/cooling/water-use.ts';
import { atMost, change, type Invariant, isShare, isWhole, near, sumOf } from './invariant.ts';

const HOURS_PER_YEAR = 8760;
const SECONDS_PER_YEAR = HOURS_PER_YEAR * 3600;

/** Litres for a kWh of IT that closed loops and people take. */
const steadyLPerKwh = ({ power, compute }: CampusResult, assumed: Assumptions): number =>
  closedLoopLPerKwh(assumed) + peopleLPerKwh(assumed, power.facilityPeakPowerW / compute.provisionedItPowerW);

/** More than fresh air of 1.5 kg/m³ and no vapour can ask for, up to saturation at 5.5 °C under 75 kPa: 7.7 g/kg. */
const humidifierBoundLPerKwh = (assumed: Assumptions): number =>
  3.6e6 * (1 + assumed.padBleedRatio) * assumed.freshAirM3PerJ * 1.5 * 0.0077;

const wetUnits = ({ cooling }: CampusResult): boolean =>
  ['adiabatic', 'tower', 'dry-wet', 'outside-air'].includes(cooling.heatRejection);

/** Racks and rooms; energy in is IT, cooling, the rest and losses, at the peak and over the year; PUE and WUE. */
export const EFFICIENCY_INVARIANTS: readonly Invariant[] = [
  {
    name: 'racks are whole, accelerators are as many as their places are fitted, at most one rack short',
    rule: 'CMP-1',
    holds: ({ blocks, compute }) =>
      isWhole(compute.rackCount) &&
      near(
        compute.acceleratorCount,
        compute.rackCount * compute.acceleratorsPerRack * compute.fittedShare,
        1e-9,
      ) &&
      (blocks.length === 1 ? [compute] : blocks.map((block) => block.compute)).every(
        ({ rackCount, fittedShare }) => rackCount === 1 || (1 - fittedShare) * rackCount < 1,
      ),
    broken: [
      change('compute', ({ rackCount }) => ({ rackCount: rackCount + 0.5 })),
      change('compute', ({ acceleratorCount }) => ({ acceleratorCount: acceleratorCount + 1 })),
      change('compute', ({ acceleratorCount }) => ({
        acceleratorCount: acceleratorCount / 2,
        fittedShare: 1 / 2,
      })),
    ],
  },
  {
    name: 'server power ≤ IT power ≤ facility peak; IT power is accelerator racks plus support racks',
    rule: 'CMP-2',
    holds: ({ compute, power }) =>
      atMost(compute.serverPowerW, compute.itPowerW) &&
      compute.provisionedItPowerW < power.facilityPeakPowerW &&
      near(
        compute.itPowerW,
        compute.rackCount * compute.rackPowerW + compute.supportRackCount * compute.supportRackPowerW,
      ),
    broken: [
      change('compute', ({ itPowerW }) => ({ serverPowerW: itPowerW * 1.01 })),
      change('power', () => ({ facilityPeakPowerW: 1 })),
      change('compute', ({ supportRackCount }) => ({ supportRackCount: supportRackCount - 1 })),
    ],
  },
  {
    name: 'halls hold all racks',
    rule: 'LAY-1',
    holds: ({ layout, compute }) =>
      sumOf(layout.racksPerHall, (racks) => racks) === compute.rackCount &&
      sumOf(layout.supportRacksPerHall, (racks) => racks) === compute.supportRackCount &&
      layout.racksPerHall.length === layout.hallCount &&
      layout.hallCount === layout.buildingCount * layout.hallsPerBuilding,
    broken: [
      change('layout', ({ racksPerHall }) => ({ racksPerHall: racksPerHall.map((racks) => racks + 1) })),
      change('layout', ({ hallCount }) => ({ hallCount: hallCount + 1 })),
    ],
  },
  {
    name: 'rooms add up to the floor, the floor fits the ground built on, and that the land',
    rule: 'LAY-5',
    holds: ({ layout, params }) =>
      near(
        layout.hallAreaM2 + layout.electricalAreaM2 + layout.mechanicalAreaM2 + layout.supportAreaM2,
        layout.floorAreaM2,
      ) &&
      layout.floorAreaM2 / ARCHETYPES[params['layout.archetype']].storeys.value <
        1.05 * layout.placedAreaM2 &&
      layout.placedAreaM2 <= layout.siteAreaM2,
    broken: [
      change('layout', ({ hallAreaM2 }) => ({ hallAreaM2: hallAreaM2 * 1.01 })),
      change('layout', ({ floorAreaM2 }) => ({ placedAreaM2: floorAreaM2 / 3 })),
      change('layout', ({ placedAreaM2 }) => ({ siteAreaM2: placedAreaM2 * 0.99 })),
    ],
  },
  {
    name: 'energy in at the design hour is IT, cooling, rest and losses; the peak adds the margin alone',
    rule: 'COOL-10',
    holds: ({ compute, cooling, power }, assumed) =>
      near(
        cooling.peakPue * compute.provisionedItPowerW,
        compute.provisionedItPowerW * (1 + assumed.miscShare) + cooling.peakCoolingPowerW + power.powerLossW,
      ) &&
      near(
        power.facilityPeakPowerW,
        cooling.peakPue * assumed.peakMarginRatio * compute.provisionedItPowerW,
      ) &&
      near(power.facilityPeakPowerW, power.peakCapacityRatio * compute.itPowerW),
    broken: [
      change('power', ({ powerLossW }) => ({ powerLossW: powerLossW * 1.01 })),
      change('cooling', ({ peakCoolingPowerW }) => ({ peakCoolingPowerW: peakCoolingPowerW * 0.99 })),
      change('power', (p) => ({ facilityPeakPowerW: p.facilityPeakPowerW * 1.001 })),
    ],
  },
  {
    name: 'energy in over the year is what the campus wants less what is unserved, and the sum of the sources',
    rule: 'PWR-21',
    holds: ({ compute, cooling, energy }, assumed) => {
      const wantedJ =
        compute.provisionedItPowerW * cooling.annualPue * assumed.campusLoadFactor * SECONDS_PER_YEAR;
      return (
        Math.abs(energy.annualEnergyJ + energy.unservedEnergyJ - wantedJ) <= 1e-6 * wantedJ &&
        near(
          energy.annualEnergyJ,
          sumOf(energy.shares, (share) => share.energyJ),
        )
      );
    },
    broken: [
      change('energy', ({ annualEnergyJ }) => ({ annualEnergyJ: annualEnergyJ * 1.001 })),
      change('energy', ({ unservedEnergyJ, annualEnergyJ }) => ({
        unservedEnergyJ: unservedEnergyJ + annualEnergyJ * 0.001,
      })),
      change('cooling', ({ annualPue }) => ({ annualPue: annualPue * 1.01 })),
    ],
  },
  {
    name: 'annual PUE is above 1 and not above the worst hour',
    rule: 'COOL-11',
    holds: ({ cooling }) => cooling.annualPue > 1 && cooling.annualPue <= cooling.peakPue + 1e-3,
    broken: [
      change('cooling', () => ({ annualPue: 0.99 })),
      change('cooling', ({ peakPue }) => ({ annualPue: peakPue + 0.01 })),
    ],
  },
  {
    name: 'PUE covers the losses of both chains',
    rule: 'PWR-1',
    holds: ({ cooling, power }) =>
      power.chainEfficiency > 0 &&
      power.chainEfficiency <= 1 &&
      cooling.annualPue >= 1 / power.chainEfficiency - 1e-9,
    broken: [
      change('power', () => ({ chainEfficiency: 1.01 })),
      change('power', () => ({ chainEfficiency: 0.5 })),
    ],
  },
  {
    name: 'dry plants use what loops, people and humidifiers take, wet ones no less',
    rule: 'COOL-13',
    holds: (campus, assumed) => {
      const steady = steadyLPerKwh(campus, assumed);
      const { annualWueLPerKwh } = campus.cooling;
      if (annualWueLPerKwh < steady * (1 - 1e-9)) return false;
      return wetUnits(campus) || annualWueLPerKwh <= steady + humidifierBoundLPerKwh(assumed);
    },
    broken: [change('cooling', () => ({ annualWueLPerKwh: 0.2 }))],
  },
  {
    name: 'water by use adds up to the mean day, days to the year; a mean day is never above the largest',
    rule: 'PWR-70',
    holds: ({ water }) =>
      water.uses.every(({ meanM3PerDay }) => meanM3PerDay >= 0) &&
      near(
        sumOf(water.uses, ({ meanM3PerDay }) => meanM3PerDay),
        water.meanM3PerDay,
      ) &&
      near(water.meanM3PerDay * 365, water.annualM3) &&
      atMost(water.meanM3PerDay, water.peakM3PerDay),
    broken: [
      change('water', ({ meanM3PerDay }) => ({ meanM3PerDay: meanM3PerDay * 1.01 })),
      change('water', ({ annualM3 }) => ({ annualM3: annualM3 / 2 })),
      change('water', ({ meanM3PerDay }) => ({ peakM3PerDay: meanM3PerDay * 0.9 })),
    ],
  },
  {
    name: 'heat handed over is liquid heat; with it the effectiveness lies between 0 and the PUE',
    rule: 'COOL-32',
    holds: ({ cooling, compute }) =>
      near(cooling.heatReuse.exportableHeatW, cooling.liquidHeatW) &&
      isShare(cooling.heatReuse.fullReuseErf) &&
      atMost(cooling.heatReuse.fullReuseEre, cooling.annualPue) &&
      atMost(
        cooling.heatReuse.fullReuseErf * cooling.annualPue * compute.provisionedItPowerW,
        cooling.liquidHeatW,
      ),
    broken: [
      change('cooling', (c) => ({ heatReuse: { ...c.heatReuse, fullReuseErf: 1.1 } })),
      change('cooling', (c) => ({ heatReuse: { ...c.heatReuse, exportableHeatW: 1 } })),
      change('cooling', (c) => ({ heatReuse: { ...c.heatReuse, fullReuseEre: c.annualPue + 0.1 } })),
    ],
  },
];
