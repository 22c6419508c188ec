import { useEffect } from 'react';
import type { BufferGeometry, InstancedMesh, Material } from 'three';
import { useInteractive } from './interactive-context.ts';

/** Draws the picture anew when a mesh comes or goes, and frees what it holds when it goes. */
export function useOwnMesh(mesh: InstancedMesh<BufferGeometry, Material> | null): void {
  const { requestFrame } = useInteractive();
  useEffect(() => {
    requestFrame('view');
    return () => {
      mesh?.geometry.dispose();
      mesh?.material.dispose();
      mesh?.dispose();
      requestFrame('view');
    };
  }, [mesh, requestFrame]);
}
