import type { PipeRun } from './cooling-types.ts';
import type { FacilityEnd, FacilityLoop, FittingsPerM } from './facility-loop.ts';
import type {
  HydraulicCurve,
  HydraulicLink,
  HydraulicNetwork,
  HydraulicNode,
  HydraulicPipe,
} from './hydraulic-types.ts';

/** Facility water of one hall: its routes, what stands at their ends, and how pipes and curves follow from flows. */
export interface HallWaterDesign {
  readonly title: string;
  readonly fluid: HydraulicNetwork['fluid'];
  /** Head of the pumps between return and supply, metres of the fluid. */
  readonly headM: number;
  readonly roughnessM: number;
  readonly loop: FacilityLoop;
  readonly fittings: FittingsPerM;
  readonly pipeFor: (duty: keyof FittingsPerM, flowM3PerS: number) => PipeRun;
  /** What exchangers at an end, and coils of the coolers, lose at their design flow and beside it. */
  readonly endCurve: (flowM3PerS: number) => HydraulicCurve['points'];
  readonly coolerCurve: (flowM3PerS: number) => HydraulicCurve['points'];
}

const PUMPED = 'SUP';
const DRAWN_IN = 'RET';

/** Nodes and links of a hall's facility water along its routes; pipes side by side are links side by side. Rule COOL-52. */
export function hallWaterNetwork(design: HallWaterDesign): HydraulicNetwork {
  const { loop, headM, title, fluid } = design;
  const nodes: HydraulicNode[] = [
    { ...joint(PUMPED, 0, 0), kind: 'reservoir', headM },
    { ...joint(DRAWN_IN, 0, 1), kind: 'reservoir' },
  ];
  const known = new Set<string>();
  const nodeOf = (node: number, side: 'S' | 'R'): string => {
    const id = `${side}${node}`;
    if (known.has(id)) return id;
    known.add(id);
    const { x = 0, z = 0 } = loop.nodes[node] ?? {};
    nodes.push(joint(id, x, -z));
    return id;
  };
  const links: HydraulicLink[] = [];
  loop.pipes.forEach(({ duty, supply, near, far, flowM3PerS, lengthM }, pipe) => {
    const side = supply ? 'S' : 'R';
    // Pumps hold the head where the mains of the supply begin.
    const [first, last] = [nodeOf(near, side), duty === 'main' && supply ? PUMPED : nodeOf(far, side)];
    const [from, to] = supply === (duty === 'hall') ? [first, last] : [last, first];
    links.push(...pipesAlong(design, duty, { id: `P${pipe}`, from, to, flowM3PerS, lengthM }));
    if (duty === 'main' && !supply)
      links.push(curve(`COOLER${pipe}`, to, DRAWN_IN, design.coolerCurve(flowM3PerS), false));
  });
  for (const end of loop.ends)
    links.push(...usersAt(design, end, nodeOf(end.supply, 'S'), nodeOf(end.back, 'R')));
  return { title, fluid, nodes, links };
}

interface Stretch {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly flowM3PerS: number;
  readonly lengthM: number;
}

function pipesAlong(design: HallWaterDesign, duty: keyof FittingsPerM, stretch: Stretch): HydraulicPipe[] {
  const { lengthM, flowM3PerS, id, from, to } = stretch;
  const { boreM, count } = design.pipeFor(duty, flowM3PerS);
  const minorLoss = design.fittings[duty] * lengthM;
  return Array.from({ length: count }, (_, pipe) => ({
    kind: 'pipe',
    id: `${id}-${pipe + 1}`,
    from,
    to,
    lengthM,
    boreM,
    roughnessM: design.roughnessM,
    minorLoss,
  }));
}

/** What uses the water at an end, side by side: CDUs one by one, air handlers of a wall together. */
function usersAt(design: HallWaterDesign, end: FacilityEnd, from: string, to: string): HydraulicCurve[] {
  const name = end.kind === 'cdu' ? 'CDU' : 'AIR';
  const consumer = design.loop.fed.includes(end);
  return Array.from({ length: end.units }, (_, unit) =>
    curve(`${name}${end.index + unit + 1}`, from, to, design.endCurve(end.flowM3PerS / end.units), consumer),
  );
}

function joint(id: string, x: number, y: number): HydraulicNode {
  return { id, kind: 'junction', headM: 0, elevationM: 0, demandM3PerS: 0, x, y };
}

function curve(
  id: string,
  from: string,
  to: string,
  points: HydraulicCurve['points'],
  consumer: boolean,
): HydraulicCurve {
  return { kind: 'curve', id, from, to, points, consumer };
}
