import { describe, expect, it, vi } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import { slotFacing } from '../../src/model/layout/site/design-hall.ts';
import { yawOf } from '../../src/plan/hall-site.ts';
import { placeBuildings } from '../../src/plan/place-buildings.ts';
import { placeHalls } from '../../src/plan/place-hall.ts';
import { startDraft } from '../../src/plan/plan-draft.ts';
import { ABILENE } from '../model/examples.ts';

function filled() {
  const campus = computeCampus({ ...ABILENE, 'compute.acceleratorCount': 72 * 5003 });
  const draft = startDraft(campus);
  placeBuildings(draft);
  const laid = vi.spyOn(draft.things.rack, 'addRun');
  placeHalls(draft);
  return { campus, draft, laid };
}

describe('halls that hold as much', () => {
  const { campus, draft, laid } = filled();
  const { halls, hall: design } = campus.site.frame.building;
  const { row, hall, crah } = draft.things;
  const rows = row.finish();

  it('are laid out row by row once, whichever way round they lie', () => {
    const { fillOfHall, halls: fills } = campus.networks;
    const ways = new Map<string, number>();
    fillOfHall.forEach((fill, index) => {
      const rowCount = Math.ceil((fills[fill]?.racks ?? 0) / design.racksPerRow);
      ways.set(`${fill}/${campus.layout.supportRacksPerHall[index]}`, rowCount);
    });
    expect(new Set(halls.map(({ su, sv }) => `${su}/${sv}`)).size).toBe(4);
    expect(fills.length).toBe(2);
    expect(laid).toHaveBeenCalledTimes([...ways.values()].reduce((sum, count) => sum + count, 0));
  });

  it('have the fronts of their rows towards their own cold aisles', () => {
    const inHall = rows.count / hall.count;
    expect(inHall % 1).toBe(0);
    for (let index = 0; index < rows.count; index += 1) {
      const sv = halls[Math.floor(index / inHall) % halls.length]?.sv ?? 0;
      expect(rows.yaw[index]).toBe(Math.fround(yawOf(slotFacing(design, index % inHall) * sv)));
    }
  });

  it('have the fronts of their air handlers away from the wall', () => {
    const handlers = crah.finish();
    for (let index = 0; index < handlers.count; index += 1) {
      const offsetX = crah.xOf(index) - hall.xOf(handlers.parent[index] ?? -1);
      expect(Math.sign(handlers.yaw[index] ?? 0)).toBe(-Math.sign(offsetX));
    }
  });
});
