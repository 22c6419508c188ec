import { describe, expect, it } from 'vitest';
import type { ParamValues } from '../../../src/params/param-types.ts';
import { presetOf } from '../../../src/params/presets.ts';
import { blockOfRack } from '../../../src/plan/block-of-rack.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import type { Plan } from '../../../src/plan/plan-types.ts';
import { type FabricCords, fabricCordsOf } from '../../../src/plan/trace/fabric-cords.ts';
import { cordBoxes } from '../../../src/scene/interactive/open-rack/cord-boxes.ts';
import { ABILENE } from '../../model/examples.ts';

const planWith = (values: Partial<ParamValues>): Plan => buildPlan({ ...ABILENE, ...values });
function cordsOf(plan: Plan, id: string): FabricCords {
  const cords = fabricCordsOf(plan, id);
  if (cords === null) throw new Error(`${id} has no cords`);
  return cords;
}
const plan = planWith({});

describe('the links of an accelerator to its first switch', () => {
  it('lead from the front of its tray over its row to the middle of the row, where its leaf stands', () => {
    const { points } = cordsOf(plan, 'rack-3');
    const [x = 0, , z = 0] = plan.things.rack.position.subarray(9, 12);
    const [start, end] = [points[0], points.at(-1)];
    expect(Math.hypot((start?.[0] ?? 0) - x, (start?.[2] ?? 0) - z)).toBeLessThan(2.5);
    const row = plan.things.rack.parent[3] ?? -1;
    expect(end?.[0]).toBe(plan.things.row.position[3 * row]);
    expect(end?.[2]).toBe(plan.things.row.position[3 * row + 2]);
    expect(end?.[1]).toBeGreaterThan(1.8);
  });

  // Catches links that are longer than the model reckons its longest.
  it.each([0, 5, 300])('go along the row no farther than half of it: rack %i', (rack) => {
    const { points } = cordsOf(plan, `rack-${rack}`);
    const { compute } = blockOfRack(plan, rack);
    const perRow = plan.campus.site.frame.building.hall.racksPerRow;
    const [over, leaf] = [points.at(-3), points.at(-2)];
    const alongM = Math.hypot((over?.[0] ?? 0) - (leaf?.[0] ?? 0), (over?.[2] ?? 0) - (leaf?.[2] ?? 0));
    expect(alongM).toBeLessThanOrEqual((perRow * compute.rackWidthM) / 2 + 4);
  });

  it('are as many as there are planes, each in a colour of its own', () => {
    const planes = plan.campus.fabric.planeCount;
    const cords = cordsOf(plan, 'rack-0');
    expect(cords.count).toBe(planes);
    const { colours, matrices } = cordBoxes({ ...cords, count: 8 });
    expect(colours.length / 3).toBe(matrices.length / 16);
    const told = new Set(
      Array.from({ length: colours.length / 3 }, (_, at) => colours.slice(3 * at, 3 * at + 3).join()),
    );
    expect(told.size).toBe(8);
  });

  it('leave no shelf and no switch of a rack', () => {
    for (const part of ['shelf-0', 'switch-0'])
      expect(fabricCordsOf(plan, `rack-0/${part}`), part).toBeNull();
    expect(fabricCordsOf(plan, 'rack-0/tray-0')).not.toBeNull();
  });

  it('of a torus lead along the tray to where the cables of the hall gather, one an axis', () => {
    const torus = planWith({ 'compute.rackType': 'tpu-v7', 'fabric.topology': 'torus' });
    expect(torus.campus.fabric.topology).toBe('torus');
    const { points, count } = cordsOf(torus, 'rack-0');
    expect(count).toBe(3);
    const { points: corners } = torus.paths['row-tray'];
    expect(points.at(-1)?.[2]).toBeCloseTo(corners[2] ?? 0, 3);
  });

  it('of a rack that holds its switch are none, and neither are those of anything else', () => {
    expect(fabricCordsOf(plan, 'hall-0')).toBeNull();
    expect(fabricCordsOf(plan, 'rack-99999999')).toBeNull();
    const frontier = presetOf('frontier-2022');
    if (frontier === undefined) throw new Error('the preset is missing');
    const inside = buildPlan(frontier.values);
    expect(inside.things.rack.count).toBeGreaterThan(0);
    expect(fabricCordsOf(inside, 'rack-0')).toBeNull();
  });

  it('follow the tray that is chosen: a cord begins at its height', () => {
    const low = cordsOf(plan, 'rack-0/tray-0').points[0]?.[1] ?? 0;
    const high = cordsOf(plan, 'rack-0/tray-12').points[0]?.[1] ?? 0;
    expect(high - low).toBeGreaterThan(0.3);
  });
});
