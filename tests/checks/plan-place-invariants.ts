import { REACTORS } from '../../src/catalogue/reactors.ts';
import { SITE_SPACING } from '../../src/catalogue/site-spacing.ts';
import { frameCampus } from '../../src/model/layout/site/frame-campus.ts';
import { boundsOfThing, thingIdOf } from '../../src/plan/find-in-plan.ts';
import { type Plan, THING_KINDS, type ThingBlock, type ThingKind } from '../../src/plan/plan-types.ts';
import { escapesFrom, INDOORS, overlapsIn } from '../helpers/plan-checks.ts';
import { changeThings, type PlanInvariant, withEntry } from './plan-invariant.ts';

/** Positions are held to seven digits, some kilometres from the middle. */
const SLACK_M = 0.01;

interface Ground {
  readonly x0: number;
  readonly z0: number;
  readonly x1: number;
  readonly z1: number;
}

function groundsOf(plan: Plan, kind: ThingKind): readonly Ground[] {
  return Array.from({ length: plan.things[kind].count }, (_, index) => {
    const [x0, , z0, x1, , z1] = boundsOfThing(plan, thingIdOf(kind, index)) ?? [0, 0, 0, 0, 0, 0];
    return { x0, z0, x1, z1 };
  });
}

function clearM(a: Ground, b: Ground): number {
  const dx = Math.max(0, a.x0 - b.x1, b.x0 - a.x1);
  const dz = Math.max(0, a.z0 - b.z1, b.z0 - a.z1);
  return Math.hypot(dx, dz);
}

/** What stands on a reactor island, and the island itself, nearer to a hall than the reactor's record says. */
function nearReactors(plan: Plan): string[] {
  const atLeastM = REACTORS[plan.campus.params['power.smrType']].standOffM.value - SLACK_M;
  const halls = groundsOf(plan, 'hall');
  const island = frameCampus(plan.campus).reactors?.rect;
  if (island === undefined) return [];
  return [
    island,
    ...groundsOf(plan, 'reactor'),
    ...groundsOf(plan, 'turbine-hall'),
    ...groundsOf(plan, 'pump-house'),
  ].flatMap((ground) => {
    const nearestM = Math.min(...halls.map((hall) => clearM(ground, hall)));
    return nearestM < atLeastM ? [`${JSON.stringify(ground)} is ${nearestM} m from a hall`] : [];
  });
}

/** Pitch of units across and along the rows they stand in, metres. */
const PITCHES: readonly (readonly [ThingKind, across: number, along: number])[] = [
  ['block-transformer', SITE_SPACING.blockTransformerAcross.value, SITE_SPACING.blockTransformerAlong.value],
  ['feeder-switchgear', SITE_SPACING.blockTransformerAcross.value, SITE_SPACING.blockTransformerAlong.value],
  ['main-transformer', SITE_SPACING.mainTransformerColumn.value, SITE_SPACING.mainTransformer.value],
  ['heat-rejection', SITE_SPACING.heatRejectionColumn.value, SITE_SPACING.heatRejectionUnit.value],
  ['gas-turbine', SITE_SPACING.gasAcross.value, SITE_SPACING.gasAlong.value],
  ['battery', SITE_SPACING.batteryAcross.value, SITE_SPACING.batteryAlong.value],
  ['generator', SITE_SPACING.generatorAcross.value, SITE_SPACING.generatorAlong.value],
];

/** Pairs of one kind that stand closer than their pitch in both directions. */
function crowded(block: ThingBlock, across: number, along: number): string[] {
  const cells = new Map<string, number[]>();
  const found: string[] = [];
  const at = (index: number, axis: 0 | 2): number => block.position[index * 3 + axis] ?? 0;
  for (let index = 0; index < block.count; index += 1) {
    const [x, z] = [at(index, 0), at(index, 2)];
    const [i, j] = [Math.floor(x / across), Math.floor(z / along)];
    for (let a = i - 1; a <= i + 1; a += 1) {
      for (let b = j - 1; b <= j + 1; b += 1) {
        for (const other of cells.get(`${a}/${b}`) ?? []) {
          const near =
            Math.abs(x - at(other, 0)) < across - SLACK_M && Math.abs(z - at(other, 2)) < along - SLACK_M;
          if (near) found.push(`${block.kind} ${index} and ${other}`);
        }
      }
    }
    const key = `${i}/${j}`;
    cells.set(key, [...(cells.get(key) ?? []), index]);
  }
  return found.slice(0, 3);
}

/** Things nearer to the fence than the margin that everything built keeps. */
function nearFence(plan: Plan): string[] {
  const { centerX, centerZ, halfWidthM, halfDepthM } = plan.site;
  const marginM = SITE_SPACING.fenceMargin.value - SLACK_M;
  const outside = ({ x0, z0, x1, z1 }: Ground): boolean =>
    Math.max(x1 - centerX, centerX - x0) > halfWidthM - marginM ||
    Math.max(z1 - centerZ, centerZ - z0) > halfDepthM - marginM;
  return THING_KINDS.filter((kind) => !INDOORS.includes(kind)).flatMap((kind) => {
    const found = groundsOf(plan, kind).findIndex(outside);
    return found < 0 ? [] : [`${kind} ${found} at the fence`];
  });
}

/** Outdoor units nearer to their building's wall than the cooling yard keeps clear. */
function nearWalls(plan: Plan): string[] {
  const { position, size, count } = plan.shells;
  const walls = Array.from({ length: count }, (_, box): Ground => {
    const [x, z] = [position[box * 3] ?? 0, position[box * 3 + 2] ?? 0];
    const [w, d] = [(size[box * 3] ?? 0) / 2, (size[box * 3 + 2] ?? 0) / 2];
    return { x0: x - w, z0: z - d, x1: x + w, z1: z + d };
  });
  const atLeastM = SITE_SPACING.coolingYard.value - SLACK_M;
  const { building, count: boxes } = plan.shells;
  return groundsOf(plan, 'heat-rejection').flatMap((unit, index) => {
    const own = plan.things['heat-rejection'].parent[index];
    for (let box = 0; box < boxes; box += 1) {
      const wall = walls[box];
      if (building[box] === own && wall && clearM(unit, wall) < atLeastM)
        return [`heat-rejection ${index} ${clearM(unit, wall)} m from a wall`];
    }
    return [];
  });
}

const movedX = (kind: ThingKind, index: number, byM: number) =>
  changeThings(kind, ({ position }) => ({ position: withEntry(position, index * 3, (x) => x + byM) }));
const movedZ = (kind: ThingKind, index: number, byM: number) =>
  changeThings(kind, ({ position }) => ({ position: withEntry(position, index * 3 + 2, (z) => z + byM) }));

/** The first of a kind stands so far beside the second. */
const besideNext = (kind: ThingKind, byM: number) =>
  changeThings(kind, ({ position }) => {
    const beside = withEntry(position, 0, () => (position[3] ?? 0) + byM);
    return { position: withEntry(beside, 2, () => position[5] ?? 0) };
  });

/** Things stand clear of one another, as far as their records say, inside the fence. */
export const PLAN_PLACE_INVARIANTS: readonly PlanInvariant[] = [
  {
    name: 'reactors keep the stand-off of their record from every hall',
    faults: nearReactors,
    broken: [movedZ('turbine-hall', 0, 200), movedZ('hall', 0, -90), (plan) => withSmr(plan, 'ap1000')],
  },
  {
    name: 'units of a kind stand at the pitch of their record',
    faults: (plan) =>
      PITCHES.flatMap(([kind, across, along]) => {
        // The record is of a turbine; other kinds of gas plant take the ground of theirs (PWR-72).
        const scale = kind === 'gas-turbine' ? plan.campus.site.frame.power.gasScale : 1;
        return crowded(plan.things[kind], across * scale, along * scale);
      }),
    broken: PITCHES.map(([kind, across]) => besideNext(kind, across / 2)),
  },
  {
    name: 'nothing stands in another thing, outside its hall or outside the built ground',
    faults: (plan) => [...overlapsIn(plan), ...escapesFrom(plan)],
    broken: [
      changeThings('rack', ({ position }) => ({
        position: withEntry(position, 0, () => position[3] ?? 0),
      })),
      movedX('main-transformer', 0, -40),
      movedZ('crah', 0, 500),
      movedX('gas-turbine', 0, -9000),
    ],
  },
  {
    name: 'everything keeps its margin to the fence',
    faults: nearFence,
    broken: [
      movedX('battery', 0, -4000),
      (plan) => ({ ...plan, site: { ...plan.site, halfDepthM: plan.site.halfDepthM / 2 } }),
    ],
  },
  {
    name: 'outdoor units leave the way along their building',
    faults: nearWalls,
    broken: [movedX('heat-rejection', 0, 4)],
  },
];

function withSmr(plan: Plan, id: keyof typeof REACTORS): Plan {
  return { ...plan, campus: { ...plan.campus, params: { ...plan.campus.params, 'power.smrType': id } } };
}
