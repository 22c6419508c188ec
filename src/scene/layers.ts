import { createBatteryLayer } from './kinds/battery/battery-layer.ts';
import { createCablesLayer } from './kinds/cables/cables-layer.ts';
import { createCoolingYardLayer } from './kinds/cooling-yard/cooling-yard-layer.ts';
import { createGasLayer } from './kinds/gas/gas-layer.ts';
import { createGroundLayer } from './kinds/ground/ground-layer.ts';
import { createHallEquipmentLayer } from './kinds/hall-equipment/hall-equipment-layer.ts';
import { createPipesLayer } from './kinds/pipes/pipes-layer.ts';
import { createPowerYardLayer } from './kinds/power-yard/power-yard-layer.ts';
import { createPropsLayer } from './kinds/props/props-layer.ts';
import { createRacksLayer } from './kinds/racks/racks-layer.ts';
import { createReactorLayer } from './kinds/reactor/reactor-layer.ts';
import { createRoadsLayer } from './kinds/roads/roads-layer.ts';
import { createShellsLayer } from './kinds/shells/shells-layer.ts';
import { createSkyLayer } from './kinds/sky/sky-layer.ts';
import type { SceneLayer, SceneShared } from './layer.ts';
import type { SkyUniforms } from './lighting/sky-uniforms.ts';

/** Every system of the campus, in the order in which it is built. */
export function createLayers(shared: SceneShared, sky: SkyUniforms): readonly SceneLayer[] {
  return [
    createSkyLayer(sky),
    createGroundLayer(sky),
    createRoadsLayer(shared),
    createShellsLayer(shared),
    createRacksLayer(shared),
    createHallEquipmentLayer(shared),
    createPipesLayer(shared),
    createCablesLayer(shared),
    createCoolingYardLayer(shared),
    createPowerYardLayer(shared),
    createReactorLayer(shared),
    createGasLayer(shared),
    createBatteryLayer(shared),
    createPropsLayer(shared),
  ];
}
