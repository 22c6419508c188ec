/** Layers of the scene that people can leave out of the picture, as the contents of the scene call them. */
export const LAYER_IDS = [
  'shells',
  'roof-units',
  'rooms',
  'racks',
  'hall-equipment',
  'pipes',
  'cables',
  'cooling-yard',
  'power-yard',
  'reactor',
  'gas',
  'battery',
  'generators',
  'solar',
  'roads',
  'props',
] as const;
export type LayerId = (typeof LAYER_IDS)[number];
