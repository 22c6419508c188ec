import type { MeshStandardMaterial } from 'three';
import type { SceneShared } from '../../layer.ts';
import type { FlowMaterialOptions } from '../../materials/flow-material.ts';
import { createBrightFlowMaterial } from './bright-flow.ts';

const NUCLEAR = { name: 'nuclear', dark: '#0f6b40', bright: '#3df294' } as const;

/** The power flow in nuclear green, so that the reactors' own lines are told from the grid's at a glance. */
export function createNuclearFlowMaterial(
  shared: SceneShared,
  options: Omit<FlowMaterialOptions, 'palette'>,
): MeshStandardMaterial {
  return createBrightFlowMaterial(shared, options, NUCLEAR);
}
