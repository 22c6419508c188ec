import type { MeshStandardMaterial, WebGLProgramParametersWithUniforms } from 'three';
import type { SceneShared } from '../../layer.ts';
import { createFlowMaterial, type FlowMaterialOptions } from '../../materials/flow-material.ts';
import { glslColour } from '../../materials/shader-parts.ts';

/** What the power palette calls its colour before it is lit; the green is laid over it. */
const AFTER = 'vec3 flowMetal';

/** The power flow in nuclear green, so that the reactors' own lines are told from the grid's at a glance. */
export function createNuclearFlowMaterial(
  shared: SceneShared,
  options: Omit<FlowMaterialOptions, 'palette'>,
): MeshStandardMaterial {
  const material = createFlowMaterial(shared, { ...options, palette: 'power' });
  const compile = material.onBeforeCompile.bind(material);
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms, renderer) => {
    compile(shader, renderer);
    const green = `flowNatural = mix(${glslColour('#0d4d2e')}, ${glslColour('#3df294')}, clamp(0.4 + 0.6 * vFlow.x, 0.0, 1.0));`;
    shader.fragmentShader = shader.fragmentShader.replace(AFTER, `${green}\n${AFTER}`);
  };
  material.customProgramCacheKey = () => 'flow:nuclear';
  return material;
}
