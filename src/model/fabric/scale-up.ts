import type { AcceleratorRecord } from '../../catalogue/accelerators.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { acceleratorIn, rackOf } from '../compute/chosen-rack.ts';

/** The scale-up network of one accelerator kind. */
export interface ScaleUpDomain {
  /** Accelerators that share load/store memory; 1 where links pass messages. */
  readonly memoryDomainSize: number;
  readonly memoryBytes: number;
  /** Accelerators the scale-up links join, shared memory or not. */
  readonly linkedSize: number;
  /** One accelerator, one direction. */
  readonly bytesPerS: number;
}

/**
 * How far memory is shared by load and store, and what the scale-up links carry. A torus or a wafer's neighbours
 * pass messages, so their memory domain is one chip. SI bytes, bytes per second. Rule FAB-13.
 */
export function scaleUpDomain(values: ParamValues): ScaleUpDomain {
  const rack = rackOf(values);
  const record = acceleratorIn(values);
  if (record === undefined) return { memoryDomainSize: 0, memoryBytes: 0, linkedSize: 0, bytesPerS: 0 };
  const linkedSize = (rack.scaleUpDomain ?? record.scaleUpDomain).value;
  const memoryDomainSize = record.sharedMemory ? linkedSize : 1;
  return {
    memoryDomainSize,
    memoryBytes: memoryDomainSize * record.memoryBytes.value,
    linkedSize,
    bytesPerS: record.scaleUpBytesPerS.value / 2,
  };
}

/** Whole racks that one memory domain fills, at the least one. Rule FAB-13. */
export function racksOfDomain(values: ParamValues, acceleratorsPerRack: number): number {
  return Math.max(1, Math.round(scaleUpDomain(values).memoryDomainSize / Math.max(1, acceleratorsPerRack)));
}

/** Whether the accelerator's own links make a torus of cubes behind optical circuit switches. */
export function isOpticalTorus(record: AcceleratorRecord | undefined): boolean {
  return record?.scaleUpKind === 'optical-torus';
}
