import { WATER_SOURCES } from '../../catalogue/water-sources.ts';
import { rackOf } from '../../model/compute/chosen-rack.ts';
import { furtherBlocks, isOfNoBlock } from '../../params/fleet.ts';
import type {
  NumberDescriptor,
  ParamDescriptor,
  ParamId,
  ParamValue,
  ParamValues,
} from '../../params/param-types.ts';
import type { Plan } from '../../plan/plan-types.ts';

/** Why a knob does nothing at the moment, in one sentence; null while it acts. */
export function idleReason(id: ParamId, values: ParamValues): string | null {
  const sizing = values['compute.sizingMode'];
  if (id === 'compute.acceleratorCount' && sizing !== 'accelerators') {
    return `Follows from the target power while sizing by ${sizing === 'it-power' ? 'IT' : 'facility'} power.`;
  }
  if (id === 'compute.targetPowerMw' && sizing === 'accelerators') {
    return 'The IT power that follows from the accelerator count.';
  }
  if (id === 'compute.litYear' && furtherBlocks(values).length === 0)
    return 'There is no other block to be older or newer than.';
  if (id === 'power.gasType' && values['power.gasMw'] === 0) return 'No gas plant on this campus.';
  if (STANDBY_KNOBS.has(id) && values['power.standbyShare'] === 0)
    return 'No stand-by generators on this campus.';
  if (REACTOR_KNOBS.has(id) && values['power.smrCount'] === 0) return 'No reactor units on this campus.';
  return null;
}

const REACTOR_KNOBS: ReadonlySet<ParamId> = new Set(['power.smrType', 'power.plantCooling']);
const STANDBY_KNOBS: ReadonlySet<ParamId> = new Set([
  'power.standbyType',
  'power.standbyRedundancy',
  'power.standbyFuelHours',
]);
const SERVING_KNOBS: ReadonlySet<ParamId> = new Set(['workload.tokensPerSPerUser', 'workload.tokenShape']);
const TRAINING_KNOBS: ReadonlySet<ParamId> = new Set(['workload.trainingDays', 'workload.modelKind']);

const INTAKE_KNOBS: ReadonlySet<ParamId> = new Set(['cooling.intakeKm', 'cooling.permitRiseK']);
const RACK_NETWORK_KNOBS: ReadonlySet<ParamId> = new Set([
  'fabric.topology',
  'fabric.switch',
  'fabric.oversubscription',
]);

/** Why a knob that may be set changes nothing at the moment, in one sentence; null while it acts. */
export function quietReason(id: ParamId, values: ParamValues): string | null {
  if (SERVING_KNOBS.has(id) && values['workload.trainingShare'] === 1)
    return 'All accelerators train, so none serves users: lower the share that trains.';
  if (TRAINING_KNOBS.has(id) && values['workload.trainingShare'] === 0)
    return 'No accelerator trains: raise the share that trains.';
  if (id === 'layout.buildingsInRow' && values['layout.buildingCount'] === 1) return 'There is one building.';
  if (isOfNoBlock(id, values)) return 'This block has no racks.';
  const rack = rackOf(values);
  if (RACK_NETWORK_KNOBS.has(id) && rack.network !== undefined)
    return 'These racks bring their own network, with switches inside and every uplink at full rate.';
  const rejection = values['cooling.heatRejection'];
  if (id === 'cooling.changeOverC' && rejection !== 'dry-wet')
    return 'No coils here are dry, then wet: choose them as heat rejection.';
  if (INTAKE_KNOBS.has(id) && !(rejection in WATER_SOURCES))
    return 'No water from the sea, a lake or a river cools this campus: choose it as heat rejection.';
  return null;
}

/** What an idle size knob would say of the campus as it stands; null for knobs that show their own value. */
export function followedValue(id: ParamId, values: ParamValues, plan: Plan | null): number | null {
  if (plan === null || idleReason(id, values) === null) return null;
  if (id === 'compute.acceleratorCount') return plan.metrics.acceleratorCount;
  if (id === 'compute.targetPowerMw') return Math.round(plan.metrics.itPowerW / 1e5) / 10;
  return null;
}

/** Ids of the knobs that differ from the preset, in descriptor order. */
export function changedIds(
  descriptors: readonly ParamDescriptor[],
  values: ParamValues,
  base: ParamValues,
): ParamId[] {
  return descriptors.map((knob) => knob.id).filter((id) => values[id] !== base[id]);
}

// Asked for with every change of the store: a format made each time would cost more than all else of it.
const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** A number as people read it, without its unit; a year has no separators. */
export function numberText({ isYear }: NumberDescriptor, value: number): string {
  return isYear === true ? `${value}` : NUMBER.format(value);
}

/** A value as people read it: the option's label, or the number with grouping and unit. */
export function valueText(knob: ParamDescriptor, value: ParamValue): string {
  if (knob.type === 'choice') {
    return knob.options.find((option) => option.value === value)?.label ?? String(value);
  }
  const text = typeof value === 'number' ? numberText(knob, value) : value;
  return knob.unit === '' ? text : `${text} ${knob.unit}`;
}
