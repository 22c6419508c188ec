import type { Material, Mesh } from 'three';

/** What the fragment shader of a mesh does for the look of that mesh alone, as it stands in its material. */
export function lookText(mesh: Mesh): string {
  const material = [mesh.material].flat()[0] as Material;
  const shader = { uniforms: {}, vertexShader: '', fragmentShader: '#include <emissivemap_fragment>' };
  material.onBeforeCompile(shader as never, undefined as never);
  const look = mesh.geometry.getAttribute('aLook').getX(0);
  const from = shader.fragmentShader.indexOf(`== ${look}) {`);
  if (from < 0) throw new Error(`${mesh.name} has a look that its material does not know: ${look}`);
  const next = shader.fragmentShader.indexOf(`== ${look + 1}) {`, from);
  return shader.fragmentShader.slice(from, next < 0 ? undefined : next);
}
