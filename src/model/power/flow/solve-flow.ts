import type { Warning } from '../../campus-types.ts';
import type { BranchFlow, FlowNetwork, FlowSolution } from './flow-types.ts';
import {
  type ComplexMatrix,
  type ComplexVector,
  complexMatrix,
  complexVector,
  solveComplex,
} from './solve-complex.ts';
import { type SpanTree, spanTree } from './span-tree.ts';

export interface FlowOptions {
  /** Largest change of a voltage in the last sweep. */
  readonly tolerancePu?: number;
  readonly maxSweeps?: number;
}

const DEFAULT_TOLERANCE_PU = 1e-10;
const MAX_SWEEPS = 60;

interface State {
  readonly network: FlowNetwork;
  readonly tree: SpanTree;
  readonly voltage: ComplexVector;
  /** By branch, from `from` to `to`. */
  readonly current: ComplexVector;
}

/**
 * Voltages of a network with constant-power loads: backward sweep of currents, forward sweep of voltages; each loop is
 * opened at one branch, whose current follows from the voltage across the break. Stops where no voltage moves by the
 * tolerance; 60 sweeps without that is "no solution": a result with a warning, not an error. Rules PWR-32, PWR-33.
 */
export function solveFlow(network: FlowNetwork, options: FlowOptions = {}): FlowSolution {
  const tolerancePu = options.tolerancePu ?? DEFAULT_TOLERANCE_PU;
  const maxSweeps = options.maxSweeps ?? MAX_SWEEPS;
  const state: State = {
    network,
    tree: spanTree(network),
    voltage: complexVector(network.buses.length),
    current: complexVector(network.branches.length),
  };
  for (const bus of state.tree.order) state.voltage.re[bus] = network.sourcePu;
  const loops = loopMatrix(state);
  let sweeps = 0;
  let movedPu = Number.POSITIVE_INFINITY;
  while (sweeps < maxSweeps && movedPu >= tolerancePu) {
    sweeps += 1;
    const before = { re: state.voltage.re.slice(), im: state.voltage.im.slice() };
    const injected = loadCurrents(state);
    backward(state, injected);
    if (loops.size > 0) closeLoops(state, loops, injected);
    forward(state);
    movedPu = largestMove(before, state.voltage);
    // A voltage that is no number never comes back: stop and say so.
    if (!Number.isFinite(movedPu)) break;
  }
  return solutionOf(state, sweeps, movedPu < tolerancePu);
}

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0;

/** I = (S/V)* at every reached bus. */
function loadCurrents({ network, tree, voltage }: State): ComplexVector {
  const load = complexVector(network.buses.length);
  for (const bus of tree.order) {
    const { loadW, loadVar } = network.buses[bus] ?? { loadW: 0, loadVar: 0 };
    const vr = at(voltage.re, bus);
    const vi = at(voltage.im, bus);
    const norm = (vr * vr + vi * vi) * network.baseVa;
    load.re[bus] = (loadW * vr + loadVar * vi) / norm;
    load.im[bus] = (loadW * vi - loadVar * vr) / norm;
  }
  return load;
}

/** Sums what each bus draws up the tree: branch currents, signed by the branch's direction. */
function backward({ network, tree, current }: State, drawn: ComplexVector): void {
  const below = { re: drawn.re.slice(), im: drawn.im.slice() };
  for (let i = tree.order.length - 1; i > 0; i -= 1) {
    const bus = tree.order[i] ?? 0;
    const branch = at(tree.parentBranch, bus);
    const parent = at(tree.parentBus, bus);
    const sign = network.branches[branch]?.to === bus ? 1 : -1;
    current.re[branch] = sign * at(below.re, bus);
    current.im[branch] = sign * at(below.im, bus);
    below.re[parent] = at(below.re, parent) + at(below.re, bus);
    below.im[parent] = at(below.im, parent) + at(below.im, bus);
  }
}

/** Voltages down the tree, V_child = V_parent − z·J. */
function forward({ network, tree, voltage, current }: State): void {
  for (let i = 1; i < tree.order.length; i += 1) {
    const bus = tree.order[i] ?? 0;
    const branch = at(tree.parentBranch, bus);
    const parent = at(tree.parentBus, bus);
    const record = network.branches[branch];
    const sign = record?.to === bus ? 1 : -1;
    const r = record?.resistancePu ?? 0;
    const x = record?.reactancePu ?? 0;
    const jr = sign * at(current.re, branch);
    const ji = sign * at(current.im, branch);
    voltage.re[bus] = at(voltage.re, parent) - (r * jr - x * ji);
    voltage.im[bus] = at(voltage.im, parent) - (r * ji + x * jr);
  }
}

function largestMove(before: ComplexVector, after: ComplexVector): number {
  let largest = 0;
  for (let bus = 0; bus < after.re.length; bus += 1) {
    const move = Math.hypot(at(after.re, bus) - at(before.re, bus), at(after.im, bus) - at(before.im, bus));
    // Written so that a move that is no number is kept.
    if (!(move <= largest)) largest = move;
  }
  return largest;
}

/** Tree branches from a bus to the source, each with the sign of its direction toward the source. */
function pathToSource({ network, tree }: State, start: number): Map<number, number> {
  const path = new Map<number, number>();
  for (let bus = start; at(tree.parentBranch, bus) >= 0; bus = at(tree.parentBus, bus)) {
    const branch = at(tree.parentBranch, bus);
    path.set(branch, network.branches[branch]?.to === bus ? 1 : -1);
  }
  return path;
}

/** Branches of each loop with the sign in which the break's current passes them, the break itself included. */
function loopsOf(state: State): readonly ReadonlyMap<number, number>[] {
  return state.tree.loopBranches.map((branch) => {
    const record = state.network.branches[branch];
    const loop = new Map<number, number>(pathToSource(state, record?.from ?? 0));
    for (const [shared, sign] of pathToSource(state, record?.to ?? 0)) {
      const left = (loop.get(shared) ?? 0) - sign;
      if (left === 0) loop.delete(shared);
      else loop.set(shared, left);
    }
    loop.set(branch, 1);
    return loop;
  });
}

/** Impedance of the loops on each other: shared branches with their signs. */
function loopMatrix(state: State): ComplexMatrix {
  const loops = loopsOf(state);
  const matrix = complexMatrix(loops.length);
  loops.forEach((a, row) => {
    loops.forEach((b, column) => {
      for (const [branch, sign] of a) {
        const shared = sign * (b.get(branch) ?? 0);
        const record = state.network.branches[branch];
        const cell = row * loops.length + column;
        matrix.re[cell] = at(matrix.re, cell) + shared * (record?.resistancePu ?? 0);
        matrix.im[cell] = at(matrix.im, cell) + shared * (record?.reactancePu ?? 0);
      }
    });
  });
  return matrix;
}

/** Break-point compensation: ΔI = Z_loop⁻¹·ΔV_break, drawn at one end of the break and returned at the other. */
function closeLoops(state: State, loops: ComplexMatrix, drawn: ComplexVector): void {
  forward(state);
  const { network, tree, voltage, current } = state;
  const gap = complexVector(loops.size);
  const ends = tree.loopBranches.map((branch) => network.branches[branch] ?? { from: 0, to: 0 });
  ends.forEach(({ from, to }, loop) => {
    gap.re[loop] = at(voltage.re, from) - at(voltage.re, to);
    gap.im[loop] = at(voltage.im, from) - at(voltage.im, to);
  });
  const through = solveComplex(loops, gap);
  ends.forEach(({ from, to }, loop) => {
    const re = at(through.re, loop);
    const im = at(through.im, loop);
    drawn.re[from] = at(drawn.re, from) + re;
    drawn.im[from] = at(drawn.im, from) + im;
    drawn.re[to] = at(drawn.re, to) - re;
    drawn.im[to] = at(drawn.im, to) - im;
  });
  backward(state, drawn);
  tree.loopBranches.forEach((branch, loop) => {
    current.re[branch] = at(through.re, loop);
    current.im[branch] = at(through.im, loop);
  });
}

function solutionOf(state: State, sweeps: number, converged: boolean): FlowSolution {
  const { network, tree, voltage, current } = state;
  const branches = network.branches.map(({ id, resistancePu, reactancePu }, branch): BranchFlow => {
    const currentPu = Math.hypot(at(current.re, branch), at(current.im, branch));
    const squareVa = currentPu * currentPu * network.baseVa;
    return { id, currentPu, lossW: squareVa * resistancePu, lossVar: squareVa * reactancePu };
  });
  const voltagePu = voltage.re.map((re, bus) => Math.hypot(re, at(voltage.im, bus)));
  const fed = tree.order.map((bus) => network.buses[bus] ?? { loadW: 0, loadVar: 0 });
  const lossW = branches.reduce((sum, branch) => sum + branch.lossW, 0);
  const lossVar = branches.reduce((sum, branch) => sum + branch.lossVar, 0);
  const lowestBus = tree.order.reduce(
    (lowest, bus) => (at(voltagePu, bus) < at(voltagePu, lowest) ? bus : lowest),
    0,
  );
  return {
    converged,
    sweeps,
    voltagePu,
    angleRad: voltage.re.map((re, bus) => Math.atan2(at(voltage.im, bus), re)),
    branches,
    lossW,
    lossVar,
    sourceW: fed.reduce((sum, bus) => sum + bus.loadW, lossW),
    sourceVar: fed.reduce((sum, bus) => sum + bus.loadVar, lossVar),
    lowestPu: at(voltagePu, lowestBus),
    lowestBus,
    warning: converged ? unreachedWarning(network, tree) : noSolution(sweeps),
  };
}

function noSolution(sweeps: number): Warning {
  return {
    rule: 'PWR-32',
    message: `The power flow has no solution after ${sweeps} sweeps: the load is near or beyond what the network can carry.`,
    remedy: 'Lower the load, add feeders, or raise the voltage level.',
  };
}

function unreachedWarning(network: FlowNetwork, tree: SpanTree): Warning | null {
  const dark = network.buses.length - tree.order.length;
  if (dark === 0) return null;
  return {
    rule: 'PWR-33',
    message: `${dark} of ${network.buses.length} buses are cut off from the source and have no voltage.`,
    remedy: 'Close a tie to them.',
  };
}
