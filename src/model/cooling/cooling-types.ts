import type { BoilingFluidId } from '../../catalogue/fluids.ts';
import type { LoopWays } from './loop-types.ts';

/** Pipes chosen for one duty: a size from the standard series, and how many stand side by side. */
export interface PipeRun {
  readonly nominalMm: number;
  readonly boreM: number;
  /** Pipes in parallel each way, at least 1. */
  readonly count: number;
  /** Flow of one pipe. */
  readonly flowM3PerS: number;
  readonly velocityMPerS: number;
  readonly gradientPaPerM: number;
  /** Supply and return together, fittings included. */
  readonly pressureDropPa: number;
}

/** Pipes, heads and pumps of the liquid loops; without liquid, of the chilled-water loop. All zero without flow. */
export interface HydraulicsResult {
  /** How far water and coolant go, from the routes. */
  readonly ways: LoopWays;
  /** Racks of the row that needs the most head. */
  readonly rowRacks: number;
  readonly rackDrop: PipeRun;
  /** The header of that row, and the facility water of a hall: sizes where all flows in them, drops to the worst end. */
  readonly rowHeader: PipeRun;
  readonly hallBranch: PipeRun;
  /** Along one column of coolers of a hall. */
  readonly main: PipeRun;
  /** All pipes of the campus, those side by side each counted, and stubs to single units; hoses apart. */
  readonly pipeLengthM: number;
  readonly rackPressureDropPa: number;
  /** What the farthest rack needs from its CDU: rack, hoses, header, valve. */
  readonly rackLoopHeadPa: number;
  readonly rackLoopPumpHeadPa: number;
  /** What the farthest CDU needs from the facility pumps: exchanger, coil, valve, strainer, pipes. */
  readonly facilityLoopHeadPa: number;
  readonly facilityPumpHeadPa: number;
  /** Electricity of all CDUs (of doors, tanks or two-phase pumps), and of the facility-water pumps of both loops. */
  readonly cduPumpPowerW: number;
  readonly facilityPumpPowerW: number;
  /** Of it what cooling yards cost that were moved away from their buildings. */
  readonly yardPumpPowerW: number;
  readonly coolantReynolds: number;
}

/** CDU heat exchangers at the load of the design. */
export interface ExchangerResult {
  readonly effectiveness: number;
  /** Number of transfer units. */
  readonly transferUnits: number;
  readonly uaWPerK: number;
  /** Rack supply above the facility water the exchanger needs. */
  readonly approachK: number;
}

/** One accelerator on its cold plate, at full power. */
export interface ChipResult {
  readonly powerW: number;
  readonly flowM3PerS: number;
  readonly resistanceKPerW: number;
  readonly caseTempC: number;
  readonly junctionTempC: number;
  /** Junction below the throttle temperature; negative where clocks are lowered. */
  readonly throttleMarginK: number;
  /** Seconds from a stop of the coolant to the throttle: a valve shut, and pumps running down. At most 120. */
  readonly throttleAfterValveS: number;
  readonly throttleAfterPumpsS: number;
}

/** What happens when the facility water stops while the rack loops run. */
export interface RideThroughResult {
  readonly warmingKPerS: number;
  /** Seconds until the rack loops are 10 K warmer; null without such loops. */
  readonly tenKelvinS: number | null;
  /** Water that carries the campus for five minutes at the loop's rise. */
  readonly bufferM3: number;
  /** First fill of the closed loops. */
  readonly fillM3: number;
}

/** Boiling cooling: what evaporates and over what area. */
export interface TwoPhaseResult {
  readonly fluid: BoilingFluidId;
  /** Vapour of one rack's or tank's worth of heat. */
  readonly vapourKgPerS: number;
  readonly vapourM3PerS: number;
  /** Refrigerant pumped to one rack at the exit quality of its plates; 0 in a tank. */
  readonly liquidKgPerS: number;
  /** Boiling surface each accelerator needs in a bath; 0 where no bath. */
  readonly boilingAreaM2: number;
  readonly criticalHeatFluxWPerM2: number;
}

/** Heat the campus could hand over. */
export interface HeatReuseResult {
  readonly exportableHeatW: number;
  /** Warmest water it can be handed over at without a heat pump. */
  readonly exportTempC: number;
  /** Energy reuse factor and effectiveness if all of it found a taker the year round. */
  readonly fullReuseErf: number;
  readonly fullReuseEre: number;
}
