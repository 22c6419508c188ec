import type { Plan } from '../../plan/plan-types.ts';
import { RUN_NAMES } from '../../plan/run-names.ts';
import { THING_NAMES } from '../../plan/thing-names.ts';
import type { Trace } from '../../plan/trace/trace-thing.ts';
import type { FailureEffect } from '../../plan/trace/what-fails.ts';
import { formatQuantity } from '../../units/format.ts';

/** One line of what a trace or a failure came to. */
export interface TraceLine {
  readonly label: string;
  readonly value: string;
}

const counted = (count: number): string => formatQuantity(count, '');

/** A trace in lines, network by network: how many of what, and the metres of the runs between. */
export function traceLines({ networks }: Trace): TraceLine[] {
  return networks.flatMap(({ domain, things, runs }) => [
    ...things.map(({ kind, indices }) => ({
      label: `${DOMAIN_NAMES[domain]} · ${THING_NAMES[kind]}`,
      value: counted(indices.length),
    })),
    ...runs.map(({ kind, indices, lengthM }) => ({
      label: `${DOMAIN_NAMES[domain]} · ${RUN_NAMES[kind]}`,
      value: `${counted(indices.length)} · ${formatQuantity(lengthM, 'm')}`,
    })),
  ]);
}

const DOMAIN_NAMES: Readonly<Record<Trace['networks'][number]['domain'], string>> = {
  power: 'Power',
  coolant: 'Coolant',
  fabric: 'Fabric',
};

/** A failure in lines: what stops, why, and what stands in. */
export function failureLines(plan: Plan, effect: FailureEffect): TraceLine[] {
  const { racks, unpoweredRackCount, uncooledRackCount, acceleratorCount, serverPowerW, pools, supply } =
    effect;
  const lines: TraceLine[] = [
    { label: 'Racks that stop', value: `${counted(racks.length)} of ${counted(plan.things.rack.count)}` },
  ];
  if (racks.length > 0) {
    lines.push(
      { label: 'Without power', value: counted(unpoweredRackCount) },
      { label: 'Without cooling', value: counted(uncooledRackCount) },
      { label: 'Accelerators', value: counted(acceleratorCount) },
      { label: 'Server power', value: formatQuantity(serverPowerW, 'W') },
    );
  }
  if (supply.lostW > 0) {
    lines.push({ label: 'Supply lost', value: formatQuantity(supply.lostW, 'W') });
    if (supply.bridgedS !== null)
      lines.push({ label: 'Batteries bridge it for', value: formatQuantity(supply.bridgedS, 's') });
  }
  for (const { kind, installed, lost, carried } of pools) {
    const left = installed - lost;
    lines.push({
      label: `${THING_NAMES[kind]}, ${counted(left)} of ${counted(installed)} left`,
      value: `carry ${formatQuantity(carried, '%')}`,
    });
  }
  return lines;
}
