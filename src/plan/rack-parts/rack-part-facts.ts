import type { RackBlock } from '../../model/campus-types.ts';
import { acceleratorIn } from '../../model/compute/chosen-rack.ts';
import { rackShareOf } from '../../model/compute/rack-share.ts';
import { blockOfRack } from '../block-of-rack.ts';
import type { Plan } from '../plan-types.ts';
import type { Fact } from '../thing-facts.ts';
import type { FoundRackPart } from './find-rack-part.ts';
import type { RackPart } from './rack-opening.ts';
import { lyingTray } from './tray-contents.ts';

const fact = (label: string, value: number | string, unit = ''): Fact => ({ label, value, unit });

/** What a newcomer calls each part of a front. */
const PART_NAMES: Readonly<Record<RackPart['slot'], string>> = {
  'management-switch': 'Management switch',
  'network-switch': 'Network switch',
  'scale-up-switch': 'Scale-up switch',
  'switch-chassis': 'Switch blade',
  'power-shelf': 'Power shelf',
  'compute-tray': 'Compute tray',
  'host-tray': 'Host tray',
  'blade-chassis': 'Compute blade',
  server: 'Server',
  blank: 'Blank',
};

function shareFacts(block: RackBlock, accelerators: number): Fact[] {
  const share = rackShareOf(block, accelerators);
  return [
    fact('Share of the rack’s power', share.powerW, 'W'),
    ...(share.coolantFlowM3PerS > 0
      ? [
          fact('Coolant flow', share.coolantFlowM3PerS, 'm³/s'),
          fact('Heat into liquid', share.heatIntoLiquidW, 'W'),
        ]
      : []),
  ];
}

function packageFacts(block: RackBlock): Fact[] {
  const accelerator = acceleratorIn(block.params);
  const { chip } = block.cooling;
  return [
    fact('What', 'Accelerator package'),
    ...(accelerator === undefined
      ? []
      : [
          fact('Type', accelerator.label),
          fact('Rated power', accelerator.powerW.value, 'W'),
          fact('Memory', accelerator.memoryBytes.value, 'B'),
          fact('Memory bandwidth', accelerator.memoryBytesPerS.value, 'B/s'),
          fact('Scale-up links, both ways', accelerator.scaleUpBytesPerS.value, 'B/s'),
        ]),
    ...shareFacts(block, 1),
    ...(chip === undefined
      ? []
      : [fact('Case', chip.caseTempC, '°C'), fact('Junction', chip.junctionTempC, '°C')]),
  ];
}

function trayFacts(block: RackBlock, part: RackPart): Fact[] {
  const { hosts, cards } = lyingTray(part);
  return [
    fact('What', PART_NAMES[part.slot]),
    ...(part.accelerators > 0 ? [fact('Accelerators', part.accelerators)] : []),
    ...(hosts > 0 ? [fact('Host processors', hosts)] : []),
    ...(cards > 0 ? [fact('Network cards', cards)] : []),
    ...(part.accelerators > 0 ? shareFacts(block, part.accelerators) : []),
    fact('Height', part.size[1], 'm'),
  ];
}

/** Facts of a part of a rack, or of a package on it. */
export function rackPartFacts(plan: Plan, { rack, part, packageIndex }: FoundRackPart): Fact[] {
  const block = blockOfRack(plan, rack);
  return packageIndex === null ? trayFacts(block, part) : packageFacts(block);
}
