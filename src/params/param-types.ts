import type { COOLERS } from '../catalogue/coolers.ts';
import type { COOLING_TECHNOLOGIES } from '../catalogue/cooling-technologies.ts';
import type { DISTRIBUTIONS, REDUNDANCIES } from '../catalogue/electrical-chain.ts';
import type { FABRIC_TOPOLOGIES } from '../catalogue/fabric-design.ts';
import type { RACKS } from '../catalogue/racks.ts';
import type { ALL_KNOBS } from './all-knobs.ts';
import type { ChoiceKnob, ChoiceOption, NumberKnob } from './knob-types.ts';

/** A rack of the catalogue. */
export type RackId = keyof typeof RACKS;
/** What may be chosen: one of the catalogue, or one's own. */
export type RackTypeId = RackId | 'own';
export type RedundancyId = keyof typeof REDUNDANCIES;
export type DistributionId = keyof typeof DISTRIBUTIONS;
export type CoolingTechnologyId = keyof typeof COOLING_TECHNOLOGIES;
export type HeatRejectionId = keyof typeof COOLERS;
export type FabricTopologyId = keyof typeof FABRIC_TOPOLOGIES;

type KnobOfAll = (typeof ALL_KNOBS)[number];
type ValueOf<Each> = Each extends { readonly options: readonly ChoiceOption<infer Id>[] } ? Id : number;

/** The whole set of knobs, as their descriptors tell it: a value for each public parameter id. */
export type ParamValues = { readonly [Each in KnobOfAll as Each['id']]: ValueOf<Each> };

export type ParamId = keyof ParamValues;
export type ParamValue = string | number;
export type SizingMode = ParamValues['compute.sizingMode'];

export type NumberDescriptor = NumberKnob & { readonly id: ParamId };
export type ChoiceDescriptor = ChoiceKnob & { readonly id: ParamId };
export type ParamDescriptor = NumberDescriptor | ChoiceDescriptor;

/** A partial change of knobs, already checked. */
export type ParamChange = Partial<ParamValues>;

/** One thing wrong with input, in words a person can act on. */
export interface ParamProblem {
  /** The offending parameter id, file field or link part. */
  readonly where: string;
  readonly message: string;
  /** What was written where a name of a parameter or of a choice belongs, and is none. */
  readonly given?: string;
  /** How many it stands for, where many alike are told as one. */
  readonly count?: number;
}

/** How many things are wrong, those told together included. */
export function countProblems(problems: readonly ParamProblem[]): number {
  return problems.reduce((sum, { count = 1 }) => sum + count, 0);
}
