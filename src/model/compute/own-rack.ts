import type { AcceleratorRecord } from '../../catalogue/accelerators.ts';
import { type Figure, figure } from '../../catalogue/figure.ts';
import type { ChosenRack } from '../../catalogue/rack-record.ts';
import { RACKS } from '../../catalogue/racks.ts';
import type { ParamValues } from '../../params/param-types.ts';

const typed = (value: number, unit: string): Figure => figure(value, unit, 'as-entered', 'assumption');

/** The rack that was typed in. Without accelerators it is one of ordinary servers. Rule CMP-19. */
export function ownRack(values: ParamValues): ChosenRack {
  const accelerators = values['ownRack.accelerators'];
  const servers = accelerators === 0;
  return {
    label: 'Your own rack',
    accelerator: servers ? 'none' : 'Your accelerator',
    acceleratorId: servers ? 'none' : 'own',
    acceleratorsPerRack: typed(accelerators, '1'),
    ...(servers && { endpointsPerRack: RACKS['air-cloud'].endpointsPerRack }),
    powerW: typed(values['ownRack.powerKw'] * 1e3, 'W'),
    provisionedShare: typed(values['ownRack.provisionedShare'], '1'),
    liquidFraction: typed(values['ownRack.liquidShare'], '1'),
    widthM: typed(values['ownRack.widthM'], 'm'),
    depthM: typed(values['ownRack.depthM'], 'm'),
    heightM: typed(values['ownRack.heightM'], 'm'),
    massKg: typed(values['ownRack.massKg'], 'kg'),
    priceUsd: typed(values['ownRack.priceUsd'], 'USD'),
    roadmap: false,
    powerPublished: false,
  };
}

/** The accelerator that was typed in: without scale-up links it shares memory with none. Rule CMP-19. */
export function ownAccelerator(values: ParamValues): AcceleratorRecord {
  const bothWaysBytesPerS = values['ownRack.scaleUpTbPerS'] * 1e12;
  const domain = linkedAccelerators(values);
  const fp8Pflops = values['ownRack.fp8PflopPerS'];
  return {
    label: 'Your accelerator',
    bf16FlopPerS: typed(values['ownRack.bf16PflopPerS'] * 1e15, 'FLOP/s'),
    ...(fp8Pflops > 0 && { fp8FlopPerS: typed(fp8Pflops * 1e15, 'FLOP/s') }),
    memoryBytes: typed(values['ownRack.memoryGb'] * 1e9, 'B'),
    memoryBytesPerS: typed(values['ownRack.memoryTbPerS'] * 1e12, 'B/s'),
    scaleUpBytesPerS: typed(domain > 1 ? bothWaysBytesPerS : 0, 'B/s'),
    scaleUpDomain: typed(domain, '1'),
    sharedMemory: true,
    scaleUpKind: domain > 1 ? 'switched' : 'none',
    scaleOutGbps: typed(values['ownRack.scaleOutGbps'], 'Gb/s'),
    powerW: typed((values['ownRack.powerKw'] * 1e3) / Math.max(1, values['ownRack.accelerators']), 'W'),
  };
}

/** Accelerators that the typed links join. */
function linkedAccelerators(values: ParamValues): number {
  return values['ownRack.scaleUpTbPerS'] > 0 ? values['ownRack.memoryDomain'] : 1;
}
