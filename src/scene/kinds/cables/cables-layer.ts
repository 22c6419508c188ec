import { Group, type Material } from 'three';
import type { PathBlock, PathKind, Plan } from '../../../plan/plan-types.ts';
import type { ViewSlice } from '../../../store/store-types.ts';
import type { FrameInfo, SceneLayer, SceneShared } from '../../layer.ts';
import { createFlowMaterial } from '../../materials/flow-material.ts';
import { BuildingOpenness } from '../tiles/building-openness.ts';
import { buildingBounds } from '../tiles/building-tiles.ts';
import { createBrightFlowMaterial } from './bright-flow.ts';
import { CableDraw } from './cable-draw.ts';
import { buswayBar, cableTube } from './geometry.ts';
import { conductorsOf, GRID_CONDUCTORS, UNIT_CONDUCTORS } from './instances.ts';
import { createNuclearFlowMaterial } from './nuclear-flow.ts';

const AMBER = { name: 'amber', dark: '#9a5c12', bright: '#ffb13d' } as const;

const OUTDOOR = ['mv-feeder', 'gas-line', 'battery-line', 'hv-line', 'reactor-line'] as const;
type OutdoorKind = (typeof OUTDOOR)[number];

function drawnForm(kind: PathKind, block: PathBlock): PathBlock {
  if (kind !== 'hv-line' && kind !== 'reactor-line') return block;
  const { asideM, upM } = kind === 'hv-line' ? GRID_CONDUCTORS : UNIT_CONDUCTORS;
  return conductorsOf(block, asideM, upM);
}

class CablesLayer implements SceneLayer {
  readonly name = 'cables';
  readonly object = new Group();
  readonly #materials: readonly Material[];
  readonly #outdoor: readonly { readonly kind: OutdoorKind; readonly draw: CableDraw; runs: number }[];
  readonly #busway: CableDraw;
  readonly #openness = new BuildingOpenness();
  #isOpen = new Uint8Array(0);
  #buswayRuns = 0;

  constructor(shared: SceneShared) {
    const ground = createBrightFlowMaterial(shared, { minimumPx: 1.8, pulseLengthM: 24 }, AMBER);
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
      draw: new CableDraw(kind, cableTube(), materialOf(kind)),
      runs: 0,
    }));
    this.#busway = new CableDraw('busway', buswayBar(), indoor);
    this.object.name = this.name;
    for (const { draw } of this.#outdoor) this.object.add(draw.mesh);
    this.object.add(this.#busway.mesh);
  }

  applyPlan(plan: Plan): void {
    for (const entry of this.#outdoor) {
      const block = plan.paths[entry.kind];
      entry.draw.set(drawnForm(entry.kind, block), null);
      entry.runs = block.count;
    }
    this.#openness.setBounds(buildingBounds(plan.shells, plan.things.building.count));
    if (this.#isOpen.length !== this.#openness.count) this.#isOpen = new Uint8Array(this.#openness.count);
    this.#busway.set(plan.paths.busway, this.#isOpen);
    this.#buswayRuns = plan.paths.busway.count;
  }

  applyView(_view: ViewSlice): void {}

  beforeFrame(frame: FrameInfo): void {
    this.#openness.step(frame);
    let changed = false;
    for (let building = 0; building < this.#isOpen.length; building++) {
      const open = this.#openness.isInsideVisible(building, frame.view) ? 1 : 0;
      if (this.#isOpen[building] === open) continue;
      this.#isOpen[building] = open;
      changed = true;
    }
    if (changed) this.#busway.show(this.#isOpen);
  }

  instanceCounts(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = { busway: this.#buswayRuns };
    for (const { kind, runs } of this.#outdoor) counts[kind] = runs;
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
