import type { Warning } from './campus-types.ts';

/** A result together with what is wrong with it. */
export interface Checked<T> {
  readonly value: T;
  readonly warnings: readonly Warning[];
}

export interface Weather {
  readonly dryBulbC: number;
  readonly wetBulbC: number;
}

/** The cooling plant for one watt of IT: shares and temperatures, independent of campus size. */
export interface CoolingPlant {
  /** Shares of IT heat, summing to 1. */
  readonly liquidShare: number;
  readonly airShare: number;
  /** Facility-water supply to CDUs, rear doors or tanks. */
  readonly fwsSupplyC: number;
  /** Facility-water supply to the air handlers. */
  readonly airLoopSupplyC: number;
  /** Air to the racks where it is held: what the room is kept at. */
  readonly rackAirSupplyC: number;
  /** Electricity between rack and facility water over the liquid heat. */
  readonly liquidTransportShare: number;
  /** Grid to rack inlet, grid to cooling plant. */
  readonly itChainEfficiency: number;
  readonly mechanicalChainEfficiency: number;
  /** Water leaving the outdoor unit above the air (dry coil) or the wet bulb (tower) it meets. */
  readonly coolerApproachK: number;
  /** Fan electricity of the outdoor unit at full speed, over the heat it rejects. */
  readonly coolerFanShare: number;
  /** The same of dry coils that stand with chillers or are sprayed in warm air, and the air from which they are. */
  readonly dryApproachK: number;
  readonly changeOverC: number;
  /** Once-through water: the air its temperature follows, the rise it may have, electricity of its pumps over its heat. */
  readonly meanAirC: number;
  readonly permitRiseK: number;
  readonly intakePumpShare: number;
  /** Electricity of the air handlers' fans over the heat left in the air, at the racks' usual flow. */
  readonly crahFanShare: number;
  /** Facility-water pumps of the liquid loop and of the air loop, over the heat of each. */
  readonly facilityPumpShare: number;
  readonly airLoopPumpShare: number;
  /** Facility-water pumps for cooling yards that stand away from their buildings, over IT power. */
  readonly yardPumpShare: number;
  /** Pumps between condensers or plate exchangers and what cools their water, over the heat at a rise of 1 K; falls with the rise. */
  readonly condenserPumpShareK: number;
  /** Chillers' share of Carnot's coefficient: air-cooled, water-cooled. */
  readonly chillerCarnotShare: number;
  readonly waterChillerCarnotShare: number;
  /** Most that their coefficients reach at low lift. */
  readonly chillerMaxCop: number;
  readonly waterChillerMaxCop: number;
  /** Share of the wet-bulb depression that pre-cooling uses, 0–1. */
  readonly adiabaticEffectiveness: number;
  /** Rise of the air through the racks. */
  readonly serverAirRiseK: number;
  /** Fan electricity of outside-air handlers over the heat left in the air: without their pads, and what these add. */
  readonly outsideAirFanShare: number;
  readonly padFanShare: number;
  /** Share of the wet-bulb depression that their pads use, 0–1. */
  readonly outsideAirEffectiveness: number;
  /** Below the set point over which their pads are wetted, one handler after the other. */
  readonly padStageK: number;
  /** Water bled from pads and humidifiers over what they evaporate; make-up of a tower over what it evaporates. */
  readonly padBleedRatio: number;
  readonly towerMakeUpRatio: number;
  /** Least dew point of the air to the racks. */
  readonly humidifyDewPointC: number;
  /** Fresh air of halls with coils for a joule of IT. */
  readonly freshAirM3PerJ: number;
  /** Servers on air warmer than their fans' usual: more flow for a kelvin; their fans' usual share of IT power. */
  readonly serverFlowPerK: number;
  readonly serverFanShare: number;
  readonly airPressurePa: number;
  /** Lighting, controls and security over IT power. */
  readonly miscShare: number;
}
