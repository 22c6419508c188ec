import { Group, type Material } from 'three';
import type { Plan } from '../../../plan/plan-types.ts';
import type { ViewSlice } from '../../../store/store-types.ts';
import type { FrameInfo, SceneLayer, SceneShared } from '../../layer.ts';
import { createFlowMaterial } from '../../materials/flow-material.ts';
import { BuildingOpenness } from '../../parts/building-openness.ts';
import { buildingBounds } from '../../parts/building-tiles.ts';
import { TiledRuns } from '../../parts/tiled-runs.ts';
import { createBrightFlowMaterial } from './bright-flow.ts';
import { CableDraw, type DrawnForm } from './cable-draw.ts';
import { buswayBar, cableTube } from './geometry.ts';
import { conductorsOf, GRID_CONDUCTORS, UNIT_CONDUCTORS } from './instances.ts';
import { createNuclearFlowMaterial } from './nuclear-flow.ts';

const AMBER = { name: 'amber', dark: '#9a5c12', bright: '#ffb13d' } as const;

const OUTDOOR = ['mv-feeder', 'gas-line', 'battery-line', 'hv-line', 'reactor-line'] as const;
type OutdoorKind = (typeof OUTDOOR)[number];

function formOf(kind: OutdoorKind): DrawnForm | undefined {
  if (kind !== 'hv-line' && kind !== 'reactor-line') return undefined;
  const { asideM, upM } = kind === 'hv-line' ? GRID_CONDUCTORS : UNIT_CONDUCTORS;
  return { perRun: asideM.length, of: (block) => conductorsOf(block, asideM, upM) };
}

class CablesLayer implements SceneLayer {
  readonly name = 'cables';
  readonly object = new Group();
  readonly #materials: readonly Material[];
  readonly #outdoor: readonly { readonly kind: OutdoorKind; readonly draw: CableDraw }[];
  readonly #busway: TiledRuns;
  readonly #openness: BuildingOpenness;
  /** One entry a building, and a last one for runs of no building: those are always drawn. */
  #isOpen = new Uint8Array(0);

  constructor(shared: SceneShared) {
    this.#openness = new BuildingOpenness(shared.focusBuilding);
    const ground = createBrightFlowMaterial(shared, { minimumPx: 1.2, pulseLengthM: 24 }, AMBER);
    const indoor = createFlowMaterial(shared, {
      palette: 'power',
      minimumPx: 0.8,
      pulseLengthM: 6,
      fullSpeedMPerS: 12,
    });
    const overhead = createBrightFlowMaterial(
      shared,
      {
        minimumPx: 1,
        pulseLengthM: 40,
        fullSpeedMPerS: 90,
      },
      AMBER,
    );
    const nuclear = createNuclearFlowMaterial(shared, {
      minimumPx: 1.3,
      pulseLengthM: 40,
      fullSpeedMPerS: 90,
    });
    this.#materials = [ground, indoor, overhead, nuclear];
    const materialOf = (kind: OutdoorKind) => {
      if (kind === 'reactor-line') return nuclear;
      return kind === 'hv-line' ? overhead : ground;
    };
    this.#outdoor = OUTDOOR.map((kind) => ({
      kind,
      draw: new CableDraw(kind, cableTube(), materialOf(kind), formOf(kind)),
    }));
    this.#busway = new TiledRuns({
      name: 'busway',
      kinds: ['busway'],
      geometry: buswayBar(),
      material: indoor,
      shadows: false,
    });
    this.object.name = this.name;
    for (const { draw } of this.#outdoor) this.object.add(draw.mesh);
    this.object.add(this.#busway.tubes.mesh);
  }

  applyPlan(plan: Plan): void {
    for (const { kind, draw } of this.#outdoor) draw.set(plan.paths[kind]);
    const buildingCount = plan.things.building.count;
    this.#openness.setBounds(buildingBounds(plan.shells, buildingCount));
    if (this.#isOpen.length !== buildingCount + 1) this.#isOpen = new Uint8Array(buildingCount + 1).fill(1);
    this.#busway.applyPlan(plan);
  }

  applyView(_view: ViewSlice): void {}

  beforeFrame(frame: FrameInfo): void {
    this.#openness.step(frame);
    for (let building = 0; building < this.#openness.count; building++) {
      this.#isOpen[building] = this.#openness.isInsideVisible(building, frame.view) ? 1 : 0;
    }
    this.#busway.tubes.choose(this.#isOpen, 1);
  }

  instanceCounts(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    this.#busway.addCounts(counts);
    for (const { kind, draw } of this.#outdoor) counts[kind] = draw.runCount;
    return counts;
  }

  dispose(): void {
    for (const { draw } of this.#outdoor) draw.dispose();
    this.#busway.dispose();
    for (const material of this.#materials) material.dispose();
  }
}

export function createCablesLayer(shared: SceneShared): SceneLayer {
  return new CablesLayer(shared);
}
