import { BATTERIES } from '../../catalogue/batteries.ts';
import { GAS_TURBINES } from '../../catalogue/gas-turbines.ts';
import { PLANT_TEMPERATURES } from '../../catalogue/plant-temperatures.ts';
import { REACTOR_OPERATIONS, REACTORS } from '../../catalogue/reactors.ts';
import type { SiteRecord } from '../../catalogue/site-record.ts';
import { GRID_CIRCUIT, TRANSFORMERS } from '../../catalogue/transformers.ts';
import type { CampusResult, SupplyShare } from '../campus-types.ts';
import { threePhaseCurrentA } from '../power/conductors.ts';
import type { SourceKind } from '../power/energy-types.ts';
import { collectorCables } from '../power/feeder-cable.ts';
import { powerFactorOf } from '../power/power-factor.ts';
import { supplyShareOf } from '../power/supply-share.ts';
import { transformerOf } from '../power/voltage-drop.ts';
import type { PlantState, PoweredState } from './state-types.ts';
import { cableRiseK, conductorC, lineRiseK, topOilC } from './temperatures.ts';

const over = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const MAIN = { ...transformerOf('main'), topOilRiseK: TRANSFORMERS.main.topOilRiseK.value };

/** Sources, switchyard and what else serves the whole campus. Rules STA-6, STA-7, STA-9, STA-10. */
export function plantState(campus: CampusResult, site: SiteRecord): PlantState {
  const { power, cooling } = campus;
  const airC = cooling.designDryBulbC;
  const of = (kind: SourceKind) => supplyShareOf(campus, kind);
  const [smr, gas, battery, standby] = [of('smr'), of('gas'), of('battery'), of('standby')];
  const load = power.mainTransformerLoadFraction;
  const mainW = over(power.facilityPeakPowerW, power.mainTransformerCount);
  const cellC = BATTERIES.container.cellTempC.value;
  const { coolantC, condenserC, coolingWaterC } = reactorTemperatures(campus, site, smr);
  return {
    airC,
    switchyard: { load, tempC: airC, powerW: power.facilityPeakPowerW },
    mainTransformer: { load, tempC: topOilC(MAIN, load, airC), powerW: mainW },
    gasTurbine: unitState(
      gas,
      gas.outputW > 0 ? GAS_TURBINES[campus.params['power.gasType']].exhaustC.value : airC,
    ),
    battery: unitState(battery, cellC),
    solarBlock: unitState(of('solar'), airC),
    generator: unitState(standby, PLANT_TEMPERATURES.jacketC.value),
    reactor: unitState(smr, coolantC),
    turbineHall: unitState(smr, condenserC),
    pumpHouse: { load: loadOf(smr), tempC: coolingWaterC },
    office: { load: 0, tempC: PLANT_TEMPERATURES.officeC.value },
    gridLine: overheadLine(campus, of('grid'), airC),
    reactorLine: overheadLine(campus, smr, airC),
    gasLine: collector(campus, gas, airC),
    batteryLine: collector(campus, battery, airC),
    standbyLine: collector(campus, standby, airC),
  };
}

const loadOf = (share: SupplyShare): number => over(share.outputW, share.capacityW);

/** One unit of a source: all of a kind run alike. Rule STA-9. */
function unitState(share: SupplyShare, tempC: number): PoweredState {
  return { load: loadOf(share), tempC, powerW: over(share.outputW, share.unitCount) };
}

/** Core outlet while the unit runs, inlet while it stands by; condenser and cooling water by the weather. Rule STA-9. */
function reactorTemperatures(campus: CampusResult, site: SiteRecord, share: SupplyShare) {
  const { coreInletC, coreOutletC } = REACTORS[campus.params['power.smrType']];
  const { coolingWaterApproachK, coolingWaterRiseK, condenserTerminalK } = REACTOR_OPERATIONS;
  const coolingWaterC = site.coincidentWetBulbC.value + coolingWaterApproachK.value;
  const riseK = coolingWaterRiseK.value * loadOf(share);
  return {
    coolantC: (share.outputW > 0 ? coreOutletC : coreInletC).value,
    coolingWaterC,
    condenserC: coolingWaterC + riseK + condenserTerminalK.value,
  };
}

/** Circuits at grid voltage, one for each unit of the source. Rule STA-7. */
function overheadLine(campus: CampusResult, share: SupplyShare, airC: number): PoweredState {
  const circuitW = over(share.outputW, share.unitCount);
  const currentA = threePhaseCurrentA(circuitW, campus.power.gridVoltageV, powerFactorOf(campus));
  const tempC = conductorC(airC, lineRiseK(), currentA / GRID_CIRCUIT.currentA.value);
  return { load: loadOf(share), tempC, powerW: share.outputW };
}

/** Cables in air that carry all a source can give at medium voltage, planned to the feeders' cap. Rule STA-7. */
function collector(campus: CampusResult, share: SupplyShare, airC: number): PoweredState {
  const { mediumVoltageV } = campus.power;
  const powerFactor = powerFactorOf(campus);
  const { ampacityA } = collectorCables(share.capacityW, mediumVoltageV, powerFactor);
  const currentA = threePhaseCurrentA(share.outputW, mediumVoltageV, powerFactor);
  const tempC = conductorC(airC, cableRiseK('air'), currentA / ampacityA);
  return { load: loadOf(share), tempC, powerW: share.outputW };
}
