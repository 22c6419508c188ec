import { fetchEngine } from '../fetch-engine.ts';

/** Heads of all nodes and flows of all links at hour 0, in the units of the input file. */
export type EpanetRun =
  | {
      readonly ok: true;
      readonly heads: ReadonlyMap<string, number>;
      readonly flows: ReadonlyMap<string, number>;
    }
  | { readonly ok: false; readonly problem: string };

const INPUT = 'network.inp';
const REPORT = 'network.rpt';
const OUTPUT = 'network.out';

/**
 * Solves an EPANET input file for its first hour. The engine, some 0.7 MB with its WebAssembly inside, is loaded on
 * the first call; rejects where it does not arrive. What the engine refuses comes back as a problem in its own words.
 * Rule COOL-53.
 */
export async function runEpanet(inp: string): Promise<EpanetRun> {
  const epanet = await fetchEngine('the hydraulic engine EPANET', () => import('epanet-js'));
  try {
    const workspace = new epanet.Workspace();
    await workspace.loadModule();
    return solve(epanet, workspace, inp);
  } catch (cause) {
    return { ok: false, problem: `The hydraulic engine says: ${reasonOf(cause)}` };
  }
}

type Epanet = typeof import('epanet-js');

function solve(epanet: Epanet, workspace: InstanceType<Epanet['Workspace']>, inp: string): EpanetRun {
  const project = new epanet.Project(workspace);
  workspace.writeFile(INPUT, inp);
  project.open(INPUT, REPORT, OUTPUT);
  try {
    project.openH();
    project.initH(epanet.InitHydOption.NoSave);
    project.runH();
    const heads = new Map<string, number>();
    const flows = new Map<string, number>();
    const nodeCount = project.getCount(epanet.CountType.NodeCount);
    for (let index = 1; index <= nodeCount; index += 1) {
      heads.set(project.getNodeId(index), project.getNodeValue(index, epanet.NodeProperty.Head));
    }
    const linkCount = project.getCount(epanet.CountType.LinkCount);
    for (let index = 1; index <= linkCount; index += 1) {
      flows.set(project.getLinkId(index), project.getLinkValue(index, epanet.LinkProperty.Flow));
    }
    project.closeH();
    return { ok: true, heads, flows };
  } finally {
    project.close();
  }
}

function reasonOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replaceAll(/\s+/g, ' ');
}
