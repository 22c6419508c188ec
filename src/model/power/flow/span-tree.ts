import type { FlowNetwork } from './flow-types.ts';

/** The closed branches as a tree from bus 0, and those that close a loop. */
export interface SpanTree {
  /** Buses in the order they are reached; bus 0 first. Those that no closed branch reaches are missing. */
  readonly order: readonly number[];
  /** By bus: the branch toward the source, −1 at the source and where unreached. */
  readonly parentBranch: Int32Array;
  readonly parentBus: Int32Array;
  /** Branch indices that close loops: the break points. */
  readonly loopBranches: readonly number[];
}

/** Breadth-first tree over the closed branches; each closed branch left over closes one loop. Rule PWR-33. */
export function spanTree({ buses, branches }: FlowNetwork): SpanTree {
  const neighbours: { bus: number; branch: number }[][] = buses.map(() => []);
  branches.forEach(({ from, to, closed }, branch) => {
    if (!closed) return;
    neighbours[from]?.push({ bus: to, branch });
    neighbours[to]?.push({ bus: from, branch });
  });
  const parentBranch = new Int32Array(buses.length).fill(-1);
  const parentBus = new Int32Array(buses.length).fill(-1);
  const reached = new Uint8Array(buses.length);
  const inTree = new Uint8Array(branches.length);
  const order = [0];
  reached[0] = 1;
  for (let next = 0; next < order.length; next += 1) {
    const bus = order[next] ?? 0;
    for (const { bus: far, branch } of neighbours[bus] ?? []) {
      if (reached[far] === 1) continue;
      reached[far] = 1;
      inTree[branch] = 1;
      parentBranch[far] = branch;
      parentBus[far] = bus;
      order.push(far);
    }
  }
  const loopBranches = branches.flatMap(({ closed, from }, branch) =>
    closed && inTree[branch] === 0 && reached[from] === 1 ? [branch] : [],
  );
  return { order, parentBranch, parentBus, loopBranches };
}
