import {
  Color,
  type ColorRepresentation,
  type IUniform,
  type ShaderMaterialParameters,
  type Vector3,
} from 'three';
import type { SharedUniforms } from '../layer.ts';

const VERTEX = /* glsl */ `
#ifndef USE_INSTANCING
uniform vec3 uSize;
#endif
varying vec2 vEdgeM;
varying vec2 vHalfM;
void main() {
  vec3 n = abs(normal);
  #ifdef USE_INSTANCING
  vec3 uSize = vec3(length(instanceMatrix[0].xyz), length(instanceMatrix[1].xyz), length(instanceMatrix[2].xyz));
  #endif
  vec3 p = position * uSize;
  vEdgeM = n.x > 0.5 ? p.yz : (n.y > 0.5 ? p.xz : p.xy);
  vHalfM = 0.5 * (n.x > 0.5 ? uSize.yz : (n.y > 0.5 ? uSize.xz : uSize.xy));
  #ifdef USE_INSTANCING
  gl_Position = projectionMatrix * modelViewMatrix * instanceMatrix * vec4(position, 1.0);
  #else
  gl_Position = projectionMatrix * modelViewMatrix * vec4(p, 1.0);
  #endif
}
`;

/** Lines of constant width in the view along the edges of each face, and a breath of colour between them. */
const FRAGMENT = /* glsl */ `
uniform vec3 uColour;
uniform float uStrength;
uniform float uFill;
uniform float uOutputPerViewPx;
varying vec2 vEdgeM;
varying vec2 vHalfM;
void main() {
  vec2 pixelM = fwidth(vEdgeM) * uOutputPerViewPx;
  vec2 pixelsIn = (vHalfM - abs(vEdgeM)) / max(pixelM, vec2(1e-5));
  float line = 1.0 - smoothstep(1.2, 2.4, min(pixelsIn.x, pixelsIn.y));
  gl_FragColor = vec4(uColour, uStrength * max(line, uFill));
  #include <colorspace_fragment>
}
`;

/** What people point at or have chosen is this colour. */
export const AMBER = 0xffb02e;

export interface HighlightLook {
  readonly opacity: number;
  /** Opacity of the faces relative to their edges, 0–1. */
  readonly fill: number;
  /** Hidden by what stands before it. */
  readonly depthTest: boolean;
  readonly colour?: ColorRepresentation;
}

/**
 * One outline box; `uSize` is the size of the box, metres, shared by the looks that make it up. Null for instances of a
 * unit box, whose size is in their matrices.
 */
export function highlightMaterial(
  { uOutputPerViewPx }: SharedUniforms,
  uSize: IUniform<Vector3> | null,
  { opacity, fill, depthTest, colour = AMBER }: HighlightLook,
): ShaderMaterialParameters {
  return {
    uniforms: {
      ...(uSize && { uSize }),
      uOutputPerViewPx,
      uColour: { value: new Color(colour) },
      uStrength: { value: opacity },
      uFill: { value: fill },
    },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthWrite: false,
    depthTest,
    toneMapped: false,
  };
}
