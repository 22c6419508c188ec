import type { ThreeEvent } from '@react-three/fiber';
import { type ReactElement, useCallback, useEffect, useMemo, useRef } from 'react';
import {
  Color,
  type Intersection,
  type Mesh,
  type Raycaster,
  type ShaderMaterialParameters,
  Vector3,
} from 'three';
import type { StandingBox } from '../../plan/find-in-plan.ts';
import type { ThingId } from '../../plan/plan-types.ts';
import type { SharedUniforms } from '../layer.ts';
import { AMBER } from './highlight-material.ts';
import { useInteractive, useThingBox } from './interactive-context.ts';

/** As large as a finger needs and no larger, CSS pixels. */
const SIZE_PX = 22;
const REACH_PX = 20;
const DRAWN_LAST = 910;
/** Whoever stands this near before a thing sees it, and would see the pin in its stead. */
const NEAR_M = 5;

/** Faces the camera at a constant size in the view, with its tip on the anchor. */
const VERTEX = /* glsl */ `
uniform float uMetresPerViewPx;
varying vec2 vPin;
void main() {
  vPin = position.xy;
  vec4 anchor = modelViewMatrix * vec4(0.0, 0.0, 0.0, 1.0);
  float metresPerPx = uMetresPerViewPx * length(anchor.xyz) * step(${NEAR_M.toFixed(1)}, length(anchor.xyz));
  anchor.xy += (position.xy + vec2(0.0, 0.5)) * ${SIZE_PX.toFixed(1)} * metresPerPx;
  gl_Position = projectionMatrix * anchor;
}
`;

/** A drop that points down, with a dark rim that reads on any ground. */
const FRAGMENT = /* glsl */ `
uniform vec3 uColour;
varying vec2 vPin;
void main() {
  float head = length(vPin - vec2(0.0, 0.16)) - 0.3;
  float tip = max(abs(vPin.x) - 0.26 * (vPin.y + 0.48) / 0.56, vPin.y - 0.1);
  float body = min(head, max(tip, -0.48 - vPin.y));
  float edge = fwidth(body);
  float inside = 1.0 - smoothstep(-edge, edge, body);
  float rim = smoothstep(-0.07 - edge, -0.07 + edge, body);
  float hole = 1.0 - smoothstep(0.1 - edge, 0.1 + edge, length(vPin - vec2(0.0, 0.16)));
  gl_FragColor = vec4(mix(uColour, vec3(0.05, 0.04, 0.03), max(rim, hole)), inside);
  #include <colorspace_fragment>
}
`;

function pinMaterial({ uMetresPerViewPx }: SharedUniforms): ShaderMaterialParameters {
  return {
    uniforms: { uMetresPerViewPx, uColour: { value: new Color(AMBER) } },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthWrite: false,
    depthTest: false,
    toneMapped: false,
  };
}

const anchor = new Vector3();

/** Shows from any distance where the selected thing is; a click flies there. */
export function SelectionPin({ id }: { readonly id: ThingId }): ReactElement {
  const { campus, uniforms, claimPointer } = useInteractive();
  const mesh = useRef<Mesh>(null);
  const look = useMemo(() => pinMaterial(uniforms), [uniforms]);
  const place = useCallback((box: StandingBox | null): void => {
    const object = mesh.current;
    if (object === null) return;
    object.visible = box !== null;
    if (box === null) return;
    const [x, y, z] = box.position;
    object.position.set(x, y + box.size[1], z);
    object.updateMatrixWorld(true);
  }, []);
  useThingBox(id, place);
  const hit = useCallback(
    ({ ray }: Raycaster, hits: Intersection[]): void => {
      const object = mesh.current;
      if (object?.visible !== true) return;
      anchor.setFromMatrixPosition(object.matrixWorld);
      const awayM = anchor.distanceTo(ray.origin);
      if (awayM < NEAR_M) return;
      const metresPerPx = uniforms.uMetresPerViewPx.value * awayM;
      // The middle of the drop hangs half its size above the tip.
      anchor.y += 0.5 * SIZE_PX * metresPerPx;
      const ahead = anchor.clone().sub(ray.origin).dot(ray.direction) > 0;
      if (!ahead || ray.distanceToPoint(anchor) > 0.5 * REACH_PX * metresPerPx) return;
      // Drawn over everything, so it is before everything.
      hits.push({ distance: 0, point: anchor.clone(), object });
    },
    [uniforms],
  );
  useEffect(() => () => claimPointer(false), [claimPointer]);
  const fly = (event: ThreeEvent<MouseEvent>): void => {
    event.stopPropagation();
    campus.actions.flyTo(id);
  };
  return (
    <mesh
      ref={mesh}
      name="selection-pin"
      visible={false}
      frustumCulled={false}
      renderOrder={DRAWN_LAST}
      raycast={hit}
      onClick={fly}
      onPointerDown={() => claimPointer(true)}
      onPointerOver={() => claimPointer(true)}
      onPointerOut={() => claimPointer(false)}
    >
      <planeGeometry />
      <shaderMaterial args={[look]} />
    </mesh>
  );
}
