import { type AssumptionId, type Assumptions, uncertainFigures } from '../../src/model/assumptions.ts';
import type { CampusResult } from '../../src/model/campus-types.ts';
import type { ParamChange, ParamValues } from '../../src/params/param-types.ts';

/** What is compared; null of a campus that has none of the things it is a mean of. */
export type Compared = number | null;

/** One thing that moves one way when one knob or one uncertain input does; all others stay, at random. */
export interface Monotone {
  readonly name: string;
  readonly rule: string;
  /** Knobs that must stand so for the statement to be about something. */
  readonly fix?: ParamChange;
  /** Campuses that the statement is about. */
  readonly where?: (values: ParamValues) => boolean;
  readonly move: (values: ParamValues) => ParamChange;
  /** Uncertain inputs that go from the low to the high end of their range while the knob moves. */
  readonly lift?: AssumptionId;
  /** What rounding to whole units may undo, over the value. */
  readonly tolerance?: number;
  /** None of these may fall. */
  readonly noLess?: (campus: CampusResult, assumed: Assumptions) => readonly Compared[];
  /** None of these may rise. */
  readonly noMore?: (campus: CampusResult, assumed: Assumptions) => readonly Compared[];
}

/** A campus of one kind of rack: where blocks keep their racks, means over them move with what the first is left. */
export const ONE_BLOCK: ParamChange = {
  'compute.block2Racks': 0,
  'compute.block3Racks': 0,
  'compute.block4Racks': 0,
};

/** Knobs that stay while an uncertain input moves. */
export const still = (): ParamChange => ({});

/** The two ends of one uncertain input, all others as they are. */
export function endsOf(
  values: ParamValues,
  assumed: Assumptions,
  id: AssumptionId | undefined,
): readonly [Assumptions, Assumptions] {
  if (id === undefined) return [assumed, assumed];
  const { value, low = value, high = value } = uncertainFigures(values)[id];
  return [
    { ...assumed, [id]: low },
    { ...assumed, [id]: high },
  ];
}
