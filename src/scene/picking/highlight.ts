import { BoxGeometry, Color, Group, type IUniform, Mesh, ShaderMaterial, Vector3 } from 'three';
import type { ThingBox } from './thing-box.ts';

const VERTEX = /* glsl */ `
uniform vec3 uSize;
varying vec2 vEdgeM;
varying vec2 vHalfM;
void main() {
  vec3 n = abs(normal);
  vec3 p = position * uSize;
  vEdgeM = n.x > 0.5 ? p.yz : (n.y > 0.5 ? p.xz : p.xy);
  vHalfM = 0.5 * (n.x > 0.5 ? uSize.yz : (n.y > 0.5 ? uSize.xz : uSize.xy));
  gl_Position = projectionMatrix * modelViewMatrix * vec4(p, 1.0);
}
`;

/** Lines of constant width on the screen along the edges of each face, and a breath of colour between them. */
const FRAGMENT = /* glsl */ `
uniform vec3 uColour;
uniform float uStrength;
uniform float uFill;
varying vec2 vEdgeM;
varying vec2 vHalfM;
void main() {
  vec2 pixelM = fwidth(vEdgeM);
  vec2 pixelsIn = (vHalfM - abs(vEdgeM)) / max(pixelM, vec2(1e-5));
  float line = 1.0 - smoothstep(1.2, 2.4, min(pixelsIn.x, pixelsIn.y));
  gl_FragColor = vec4(uColour, uStrength * max(line, uFill));
  #include <colorspace_fragment>
}
`;

const AMBER = 0xffb02e;
/** Kept off the surfaces of the thing itself. */
const CLEARANCE_M = 0.04;

export interface Highlight {
  readonly object: Group;
  show(box: ThingBox | null): void;
  dispose(): void;
}

/** One outline box that is moved from thing to thing: clear where it is seen, faint where something hides it. */
export function createHighlight(name: string, strength: number): Highlight {
  const geometry = new BoxGeometry(1, 1, 1);
  const uSize: IUniform<Vector3> = { value: new Vector3(1, 1, 1) };
  const make = (opacity: number, fill: number, depthTest: boolean): ShaderMaterial =>
    new ShaderMaterial({
      uniforms: {
        uSize,
        uColour: { value: new Color(AMBER) },
        uStrength: { value: opacity },
        uFill: { value: fill },
      },
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      transparent: true,
      depthWrite: false,
      depthTest,
      toneMapped: false,
    });
  const materials = [make(strength, 0.1, true), make(0.28 * strength, 0, false)];
  const object = new Group();
  object.name = name;
  object.visible = false;
  for (const material of materials) {
    const mesh = new Mesh(geometry, material);
    mesh.frustumCulled = false;
    mesh.renderOrder = 900;
    object.add(mesh);
  }
  return {
    object,
    show: (box) => {
      object.visible = box !== null;
      if (box === null) return;
      const [x, y, z] = box.position;
      const [width, height, depth] = box.size;
      uSize.value.set(width + CLEARANCE_M, height + CLEARANCE_M, depth + CLEARANCE_M);
      object.position.set(x, y + height / 2, z);
      object.rotation.y = box.yawRad;
      object.updateMatrixWorld(true);
    },
    dispose: () => {
      geometry.dispose();
      for (const material of materials) material.dispose();
    },
  };
}
