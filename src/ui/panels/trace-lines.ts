import { scaleUpDomain } from '../../model/fabric/scale-up.ts';
import { acceleratorsIn, blockOfRack } from '../../plan/block-of-rack.ts';
import type { Plan } from '../../plan/plan-types.ts';
import { RUN_NAMES } from '../../plan/run-names.ts';
import { THING_NAMES } from '../../plan/thing-names.ts';
import type { FabricRingName } from '../../plan/trace/fabric-rings.ts';
import type { ringsIn } from '../../plan/trace/plan-traces.ts';
import type { Trace } from '../../plan/trace/trace-thing.ts';
import type { FailureEffect } from '../../plan/trace/what-fails.ts';
import { NEARNESS_COLOURS } from '../../units/colour-ramps.ts';
import { formatQuantity } from '../../units/format.ts';
import { SECONDS_PER_HOUR } from '../../units/time.ts';

/** One line of what a trace or a failure came to. */
export interface TraceLine {
  readonly label: string;
  readonly value: string;
  /** What it is outlined with in the scene, where lines differ. */
  readonly colour?: string;
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

const RING_NAMES: Readonly<Record<FabricRingName, string>> = {
  rack: 'In the same rack',
  row: 'In the same row',
  hall: 'In the same hall',
  building: 'In the same building',
  campus: 'Elsewhere on the campus',
};

const fibreOf = (trace: Trace | null) =>
  trace?.networks.find(({ domain }) => domain === 'fabric')?.runs ?? [];

/** What shares memory: how many accelerators of these racks, in how many; no line where there are none. */
function domainLines(plan: Plan, domain: Int32Array): TraceLine[] {
  const [first = 0] = domain;
  const { memoryDomainSize } = scaleUpDomain(blockOfRack(plan, first).params);
  const standing = Math.round(acceleratorsIn(plan, first, first + domain.length));
  const sharing = Math.min(memoryDomainSize, standing);
  if (sharing === 0) return [];
  const racks = domain.length === 1 ? 'in this rack' : `in ${counted(domain.length)} racks`;
  return [
    {
      label: 'Accelerators that share memory',
      value: `${counted(sharing)} ${racks}`,
      colour: NEARNESS_COLOURS.rack,
    },
  ];
}

/**
 * Rings of distance in lines: how many accelerators, and how far the farthest; how many share memory; and the fibre by
 * which the others are reached, as many runs of so many metres.
 */
export function ringLines(plan: Plan, { rings, domain, trace }: ReturnType<typeof ringsIn>): TraceLine[] {
  if (rings.length === 0) return [];
  return [
    ...rings.map(({ ring, acceleratorCount, farthestM }) => ({
      label: RING_NAMES[ring],
      value:
        farthestM > 0
          ? `${counted(acceleratorCount)} · up to ${formatQuantity(farthestM, 'm')}`
          : counted(acceleratorCount),
      colour: NEARNESS_COLOURS[ring],
    })),
    ...domainLines(plan, domain),
    ...fibreOf(trace).map(({ kind, indices, lengthM }) => ({
      label: RUN_NAMES[kind],
      value: `${counted(indices.length)} · ${formatQuantity(lengthM, 'm')}`,
    })),
  ];
}

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
    if (supply.standbyW > 0) {
      const hours = (supply.standbyS ?? 0) / SECONDS_PER_HOUR;
      const time = hours > 0 ? ` for ${formatQuantity(hours, 'h')}` : '';
      lines.push({ label: 'Stand-by sets carry', value: `${formatQuantity(supply.standbyW, 'W')}${time}` });
    }
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
