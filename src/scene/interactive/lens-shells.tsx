import { useFrame } from '@react-three/fiber';
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { BoxGeometry, InstancedMesh, Matrix4, MeshLambertMaterial } from 'three';
import type { LensValues, ValueLens } from '../../plan/lenses/lens-types.ts';
import { lensValuesOf } from '../../plan/lenses/lens-values.ts';
import type { Plan } from '../../plan/plan-types.ts';
import { nextTask } from '../../units/next-task.ts';
import type { RoofState } from '../layer.ts';
import { useInteractive } from './interactive-context.ts';
import { useOwnMesh } from './use-own-mesh.ts';
import { valueColour } from './value-colour.ts';

/** Kept off walls and roofs, metres. */
const CLEARANCE_M = 0.15;
const OPACITY = 0.72;
/** A roof risen this far lets one see what stands inside. */
const OPEN = 0.05;
const DRAWN_LATE = 800;

/** Buildings with their roofs on in the colour of their number, which the walls that they are made of do not have: one draw. */
export function LensShells({ lens }: { readonly lens: ValueLens }): ReactElement | null {
  const { campus, shared } = useInteractive();
  const [plan, values] = useValues(lens);
  const seen = useRef(-1);
  const mesh = useMemo(() => (plan === null ? null : washOf(plan, values)), [plan, values]);
  useOwnMesh(mesh);
  useEffect(() => {
    // A new mesh is placed whatever the roofs do.
    if (mesh !== null) seen.current = -1;
  }, [mesh]);
  useFrame(() => {
    const now = campus.getState().run.plan;
    if (mesh === null || plan === null) return;
    mesh.visible = now === plan && campus.getState().view.section === '';
    if (shared.roofs.version === seen.current) return;
    seen.current = shared.roofs.version;
    placeClosed(mesh, plan, values, shared.roofs);
  });
  return mesh && <primitive object={mesh} />;
}

function useValues(lens: ValueLens): readonly [Plan, LensValues] | readonly [null, null] {
  const { campus } = useInteractive();
  const [found, setFound] = useState<readonly [Plan, LensValues] | null>(null);
  useEffect(() => {
    let asked: Plan | null = null;
    const look = (): void => {
      const { plan } = campus.getState().run;
      if (plan === null || plan === asked) return;
      asked = plan;
      void lensValuesOf(plan, lens, nextTask).then((values) => {
        if (asked === plan) setFound([plan, values]);
      });
    };
    look();
    const stop = campus.subscribe(look);
    return () => {
      asked = null;
      stop();
    };
  }, [campus, lens]);
  return found ?? [null, null];
}

type Wash = InstancedMesh<BoxGeometry, MeshLambertMaterial>;

function washOf({ shells }: Plan, values: LensValues): Wash {
  const material = new MeshLambertMaterial({ transparent: true, opacity: OPACITY, depthWrite: false });
  const mesh: Wash = new InstancedMesh(new BoxGeometry(), material, shells.count);
  mesh.name = 'lens-shells';
  mesh.frustumCulled = false;
  mesh.renderOrder = DRAWN_LATE;
  for (let box = 0; box < shells.count; box += 1) {
    mesh.setColorAt(box, valueColour(values.shareOf('building', shells.building[box] ?? -1) ?? 0));
  }
  return mesh;
}

const matrix = new Matrix4();

/** Over open buildings, and those without a number, nothing. */
function placeClosed(mesh: Wash, { shells }: Plan, values: LensValues, { amount }: RoofState): void {
  for (let box = 0; box < shells.count; box += 1) {
    const [x = 0, y = 0, z = 0] = shells.position.subarray(3 * box, 3 * box + 3);
    const [width = 0, height = 0, depth = 0] = shells.size.subarray(3 * box, 3 * box + 3);
    const building = shells.building[box] ?? -1;
    const closed = (amount[building] ?? 0) <= OPEN;
    const grown = closed && values.shareOf('building', building) !== null ? 1 : 0;
    matrix.makeScale(
      grown * (width + CLEARANCE_M),
      grown * (height + CLEARANCE_M),
      grown * (depth + CLEARANCE_M),
    );
    matrix.setPosition(x, y + height / 2, z);
    mesh.setMatrixAt(box, matrix);
  }
  mesh.instanceMatrix.needsUpdate = true;
}
