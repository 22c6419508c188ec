import { CDU, CRAH } from '../../catalogue/cdus.ts';
import { COOLING_TECHNOLOGIES } from '../../catalogue/cooling-technologies.ts';
import { BOILING_FLUIDS, type BoilingFluidRecord } from '../../catalogue/fluids.ts';
import { PLANT_TEMPERATURES } from '../../catalogue/plant-temperatures.ts';
import { TRANSFORMERS } from '../../catalogue/transformers.ts';
import type { CampusResult, RackBlock } from '../campus-types.ts';
import { blockOfHall } from '../layout/block-view.ts';
import { powerFactorOf } from '../power/power-factor.ts';
import { sizeBusway, transformerOf } from '../power/voltage-drop.ts';
import type { HallState, LoopState, LoopUnitState, UnitState } from './state-types.ts';
import { conductorC, enclosureC, topOilC } from './temperatures.ts';

const over = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** What leaves an accelerator rack, °C: its coolant, the vapour of its bath, or its air. Rule STA-2. */
function rackOutletC({ cooling: whole, params }: CampusResult, { cooling }: RackBlock): number {
  if (cooling.cduCount === 0) return whole.rackInletAirTempC + whole.rackAirRiseK;
  const { inTanks, boilingFluid } = COOLING_TECHNOLOGIES[params['cooling.technology']];
  if (!inTanks || boilingFluid === undefined) return cooling.tcsReturnTempC;
  const fluid: BoilingFluidRecord = BOILING_FLUIDS[boilingFluid];
  return fluid.boilingC.value;
}

/** What every hall of a block has in common. */
interface HallsAlike {
  readonly campus: CampusResult;
  readonly block: RackBlock;
  readonly apparentPerWatt: number;
  readonly rackOutC: number;
  readonly airOutC: number;
  readonly buswayLoadPerRack: number;
}

function hallsAlike(campus: CampusResult, block: RackBlock): HallsAlike {
  const { cooling, params } = campus;
  const { compute, layout } = block;
  const powerFactor = powerFactorOf(campus);
  const row = sizeBusway(params['power.distribution'], compute, layout, powerFactor);
  return {
    campus,
    block,
    apparentPerWatt: 1 / powerFactor,
    rackOutC: rackOutletC(campus, block),
    airOutC: cooling.rackInletAirTempC + cooling.rackAirRiseK,
    buswayLoadPerRack: row.currentA / (row.ratedA * row.runs * layout.racksPerRow),
  };
}

/** Every hall of the campus by the racks it holds. Rules STA-1 … STA-4, STA-6, STA-8. */
export function hallStates(campus: CampusResult): readonly HallState[] {
  const { layout, blocks } = campus;
  const alike = blocks.map((block) => ({ ...hallsAlike(campus, block), endHall: block.endHall }));
  const known = new Map<string, HallState>();
  return Array.from(layout.racksPerHall, (racks, hall) => {
    const own = blockOfHall({ blocks: alike }, hall);
    const support = layout.supportRacksPerHall[hall] ?? 0;
    // Halls of a block differ by a rack at most: there are but a few kinds.
    const key = `${own.block.index}/${racks}/${support}`;
    const state = known.get(key) ?? hallState(own, racks, support);
    known.set(key, state);
    return state;
  });
}

function hallState(alike: HallsAlike, racks: number, support: number): HallState {
  const { campus, block, apparentPerWatt, rackOutC, airOutC } = alike;
  const { cooling, power } = campus;
  const { compute } = block;
  const serverPowerW = racks * compute.rackPowerW;
  const itPowerW = serverPowerW + support * compute.supportRackPowerW;
  const peakPowerW = power.facilityPeakPowerW * over(itPowerW, campus.compute.itPowerW);
  const blocks = power.blockTransformersPerHall;
  const blockLoad = over(peakPowerW * apparentPerWatt, blocks * power.blockTransformerVa);
  const airC = cooling.rackInletAirTempC;
  return {
    itPowerW,
    serverPowerW,
    peakPowerW,
    room: { load: blockLoad, tempC: airC },
    rack: rackState(block, racks, rackOutC),
    supportRack: { load: support > 0 ? 1 : 0, tempC: airOutC },
    skid: { load: blockLoad, tempC: enclosureC(airC, blockLoad) },
    blockTransformer: {
      load: blockLoad,
      tempC: topOilC(BLOCK, blockLoad, cooling.designDryBulbC),
      powerW: over(peakPowerW, blocks),
    },
    buswayLoadOfHall: alike.buswayLoadPerRack * racks,
    ...coolingOf(campus, block, racks, itPowerW * compute.provisionedShare),
  };
}

const BLOCK = { ...transformerOf('block'), topOilRiseK: TRANSFORMERS.block.topOilRiseK.value };

function rackState({ compute }: RackBlock, racks: number, tempC: number): UnitState {
  return { load: racks > 0 ? over(compute.serverPowerW, compute.rackCount * compute.rackPowerW) : 0, tempC };
}

/** Heat, flows and units of one hall. Rules STA-3, STA-4. */
function coolingOf(
  { cooling }: CampusResult,
  { compute, cooling: own }: RackBlock,
  racks: number,
  heatW: number,
) {
  const liquidHeatW = racks * compute.rackPowerW * compute.provisionedShare * own.liquidFraction;
  const airHeatW = heatW - liquidHeatW;
  const coolantFlow = own.rackFlowM3PerS * racks;
  const cdus = own.cduPerHall;
  const crahs = own.crahPerHall;
  const cduLoad = Math.max(liquidHeatW / CDU.heatW.value, coolantFlow / CDU.flowM3PerS.value);
  const loops = facilityLoops(
    cooling,
    over(liquidHeatW, cooling.liquidHeatW),
    over(airHeatW, cooling.airHeatW),
  );
  const cdu: LoopUnitState = {
    load: over(cduLoad, cdus),
    tempC: own.tcsReturnTempC,
    heatW: over(liquidHeatW, cdus),
    flowM3PerS: over(coolantFlow, cdus),
  };
  const crah: LoopUnitState = {
    load: over(airHeatW / CRAH.heatW.value, crahs),
    tempC: cooling.rackInletAirTempC,
    heatW: over(airHeatW, crahs),
    flowM3PerS: over(loops.airLoop.flowM3PerS, crahs),
  };
  const coolant: LoopState = {
    flowM3PerS: coolantFlow,
    supplyC: own.tcsSupplyTempC,
    returnC: own.tcsReturnTempC,
  };
  return { cdu, crah, coolant, ...loops };
}

/** A part of both facility loops. Rule STA-4. */
function facilityLoops(cooling: CampusResult['cooling'], liquidShare: number, airShare: number) {
  const liquidLoop: LoopState = {
    flowM3PerS: cooling.liquidLoopFlowM3PerS * liquidShare,
    supplyC: cooling.fwsSupplyTempC,
    returnC: cooling.fwsReturnTempC,
  };
  const airLoop: LoopState = {
    flowM3PerS: cooling.airLoopFlowM3PerS * airShare,
    supplyC: cooling.airLoopSupplyTempC,
    returnC: cooling.airLoopReturnTempC,
  };
  return { liquidLoop, airLoop };
}

/** Bars of a busway of the hall at this load over its rating, °C. Rule STA-7. */
export function buswayC({ room }: HallState, load: number): number {
  return conductorC(room.tempC, PLANT_TEMPERATURES.buswayRiseK.value, load);
}

/** Water in a pipe of the hall that carries these parts of its two loops, m³/s. Rule STA-4. */
export function mixedFlowM3PerS(hall: HallState, liquidPart: number, airPart: number): number {
  return hall.liquidLoop.flowM3PerS * liquidPart + hall.airLoop.flowM3PerS * airPart;
}

/** The loop whose temperature such a pipe shows: the one with the larger flow. Rule STA-4. */
export function largerLoop(
  { liquidLoop, airLoop }: HallState,
  liquidPart: number,
  airPart: number,
): LoopState {
  return liquidLoop.flowM3PerS * liquidPart >= airLoop.flowM3PerS * airPart ? liquidLoop : airLoop;
}
