import { type ReactElement, useCallback, useMemo, useRef } from 'react';
import { type Group, Vector3 } from 'three';
import type { StandingBox } from '../../plan/find-in-plan.ts';
import type { ThingId } from '../../plan/plan-types.ts';
import { highlightMaterial } from './highlight-material.ts';
import { useInteractive, useThingBox } from './interactive-context.ts';

/** Kept off the surfaces of the thing itself. */
const CLEARANCE_M = 0.04;
const DRAWN_LATE = 900;
/** How clear an outline is where something hides it. */
const BEHIND = 0.28;

export interface ThingHighlightProps {
  readonly name: string;
  readonly id: ThingId | null;
  /** Opacity of its lines, 0–1. */
  readonly strength: number;
  /** Opacity of its faces relative to its lines, 0–1. */
  readonly fill: number;
}

/** An outline box around a thing: clear where it is seen, faint where something hides it. */
export function ThingHighlight({ name, id, strength, fill }: ThingHighlightProps): ReactElement {
  const { uniforms } = useInteractive();
  const group = useRef<Group>(null);
  const size = useMemo(() => ({ value: new Vector3(1, 1, 1) }), []);
  const looks = useMemo(
    () => [
      highlightMaterial(uniforms, size, { opacity: strength, fill, depthTest: true }),
      highlightMaterial(uniforms, size, { opacity: BEHIND * strength, fill: 0, depthTest: false }),
    ],
    [uniforms, size, strength, fill],
  );
  const place = useCallback(
    (box: StandingBox | null): void => {
      const object = group.current;
      if (object === null) return;
      object.visible = box !== null;
      if (box === null) return;
      const [x, y, z] = box.position;
      const [width, height, depth] = box.size;
      size.value.set(width + CLEARANCE_M, height + CLEARANCE_M, depth + CLEARANCE_M);
      object.position.set(x, y + height / 2, z);
      object.rotation.y = box.yawRad;
      object.updateMatrixWorld(true);
    },
    [size],
  );
  useThingBox(id, place);
  return (
    <group ref={group} name={name} visible={false}>
      {looks.map((look) => (
        <mesh key={String(look.depthTest)} frustumCulled={false} renderOrder={DRAWN_LATE}>
          <boxGeometry />
          <shaderMaterial args={[look]} />
        </mesh>
      ))}
    </group>
  );
}
