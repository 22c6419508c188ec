import { formatQuantity } from '../../units/format.ts';
import { firstOfBlock } from '../block-of-rack.ts';
import { thingIdOf } from '../find-in-plan.ts';
import { firstChild } from '../first-child.ts';
import { type Plan, THING_KINDS, type ThingKind } from '../plan-types.ts';
import { failureIn } from '../trace/plan-traces.ts';
import { standsAlone } from '../trace/pools.ts';
import type { LensNumbers } from './lens-types.ts';

/** What stops with a thing of a class. */
interface Loss {
  readonly share: number;
  readonly acceleratorCount: number;
}

/** Kinds that are not asked what stops without them: a row is seen as its racks, an office feeds nobody. */
const UNASKED: ReadonlySet<ThingKind> = new Set(['row', 'office']);
const ASKED = THING_KINDS.filter((kind) => !UNASKED.has(kind));

/**
 * What part of the compute stops at the peak when each thing is lost by itself. Things that stand alike (in halls or buildings
 * with as much in them) are asked about once. Rule LAY-41.
 */
export async function availabilityValues(plan: Plan, pause: () => Promise<void>): Promise<LensNumbers> {
  const classOf = thingClasses(plan);
  const losses = new Map<string, Loss>();
  for (const kind of ASKED) {
    for (let index = 0; index < plan.things[kind].count; index += 1) {
      const key = classOf(kind, index);
      if (losses.has(key)) continue;
      losses.set(key, lossOf(plan, kind, index));
      await pause();
    }
  }
  const lossAt = (kind: ThingKind, index: number): Loss | undefined => losses.get(classOf(kind, index));
  return {
    title: 'Compute that stops without it',
    unit: '%',
    meaning: 'of the compute stops without it',
    logarithmic: true,
    rest: null,
    valueOf: (kind, index) => lossAt(kind, index)?.share ?? null,
    noteOf: (kind, index) => {
      const loss = lossAt(kind, index);
      if (loss === undefined) return null;
      if (loss.share === 0) return 'nothing stops: others stand in';
      return loss.acceleratorCount > 0 ? `${formatQuantity(loss.acceleratorCount, '')} accelerators` : null;
    },
  };
}

function lossOf(plan: Plan, kind: ThingKind, index: number): Loss {
  const { serverPowerW, acceleratorCount } = failureIn(plan, thingIdOf(kind, index));
  const allW = plan.campus.compute.serverPowerW;
  return { share: allW > 0 ? serverPowerW / allW : 0, acceleratorCount };
}

/** Equal keys: the same stops without the one as without the other. */
function thingClasses(plan: Plan): (kind: ThingKind, index: number) => string {
  const { things, campus } = plan;
  const { racksPerHall, supportRacksPerHall, hallsPerBuilding } = campus.layout;
  const halls = Array.from({ length: things.hall.count }, (_, hall) => {
    const block = campus.blocks.findIndex(({ endHall }) => hall < endHall);
    return `${block}:${racksPerHall[hall] ?? 0}:${supportRacksPerHall[hall] ?? 0}:${lastRackIn(plan, hall)}`;
  });
  const buildings = Array.from({ length: things.building.count }, (_, building) =>
    halls.slice(building * hallsPerBuilding, (building + 1) * hallsPerBuilding).join(),
  );
  const perHall = Math.max(1, campus.power.blockTransformersPerHall);
  return (kind, index) => {
    if (kind === 'building') return `building ${buildings[index]}`;
    if (kind === 'hall') return `hall ${halls[index]}`;
    if (kind === 'rack') return `rack ${firstOfBlock(plan, index)} ${isLastOfBlock(plan, index)}`;
    const block = things[kind];
    const zone = kind === 'block-transformer' ? Math.floor(index / perHall) : (block.parent[index] ?? -1);
    // What stands in for nobody takes along what hangs on it, which may be another number of racks each.
    const place = standsAlone(plan, kind)
      ? kind === 'block-transformer'
        ? index % perHall
        : index - firstChild(block, zone)
      : '';
    if (kind === 'block-transformer' || block.parentKind === 'hall') return `${kind} ${halls[zone]} ${place}`;
    return block.parentKind === 'building' ? `${kind} ${buildings[zone]} ${place}` : kind;
  };
}

/** The last rack of a block has what the others leave. */
function isLastOfBlock({ campus }: Plan, rack: number): boolean {
  let end = 0;
  return campus.blocks.some(({ compute }) => {
    end += compute.rackCount;
    return rack === end - 1;
  });
}

function lastRackIn(plan: Plan, hall: number): boolean {
  let end = 0;
  for (let at = 0; at <= hall; at += 1) end += plan.campus.layout.racksPerHall[at] ?? 0;
  return isLastOfBlock(plan, end - 1);
}
