import { acceleratorOf } from '../catalogue/accelerators.ts';
import type { Figure } from '../catalogue/figure.ts';
import { DESIGN } from '../catalogue/prices.ts';
import type { RackRecord } from '../catalogue/rack-record.ts';
import { RACKS } from '../catalogue/racks.ts';
import { descriptorOf } from './descriptors.ts';
import { OWN_RACK_KNOBS } from './own-rack-knobs.ts';
import type { ParamChange, RackId } from './param-types.ts';
import { parseParams } from './parse.ts';

export const OWN_RACK_IDS = OWN_RACK_KNOBS.map(({ id }) => id);
type OwnRackId = (typeof OWN_RACK_IDS)[number];

/** Digits that a figure keeps when it is copied into a knob: no binary dust. */
const DIGITS = 6;

/** What the knobs of one's own rack are told in, over SI. */
function figuresOf(rackId: RackId): Partial<Record<OwnRackId, number>> {
  const rack: RackRecord = RACKS[rackId];
  const accelerator = acceleratorOf(rack.acceleratorId);
  const at = (figure: Figure | undefined, unit = 1): number => (figure?.value ?? 0) / unit;
  const body = {
    'ownRack.powerKw': at(rack.powerW, 1e3),
    'ownRack.provisionedShare': at(rack.provisionedShare ?? DESIGN.provisionedShare),
    'ownRack.accelerators': at(rack.acceleratorsPerRack),
    'ownRack.liquidShare': at(rack.liquidFraction),
    'ownRack.widthM': at(rack.widthM),
    'ownRack.depthM': at(rack.depthM),
    'ownRack.heightM': at(rack.heightM),
    'ownRack.massKg': at(rack.massKg),
    'ownRack.priceUsd': at(rack.priceUsd),
  };
  if (accelerator === undefined) return body;
  const linked = rack.scaleUpDomain ?? accelerator.scaleUpDomain;
  return {
    ...body,
    'ownRack.bf16PflopPerS': at(accelerator.bf16FlopPerS, 1e15) || at(accelerator.fp8FlopPerS, 2e15),
    'ownRack.fp8PflopPerS': at(accelerator.fp8FlopPerS, 1e15),
    'ownRack.memoryGb': at(accelerator.memoryBytes, 1e9),
    'ownRack.memoryTbPerS': at(accelerator.memoryBytesPerS, 1e12),
    // Links that pass messages share no memory.
    'ownRack.memoryDomain': accelerator.sharedMemory ? at(linked) : 1,
    'ownRack.scaleUpTbPerS': at(accelerator.scaleUpBytesPerS, 1e12),
    'ownRack.scaleOutGbps': at(accelerator.scaleOutGbps),
  };
}

/** One's own rack as a copy of a listed one, each figure within the range of its knob. Rule CMP-19. */
export function copyOfRack(rackId: RackId): ParamChange {
  const entries = Object.entries(figuresOf(rackId)).map(([id, figure]) => {
    const knob = descriptorOf(id as OwnRackId);
    const value = Number(figure.toPrecision(DIGITS));
    return [id, knob.type === 'number' ? Math.min(knob.max, Math.max(knob.min, value)) : value];
  });
  return parseParams(Object.fromEntries(entries)).change;
}
