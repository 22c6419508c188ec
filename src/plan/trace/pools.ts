import { REDUNDANCIES } from '../../catalogue/electrical-chain.ts';
import type { Plan, ThingBlock, ThingKind } from '../plan-types.ts';
import { numberOf, type ThingNumbers } from './thing-numbers.ts';

/** What shares one load: a hall's CDUs, a building's feeders, the main transformers of the campus. */
interface PoolKind {
  readonly kind: ThingKind;
  /** What the pool serves. */
  readonly zone: 'campus' | 'building' | 'hall';
  readonly serves: 'power' | 'coolant';
}

/** The units of a campus that stand in for each other where one is lost. */
const POOL_KINDS: readonly PoolKind[] = [
  { kind: 'main-transformer', zone: 'campus', serves: 'power' },
  { kind: 'feeder-switchgear', zone: 'building', serves: 'power' },
  { kind: 'block-transformer', zone: 'hall', serves: 'power' },
  { kind: 'power-skid', zone: 'hall', serves: 'power' },
  { kind: 'heat-rejection', zone: 'building', serves: 'coolant' },
  { kind: 'cdu', zone: 'hall', serves: 'coolant' },
  { kind: 'crah', zone: 'hall', serves: 'coolant' },
];

/** A pool in which something is lost. */
export interface PoolLoss extends PoolKind {
  /** Which building or hall; 0 of the campus. */
  readonly index: number;
  readonly installed: number;
  readonly lost: number;
  /** What part of its load the others can carry, 0–1. */
  readonly carried: number;
}

/** Units that are built without any spare stand in for nobody, whatever room they happen to have. */
export function standsAlone({ campus }: Plan, kind: ThingKind): boolean {
  const electrical = kind === 'feeder-switchgear' || kind === 'block-transformer' || kind === 'power-skid';
  return electrical && REDUNDANCIES[campus.params['power.redundancy']].maxNormalLoading.value >= 1;
}

/** Which zone each unit of a pool is in: transformers are counted hall by hall, all else by its parent. */
function zoneOf({ campus, things }: Plan, { kind, zone }: PoolKind): (index: number) => number {
  if (zone === 'campus') return () => 0;
  const { parent } = things[kind];
  if (kind !== 'block-transformer') return (index) => parent[index] ?? 0;
  const perHall = Math.max(1, campus.power.blockTransformersPerHall);
  return (index) => Math.floor(index / perHall);
}

/**
 * Pools in which something is lost, and what part of their load the rest can carry: units left over the load of all,
 * each loaded up to its rating. Rule LAY-41.
 */
export function lostPools(plan: Plan, numbers: ThingNumbers, lost: Uint8Array): PoolLoss[] {
  return POOL_KINDS.filter(({ kind }) => !standsAlone(plan, kind)).flatMap((pool) => {
    const block = plan.things[pool.kind];
    const first = numberOf(numbers, pool.kind, 0);
    if (lost.indexOf(1, first) < 0 || lost.indexOf(1, first) >= first + block.count) return [];
    return lossesOf(plan, pool, block, (index) => lost[first + index] === 1);
  });
}

function lossesOf(
  plan: Plan,
  pool: PoolKind,
  block: ThingBlock,
  isLost: (index: number) => boolean,
): PoolLoss[] {
  const zone = zoneOf(plan, pool);
  const zones = new Map<number, { installed: number; lost: number; load: number }>();
  for (let index = 0; index < block.count; index += 1) {
    const at = zone(index);
    const sums = zones.get(at) ?? { installed: 0, lost: 0, load: 0 };
    sums.installed += 1;
    sums.lost += isLost(index) ? 1 : 0;
    sums.load += block.load[index] ?? 0;
    zones.set(at, sums);
  }
  return [...zones].flatMap(([index, { installed, lost, load }]) =>
    lost === 0 ? [] : [{ ...pool, index, installed, lost, carried: carriedBy(installed - lost, load) }],
  );
}

/** Loads are held to seven digits: units that just carry theirs carry it. */
const SLACK = 1e-6;

function carriedBy(left: number, load: number): number {
  return load <= left * (1 + SLACK) ? 1 : left / load;
}
