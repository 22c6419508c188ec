import type { MeshStandardMaterial, WebGLProgramParametersWithUniforms } from 'three';
import type { SceneShared } from '../../layer.ts';
import { createFlowMaterial, type FlowMaterialOptions } from '../../materials/flow-material.ts';
import { glslColour } from '../../materials/shader-parts.ts';

/** Colour of a line without load and at full load, as screen colours; `name` keeps compiled programs apart. */
export interface FlowTint {
  readonly name: string;
  readonly dark: string;
  readonly bright: string;
}

/** What the power palette calls its colour before it is lit; the tint is laid over it. */
const AFTER = 'vec3 flowMetal';
const EMISSIVE_ANCHOR = '#include <lights_physical_fragment>';

/**
 * Power lines in the open: their own colour, and a steady glow that carries the picture at night. By day it is faint, so
 * that a bundle of lines does not outshine what they feed.
 */
export function createBrightFlowMaterial(
  shared: SceneShared,
  options: Omit<FlowMaterialOptions, 'palette'>,
  tint: FlowTint,
): MeshStandardMaterial {
  const material = createFlowMaterial(shared, { ...options, palette: 'power' });
  const compile = material.onBeforeCompile.bind(material);
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms, renderer) => {
    compile(shader, renderer);
    const own = `flowNatural = mix(${glslColour(tint.dark)}, ${glslColour(tint.bright)}, clamp(0.35 + 0.65 * vFlow.x, 0.0, 1.0));`;
    const glow = `totalEmissiveRadiance += flowNatural * flowStrength * flowRuns * (0.08 + 0.47 * uNight);`;
    shader.fragmentShader = shader.fragmentShader
      .replace(AFTER, `${own}\n${AFTER}`)
      .replace(EMISSIVE_ANCHOR, `${glow}\n${EMISSIVE_ANCHOR}`);
  };
  material.customProgramCacheKey = () => `flow:${tint.name}`;
  return material;
}
