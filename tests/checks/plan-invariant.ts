import type { CampusResult, RackBlock } from '../../src/model/campus-types.ts';
import type { ParamChange } from '../../src/params/param-types.ts';
import type { PathBlock, PathKind, Plan, ThingBlock, ThingKind } from '../../src/plan/plan-types.ts';

/** Makes a plan wrong in one way; the invariant has to say no to it. */
export type PlanBreaker = (plan: Plan) => Plan;

/** One thing that holds for every plan of a campus. */
export interface PlanInvariant {
  readonly name: string;
  /** What is wrong, in words; nothing where it holds. */
  readonly faults: (plan: Plan) => readonly string[];
  /** Knobs of a campus that shows what the invariant is about, where the mixed example does not. */
  readonly example?: ParamChange;
  /** One for each clause. */
  readonly broken: readonly PlanBreaker[];
}

/** A copy with some columns of one kind of things replaced. */
export function changeThings(
  kind: ThingKind,
  columns: (block: ThingBlock) => Partial<ThingBlock>,
): PlanBreaker {
  return (plan) => {
    const block = plan.things[kind];
    return { ...plan, things: { ...plan.things, [kind]: { ...block, ...columns(block) } } };
  };
}

/** A copy with some columns of one kind of runs replaced. */
export function changeRuns(kind: PathKind, columns: (block: PathBlock) => Partial<PathBlock>): PlanBreaker {
  return (plan) => {
    const block = plan.paths[kind];
    return { ...plan, paths: { ...plan.paths, [kind]: { ...block, ...columns(block) } } };
  };
}

/** The parts of a campus that are records. */
type Part = Exclude<keyof CampusResult, 'params' | 'warnings'>;

/** A copy whose campus differs in some fields of one part, its metrics left as they were. */
export function changeCampus<Name extends Part>(
  part: Name,
  fields: (old: CampusResult[Name]) => Partial<CampusResult[Name]>,
): PlanBreaker {
  return (plan) => {
    const old = plan.campus[part];
    return { ...plan, campus: { ...plan.campus, [part]: { ...old, ...fields(old) } } };
  };
}

/** Every block with some fields of its racks or their cooling replaced. */
export function changeBlocks<Name extends 'compute' | 'cooling'>(
  part: Name,
  fields: (old: RackBlock[Name]) => Partial<RackBlock[Name]>,
): PlanBreaker {
  return (plan) => {
    const blocks = plan.campus.blocks.map((block) => ({
      ...block,
      [part]: { ...block[part], ...fields(block[part]) },
    }));
    return { ...plan, campus: { ...plan.campus, blocks } };
  };
}

/** The column with one entry replaced. */
export function withEntry<Column extends Float32Array | Int32Array>(
  column: Column,
  at: number,
  of: (old: number) => number,
): Column {
  const copy = column.slice();
  copy[at] = of(column[at] ?? 0);
  // A slice has its column's type.
  return copy as Column;
}

export function total(column: Iterable<number>): number {
  let sum = 0;
  for (const value of column) sum += value;
  return sum;
}

/** What to say where two numbers are not one; columns hold seven digits. */
export function unequal(what: string, a: number, b: number, relative = 1e-5): string[] {
  const far = Math.abs(a - b) > relative * Math.max(1e-9, Math.abs(a), Math.abs(b));
  return far ? [`${what}: ${a}, not ${b}`] : [];
}
