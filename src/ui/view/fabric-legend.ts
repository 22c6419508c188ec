import type { FabricResult } from '../../model/fabric/fabric-types.ts';
import { NEARNESS_COLOURS } from '../../units/colour-ramps.ts';
import { formatQuantity } from '../../units/format.ts';

/** A tier of the fabric as its lens shows it. */
export interface FabricTier {
  readonly colour: string;
  readonly label: string;
  readonly value: string;
}

const counted = (count: number, one: string): string =>
  `${formatQuantity(count, '')} ${one}${count === 1 ? '' : 's'}`;

/** What is lit in which colour, from inside the rack outwards, with what it carries. */
export function fabricTiers(fabric: FabricResult): FabricTier[] {
  const { scaleUpDomainSize, scaleUpBytesPerS, endpointBytesPerS, planeCount } = fabric;
  const planes = planeCount > 1 ? `, ${counted(planeCount, 'plane')}` : '';
  return [
    {
      colour: NEARNESS_COLOURS.rack,
      label: 'Scale-up',
      value: `${formatQuantity(scaleUpDomainSize, '')} × ${formatQuantity(scaleUpBytesPerS, 'B/s')}`,
    },
    {
      colour: NEARNESS_COLOURS.row,
      label: 'Row trays',
      value: `${formatQuantity(endpointBytesPerS, 'B/s')} each${planes}`,
    },
    { colour: NEARNESS_COLOURS.hall, label: 'Hall trays, switches', value: switchesOf(fabric) },
    { colour: NEARNESS_COLOURS.campus, label: 'Ducts', value: counted(fabric.podCount, 'pod') },
  ];
}

function switchesOf({ leafCount, spineCount, coreCount, circuitSwitchCount }: FabricResult): string {
  const kinds: readonly (readonly [number, string])[] = [
    [leafCount, 'leaf'],
    [spineCount, 'spine'],
    [coreCount, 'core'],
    [circuitSwitchCount, 'optical'],
  ];
  const told = kinds.filter(([count]) => count > 0);
  return told.map(([count, name]) => `${formatQuantity(count, '')} ${name}`).join(' + ') || 'in the racks';
}
