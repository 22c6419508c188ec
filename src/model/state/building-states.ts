import { CABLES } from '../../catalogue/cables.ts';
import { FEEDER } from '../../catalogue/transformers.ts';
import type { CampusResult } from '../campus-types.ts';
import { cablesFor, threePhaseCurrentA } from '../power/conductors.ts';
import { powerFactorOf } from '../power/power-factor.ts';
import type { BuildingState, HallState, LoopUnitState } from './state-types.ts';
import { cableRiseK, conductorC, enclosureC } from './temperatures.ts';

/** Every building by its halls. Rules STA-1, STA-5, STA-7, STA-8. */
export function buildingStates(
  campus: CampusResult,
  halls: readonly HallState[],
  soilC: number,
): readonly BuildingState[] {
  const { buildingCount, hallsPerBuilding } = campus.layout;
  return Array.from({ length: buildingCount }, (_, building) =>
    buildingState(campus, halls.slice(building * hallsPerBuilding, (building + 1) * hallsPerBuilding), soilC),
  );
}

const sumOf = (halls: readonly HallState[], read: (hall: HallState) => number): number =>
  halls.reduce((sum, hall) => sum + read(hall), 0);

function buildingState(campus: CampusResult, halls: readonly HallState[], soilC: number): BuildingState {
  const { power, cooling } = campus;
  const peakPowerW = sumOf(halls, (hall) => hall.peakPowerW);
  const powerW = peakPowerW / power.feedersPerBuilding;
  const feederA = threePhaseCurrentA(powerW, power.mediumVoltageV, powerFactorOf(campus));
  const load = feederA / FEEDER.currentA.value;
  const { ampacityA } = cablesFor(FEEDER.currentA.value, CABLES.al240.ampacityA.value);
  return {
    peakPowerW,
    room: {
      load: sumOf(halls, ({ room }) => room.load) / Math.max(1, halls.length),
      tempC: cooling.rackInletAirTempC,
    },
    feeder: { load, tempC: conductorC(soilC, cableRiseK('soil'), feederA / ampacityA), powerW },
    switchgear: { load, tempC: enclosureC(cooling.designDryBulbC, load), powerW },
    rejection: rejectionUnit(campus, halls, peakPowerW),
  };
}

/** One outdoor unit of the building. Rule STA-5. */
function rejectionUnit(campus: CampusResult, halls: readonly HallState[], peakPowerW: number): LoopUnitState {
  const { cooling, power } = campus;
  const units = cooling.heatRejectionPerBuilding;
  const share = peakPowerW / power.facilityPeakPowerW;
  const load = (cooling.heatRejectionLoadFraction * cooling.heatRejectionUnitCount * share) / units;
  const flowM3PerS = sumOf(halls, (hall) => hall.liquidLoop.flowM3PerS + hall.airLoop.flowM3PerS) / units;
  return { load, tempC: rejectionC(campus), heatW: load * cooling.heatRejectionUnitW, flowM3PerS };
}

/** Whether the outdoor units of the campus deliver air and not cooled water. Rule STA-5. */
export function deliversAir({ cooling }: CampusResult): boolean {
  return cooling.heatRejection === 'outside-air' && cooling.airHeatW > cooling.liquidHeatW;
}

/** Warm water to the outdoor units, of the loop with the larger flow; or the air they deliver. Rule STA-5. */
function rejectionC(campus: CampusResult): number {
  const { cooling } = campus;
  if (deliversAir(campus)) return cooling.rackInletAirTempC;
  return cooling.liquidLoopFlowM3PerS >= cooling.airLoopFlowM3PerS
    ? cooling.fwsReturnTempC
    : cooling.airLoopReturnTempC;
}
