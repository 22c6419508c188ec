import { describe, expect, it } from 'vitest';
import { modeAssumptions } from '../../../src/model/assumptions.ts';
import { computeCampus } from '../../../src/model/campus.ts';
import { pumpPowerW } from '../../../src/model/cooling/pump-power.ts';
import { clearM } from '../../../src/model/layout/rules/clear-ground.ts';
import { layOutSite } from '../../../src/model/layout/site/lay-out-site.ts';
import type { Site } from '../../../src/model/layout/site/site-types.ts';
import type { SiteEdit } from '../../../src/params/site-edits.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { ABILENE } from '../examples.ts';

const home = computeCampus(ABILENE);
const moved = (...edits: SiteEdit[]) => computeCampus(ABILENE, undefined, edits);
const rectOf = ({ parcels }: Site, id: string) => {
  const found = parcels.find((parcel) => parcel.id === id);
  if (found === undefined) throw new Error(`no parcel ${id}`);
  return found.rect;
};
/** East of the buildings there is free ground. */
const eastmost = `cooling-yard-${2 * home.site.frame.columns - 1}`;
const away: SiteEdit = { op: 'move', id: eastmost, dx: 200, dz: 0 };

describe('cooling yards (LAY-17)', () => {
  it('stand along both long sides of every building, with all its outdoor units on them', () => {
    const plan = buildPlan(ABILENE);
    const yards = home.site.parcels.filter(({ kind }) => kind === 'cooling-yard');
    expect(yards.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, at) => `cooling-yard-${at}`));
    const { count, position, size } = plan.things['heat-rejection'];
    for (let unit = 0; unit < count; unit += 1) {
      const [x, z] = [position[3 * unit] ?? 0, position[3 * unit + 2] ?? 0];
      const [w, d] = [size[3 * unit] ?? 0, size[3 * unit + 2] ?? 0];
      const on = yards.filter(
        ({ rect }) =>
          x - w / 2 >= rect.x0 - 0.01 &&
          x + w / 2 <= rect.x1 + 0.01 &&
          z - d / 2 >= rect.z0 - 0.01 &&
          z + d / 2 <= rect.z1 + 0.01,
      );
      expect(on, `unit ${unit}`).toHaveLength(1);
    }
  });

  it('go along with their building, moved or turned', () => {
    const { value } = layOutSite(home, [
      { op: 'move', id: 'building-7', dx: 900, dz: 40 },
      { op: 'rotate', id: 'building-7', quarterTurns: 1 },
    ]);
    const [building, yard] = [rectOf(value, 'building-7'), rectOf(value, 'cooling-yard-14')];
    // West becomes south where a building turns to the left.
    expect(yard.z0).toBeCloseTo(building.z1 + 8, 6);
    expect((yard.x0 + yard.x1) / 2).toBeCloseTo((building.x0 + building.x1) / 2, 6);
  });

  it('moved 200 m take their mains along: more pipe, head, pump power, PUE and money', () => {
    const far = moved(away);
    expect(far.warnings.filter(({ rule }) => rule === 'LAY-11')).toEqual([]);
    const { hydraulics, annualPue } = far.cooling;
    expect(hydraulics.ways.mainM).toBeCloseTo(home.cooling.hydraulics.ways.mainM + 200, 6);
    expect(hydraulics.main.pressureDropPa).toBeGreaterThan(home.cooling.hydraulics.main.pressureDropPa);
    const pumpsW = hydraulics.facilityPumpPowerW - home.cooling.hydraulics.facilityPumpPowerW;
    expect(pumpsW).toBeGreaterThan(0);
    expect(hydraulics.yardPumpPowerW).toBeCloseTo(pumpsW, 6);
    expect(annualPue).toBeGreaterThan(home.cooling.annualPue);
    expect(far.energy.annualEnergyJ).toBeGreaterThan(home.energy.annualEnergyJ);
    expect(far.power.facilityPeakPowerW).toBe(home.power.facilityPeakPowerW);
    const twice = moved(away, away);
    expect(twice.cooling.hydraulics.yardPumpPowerW / hydraulics.yardPumpPowerW).toBeCloseTo(2, 2);
  });

  it('draw the water of their halls times the head that their mains add, and no plant is larger (COOL-67)', () => {
    const far = moved(away);
    const { hydraulics, facilityFlowM3PerS } = far.cooling;
    const { facilityPumpEfficiency, mechanicalChainEfficiency } = modeAssumptions(ABILENE);
    // Four halls of a building have two yards.
    const flowM3PerS = (2 * facilityFlowM3PerS) / far.layout.hallCount;
    const addedPa = hydraulics.main.pressureDropPa - home.cooling.hydraulics.main.pressureDropPa;
    // Sized mains lose 30 to 120 Pa a metre; 200 m out, and as far back.
    expect(addedPa).toBeGreaterThan(400 * 30);
    expect(addedPa).toBeLessThan(400 * 120);
    const pumpsW = (flowM3PerS * addedPa) / facilityPumpEfficiency;
    expect(hydraulics.yardPumpPowerW / pumpsW).toBeCloseTo(1, 9);
    const morePue = pumpsW / far.compute.provisionedItPowerW / mechanicalChainEfficiency;
    expect((far.cooling.annualPue - home.cooling.annualPue) / morePue).toBeCloseTo(1, 6);
    expect((far.cooling.peakPue - home.cooling.peakPue) / morePue).toBeCloseTo(1, 6);
    expect(far.economics.annualCostUsd).toBeGreaterThan(home.economics.annualCostUsd);
    expect(far.power).toEqual(home.power);
    expect(home.cooling.hydraulics.yardPumpPowerW).toBe(0);
  });

  it('cost what head and flow say: 0.607 m³/s at 120 Pa/m, 100 m out and back (COOL-67)', () => {
    const pumpsW = pumpPowerW(0.607, 2 * 100 * 120, 0.75);
    expect(pumpsW / 1000).toBeCloseTo(19.4, 1);
    // Over the 25 MW that this water carries.
    expect((100 * pumpsW) / 25e6).toBeCloseTo(0.078, 3);
  });

  it('cost the same whichever way their building is turned', () => {
    const far: SiteEdit = { op: 'move', id: 'building-7', dx: 1500, dz: 0 };
    const straight = moved(far, { op: 'move', id: 'cooling-yard-15', dx: 150, dz: 0 });
    const turned = moved(
      far,
      { op: 'rotate', id: 'building-7', quarterTurns: 1 },
      // East has become north.
      { op: 'move', id: 'cooling-yard-15', dx: 0, dz: -150 },
    );
    expect(turned.cooling.hydraulics.yardPumpPowerW).toBeCloseTo(
      straight.cooling.hydraulics.yardPumpPowerW,
      6,
    );
  });

  it('take their units, and end where these stand, in the plan', () => {
    const edits = [
      { op: 'move', id: 'building-7', dx: 1500, dz: 0 },
      { op: 'rotate', id: 'building-7', quarterTurns: 3 },
      { op: 'move', id: 'cooling-yard-15', dx: 30, dz: 140 },
    ] as const;
    const plan = buildPlan(ABILENE, edits);
    const { position } = plan.things['heat-rejection'];
    const yard = rectOf(plan.campus.site, 'cooling-yard-15');
    const inside = (x: number, z: number): boolean =>
      x >= yard.x0 && x <= yard.x1 && z >= yard.z0 && z <= yard.z1;
    const units = Array.from({ length: plan.things['heat-rejection'].count }, (_, unit) => unit).filter(
      (unit) => inside(position[3 * unit] ?? 0, position[3 * unit + 2] ?? 0),
    );
    expect(units.length).toBe(Math.floor(plan.campus.cooling.heatRejectionPerBuilding / 2));
    const mains = plan.paths['main-return'];
    const ends = Array.from({ length: mains.count }, (_, run) => run)
      .filter((run) => units.includes(mains.toIndex[run] ?? -1))
      .map((run) => 3 * ((mains.start[run + 1] ?? 0) - 1));
    expect(ends.length).toBeGreaterThan(0);
    // Mains run beside their yard, in the ground that keeps it from the wall.
    for (const at of ends) {
      const [x, z] = [mains.points[at] ?? 0, mains.points[at + 2] ?? 0];
      expect(clearM({ x0: x, z0: z, x1: x, z1: z }, yard)).toBeLessThan(8);
    }
  });

  it('may stand where their building stood: edits are laid over all at once', () => {
    const swap = moved(
      { op: 'move', id: 'building-0', dx: home.site.frame.pitchX, dz: 0 },
      { op: 'move', id: 'building-1', dx: -home.site.frame.pitchX, dz: 0 },
    );
    expect(swap.warnings.filter(({ rule }) => rule === 'LAY-11')).toEqual([]);
    // An edit is told to a centimetre.
    expect(rectOf(swap.site, 'building-0').x0).toBeCloseTo(rectOf(home.site, 'building-1').x0, 1);
  });
});
