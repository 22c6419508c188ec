import type { YearResult } from '../../model/cooling/year-types.ts';
import type { ParamValues } from '../../params/param-types.ts';

/** The loops whose flow can be solved: the coolant of one row, the facility water of one building. */
export type LoopName = 'row' | 'main';

/** A year of the campus, in the climate of its site unless the text of a weather file is given. */
export interface YearStudy {
  readonly values: ParamValues;
  readonly epwText?: string;
}

/** One thing wrong with a weather file, or worth saying. */
export interface WeatherProblem {
  /** From 1. */
  readonly line: number;
  readonly field: string;
  readonly message: string;
  /** With an error there is no year; a note says what was filled in. */
  readonly severity: 'error' | 'note';
}

/** 8,760 hours of the campus, or 8,784 in a leap year, hour by hour and summed up. Rule COOL-45. */
export interface SolvedYear {
  readonly ok: true;
  readonly year: YearResult;
  readonly dryBulbC: Float32Array;
  /** Steady IT power that the ratios of the year are over. */
  readonly itPowerW: number;
  /** What was filled in of a weather file. */
  readonly notes: readonly WeatherProblem[];
}

export type YearAnswer = SolvedYear | { readonly ok: false; readonly problems: readonly WeatherProblem[] };

export interface HydraulicsStudy {
  readonly values: ParamValues;
  readonly loop: LoopName;
}

/** One rack of a row or one hall of a building. Heads in metres of the fluid. */
export interface LoopBranch {
  readonly id: string;
  readonly flowM3PerS: number;
  readonly supplyHeadM: number;
  readonly returnHeadM: number;
}

/** The steady state of a loop at the head that the model reckons for it. Rules COOL-50 to COOL-54. */
export interface SolvedLoop {
  readonly ok: true;
  readonly loop: LoopName;
  readonly title: string;
  /** In the order in which the supply passes them. */
  readonly branches: readonly LoopBranch[];
  readonly designFlowM3PerS: number;
  readonly totalFlowM3PerS: number;
  /** Largest less smallest flow over their mean. */
  readonly imbalance: number;
  readonly massErrorM3PerS: number;
  /** Head of the pumps by the model's closed form, metres of the fluid; times `paPerM` in Pa. */
  readonly closedFormHeadM: number;
  /** Head at which the solved network gives its weakest branch the design flow; absent where none was found. */
  readonly neededHeadM?: number;
  readonly paPerM: number;
  /** The network as an EPANET input file. */
  readonly inp: string;
}

export type HydraulicsAnswer = SolvedLoop | { readonly ok: false; readonly problem: string };

export type InpAnswer =
  | { readonly ok: true; readonly inp: string }
  | { readonly ok: false; readonly problem: string };

/** Hourly and hydraulic questions the interface may ask; the page decides where they are answered. */
export interface PhysicsServices {
  readonly simulateYear: (study: YearStudy) => Promise<YearAnswer>;
  readonly solveHydraulics: (study: HydraulicsStudy) => Promise<HydraulicsAnswer>;
  readonly networkInp: (study: HydraulicsStudy) => Promise<InpAnswer>;
}
