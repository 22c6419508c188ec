import { describe, expect, it } from 'vitest';
import { runEpanet } from '../../src/exchange/epanet/run-epanet.ts';
import { type NetworkSolution, solveNetwork } from '../../src/exchange/epanet/solve-network.ts';
import { writeInp } from '../../src/exchange/epanet/write-inp.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { mainLoop, rowLoop } from '../../src/model/cooling/hydraulic-network.ts';
import type {
  HydraulicCurve,
  HydraulicNetwork,
  HydraulicPipe,
} from '../../src/model/cooling/hydraulic-types.ts';
import { rowNetwork } from '../../src/model/cooling/row-network.ts';
import { EDGE_KINDS } from '../../src/model/layout/network/network-types.ts';
import { NET1_INP } from '../helpers/net1-inp.ts';
import { ABILENE, offBy } from '../model/examples.ts';

const L_PER_MIN = 60_000;
const WATER = { densityKgPerM3: 1000, kinematicM2PerS: 1.022e-6 };

async function solved(network: HydraulicNetwork | undefined): Promise<NetworkSolution & { ok: true }> {
  if (network === undefined) throw new Error('no network');
  const solution = await solveNetwork(network);
  if (!solution.ok) throw new Error(solution.problem);
  return solution;
}

const ONE_PIPE: HydraulicNetwork = {
  title: 'One pipe',
  fluid: WATER,
  nodes: [
    { id: 'A', kind: 'reservoir', headM: 10, elevationM: 0, demandM3PerS: 0, x: 0, y: 0 },
    { id: 'B', kind: 'junction', headM: 0, elevationM: 0, demandM3PerS: 0.02, x: 100, y: 0 },
  ],
  links: [
    {
      kind: 'pipe',
      id: 'P',
      from: 'A',
      to: 'B',
      lengthM: 100,
      boreM: 0.1541,
      roughnessM: 45e-6,
      minorLoss: 0,
    },
  ],
};

/** The row of cooling §9: eight racks, ID 102.3 mm, 15 m with K 3, then 0.8 m with K 0.3. */
function eightRacks(headM: number): HydraulicNetwork {
  const curve = [
    [0, 0],
    [0.9833, 1.582],
    [1.1833, 2.201],
    [1.4833, 3.371],
    [1.9833, 5.847],
    [2.95, 12.658],
    [3.9333, 21.82],
  ] as const;
  return rowNetwork({
    title: 'Eight racks',
    fluid: { densityKgPerM3: 1022, kinematicM2PerS: 1.388 * 1.022e-6 },
    rackCount: 8,
    headM,
    boreM: 0.1023,
    roughnessM: 45e-6,
    leadM: 15,
    leadLoss: 3,
    pitchM: 0.8,
    teeLoss: 0.3,
    rackCurve: curve.map(([litresPerS, head]) => ({ flowM3PerS: litresPerS / 1000, headM: head })),
  });
}

describe('hydraulic checks of cooling §9 (COOL-53)', () => {
  it('one pipe, 100 m of DN150 at 20 L/s: 0.6919 m', async () => {
    const { headM, massErrorM3PerS } = await solved(ONE_PIPE);
    expect(10 - (headM.B ?? 0)).toBeCloseTo(0.6919, 4);
    expect(massErrorM3PerS).toBeLessThan(1e-9);
  });

  it.each([
    [8, 119.28, 115.03, 930.7],
    [9, 125.65, 122.2, 986],
    [15, 163.54, 157.84, 1276.5],
  ])('eight-rack row at %d m: %d … %d L/min, sum %d (COOL-51, COOL-54)', async (headM, first, last, sum) => {
    const solution = await solved(eightRacks(headM));
    expect((solution.flowM3PerS.RACK1 ?? 0) * L_PER_MIN).toBeCloseTo(first, 1);
    expect((solution.flowM3PerS.RACK8 ?? 0) * L_PER_MIN).toBeCloseTo(last, 1);
    expect(offBy(solution.consumerFlowM3PerS * L_PER_MIN, sum)).toBeLessThan(1e-4);
    expect(solution.imbalance).toBeGreaterThan(0.025);
    expect(solution.imbalance).toBeLessThan(0.04);
    expect(solution.massErrorM3PerS).toBeLessThan(1e-9);
  });

  it('EPANET Net1, hour 0: heads within 0.001 ft and flows within 0.01 gpm', async () => {
    const run = await runEpanet(NET1_INP);
    if (!run.ok) throw new Error(run.problem);
    const heads = {
      10: 1004.347,
      11: 985.23,
      12: 970.07,
      13: 968.873,
      21: 971.547,
      22: 969.078,
      23: 968.645,
      31: 967.392,
      32: 965.689,
      2: 970,
    };
    const flows = {
      9: 1866.176,
      10: 1866.176,
      11: 1234.207,
      12: 129.335,
      21: 191.158,
      22: 120.665,
      31: 40.811,
      110: -766.176,
      111: 481.969,
      112: 188.696,
      113: 29.335,
      121: 140.811,
      122: 59.189,
    };
    for (const [id, head] of Object.entries(heads)) {
      expect(Math.abs((run.heads.get(id) ?? 0) - head)).toBeLessThan(0.001);
    }
    for (const [id, flow] of Object.entries(flows)) {
      expect(Math.abs((run.flows.get(id) ?? 0) - flow)).toBeLessThan(0.01);
    }
  });
});

describe('networks of a campus (COOL-50)', () => {
  const campus = computeCampus(ABILENE);

  it('the row carries its design flow within 10 %, the near rack most (COOL-51)', async () => {
    const network = rowLoop(campus)?.network;
    const solution = await solved(network);
    const racks = network?.links.filter((link) => link.kind === 'curve').length ?? 0;
    expect(racks).toBeGreaterThan(3);
    const design = campus.cooling.rackFlowM3PerS * racks;
    expect(offBy(solution.consumerFlowM3PerS, design)).toBeLessThan(0.1);
    expect(solution.imbalance).toBeLessThan(0.1);
    expect(solution.flowM3PerS.RACK1 ?? 0).toBeGreaterThan(solution.flowM3PerS[`RACK${racks}`] ?? 1);
    expect(solution.massErrorM3PerS).toBeLessThan(1e-6);
  });

  it('the water of a hall gives each CDU its design flow, the one nearest to the wall most (COOL-52)', async () => {
    const loop = mainLoop(campus);
    const solution = await solved(loop?.network);
    const design = loop?.designFlowM3PerS ?? 0;
    const cdus = campus.cooling.cduPerHall;
    expect(offBy(design * campus.cooling.cduCount, campus.cooling.liquidLoopFlowM3PerS)).toBeLessThan(1e-9);
    const flows = Array.from({ length: cdus }, (_, cdu) => solution.flowM3PerS[`CDU${cdu + 1}`] ?? 0);
    for (const flow of flows) expect(offBy(flow, design)).toBeLessThan(0.05);
    expect(flows[0]).toBeGreaterThan(flows[cdus - 1] ?? 1);
    const coolers = Object.entries(solution.flowM3PerS).filter(([id]) => id.startsWith('COOLER'));
    expect(coolers).toHaveLength(campus.site.frame.building.rejectionColumns);
    const air = Object.entries(solution.flowM3PerS).filter(([id]) => id.startsWith('AIR'));
    expect(air).toHaveLength(2);
    const used = [...flows, ...air.map(([, flow]) => flow)].reduce((sum, flow) => sum + flow, 0);
    expect(coolers.reduce((sum, [, flow]) => sum + flow, 0)).toBeCloseTo(used, 6);
  });

  it('has the pipes of the network that is drawn: as many metres, as wide (COOL-52)', () => {
    const [coolant] = campus.networks.halls.map((hall) => hall.coolant);
    const pipes = mainLoop(campus)?.network.links.filter((link) => link.kind === 'pipe') ?? [];
    const own = new Map<string, { lengthM: number; areaM2: number }>();
    for (const { id, lengthM, boreM } of pipes) {
      const edge = id.replace(/-\d+$/, '');
      own.set(edge, { lengthM, areaM2: (own.get(edge)?.areaM2 ?? 0) + boreM ** 2 });
    }
    const edges = [...own].map(([id, { lengthM, areaM2 }]) => {
      const edge = Number(id.slice(1));
      expect(Math.sqrt(areaM2)).toBeCloseTo(coolant?.edges.boreM[edge] ?? 0, 9);
      expect(lengthM).toBe(coolant?.edges.lengthM[edge]);
      return edge;
    });
    const facility = ['main-supply', 'main-return', 'fws-supply', 'fws-return'];
    const drawn = Array.from(coolant?.edges.kind ?? []).filter((kind) =>
      facility.includes(EDGE_KINDS[kind] ?? ''),
    );
    expect(edges).toHaveLength(drawn.length);
  });

  it.each(['rear-door', 'dlc-1p', 'dlc-2p', 'immersion-1p', 'immersion-2p'] as const)(
    '%s has a row that solves',
    async (technology) => {
      const other = computeCampus({ ...ABILENE, 'cooling.technology': technology });
      expect((await solved(rowLoop(other)?.network)).consumerFlowM3PerS).toBeGreaterThan(0);
    },
  );

  it('air has none', () => {
    expect(rowLoop(computeCampus({ ...ABILENE, 'cooling.technology': 'air' }))).toBeUndefined();
  });
});

const NO_BORE: HydraulicPipe = {
  kind: 'pipe',
  id: 'P',
  from: 'A',
  to: 'B',
  lengthM: 1,
  boreM: 0,
  roughnessM: 0,
  minorLoss: 0,
};
const SHORT_CURVE: HydraulicCurve = {
  kind: 'curve',
  id: 'C',
  from: 'A',
  to: 'B',
  points: [{ flowM3PerS: 0, headM: 0 }],
  consumer: true,
};

describe('what cannot be solved is said (COOL-53)', () => {
  const [pipe] = ONE_PIPE.links;
  if (pipe === undefined) throw new Error('no pipe');

  const loose: HydraulicNetwork = {
    ...ONE_PIPE,
    nodes: ONE_PIPE.nodes.map((node) => ({ ...node, kind: 'junction' })),
  };
  const cases: readonly (readonly [string, HydraulicNetwork, string])[] = [
    ['no links', { ...ONE_PIPE, links: [] }, 'no links'],
    ['a loose end', { ...ONE_PIPE, links: [{ ...pipe, to: 'C' }] }, "'C'"],
    ['two of a name', { ...ONE_PIPE, links: [pipe, pipe] }, "'P'"],
    ['a name with a space', { ...ONE_PIPE, links: [{ ...pipe, id: 'a b' }] }, "'a b'"],
    ['a pipe of no bore', { ...ONE_PIPE, links: [NO_BORE] }, "'P' needs a length and a bore"],
    ['a curve of one point', { ...ONE_PIPE, links: [SHORT_CURVE] }, 'two points'],
    ['nothing that holds a head', loose, 'hydraulic engine'],
  ];

  it.each(cases)('%s', async (_, network, part) => {
    const solution = await solveNetwork(network);
    expect(solution.ok ? '' : solution.problem).toContain(part);
  });

  it('a file that is no network', async () => {
    const run = await runEpanet('hello');
    expect(run.ok ? '' : run.problem).toContain('hydraulic engine says');
  });
});

describe('the EPANET file (COOL-53)', () => {
  const text = writeInp(eightRacks(8));

  it('says units, friction law, viscosity and gravity relative to EPANET’s', () => {
    for (const line of ['Units\tLPS', 'Headloss\tD-W', 'Viscosity\t1.388', 'Specific Gravity\t1.022']) {
      expect(text).toContain(line);
    }
  });

  it('writes a curve once however many racks share it', () => {
    expect(text.match(/^ C1\t/gm)).toHaveLength(7);
    expect(text.match(/\tGPV\tC1\t0$/gm)).toHaveLength(8);
    expect(text).not.toContain('C2');
  });

  it('is solved alike when it is read back', async () => {
    const run = await runEpanet(text);
    expect(run.ok && run.flows.get('RACK1')).toBeCloseTo(119.28 / 60, 3);
  });
});
