import type { SceneShared } from '../layer.ts';
import { createFlowMaterial, type FlowLook } from '../materials/flow-material.ts';
import { type MaterialGroup, type Surface, surfaceOf } from './surface.ts';

const FLOW: MaterialGroup<FlowLook> = { name: 'flow', make: createFlowMaterial };

/** Everything in which something flows shares one material. */
export const flowSurface = (shared: SceneShared, look: FlowLook): Surface => surfaceOf(shared, FLOW, look);
