/** Perforated sheet: 1 between the holes, 0 in them, their mean before they alias. `metres` on the sheet, `pixel` metres. */
export const RACK_HOLES_GLSL = /* glsl */ `
#ifndef RACK_HOLES
#define RACK_HOLES
float rackHoles(vec2 metres, float pitch, float pixel) {
  vec2 hole = fract(metres / pitch) - 0.5;
  return mix(smoothstep(0.22, 0.36, length(hole)), 0.62, smoothstep(0.25, 0.7, pixel / pitch));
}
#endif
`;
