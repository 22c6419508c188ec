import { CDU } from '../../src/catalogue/cdus.ts';
import { CHILLERS, FACILITY_LOOPS } from '../../src/catalogue/coolers.ts';
import { COOLING_TECHNOLOGIES } from '../../src/catalogue/cooling-technologies.ts';
import type { Assumptions } from '../../src/model/assumptions.ts';
import type { CampusResult, RackBlock } from '../../src/model/campus-types.ts';
import { fluidState } from '../../src/model/cooling/fluid-properties.ts';
import { waterSourceOf } from '../../src/model/cooling/once-through.ts';
import { planCoolingPlant } from '../../src/model/cooling/plan-cooling-plant.ts';
import { greatestBy } from '../../src/model/greatest-by.ts';
import { atMost, change, type Invariant, isShare, near } from './invariant.ts';

const WATER_HEAT_J_PER_M3K = FACILITY_LOOPS.waterDensityKgPerM3.value * FACILITY_LOOPS.waterHeatJPerKgK.value;

/** Electricity of the pumps of once-through water over its heat; 0 where there is none. */
const intakeShare = ({ params }: CampusResult, assumed: Assumptions): number =>
  waterSourceOf(params['cooling.heatRejection']) === undefined
    ? 0
    : planCoolingPlant(params, assumed).intakePumpShare;

/** The most that pumps between condensers and what cools their water take over their heat: 0 where there are none. */
const condenserShare = ({ params }: CampusResult, assumed: Assumptions): number =>
  ['tower', 'dry-chiller', 'dry-wet'].includes(params['cooling.heatRejection'])
    ? planCoolingPlant(params, assumed).condenserPumpShareK / CHILLERS.condenserRangeK.value
    : 0;

/** Heat that the outdoor units take at the design hour. */
function rejectedW({ cooling }: CampusResult): number {
  return cooling.heatRejectionLoadFraction * cooling.heatRejectionUnitCount * cooling.heatRejectionUnitW;
}

function dutyCdus({ cooling }: CampusResult): number {
  return cooling.cduPerHall - CDU.sparesPerHall.value;
}

const fullestHall = ({ layout }: CampusResult): number => layout.racksPerHall[0] ?? 0;

/** Heat of one duty CDU in the fullest hall. */
function cduHeatW(campus: CampusResult): number {
  const { compute, cooling } = campus;
  return (
    (compute.rackPowerW * compute.provisionedShare * cooling.liquidFraction * fullestHall(campus)) /
    dutyCdus(campus)
  );
}

/** C₁·ΔT₁ = C₂·ΔT₂ = Q and Q = ε·C_min·(T_hot,in − T_cold,in), NTU·C_min = UA. */
function exchangerBalances(campus: CampusResult): boolean {
  const { cooling, params } = campus;
  const { exchanger } = cooling;
  const technology = COOLING_TECHNOLOGIES[params['cooling.technology']];
  if (exchanger === undefined || technology.liquid === undefined) return exchanger === undefined;
  const heatW = cduHeatW(campus);
  const coolant = fluidState(technology.liquid, cooling.tcsSupplyTempC);
  const flowM3PerS = (cooling.rackFlowM3PerS * fullestHall(campus)) / dutyCdus(campus);
  const hotWPerK =
    technology.flowRule === 'constant-return'
      ? heatW / (cooling.tcsReturnTempC - cooling.tcsSupplyTempC)
      : flowM3PerS * coolant.densityKgPerM3 * coolant.heatJPerKgK;
  const coldWPerK = heatW / (cooling.fwsReturnTempC - cooling.fwsSupplyTempC);
  const least = Math.min(hotWPerK, coldWPerK);
  return (
    isShare(exchanger.effectiveness) &&
    exchanger.approachK >= 0 &&
    near(exchanger.transferUnits * least, exchanger.uaWPerK) &&
    near(exchanger.effectiveness * least * (heatW / hotWPerK + exchanger.approachK), heatW)
  );
}

/** A mixed fleet as the halls of that block see it whose racks, rows and CDUs it tells of: the one with most heat in liquid. */
function asWettest(campus: CampusResult): CampusResult {
  const { blocks, cooling, layout, site } = campus;
  if (blocks.length === 1) return campus;
  const rackLiquidW = ({ compute, cooling: own }: RackBlock): number =>
    compute.rackPowerW * compute.provisionedShare * own.liquidFraction;
  const block = greatestBy(blocks, rackLiquidW);
  if (block === undefined) throw new Error('a campus has at least one block');
  const { building } = site.frame;
  const hall = building.hallOfBlock[block.index] ?? building.hall;
  const racksPerHall = block.layout.racksPerHall.slice(block.firstHall, block.endHall);
  return {
    ...campus,
    compute: block.compute,
    cooling: { ...cooling, ...block.cooling },
    layout: { ...layout, ...block.layout, racksPerHall },
    site: { ...site, frame: { ...site.frame, building: { ...building, hall } } },
  };
}

/** What crosses the racks, a row's header, the CDUs and the campus is one flow. */
function coolantBalances(campus: CampusResult): boolean {
  const { cooling, compute } = campus;
  const { rackDrop, rowHeader } = cooling.hydraulics;
  if (cooling.rackFlowM3PerS === 0) return cooling.coolantFlowM3PerS === 0 && rackDrop.flowM3PerS === 0;
  const racksOnHeader = (rowHeader.flowM3PerS * rowHeader.count) / cooling.rackFlowM3PerS;
  const { racksPerRow } = campus.site.frame.building.hall;
  const duty = dutyCdus(campus);
  return (
    near(cooling.coolantFlowM3PerS / cooling.rackFlowM3PerS, compute.rackCount) &&
    near(rackDrop.flowM3PerS * rackDrop.count * 1e6, cooling.rackFlowM3PerS * 1e6) &&
    near(racksOnHeader, cooling.hydraulics.rowRacks) &&
    racksOnHeader <= racksPerRow + 1e-9 &&
    // Racks are shared out evenly: the row that needs the most head may be one short of the fullest.
    (Math.round(racksOnHeader) + 1) * Math.ceil(fullestHall(campus) / racksPerRow) >= fullestHall(campus) &&
    atMost(cooling.rackFlowM3PerS * fullestHall(campus), duty * CDU.flowM3PerS.value)
  );
}

/** Facility water carries each loop's heat at its rise; the mains of all halls carry it. */
function facilityWaterBalances(campus: CampusResult): boolean {
  const { cooling } = campus;
  const liquidM3PerS =
    cooling.liquidHeatW / (WATER_HEAT_J_PER_M3K * (cooling.fwsReturnTempC - cooling.fwsSupplyTempC));
  // Outside air carries the heat of the air without water (COOL-55).
  const airByWaterW = cooling.heatRejection === 'outside-air' ? 0 : cooling.airHeatW;
  const airM3PerS = airByWaterW / (WATER_HEAT_J_PER_M3K * FACILITY_LOOPS.airLoopRiseK.value);
  const { main } = cooling.hydraulics;
  const { rejectionColumns, mainWays } = campus.site.frame.building;
  const ofHallM3PerS = main.flowM3PerS * main.count * rejectionColumns * mainWays;
  const told = asWettest(campus);
  return (
    near(cooling.facilityFlowM3PerS, liquidM3PerS + airM3PerS) &&
    near(ofHallM3PerS * told.layout.hallCount, told.cooling.facilityFlowM3PerS)
  );
}

/** Heat, coolant and facility water. */
export const HEAT_INVARIANTS: readonly Invariant[] = [
  {
    name: 'liquid heat and air heat are the IT power',
    rule: 'COOL-5',
    holds: ({ compute, cooling }) =>
      near(cooling.liquidHeatW + cooling.airHeatW, compute.provisionedItPowerW) &&
      isShare(cooling.liquidFraction),
    broken: [change('cooling', ({ airHeatW }) => ({ airHeatW: airHeatW * 1.001 }))],
  },
  {
    name: 'all electricity ends as heat: outdoor units, pumps of facility and condenser water and outdoor fans account for IT and cooling power',
    rule: 'COOL-10',
    holds: (campus, assumed) => {
      const { compute, cooling } = campus;
      const takenW = rejectedW(campus);
      const outdoorFansW =
        compute.provisionedItPowerW +
        cooling.peakCoolingPowerW -
        takenW -
        cooling.hydraulics.facilityPumpPowerW;
      return (
        takenW >= compute.provisionedItPowerW &&
        outdoorFansW >= -1e-6 * compute.provisionedItPowerW &&
        atMost(
          outdoorFansW,
          (assumed.coolerFanShare + intakeShare(campus, assumed) + condenserShare(campus, assumed)) * takenW,
        )
      );
    },
    broken: [
      change('cooling', ({ peakCoolingPowerW }) => ({ peakCoolingPowerW: peakCoolingPowerW * 0.8 })),
      change('cooling', ({ peakCoolingPowerW }) => ({ peakCoolingPowerW: peakCoolingPowerW * 1.5 })),
      change('cooling', (c) => ({ heatRejectionLoadFraction: c.heatRejectionLoadFraction * 0.7 })),
    ],
  },
  {
    name: 'coolant: racks, their drops, the header of a row and the CDUs carry one flow',
    rule: 'COOL-2',
    holds: (campus) => coolantBalances(asWettest(campus)),
    broken: [
      change('cooling', ({ coolantFlowM3PerS }) => ({ coolantFlowM3PerS: coolantFlowM3PerS * 1.001 })),
      change('cooling', (c) => ({
        hydraulics: { ...c.hydraulics, rackDrop: { ...c.hydraulics.rackDrop, flowM3PerS: 0 } },
      })),
      change('cooling', ({ hydraulics }) => {
        const { rowHeader } = hydraulics;
        const half = { ...rowHeader, flowM3PerS: rowHeader.flowM3PerS / 2.5 };
        return { hydraulics: { ...hydraulics, rowHeader: half } };
      }),
      change('cooling', ({ cduPerHall }) => ({ cduPerHall: Math.ceil(cduPerHall / 2) })),
    ],
  },
  {
    name: 'facility water carries both loops’ heat, and the mains of all halls carry it',
    rule: 'COOL-25',
    holds: facilityWaterBalances,
    broken: [
      change('cooling', ({ facilityFlowM3PerS }) => ({ facilityFlowM3PerS: facilityFlowM3PerS * 1.001 })),
      change('layout', ({ hallCount }) => ({ hallCount: hallCount + 1 })),
    ],
  },
  {
    name: 'CDU: C₁·ΔT₁ = C₂·ΔT₂ = Q, effectiveness within 0–1',
    rule: 'COOL-27',
    holds: (campus) => exchangerBalances(asWettest(campus)),
    broken: [
      change('cooling', (c) => ({ exchanger: c.exchanger && { ...c.exchanger, effectiveness: 1.2 } })),
      change('cooling', (c) => ({ exchanger: c.exchanger && { ...c.exchanger, approachK: 5.5 } })),
      change('cooling', (c) => ({ exchanger: c.exchanger && { ...c.exchanger, uaWPerK: 1 } })),
    ],
  },
  {
    name: 'return is warmer than supply; facility water colder than the racks’ coolant',
    rule: 'COOL-1',
    holds: ({ cooling }) =>
      cooling.tcsReturnTempC > cooling.tcsSupplyTempC && cooling.fwsSupplyTempC < cooling.tcsSupplyTempC,
    broken: [
      change('cooling', ({ tcsSupplyTempC }) => ({ tcsReturnTempC: tcsSupplyTempC })),
      change('cooling', ({ tcsSupplyTempC }) => ({ fwsSupplyTempC: tcsSupplyTempC + 1 })),
    ],
  },
  {
    name: 'CDUs exist where liquid heat does, and carry it',
    rule: 'COOL-3',
    holds: ({ cooling }) =>
      cooling.liquidHeatW > 0 === cooling.cduCount > 0 && isShare(cooling.cduLoadFraction),
    broken: [change('cooling', () => ({ cduCount: 0 })), change('cooling', () => ({ cduLoadFraction: 1.1 }))],
  },
  {
    name: 'outdoor units carry the design heat',
    rule: 'COOL-15',
    holds: ({ cooling }) => isShare(cooling.heatRejectionLoadFraction),
    broken: [change('cooling', () => ({ heatRejectionLoadFraction: 1.01 }))],
  },
  {
    name: 'a campus without energy takes water for its people alone',
    rule: 'COOL-80',
    example: { 'power.gridLimitMw': 0, 'power.gasMw': 0, 'power.smrCount': 0, 'power.solarMw': 0 },
    holds: ({ energy, water }) => {
      if (energy.availability > 0) return true;
      const peopleM3 = water.uses.find(({ id }) => id === 'people')?.meanM3PerDay ?? 0;
      const ofHalls = water.uses.filter(({ id }) => id === 'cooling' || id === 'loops');
      return ofHalls.every(({ meanM3PerDay }) => meanM3PerDay === 0) && water.peakM3PerDay >= peopleM3;
    },
    broken: [
      change('water', ({ uses }) => ({ uses: uses.map((use) => ({ ...use, meanM3PerDay: 1 })) })),
      change('water', () => ({ peakM3PerDay: 0 })),
    ],
  },
];
