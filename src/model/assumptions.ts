import type { Figure } from '../catalogue/figure.ts';
import type { ParamValues } from '../params/param-types.ts';
import { uncertainCompute } from './compute/uncertain-compute.ts';
import { uncertainCooling } from './cooling/uncertain-cooling.ts';
import { uncertainEconomics } from './economics/uncertain-economics.ts';
import { uncertainFabric } from './fabric/uncertain-fabric.ts';
import { uncertainLayout } from './layout/uncertain-layout.ts';
import { uncertainPower } from './power/uncertain-power.ts';
import { uncertainWorkload } from './workload/uncertain-workload.ts';

/** Every uncertain input of the model for these parameters, by id; each id is used by the model. Rule UNC-1. */
export function uncertainFigures(values: ParamValues) {
  return {
    ...uncertainCompute(values),
    ...uncertainCooling(values),
    ...uncertainFabric(values),
    ...uncertainLayout(),
    ...uncertainPower(values),
    ...uncertainWorkload(values),
    ...uncertainEconomics(values),
  } satisfies Record<string, Figure>;
}

export type UncertainFigures = ReturnType<typeof uncertainFigures>;
export type AssumptionId = keyof UncertainFigures;

/** One number for every uncertain input: what one run of the model takes to be true. */
export type Assumptions = Readonly<Record<AssumptionId, number>>;

/** The ids of all uncertain inputs. Keys of an object literal are its type's keys: nothing is added to it later. */
export function assumptionIdsOf(figures: UncertainFigures): readonly AssumptionId[] {
  return Object.keys(figures) as AssumptionId[];
}

/** Every uncertain input at what `pick` takes of its figure: the mode, a sample, a bound. */
export function pickAssumptions(
  figures: UncertainFigures,
  pick: (figure: Figure, id: AssumptionId) => number,
): Assumptions {
  const picked: Partial<Record<AssumptionId, number>> = {};
  for (const id of assumptionIdsOf(figures)) picked[id] = pick(figures[id], id);
  return picked as Assumptions;
}

/** The inputs of each domain. Read one by one: to put all of them into one record takes as long as a third of a campus's physics. */
const DOMAINS: readonly ((values: ParamValues) => Readonly<Record<string, Figure>>)[] = [
  uncertainCompute,
  uncertainCooling,
  uncertainFabric,
  uncertainLayout,
  uncertainPower,
  uncertainWorkload,
  uncertainEconomics,
];

/** The most likely value of every uncertain input. */
export function modeAssumptions(values: ParamValues): Assumptions {
  const picked: Record<string, number> = {};
  for (const figuresOf of DOMAINS) {
    const figures = figuresOf(values);
    for (const id in figures) picked[id] = figures[id]?.value ?? Number.NaN;
  }
  return picked as Assumptions;
}

/**
 * What a run takes to be true of another rack: where its figure is another, the same way from its most likely value in
 * proportion, within its own low and high. Rule CMP-23.
 */
export function assumptionsOfBlock(values: ParamValues, own: ParamValues, assumed: Assumptions): Assumptions {
  const picked: Record<string, number> = { ...assumed };
  for (const figuresOf of DOMAINS) {
    const [first, figures] = [figuresOf(values), figuresOf(own)];
    for (const id in figures) {
      const [mode, figure] = [first[id]?.value, figures[id]];
      if (mode === undefined || figure === undefined || mode === figure.value) continue;
      const { value, low = value, high = value } = figure;
      const scaled = () => value * ((picked[id] ?? value) / mode);
      picked[id] = mode === 0 ? value : Math.min(high, Math.max(low, scaled()));
    }
  }
  return picked as Assumptions;
}
