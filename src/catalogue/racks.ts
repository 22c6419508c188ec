import type { RackRecord } from './rack-record.ts';
import { CABINET_RACKS } from './racks-cabinet.ts';
import { NVIDIA_RACKS } from './racks-nvidia.ts';
import { OTHER_RACKS } from './racks-others.ts';

/** All rack kinds, by public rack id, in the order people choose from. */
export const RACKS = {
  ...NVIDIA_RACKS,
  ...OTHER_RACKS,
  ...CABINET_RACKS,
} satisfies Record<string, RackRecord>;
