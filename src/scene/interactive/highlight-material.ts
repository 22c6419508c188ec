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
#else
uniform float uMetresPerViewPx;
uniform float uLeastPx;
uniform float uLineM;
#endif
varying vec2 vEdgeM;
varying vec2 vHalfM;
void main() {
  vec3 n = abs(normal);
  #ifdef USE_INSTANCING
  vec3 uSize = vec3(length(instanceMatrix[0].xyz), length(instanceMatrix[1].xyz), length(instanceMatrix[2].xyz));
  #endif
  vec3 grown = uSize;
  #ifdef USE_INSTANCING
  // A line is no thinner on the screen than its look asks for, and what is as thick as a few of them grows with it.
  float leastM = uLeastPx * uMetresPerViewPx * length((modelViewMatrix * instanceMatrix * vec4(position, 1.0)).xyz);
  grown = max(uSize, min(uSize * (leastM / uLineM), vec3(3.0 * leastM)));
  #endif
  vec3 p = position * grown;
  vEdgeM = n.x > 0.5 ? p.yz : (n.y > 0.5 ? p.xz : p.xy);
  vHalfM = 0.5 * (n.x > 0.5 ? grown.yz : (n.y > 0.5 ? grown.xz : grown.xy));
  #ifdef USE_INSTANCING
  gl_Position = projectionMatrix * modelViewMatrix * instanceMatrix * vec4(p / uSize, 1.0);
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
  /** Of instances: no thinner than so many pixels of the view, however far away. */
  readonly leastPx?: number;
  /** How thick a line among them is, near by, metres. */
  readonly lineM?: number;
  readonly colour?: ColorRepresentation;
}

/**
 * One outline box; `uSize` is the size of the box, metres, shared by the looks that make it up. Null for instances of a
 * unit box, whose size is in their matrices.
 */
export function highlightMaterial(
  { uOutputPerViewPx, uMetresPerViewPx }: SharedUniforms,
  uSize: IUniform<Vector3> | null,
  { opacity, fill, depthTest, leastPx = 0, lineM = 1, colour = AMBER }: HighlightLook,
): ShaderMaterialParameters {
  return {
    uniforms: {
      ...(uSize && { uSize }),
      uOutputPerViewPx,
      uMetresPerViewPx,
      uLeastPx: { value: leastPx },
      uLineM: { value: lineM },
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
