import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARCHETYPES, type ArchetypeRecord } from '../../../src/catalogue/archetypes.ts';
import type { RoomKind } from '../../../src/catalogue/rooms.ts';
import { computeCampus } from '../../../src/model/campus.ts';
import type { CampusResult } from '../../../src/model/campus-types.ts';
import { designRooms } from '../../../src/model/layout/rooms/design-rooms.ts';
import type { RoomDesign } from '../../../src/model/layout/rooms/room-types.ts';
import { roomsOfSite } from '../../../src/model/layout/rooms/rooms-of-site.ts';
import type { Rect } from '../../../src/model/layout/site/frame-types.ts';
import type { ParamValues } from '../../../src/params/param-types.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { roomAt } from '../../../src/plan/details/rooms.ts';
import { factsOfThing } from '../../../src/plan/facts-of-thing.ts';
import { nameOf } from '../../../src/plan/look-up.ts';
import type { Plan, ThingKind } from '../../../src/plan/plan-types.ts';
import { pickThing } from '../../../src/scene/picking/pick-thing.ts';
import { randomAssumptions, randomCase } from '../../checks/random-params.ts';
import { ABILENE } from '../examples.ts';

const areaOf = ({ x0, z0, x1, z1 }: Rect): number => (x1 - x0) * (z1 - z0);
const SLACK_M = 1e-6;

const overlap = (a: Rect, b: Rect): boolean =>
  a.x0 < b.x1 - SLACK_M && b.x0 < a.x1 - SLACK_M && a.z0 < b.z1 - SLACK_M && b.z0 < a.z1 - SLACK_M;

/** Metres of wall that two rooms share. */
function sharedWallM(a: Rect, b: Rect): number {
  const across = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const along = Math.min(a.z1, b.z1) - Math.max(a.z0, b.z0);
  if (Math.abs(across) < SLACK_M) return Math.max(0, along);
  return Math.abs(along) < SLACK_M ? Math.max(0, across) : 0;
}

function roomsOf({ site, params }: CampusResult): RoomDesign[] {
  return designRooms(site.frame.building, params['layout.archetype']);
}

/** What is wrong with the rooms of a campus, in words. */
function faultsOf(campus: CampusResult): string[] {
  const rooms = roomsOf(campus);
  const { building } = campus.site.frame;
  const kind: ArchetypeRecord = ARCHETYPES[campus.params['layout.archetype']];
  const faults: string[] = [];
  const groundM2 = building.boxes.reduce((sum, { w, d }) => sum + w * d, 0);
  for (let storey = 0; storey < kind.storeys.value; storey += 1) {
    const here = rooms.filter((room) => room.storey === storey);
    const sumM2 = here.reduce((sum, { rect }) => sum + areaOf(rect), 0);
    if (Math.abs(sumM2 / groundM2 - 1) > 1e-9) faults.push(`storey ${storey} of ${groundM2} has ${sumM2} m²`);
    here.forEach((a, at) => {
      if (!(a.rect.x1 > a.rect.x0 && a.rect.z1 > a.rect.z0)) faults.push(`${a.name} has no floor`);
      for (const b of here.slice(at + 1)) if (overlap(a.rect, b.rect)) faults.push(`${a.name} in ${b.name}`);
    });
  }
  building.halls.forEach((_, hall) => {
    const inHall = rooms.filter((room) => room.hall === hall);
    const of = (roomKind: RoomKind, side = ''): RoomDesign[] =>
      inHall.filter(
        ({ kind: each, name }) => each === roomKind && (side === '' || name.endsWith(` ${side}`)),
      );
    const touch = (a: readonly RoomDesign[], b: readonly RoomDesign[]): boolean =>
      a.some((one) => b.some((other) => sharedWallM(one.rect, other.rect) > 1));
    const [floor] = of('rack-floor');
    for (const side of ['A', 'B']) {
      if (!touch(of('gallery', side), of('rack-floor'))) faults.push(`gallery ${side} is off the racks`);
      if (!touch(of('gallery', side), of('electrical', side)))
        faults.push(`electrical ${side} is off its gallery`);
      if (!touch(of('electrical', side), of('corridor'))) faults.push(`electrical ${side} has no way in`);
    }
    const [a, b] = [of('electrical', 'A')[0], of('electrical', 'B')[0]];
    const middle = (room: RoomDesign | undefined): number =>
      room === undefined || floor === undefined
        ? 0
        : room.rect.x0 + room.rect.x1 - floor.rect.x0 - floor.rect.x1;
    if (middle(a) * middle(b) >= 0) faults.push('electrical rooms on one side');
    if (of('network-floor').length > 0 && !touch(of('network-floor'), of('rack-floor')))
      faults.push('the network floor is off the racks');
  });
  return faults;
}

/** Things of a plan that do not stand in a room of their kind, in words. */
function strays(plan: Plan): string[] {
  const rooms = roomsOfSite(plan.campus.site, plan.campus.params);
  const { storeyM } = plan.campus.site.frame.building;
  const own: Partial<Record<ThingKind, readonly RoomKind[]>> = {
    rack: ['rack-floor'],
    'support-rack': ['rack-floor', 'network-floor'],
    cdu: ['rack-floor'],
    crah: ['gallery'],
    'power-skid': ['electrical'],
  };
  const found: string[] = [];
  for (const [kind, kinds = []] of Object.entries(own)) {
    const block = plan.things[kind as ThingKind];
    for (let index = 0; index < block.count; index += 1) {
      const hall =
        block.parentKind === 'row' ? plan.things.row.parent[block.parent[index] ?? 0] : block.parent[index];
      const [x = 0, y = 0, z = 0] = block.position.subarray(index * 3, index * 3 + 3);
      const [w = 0, , d = 0] = block.size.subarray(index * 3, index * 3 + 3);
      const turned = Math.abs(Math.sin(block.yaw[index] ?? 0)) > 0.5;
      const [halfX, halfZ] = turned ? [d / 2, w / 2] : [w / 2, d / 2];
      const isIn = ({ rect, storey }: { readonly rect: Rect; readonly storey: number }): boolean =>
        Math.abs(y - storey * storeyM) < 0.001 &&
        x - halfX >= rect.x0 - 0.02 &&
        x + halfX <= rect.x1 + 0.02 &&
        z - halfZ >= rect.z0 - 0.02 &&
        z + halfZ <= rect.z1 + 0.02;
      if (!rooms.some((room) => room.hall === hall && kinds.includes(room.kind) && isIn(room)))
        found.push(`${kind}-${index}`);
    }
  }
  return found.slice(0, 6);
}

describe('rooms (LAY-70)', () => {
  // Catches a room that is missing, lies in another, or is cut off from what it serves.
  it('are all of the floor, apart from each other, beside what they serve, on any campus', () => {
    fc.assert(
      fc.property(randomCase, ({ values, draw, seed }) => {
        expect(faultsOf(computeCampus(values, randomAssumptions(values, draw, seed)))).toEqual([]);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  // Catches equipment that is placed by other rules than the rooms around it.
  it('hold what the plan places in a building', () => {
    fc.assert(
      fc.property(randomCase, ({ values }) => {
        fc.pre(values['compute.targetPowerMw'] < 400 && values['compute.acceleratorCount'] < 200_000);
        expect(strays(buildPlan(values))).toEqual([]);
      }),
      { numRuns: 20, seed: 9 },
    );
    for (const archetype of Object.keys(ARCHETYPES) as ParamValues['layout.archetype'][])
      expect(strays(buildPlan({ ...ABILENE, 'layout.archetype': archetype })), archetype).toEqual([]);
  });

  it('keep their floor and their order where a building is turned', () => {
    const turned = computeCampus(ABILENE, undefined, [
      { op: 'move', id: 'building-0', dx: -900, dz: -900 },
      { op: 'rotate', id: 'building-0', quarterTurns: 1 },
    ]);
    const before = roomsOfSite(computeCampus(ABILENE).site, ABILENE);
    const after = roomsOfSite(turned.site, ABILENE);
    expect(after.map(({ id, name }) => `${id} ${name}`)).toEqual(
      before.map(({ id, name }) => `${id} ${name}`),
    );
    for (const { rect, areaM2 } of after) expect(areaOf(rect)).toBeCloseTo(areaM2, 6);
  });
});

describe('a room of a plan', () => {
  const plan = buildPlan(ABILENE);
  const rooms = roomsOfSite(plan.campus.site, ABILENE);
  const idOf = (kind: RoomKind, hall: number): string =>
    rooms.find((room) => room.kind === kind && room.hall === hall)?.id ?? '';

  it('is named by its building and hall, and found where it is', () => {
    expect(nameOf(plan, idOf('flex', 1))).toBe('Building 1 · Hall B · Flex shell');
    expect(nameOf(plan, idOf('dock', -1))).toBe('Building 1 · Loading dock');
    for (const { id, rect, building } of rooms.slice(-80)) {
      const at = roomAt(plan, building, (rect.x0 + rect.x1) / 2, (rect.z0 + rect.z1) / 2);
      expect(`room-${at}`).toBe(id);
    }
  });

  it('tells its floor and what stands in it', () => {
    const facts = factsOfThing(plan, idOf('rack-floor', 0));
    const told = (label: string) => facts.find((fact) => fact.label === label)?.value;
    expect(told('Racks')).toBe(plan.campus.layout.racksPerHall[0]);
    expect(told('What')).toBe('Rack floor');
    expect(told('Part of')).toBe('Building 1 · Hall A');
    expect(Number(told('Floor area'))).toBeGreaterThan(800);
  });

  // Catches a floor that is clicked through: what is meant is the smallest that encloses the place.
  it('is picked where its floor is seen through an open roof', () => {
    const electrical = rooms.find(({ id }) => id === idOf('staging', 0));
    if (electrical === undefined) throw new Error('no staging room');
    const { x0, x1, z0, z1 } = electrical.rect;
    const down = { origin: [(x0 + x1) / 2, 200, (z0 + z1) / 2], direction: [0, -1, 0] } as const;
    expect(pickThing(plan, down, { roofsOpen: true })).toBe(electrical.id);
    expect(pickThing(plan, down, { roofsOpen: false })).toBe('building-0');
  });
});

describe('the building of Abilene', () => {
  const campus = computeCampus(ABILENE);
  const rooms = roomsOf(campus);
  const areaM2 = (room: (each: RoomDesign) => boolean): number =>
    rooms.filter(room).reduce((sum, { rect }) => sum + areaOf(rect), 0);

  // Published: 44,036 m² in four wings of 9,848 and a spine of 4,645.
  it('has four wings and a spine of the published floor', () => {
    for (const hall of [0, 1, 2, 3]) {
      const wingM2 = areaM2((room) => room.hall === hall);
      expect(Math.abs(wingM2 / 9_848 - 1)).toBeLessThan(0.05);
    }
    expect(Math.abs(areaM2(({ hall }) => hall < 0) / 4_645 - 1)).toBeLessThan(0.05);
  });

  // A plausible wing: electrical 2,912 m², floors 2,160, galleries 1,008, corridors 1,068 of 9,882.
  it('has rooms near those of a plausible wing', () => {
    const wing = (kind: RoomKind): number => areaM2((room) => room.hall === 0 && room.kind === kind);
    expect(Math.abs(wing('electrical') / 2_912 - 1)).toBeLessThan(0.1);
    expect(Math.abs(wing('gallery') / 1_008 - 1)).toBeLessThan(0.1);
    expect(Math.abs(wing('corridor') / 1_068 - 1)).toBeLessThan(0.2);
    expect(wing('rack-floor') + wing('network-floor')).toBeGreaterThan(1_400);
    expect(rooms.filter(({ kind }) => kind === 'meet-me')).toHaveLength(3);
  });

  it('has racks as near to one another as aisles allow', () => {
    const { hall } = campus.site.frame.building;
    expect(hall.pairPitchM).toBeCloseTo(6, 6);
    expect(hall.abreastPitchM - hall.rowLengthM).toBeCloseTo(2.4, 6);
    expect(hall.abreast).toBe(3);
  });
});
