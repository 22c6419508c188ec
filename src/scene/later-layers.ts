import { createBatteryLayer } from './kinds/battery/battery-layer.ts';
import { createCablesLayer } from './kinds/cables/cables-layer.ts';
import { createCoolingYardLayer } from './kinds/cooling-yard/cooling-yard-layer.ts';
import { createGasLayer } from './kinds/gas/gas-layer.ts';
import { createHallEquipmentLayer } from './kinds/hall-equipment/hall-equipment-layer.ts';
import { createPipesLayer } from './kinds/pipes/pipes-layer.ts';
import { createPowerYardLayer } from './kinds/power-yard/power-yard-layer.ts';
import { createPropsLayer } from './kinds/props/props-layer.ts';
import { createRacksLayer } from './kinds/racks/racks-layer.ts';
import { createReactorLayer } from './kinds/reactor/reactor-layer.ts';
import type { SceneLayer, SceneShared } from './layer.ts';

type LayerMaker = (shared: SceneShared) => SceneLayer;

/** Everything that follows the first picture, wave by wave, in the order in which it is built and drawn. */
export const LATER_LAYERS: readonly (readonly LayerMaker[])[] = [
  [createRacksLayer, createHallEquipmentLayer],
  [createPipesLayer, createCablesLayer],
  [createCoolingYardLayer, createPowerYardLayer],
  [createReactorLayer, createGasLayer, createBatteryLayer, createPropsLayer],
];
