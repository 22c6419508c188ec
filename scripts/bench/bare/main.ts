import {
  BoxGeometry,
  DirectionalLight,
  HemisphereLight,
  InstancedMesh,
  Matrix4,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
} from 'three';
import type { BareCampus } from './bare-campus.ts';

/**
 * The least a page can do to show as many racks: one instanced box, two lights, no shadow, no interface, no model.
 * Everything Gigacampus costs more than this is what it has to justify.
 */
const RACK = { widthM: 0.6, heightM: 2.3, depthM: 1.2 };
const RACKS_PER_ROW = 28;
const ROW_PITCH_M = 3.2;
const FIRST_FRAME_MARK = 'bare:first-frame';

function drawRacks(count: number): BareCampus {
  const canvas = document.querySelector('canvas');
  if (canvas === null) throw new Error('The bare page has lost its canvas.');
  const renderer = new WebGLRenderer({ canvas, antialias: true });
  renderer.setSize(canvas.clientWidth, canvas.clientHeight, false);
  const camera = new PerspectiveCamera(45, canvas.clientWidth / canvas.clientHeight, 1, 20_000);
  const scene = new Scene();
  const geometry = new BoxGeometry(RACK.widthM, RACK.heightM, RACK.depthM);
  const racks = new InstancedMesh(geometry, new MeshStandardMaterial({ color: 0x8899aa }), count);
  racks.frustumCulled = false;
  const columns = Math.max(1, Math.ceil(Math.sqrt(count / RACKS_PER_ROW / 6)));
  const matrix = new Matrix4();
  for (let rack = 0; rack < count; rack += 1) {
    const row = Math.floor(rack / RACKS_PER_ROW);
    const column = row % columns;
    const x = column * (RACKS_PER_ROW * RACK.widthM + 4) + (rack % RACKS_PER_ROW) * RACK.widthM;
    matrix.makeTranslation(x, RACK.heightM / 2, Math.floor(row / columns) * ROW_PITCH_M);
    racks.setMatrixAt(rack, matrix);
  }
  const sun = new DirectionalLight(0xffffff, 3);
  sun.position.set(1, 2, 1);
  scene.add(racks, sun, new HemisphereLight(0xffffff, 0x444444, 1));
  racks.computeBoundingSphere();
  const sphere = racks.boundingSphere;
  const radiusM = sphere?.radius ?? 100;
  const middle = sphere?.center ?? scene.position;
  const renderFrom = (angleRad: number): number => {
    camera.position.set(
      middle.x + Math.cos(angleRad) * radiusM * 2.4,
      radiusM * 1.4,
      middle.z + Math.sin(angleRad) * radiusM * 2.4,
    );
    camera.lookAt(middle);
    const startMs = performance.now();
    renderer.render(scene, camera);
    return performance.now() - startMs;
  };
  return {
    renderFrom,
    drawCalls: () => renderer.info.render.calls,
    triangles: () => renderer.info.render.triangles,
  };
}

const asked = Number(new URLSearchParams(location.search).get('racks') ?? '5600');
const bare = drawRacks(asked);
window.bareCampus = bare;
requestAnimationFrame(() => {
  bare.renderFrom(0.8);
  performance.measure(FIRST_FRAME_MARK, { start: 0, end: performance.now() });
});
