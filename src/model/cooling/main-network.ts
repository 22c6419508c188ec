import type { PipeRun } from './cooling-types.ts';
import type {
  HydraulicCurve,
  HydraulicLink,
  HydraulicNetwork,
  HydraulicNode,
  HydraulicPipe,
} from './hydraulic-types.ts';

/** Pipes of one duty: their length each way, and bends, tees and valves of both ways in velocity heads. */
interface Pipes {
  readonly lengthM: number;
  readonly fittings: number;
  readonly run: PipeRun;
}

/** Facility water of one building: coolers at one end, halls at equal steps along the mains. */
export interface BuildingDesign {
  readonly title: string;
  readonly fluid: HydraulicNetwork['fluid'];
  readonly hallCount: number;
  /** Head of the pumps between return and supply, metres of the fluid. */
  readonly headM: number;
  readonly roughnessM: number;
  readonly main: Pipes;
  readonly branch: Pipes;
  /** What one hall's exchangers, and the coolers of the building, take at a flow. */
  readonly hallCurve: HydraulicCurve['points'];
  readonly coolerCurve: HydraulicCurve['points'];
}

interface Stretch {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly lengthM: number;
  readonly minorLoss: number;
}

/** Nodes and links of one building's facility water; pipes side by side are links side by side. Rule COOL-52. */
export function buildingNetwork(design: BuildingDesign): HydraulicNetwork {
  const { main, branch, hallCount } = design;
  const stepM = main.lengthM / hallCount;
  // Fittings are told for both ways together: half each way, spread over the stretches of the main.
  const mainLoss = main.fittings / 2 / hallCount;
  const branchM = branch.lengthM;
  const branchLoss = branch.fittings / 2;
  const nodes: HydraulicNode[] = [
    reservoir('SUP', design.headM, 0),
    reservoir('RET', 0, -1),
    joint('COIL', 0, 1),
  ];
  const links: HydraulicLink[] = [];
  const lay = (pipes: Pipes, stretch: Stretch) => {
    for (let pipe = 1; pipe <= pipes.run.count; pipe += 1) {
      links.push(pipeOf(design, pipes, { ...stretch, id: `${stretch.id}-${pipe}` }));
    }
  };
  for (let hall = 1; hall <= hallCount; hall += 1) {
    const x = hall * stepM;
    nodes.push(joint(`MS${hall}`, x, 0), joint(`MR${hall}`, x, 1));
    nodes.push(joint(`HS${hall}`, x, branchM), joint(`HR${hall}`, x, branchM + 1));
    const before =
      hall === 1 ? { supply: 'SUP', back: 'COIL' } : { supply: `MS${hall - 1}`, back: `MR${hall - 1}` };
    const along = { lengthM: stepM, minorLoss: mainLoss };
    lay(main, { id: `MAIN-S${hall}`, from: before.supply, to: `MS${hall}`, ...along });
    lay(main, { id: `MAIN-R${hall}`, from: `MR${hall}`, to: before.back, ...along });
    const off = { lengthM: branchM, minorLoss: branchLoss };
    lay(branch, { id: `BRANCH-S${hall}`, from: `MS${hall}`, to: `HS${hall}`, ...off });
    lay(branch, { id: `BRANCH-R${hall}`, from: `HR${hall}`, to: `MR${hall}`, ...off });
    links.push(curveOf(`HALL${hall}`, `HS${hall}`, `HR${hall}`, design.hallCurve, true));
  }
  links.push(curveOf('COOLERS', 'COIL', 'RET', design.coolerCurve, false));
  return { title: design.title, fluid: design.fluid, nodes, links };
}

function joint(id: string, x: number, y: number): HydraulicNode {
  return { id, kind: 'junction', headM: 0, elevationM: 0, demandM3PerS: 0, x, y };
}

function reservoir(id: string, headM: number, y: number): HydraulicNode {
  return { id, kind: 'reservoir', headM, elevationM: 0, demandM3PerS: 0, x: 0, y };
}

function pipeOf(design: BuildingDesign, pipes: Pipes, stretch: Stretch): HydraulicPipe {
  return { kind: 'pipe', ...stretch, boreM: pipes.run.boreM, roughnessM: design.roughnessM };
}

function curveOf(
  id: string,
  from: string,
  to: string,
  points: HydraulicCurve['points'],
  consumer: boolean,
): HydraulicCurve {
  return { kind: 'curve', id, from, to, points, consumer };
}
