import type { RackAcceleratorId } from '../catalogue/rack-record.ts';
import type { HeatRejectionId, ParamValues } from '../params/param-types.ts';
import type { SiteEdit } from '../params/site-edits.ts';
import type {
  ChipResult,
  ExchangerResult,
  HeatReuseResult,
  HydraulicsResult,
  RideThroughResult,
  TwoPhaseResult,
} from './cooling/cooling-types.ts';
import type { EconomicsResult } from './economics/economics-types.ts';
import type { FabricResult } from './fabric/fabric-types.ts';
import type { CampusNetworks } from './layout/network/network-types.ts';
import type { Site } from './layout/site/site-types.ts';
import type { EnergyResult, SourceKind } from './power/energy-types.ts';
import type { WaterResult } from './water/water-types.ts';
import type { WorkloadResult } from './workload/workload-types.ts';

/** A result outside what the physics or the plant allows: named, with its rule and a way out. Never a throw. */
export interface Warning {
  /** Rule id in docs/model, for example `COOL-7`. */
  readonly rule: string;
  readonly message: string;
  /** What to change. */
  readonly remedy: string;
  /** Set on what is worth knowing but passes no limit: a choice that costs, an estimate, a part left unused. */
  readonly note?: true;
  /** Set on what only tells that a knob changes nothing: no change of the campus by itself. */
  readonly idleKnob?: true;
}

export interface ComputeResult {
  /** Record in the catalogue of accelerators. */
  readonly acceleratorId: RackAcceleratorId;
  readonly acceleratorCount: number;
  readonly acceleratorsPerRack: number;
  readonly rackCount: number;
  /** Racks for network, storage and head nodes, beside the accelerator racks. */
  readonly supportRackCount: number;
  /** Accelerators over the places for them, 0–1: racks are whole, what is left over is spread over all of them. */
  readonly fittedShare: number;
  /** What a rack as it is fitted draws at most here: its rating, or what its cooling carries. */
  readonly rackPowerW: number;
  readonly ratedRackPowerW: number;
  /** Drawn over rated power, 0–1; the work of the rack goes with it. */
  readonly coolableShare: number;
  readonly supportRackPowerW: number;
  readonly rackWidthM: number;
  readonly rackDepthM: number;
  readonly rackHeightM: number;
  readonly rackMassKg: number;
  /** Share of the rack's heat its own cold plates take, 0–1. */
  readonly rackLiquidFraction: number;
  /** Whether the maker has published the rack's power. */
  readonly rackPowerPublished: boolean;
  readonly serverPowerW: number;
  readonly itPowerW: number;
  /** Most that all racks together are measured to draw, over their rating, 0–1. */
  readonly provisionedShare: number;
  /** IT power that plant is built for: the rating times that share. */
  readonly provisionedItPowerW: number;
}

export interface CoolingResult {
  /** Share of accelerator-rack heat that leaves in liquid, 0–1. */
  readonly liquidFraction: number;
  readonly liquidHeatW: number;
  readonly airHeatW: number;
  readonly tcsSupplyTempC: number;
  readonly tcsReturnTempC: number;
  readonly fwsSupplyTempC: number;
  readonly fwsReturnTempC: number;
  readonly rackFlowM3PerS: number;
  readonly coolantFlowM3PerS: number;
  readonly facilityFlowM3PerS: number;
  /** Its two loops: water to CDUs, doors or tanks, and water to the air handlers. */
  readonly liquidLoopFlowM3PerS: number;
  readonly airLoopFlowM3PerS: number;
  readonly airLoopSupplyTempC: number;
  readonly airLoopReturnTempC: number;
  readonly cduPerHall: number;
  readonly cduCount: number;
  readonly cduLoadFraction: number;
  readonly crahPerHall: number;
  readonly crahCount: number;
  readonly heatRejection: HeatRejectionId;
  readonly heatRejectionUnitW: number;
  readonly heatRejectionPerBuilding: number;
  readonly heatRejectionUnitCount: number;
  /** Rejection load over installed capacity at the design hour, 0–1. */
  readonly heatRejectionLoadFraction: number;
  readonly designDryBulbC: number;
  /** Air that meets the racks at the worse of the design hours: the supply held, or what outside air leaves. */
  readonly rackInletAirTempC: number;
  /** Warmest air they breathe at the design hours, doors and in-row coolers counted. */
  readonly warmestInletC: number;
  /** Share of the year's work that servers do in the air they breathe, 0–1. */
  readonly inletWorkShare: number;
  /** Rise of that air through the racks. */
  readonly rackAirRiseK: number;
  readonly peakCoolingPowerW: number;
  readonly peakPue: number;
  readonly annualPue: number;
  /** Heat that leaves outdoors: over IT power in the mean of the year, and at the design hour. */
  readonly annualRejectedShare: number;
  readonly peakRejectedW: number;
  /** Evaporated, bled and humidified alone; with the closed loops and the people. */
  readonly annualWetWaterLPerKwh: number;
  readonly annualWueLPerKwh: number;
  /** Of the halls and their people, without power plants. */
  readonly peakWaterLPerDay: number;
  /** Whether coolant flow, not heat, decides how many CDUs there are, and how many a hall heat alone would need. */
  readonly cduFlowLimited: boolean;
  readonly cduPerHallByHeat: number;
  /** Immersion tanks; 0 for other technologies. */
  readonly tankCount: number;
  readonly hydraulics: HydraulicsResult;
  /** Absent without a liquid-to-liquid exchanger. */
  readonly exchanger: ExchangerResult | undefined;
  /** Absent without single-phase cold plates or without accelerators. */
  readonly chip: ChipResult | undefined;
  readonly rideThrough: RideThroughResult;
  /** Absent where nothing boils. */
  readonly twoPhase: TwoPhaseResult | undefined;
  readonly heatReuse: HeatReuseResult;
  /** Lowest rack supply held at the design hours without compressors, by kind of outdoor unit, °C. */
  readonly compressorFreeSupplyC: Readonly<Record<HeatRejectionId, number>>;
}

/** The cooling plant before anything has a place: all but what depends on the length of pipes. */
export type SizedCooling = Omit<CoolingResult, 'hydraulics'>;

/** One kind of supply at the peak hour, in merit order. */
export interface SupplyShare {
  readonly kind: SourceKind;
  readonly capacityW: number;
  readonly outputW: number;
  readonly unitCount: number;
  readonly unitPowerW: number;
}

export interface PowerResult {
  readonly facilityPeakPowerW: number;
  readonly peakCapacityRatio: number;
  readonly chainEfficiency: number;
  readonly powerLossW: number;
  readonly mainTransformerCount: number;
  readonly mainTransformerVa: number;
  readonly mainTransformerLoadFraction: number;
  readonly feedersPerBuilding: number;
  readonly feederCount: number;
  readonly feederVa: number;
  readonly feederLoadFraction: number;
  readonly blockTransformersPerHall: number;
  readonly blockTransformerCount: number;
  readonly blockTransformerVa: number;
  /** One entry per SourceKind, capacity 0 where absent. */
  readonly supply: readonly SupplyShare[];
  readonly generationW: number;
  readonly shortfallW: number;
  /** Firm supply (battery, stand-by sets and sun left out) over facility peak. */
  readonly firmSupplyRatio: number;
  readonly smrStandOffM: number;
  readonly smrPlotWidthM: number;
  readonly smrPlotDepthM: number;
  readonly batteryEnergyJ: number;
  /** Beside the stand-by sets. */
  readonly standbyFuelM3: number;
  readonly gridVoltageV: number;
  readonly mediumVoltageV: number;
}

export interface LayoutResult {
  readonly buildingCount: number;
  readonly hallsPerBuilding: number;
  readonly hallCount: number;
  /** Accelerator racks in each hall, building-major; sums to rackCount. */
  readonly racksPerHall: Int32Array;
  /** Support racks in each hall, same order; sums to supportRackCount. */
  readonly supportRacksPerHall: Int32Array;
  readonly racksPerRow: number;
  readonly coldAisleM: number;
  readonly hotAisleM: number;
  readonly hallAreaM2: number;
  readonly electricalAreaM2: number;
  readonly mechanicalAreaM2: number;
  readonly supportAreaM2: number;
  /** Gross floor of all buildings. */
  readonly floorAreaM2: number;
  /** Of the electrical and of the mechanical rooms what stands outdoors as modules, floor. */
  readonly electricalOutdoorsM2: number;
  readonly mechanicalOutdoorsM2: number;
  /** Ground of electrical and mechanical plant that stands in yards instead of rooms, cooling yards aside. */
  readonly plantYardAreaM2: number;
  /** Land owned over the ground of what is built. */
  readonly ownedOverPlaced: number;
  /** Ground of buildings with their yards, of plant, reactors and office; roads and what lies between left out. */
  readonly placedAreaM2: number;
  /** Land owned, and what it is between: p10 and p90 of what owners of such plans hold. */
  readonly siteAreaM2: number;
  readonly siteAreaBandM2: readonly [number, number];
}

/** Floors before anything has a place: all but the land, which follows from the places. */
export type SizedLayout = Omit<LayoutResult, 'placedAreaM2' | 'siteAreaM2' | 'siteAreaBandM2'>;

/** Racks of one kind in halls of their own, one after the other: all of a campus, or a block of a mixed one. Rule CMP-21. */
export interface RackBlock {
  /** Its place among the blocks of the campus. */
  readonly index: number;
  /** Those of the campus, with the rack of the block and the year in which it is lit. */
  readonly params: ParamValues;
  /** Its own racks, their cooling, and their rows; what hangs on the whole campus is as reckoned for the block alone. */
  readonly compute: ComputeResult;
  /** One rack with all its accelerators. */
  readonly rackPriceUsd: number;
  readonly cooling: SizedCooling;
  /** Racks in its own halls; 0 in all others. */
  readonly layout: SizedLayout;
  /** Halls `firstHall` … `endHall − 1`. */
  readonly firstHall: number;
  readonly endHall: number;
}

/** What the accelerators of one block do, by the network that joins them. */
export interface BlockOutcome {
  readonly fabric: FabricResult;
  readonly workload: WorkloadResult;
}

/** Everything the model says about one campus. */
export interface CampusResult {
  readonly params: ParamValues;
  readonly compute: ComputeResult;
  /** At least one; the racks of which the campus is made, in the order of their halls. */
  readonly blocks: readonly RackBlock[];
  readonly cooling: CoolingResult;
  readonly power: PowerResult;
  readonly layout: LayoutResult;
  /** Changes to the default site, in order. */
  readonly edits: readonly SiteEdit[];
  /** Where everything lies, and the routes of power, coolant and fibre between: both follow from sizes and edits alone. */
  readonly site: Site;
  readonly networks: CampusNetworks;
  readonly fabric: FabricResult;
  readonly water: WaterResult;
  readonly energy: EnergyResult;
  readonly workload: WorkloadResult;
  /** Of each block, in the order of `blocks`; with one block it is the campus's own. */
  readonly outcomes: readonly BlockOutcome[];
  readonly economics: EconomicsResult;
  readonly warnings: readonly Warning[];
}
