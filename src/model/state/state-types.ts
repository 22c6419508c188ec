/** Load over rating, 0–1 (more where overloaded), and the temperature that stands for the thing, °C. */
export interface UnitState {
  readonly load: number;
  readonly tempC: number;
}

/** One of several equal units, with what it carries, W. */
export interface PoweredState extends UnitState {
  readonly powerW: number;
}

/** One of several equal units of a cooling loop, with the heat and the flow it carries. */
export interface LoopUnitState extends UnitState {
  readonly heatW: number;
  readonly flowM3PerS: number;
}

/** Liquid there and back, m³/s and °C. */
export interface LoopState {
  readonly flowM3PerS: number;
  readonly supplyC: number;
  readonly returnC: number;
}

/** One hall at the design hour. All things of a kind in it are alike. */
export interface HallState {
  readonly itPowerW: number;
  /** Of its accelerator racks. */
  readonly serverPowerW: number;
  /** Its share of the facility peak. */
  readonly peakPowerW: number;
  /** The load of its transformers, and the air that its racks breathe. */
  readonly room: UnitState;
  readonly rack: UnitState;
  readonly supportRack: UnitState;
  readonly cdu: LoopUnitState;
  readonly crah: LoopUnitState;
  readonly skid: UnitState;
  readonly blockTransformer: PoweredState;
  /** Load of one busway of the row size if all racks of the hall hung on it. */
  readonly buswayLoadOfHall: number;
  /** Coolant between CDUs and racks, and the hall's part of both facility loops. */
  readonly coolant: LoopState;
  readonly liquidLoop: LoopState;
  readonly airLoop: LoopState;
}

/** One building at the design hour. */
export interface BuildingState {
  readonly peakPowerW: number;
  readonly room: UnitState;
  /** One of its feeders: the cable; and what it ends in. */
  readonly feeder: PoweredState;
  readonly switchgear: PoweredState;
  /** One of its outdoor units. */
  readonly rejection: LoopUnitState;
}

/** What serves the campus as a whole, at the design hour. */
export interface PlantState {
  /** Air outside, °C. */
  readonly airC: number;
  readonly switchyard: PoweredState;
  readonly mainTransformer: PoweredState;
  readonly gasTurbine: PoweredState;
  readonly battery: PoweredState;
  readonly generator: PoweredState;
  readonly solarBlock: PoweredState;
  readonly reactor: PoweredState;
  readonly turbineHall: PoweredState;
  readonly pumpHouse: UnitState;
  readonly office: UnitState;
  /** Lines and collectors of each source, with all that they carry. */
  readonly gridLine: PoweredState;
  readonly reactorLine: PoweredState;
  readonly gasLine: PoweredState;
  readonly batteryLine: PoweredState;
  readonly standbyLine: PoweredState;
}

/** Loads, temperatures and flows of everything that stands and runs on a campus at the design hour. */
export interface CampusState {
  /** In the order of the layout: building by building. */
  readonly halls: readonly HallState[];
  readonly buildings: readonly BuildingState[];
  readonly plant: PlantState;
}
