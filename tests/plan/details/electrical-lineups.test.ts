import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DETAIL_SIZES, EQUIPMENT_SIZES } from '../../../src/catalogue/equipment-sizes.ts';
import { ROOM_PROGRAMME } from '../../../src/catalogue/rooms.ts';
import { electricalLines } from '../../../src/model/layout/rooms/electrical-lines.ts';
import type { ParamValues } from '../../../src/params/param-types.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { LINEUP_KINDS, lineupsOf } from '../../../src/plan/details/electrical-lineups.ts';
import { roomAt, roomsOf } from '../../../src/plan/details/rooms.ts';
import { factsOfThing } from '../../../src/plan/facts-of-thing.ts';
import { nameOf } from '../../../src/plan/look-up.ts';
import type { Plan } from '../../../src/plan/plan-types.ts';
import { pickThing } from '../../../src/scene/picking/pick-thing.ts';
import { ABILENE } from '../../model/examples.ts';

const planOf = (change: Partial<ParamValues> = {}): Plan =>
  buildPlan({
    ...ABILENE,
    'layout.buildingCount': 1,
    'compute.acceleratorCount': 50_400,
    ...change,
  });

const countsOf = (plan: Plan): Record<string, number> =>
  Object.fromEntries(LINEUP_KINDS.map((kind) => [kind, lineupsOf(plan, kind).count]));

describe('electrical rooms', () => {
  // Catches a UPS in halls that have none, and rectifiers beside one.
  it('have what the chain of power passes, one line-up a power skid', () => {
    const skids = planOf().things['power-skid'].count;
    const none = {
      'ups-cabinets': 0,
      'rectifier-cabinets': 0,
      'battery-cabinets': 0,
      'low-voltage-switchboard': 0,
    };
    const bridged = {
      ...none,
      'ups-cabinets': skids,
      'battery-cabinets': skids,
      'low-voltage-switchboard': skids,
    };
    expect(countsOf(planOf({ 'power.distribution': 'ac-415-eco' }))).toEqual(bridged);
    expect(countsOf(planOf({ 'power.distribution': 'ac-415-direct' }))).toEqual({
      ...none,
      'low-voltage-switchboard': skids,
    });
    expect(countsOf(planOf({ 'power.distribution': 'dc-800' }))).toEqual({
      ...none,
      'rectifier-cabinets': skids,
    });
  });

  // Catches cabinets in a wall or on a gallery, and any in a room of the other side or storey.
  it('hold them whole, each in the room of its own skid', () => {
    const plan = planOf();
    const rooms = roomsOf(plan);
    const { position } = plan.things['power-skid'];
    for (const kind of LINEUP_KINDS) {
      const { owner, position: at } = lineupsOf(plan, kind);
      owner.forEach((skid, order) => {
        const room = roomAt(plan, 0, at[3 * order] ?? 0, at[3 * order + 2] ?? 0);
        expect(rooms[room]?.kind).toBe('electrical');
        expect(room).toBe(roomAt(plan, 0, position[3 * skid] ?? 0, position[3 * skid + 2] ?? 0));
      });
    }
  });

  // Catches line-ups that close the way before one another, on any campus.
  it('keep a clear way before every line', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 40, noNaN: true }),
        fc.integer({ min: 1, max: 4 }),
        (skidInsetM, skidLines) => {
          let lastM = 0;
          for (const { kind, insetM } of electricalLines({ skidInsetM, skidLines }, 'ac-415-double')) {
            const half = DETAIL_SIZES[kind].depthM.value / 2;
            expect(insetM - half).toBeGreaterThanOrEqual(lastM);
            lastM = insetM + half + ROOM_PROGRAMME.lineupFront.value - 1e-9;
          }
          if (lastM > 0)
            expect(lastM).toBeLessThanOrEqual(
              skidInsetM - EQUIPMENT_SIZES['power-skid'].depthM.value / 2 + 1e-6,
            );
        },
      ),
      { seed: 23 },
    );
  });

  // Catches cabinets that are drawn and cannot be asked.
  it('can be pointed at and asked what they are', () => {
    const plan = planOf();
    const { position } = lineupsOf(plan, 'ups-cabinets');
    const ray = {
      origin: [position[0] ?? 0, 60, position[2] ?? 0],
      direction: [0, -1, 0],
    } as const;
    const id = pickThing(plan, ray, { roofsOpen: true });
    expect(id).toBe('ups-cabinets-0');
    expect(nameOf(plan, 'ups-cabinets-0')).toBe('UPS 1');
    const facts = factsOfThing(plan, 'ups-cabinets-0');
    expect(facts).toContainEqual({ label: 'Stage of the chain', value: 'UPS, eco mode', unit: '' });
    expect(facts.at(-1)).toMatchObject({ label: 'Part of', thing: 'power-skid-0' });
    expect(pickThing(plan, ray, { roofsOpen: true, isShown: (kind) => kind !== 'power-skid' })).not.toBe(id);
  });
});
