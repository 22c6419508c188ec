import type {
  HydraulicCurve,
  HydraulicLink,
  HydraulicNetwork,
  HydraulicNode,
  HydraulicPipe,
} from './hydraulic-types.ts';

/** A row of racks on a supply and a return header that starts and ends at the same CDU (direct return). */
export interface RowDesign {
  readonly title: string;
  readonly fluid: HydraulicNetwork['fluid'];
  readonly rackCount: number;
  /** Head between the CDU's supply and return, metres of the fluid. */
  readonly headM: number;
  readonly boreM: number;
  readonly roughnessM: number;
  /** Each way, from the CDU to the first rack. */
  readonly leadM: number;
  readonly leadLoss: number;
  /** From one rack to the next. */
  readonly pitchM: number;
  readonly teeLoss: number;
  readonly rackCurve: HydraulicCurve['points'];
}

const AISLE_ON_SKETCH_M = 2;

/** Nodes and links of one row: both headers segment by segment, each rack a curve between them. Rule COOL-51. */
export function rowNetwork(row: RowDesign): HydraulicNetwork {
  const nodes: HydraulicNode[] = [
    { id: 'SUP', kind: 'reservoir', headM: row.headM, elevationM: 0, demandM3PerS: 0, x: 0, y: 0 },
    {
      id: 'RET',
      kind: 'reservoir',
      headM: 0,
      elevationM: 0,
      demandM3PerS: 0,
      x: 0,
      y: AISLE_ON_SKETCH_M,
    },
  ];
  const links: HydraulicLink[] = [];
  for (let rack = 1; rack <= row.rackCount; rack += 1) {
    const first = rack === 1;
    const x = row.leadM + (rack - 1) * row.pitchM;
    nodes.push(tee(`S${rack}`, x, 0), tee(`R${rack}`, x, AISLE_ON_SKETCH_M));
    const before = first ? { supply: 'SUP', back: 'RET' } : { supply: `S${rack - 1}`, back: `R${rack - 1}` };
    const lengthM = first ? row.leadM : row.pitchM;
    const minorLoss = first ? row.leadLoss : row.teeLoss;
    links.push(
      header(row, `HS${rack}`, before.supply, `S${rack}`, lengthM, minorLoss),
      header(row, `HR${rack}`, `R${rack}`, before.back, lengthM, minorLoss),
      {
        kind: 'curve',
        id: `RACK${rack}`,
        from: `S${rack}`,
        to: `R${rack}`,
        points: row.rackCurve,
        consumer: true,
      },
    );
  }
  return { title: row.title, fluid: row.fluid, nodes, links };
}

function tee(id: string, x: number, y: number): HydraulicNode {
  return { id, kind: 'junction', headM: 0, elevationM: 0, demandM3PerS: 0, x, y };
}

function header(
  row: RowDesign,
  id: string,
  from: string,
  to: string,
  lengthM: number,
  minorLoss: number,
): HydraulicPipe {
  return { kind: 'pipe', id, from, to, lengthM, boreM: row.boreM, roughnessM: row.roughnessM, minorLoss };
}
