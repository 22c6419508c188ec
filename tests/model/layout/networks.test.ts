import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modeAssumptions } from '../../../src/model/assumptions.ts';
import { computeCampus } from '../../../src/model/campus.ts';
import type { CampusResult } from '../../../src/model/campus-types.ts';
import { wayGraph, waysFromM } from '../../../src/model/layout/network/find-ways.ts';
import {
  campusLengthM,
  lengthOfKindM,
  longestOfKindM,
} from '../../../src/model/layout/network/measure-network.ts';
import {
  EDGE_KINDS,
  type Network,
  NODE_KINDS,
  SIDE_A,
  SIDE_B,
} from '../../../src/model/layout/network/network-types.ts';
import { RoutedNetwork } from '../../../src/model/layout/network/routed-network.ts';
import { campusFeederNetwork } from '../../../src/model/power/flow/campus-feeder-network.ts';
import { longestFeederM } from '../../../src/model/power/voltage-drop.ts';
import { randomParams } from '../../checks/random-params.ts';
import { ABILENE } from '../examples.ts';

const abilene = computeCampus(ABILENE);
const edgesOf = ({ edges }: Network, kind: string): number[] =>
  Array.from({ length: edges.count }, (_, edge) => edge).filter(
    (edge) => EDGE_KINDS[edges.kind[edge] ?? 0] === kind,
  );

describe('measuring a network', () => {
  const [root, east, north, west, away] = [0, 1, 2, 3, 4];
  const network = new RoutedNetwork('fabric', 'lengths', (sink) => {
    sink.node('joint', -1, 0, 0, 0);
    sink.node('building', 0, 30, 0, 0);
    sink.node('hall', 0, 30, 0, -40);
    sink.node('hall', 1, -10, 0, 0);
    sink.node('joint', -1, 500, 0, 0);
    sink.corner(0, 0, 0);
    sink.corner(30, 0, 0);
    sink.edge('fibre-duct', root, east);
    sink.corner(30, 0, 0);
    sink.corner(30, 0, 0);
    sink.corner(30, 5, 0);
    sink.corner(30, 5, -40);
    sink.edge('hall-tray', east, north);
    sink.corner(-10, 0, 0);
    sink.corner(0, 0, 0);
    sink.edgeBack('hall-tray', root, west);
  });

  it('sums corner by corner and finds the longest', () => {
    expect(lengthOfKindM(network, 'hall-tray')).toBe(55);
    expect(longestOfKindM(network, 'hall-tray')).toBe(45);
    expect(longestOfKindM(network, 'busway')).toBe(0);
    // A corner on top of the one before is none.
    expect([...network.edges.start]).toEqual([0, 2, 5, 7]);
    // The last was written the other way round.
    expect([...network.edges.corners.subarray(3 * 5)]).toEqual([0, 0, 0, -10, 0, 0]);
  });

  it('knows the way between two nodes, and that some have none', () => {
    const graph = wayGraph(network, ['fibre-duct', 'hall-tray']);
    expect(waysFromM(graph, north, [west, east])).toEqual([85, 45]);
    expect(waysFromM(graph, west, [west, away, north])).toEqual([0, Number.POSITIVE_INFINITY, 85]);
    expect(waysFromM(wayGraph(network, ['hall-tray']), west, [east])).toEqual([Number.POSITIVE_INFINITY]);
  });
});

describe('the networks of a campus (LAY-12 to LAY-15)', () => {
  it('join what they say, with lengths of their corners, on any campus', () => {
    fc.assert(
      fc.property(randomParams, (values) => {
        const { networks } = computeCampus(values);
        const all = [networks.power, networks.fabric];
        for (const hall of networks.halls) all.push(hall.power, hall.coolant, hall.fabric);
        for (const { nodes, edges } of all) {
          expect(edges.start[edges.count]).toBe(edges.corners.length / 3);
          for (let edge = 0; edge < edges.count; edge += 1) {
            for (const end of [edges.from[edge] ?? -1, edges.to[edge] ?? -1]) {
              expect(end).toBeGreaterThanOrEqual(0);
              expect(end).toBeLessThan(nodes.count);
            }
            const [first = 0, last = 0] = edges.start.subarray(edge, edge + 2);
            let length = 0;
            for (let at = first + 1; at < last; at += 1) {
              const [a, b] = [
                edges.corners.subarray(at * 3 - 3, at * 3),
                edges.corners.subarray(at * 3, at * 3 + 3),
              ];
              length += Math.hypot(...[0, 1, 2].map((axis) => (b[axis] ?? 0) - (a[axis] ?? 0)));
            }
            expect(Math.abs((edges.lengthM[edge] ?? 0) - length)).toBeLessThan(1e-3 + 1e-5 * length);
          }
        }
      }),
      { numRuns: 30, seed: 11 },
    );
  });

  it('has one feeder for every switchgear and one busway for every row of racks', () => {
    const { power, networks } = abilene;
    expect(edgesOf(networks.power, 'mv-feeder')).toHaveLength(power.feederCount);
    const [hall] = networks.halls;
    expect(edgesOf(hall?.power ?? networks.power, 'busway')).toHaveLength(
      Math.ceil((hall?.racks ?? 0) / abilene.site.frame.building.hall.racksPerRow),
    );
  });

  it('are measured once for halls whose rows are the same, however many racks are in them', () => {
    const campus = computeCampus({ ...ABILENE, 'compute.acceleratorCount': 72 * 5003 });
    const [one, other] = campus.networks.halls;
    expect(other?.racks).not.toBe(one?.racks);
    expect(other?.fabric).toBe(one?.fabric);
    expect(other?.coolant.lengths).toBe(one?.coolant.lengths);
    expect(other?.power.lengths).toBe(one?.power.lengths);
    // What flows in them is each hall's own.
    expect(other?.coolant.edges.part).not.toEqual(one?.coolant.edges.part);
  });

  it('carries all of the facility water through the mains and all of the coolant over the rows', () => {
    const { networks, cooling } = abilene;
    const flowOf = (kind: string) =>
      [...networks.fillOfHall].reduce((sum, fill) => {
        const coolant = networks.halls[fill]?.coolant;
        if (coolant === undefined) return sum;
        return (
          sum + edgesOf(coolant, kind).reduce((part, edge) => part + (coolant.edges.rating[edge] ?? 0), 0)
        );
      }, 0);
    for (const kind of ['main-supply', 'main-return'])
      expect(flowOf(kind) / cooling.facilityFlowM3PerS).toBeCloseTo(1, 9);
    for (const kind of ['tcs-supply', 'tcs-return'])
      expect(flowOf(kind) / cooling.coolantFlowM3PerS).toBeCloseTo(1, 9);
  });

  it('starts the supply of every row at a CDU and ends its return at the same one', () => {
    const coolant = abilene.networks.halls[0]?.coolant;
    if (coolant === undefined) throw new Error('no hall');
    const { edges, nodes } = coolant;
    const supplies = edgesOf(coolant, 'tcs-supply');
    const returns = edgesOf(coolant, 'tcs-return');
    expect(supplies.length).toBeGreaterThan(10);
    supplies.forEach((supply, row) => {
      const back = returns[row] ?? -1;
      expect(NODE_KINDS[nodes.kind[edges.from[supply] ?? 0] ?? 0]).toBe('cdu');
      expect(edges.to[back]).toBe(edges.from[supply]);
      expect(edges.from[back]).toBe(edges.to[supply]);
    });
  });

  it('has two sides only where the plant is built twice', () => {
    const sides = (redundancy: 'n+1' | '2n') => {
      const { edges } = computeCampus({ ...ABILENE, 'power.redundancy': redundancy }).networks.power;
      return new Set(edges.side);
    };
    expect(sides('n+1')).toEqual(new Set([0]));
    expect(sides('2n')).toEqual(new Set([0, SIDE_A, SIDE_B]));
  });

  it('ties every building to one neighbour at most, and to a near one', () => {
    const { power } = abilene.networks;
    const ties = edgesOf(power, 'mv-tie');
    expect(ties).toHaveLength(4);
    const ends = ties.flatMap((tie) => [power.edges.from[tie], power.edges.to[tie]]);
    expect(new Set(ends).size).toBe(8);
    for (const tie of ties) expect(power.edges.lengthM[tie]).toBeLessThan(700);
  });

  it('has a longer way to a building that was moved away', () => {
    const moved = computeCampus(ABILENE, modeAssumptions(ABILENE), [
      { op: 'move', id: 'building-7', dx: 1_000, dz: 0 },
    ]);
    const before = longestOfKindM(abilene.networks.power, 'mv-feeder');
    expect(longestOfKindM(moved.networks.power, 'mv-feeder')).toBeGreaterThan(before + 500);
    expect(campusLengthM(moved.networks, ['fibre-duct'])).toBeGreaterThan(
      campusLengthM(abilene.networks, ['fibre-duct']),
    );
  });

  it('feeds a turned building too, every leg along an axis', () => {
    const turned = computeCampus(ABILENE, modeAssumptions(ABILENE), [
      { op: 'move', id: 'building-7', dx: 1_500, dz: 0 },
      { op: 'rotate', id: 'building-7', quarterTurns: 1 },
    ]);
    expect(turned.warnings.filter(({ rule }) => rule === 'LAY-11')).toEqual([]);
    const { edges } = turned.networks.power;
    for (const feeder of edgesOf(turned.networks.power, 'mv-feeder')) {
      const [first = 0, last = 0] = edges.start.subarray(feeder, feeder + 2);
      for (let at = first + 1; at < last; at += 1) {
        const steps = [0, 1, 2].map((axis) =>
          Math.abs((edges.corners[at * 3 + axis] ?? 0) - (edges.corners[at * 3 - 3 + axis] ?? 0)),
        );
        expect(steps.filter((step) => step > 1e-3)).toHaveLength(1);
      }
    }
  });
});

describe('feeders as they are routed (PWR-30, PWR-35)', () => {
  const feedersOf = ({ networks }: CampusResult): number[] =>
    edgesOf(networks.power, 'mv-feeder').map((edge) => networks.power.edges.lengthM[edge] ?? 0);

  it('give the drop the longest of them, metre for metre', () => {
    const { networks, power, energy } = abilene;
    const longest = Math.max(...feedersOf(abilene));
    expect(longestFeederM(networks)).toBe(longest);
    const moved = computeCampus(ABILENE, modeAssumptions(ABILENE), [
      { op: 'move', id: 'building-7', dx: 1_000, dz: 0 },
    ]);
    const furtherM = Math.max(...feedersOf(moved)) - longest;
    // Two cables of 0.122 + 0.112j Ω/km a phase at the feeders' load and the power factor of the campus.
    const powerFactor =
      power.facilityPeakPowerW / (power.feederCount * power.feederVa * power.feederLoadFraction);
    const ohmPerM = (0.122e-3 * powerFactor + 0.112e-3 * Math.sqrt(1 - powerFactor ** 2)) / 2;
    const drop = (Math.sqrt(3) * 600 * power.feederLoadFraction * ohmPerM * furtherM) / power.mediumVoltageV;
    expect(furtherM).toBeGreaterThan(500);
    expect(moved.energy.worstVoltageDrop - energy.worstVoltageDrop).toBeCloseTo(drop, 9);
    expect(moved.energy.chainAvailability).toBeLessThan(energy.chainAvailability);
  });

  it('stand in the power flow side by side, and ties between the buildings that the site ties', () => {
    const { branches } = campusFeederNetwork(abilene);
    const { edges } = abilene.networks.power;
    const perBuilding = abilene.power.feedersPerBuilding;
    const own = feedersOf(abilene).slice(0, perBuilding);
    const together = 1 / own.reduce((sum, lengthM) => sum + 1 / lengthM, 0);
    const ohm = 0.122e-3 * (together / 2);
    expect(branches.find(({ id }) => id === 'feeder-1')?.resistancePu).toBeCloseTo(
      ohm / (34_500 ** 2 / 100e6),
      9,
    );
    const [tie] = edgesOf(abilene.networks.power, 'mv-tie');
    const tieOhm = (0.122e-3 * (edges.lengthM[tie ?? -1] ?? 0)) / 2 / perBuilding;
    expect(branches.find(({ id }) => id.startsWith('tie-'))?.resistancePu).toBeCloseTo(
      tieOhm / (34_500 ** 2 / 100e6),
      9,
    );
  });

  it('are no shorter on a campus of twice as many equal buildings', () => {
    const longest = [1, 2, 4, 8, 16].map((buildings) =>
      longestFeederM(
        computeCampus({
          ...ABILENE,
          'layout.buildingCount': buildings,
          'compute.acceleratorCount': 50_400 * buildings,
        }).networks,
      ),
    );
    expect(longest).toEqual([...longest].sort((a, b) => a - b));
  });
});
