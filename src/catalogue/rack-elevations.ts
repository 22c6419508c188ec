import { type Figure, type FigureKind, figure } from './figure.ts';
import type { RACKS } from './racks.ts';
import type { SourceId } from './sources.ts';

/** What stands in a rack's opening. */
type RackPartKind =
  | 'management-switch'
  | 'network-switch'
  | 'scale-up-switch'
  | 'power-shelf'
  | 'compute-tray'
  | 'host-tray'
  | 'blade-chassis'
  | 'switch-chassis'
  | 'server'
  | 'blank';

/** One part of a rack's front. */
interface RackSlot {
  readonly kind: RackPartKind;
  /** Lower edge, in units above the bottom of the opening; 0 is the lowest. */
  readonly unit: number;
  readonly heightU: number;
  /** Upright blades side by side; 1 for a tray. */
  readonly columns: number;
  /** Accelerators in this part. */
  readonly accelerators: number;
}

/** A rack's front from the lowest part up, and how well it is known. */
export interface RackElevation {
  readonly unitM: Figure;
  readonly unitCount: number;
  readonly slots: readonly RackSlot[];
  readonly source: SourceId;
  readonly kind: FigureKind;
}

/** A run of like parts, as elevations are drawn: from the top down. */
interface Run {
  readonly kind: RackPartKind;
  readonly count: number;
  readonly heightU?: number;
  readonly columns?: number;
  readonly accelerators?: number;
}

const RACK_UNIT = figure(0.04445, 'm', 'general-knowledge', 'regulator');
const OPEN_UNIT = figure(0.048, 'm', 'engineering-practice', 'assumption');

/** Stacks runs from the top down and fills what is left below with one blank. */
function stack(unitCount: number, runs: readonly Run[]): RackSlot[] {
  const slots: RackSlot[] = [];
  let top = unitCount;
  for (const { kind, count, heightU = 1, columns = 1, accelerators = 0 } of runs) {
    for (let part = 0; part < count; part += 1) {
      top -= heightU;
      slots.push({ kind, unit: top, heightU, columns, accelerators });
    }
  }
  if (top > 0) slots.push({ kind: 'blank', unit: 0, heightU: top, columns: 1, accelerators: 0 });
  return slots.reverse();
}

function elevation(
  unitM: Figure,
  unitCount: number,
  source: SourceId,
  kind: FigureKind,
  runs: readonly Run[],
): RackElevation {
  return { unitM, unitCount, slots: stack(unitCount, runs), source, kind };
}

const compute = (count: number, accelerators: number, heightU = 1): Run => ({
  kind: 'compute-tray',
  count,
  heightU,
  accelerators,
});
const run = (kind: RackPartKind, count: number, heightU = 1): Run => ({ kind, count, heightU });

// Counts of trays are the maker's; their order is read from a figure that another reader calls illustrative.
const nvl72 = (shelves: Run): readonly Run[] => [
  run('management-switch', 2),
  shelves,
  compute(10, 4),
  run('scale-up-switch', 9),
  compute(8, 4),
  shelves,
];

const eightChipServers = (count: number, heightU: number): readonly Run[] => [
  run('management-switch', 2),
  { kind: 'server', count, heightU, accelerators: 8 },
];

// Eight chassis of eight blades; a blade holds two nodes. Switches stand behind and are drawn between chassis pairs.
const cabinet = (acceleratorsPerChassis: number): readonly Run[] => [
  ...Array.from({ length: 4 }, (): readonly Run[] => [
    { kind: 'blade-chassis', count: 1, heightU: 4, columns: 8, accelerators: acceleratorsPerChassis },
    { kind: 'switch-chassis', count: 1, heightU: 2, columns: 8 },
    { kind: 'blade-chassis', count: 1, heightU: 4, columns: 8, accelerators: acceleratorsPerChassis },
  ]).flat(),
  run('power-shelf', 4),
];

const TPU_TRAYS: readonly Run[] = [
  run('network-switch', 2),
  run('power-shelf', 4),
  compute(16, 4, 2),
  run('power-shelf', 4),
];

/** Fronts of all racks, by public rack id. */
export const RACK_ELEVATIONS: Readonly<Record<keyof typeof RACKS, RackElevation>> = {
  'gb200-nvl72': elevation(RACK_UNIT, 48, 'nvidia-nvl72', 'estimate', nvl72(run('power-shelf', 4))),
  'gb300-nvl72': elevation(RACK_UNIT, 48, 'nvidia-nvl72', 'estimate', nvl72(run('power-shelf', 4))),
  'vera-rubin-nvl72': elevation(
    RACK_UNIT,
    48,
    'nvidia-vera-rubin',
    'estimate',
    nvl72(run('power-shelf', 2, 3)),
  ),
  'rubin-cpx': elevation(RACK_UNIT, 48, 'analyst-rubin', 'estimate', nvl72(run('power-shelf', 2, 3))),
  'rubin-ultra-mgx': elevation(RACK_UNIT, 48.5, 'analyst-rubin', 'estimate', [
    run('management-switch', 2),
    run('power-shelf', 2, 3),
    compute(9, 4),
    run('scale-up-switch', 18, 0.75),
    compute(9, 4),
    run('power-shelf', 2, 3),
  ]),
  kyber: elevation(RACK_UNIT, 48, 'tomshardware-kyber', 'estimate', [
    run('management-switch', 2),
    { kind: 'blade-chassis', count: 1, heightU: 16, columns: 18, accelerators: 72 },
    { kind: 'switch-chassis', count: 1, heightU: 8, columns: 12 },
    { kind: 'blade-chassis', count: 1, heightU: 16, columns: 18, accelerators: 72 },
  ]),
  'dgx-h100': elevation(RACK_UNIT, 48, 'dgx-h100-guide', 'vendor', eightChipServers(4, 8)),
  'dgx-h200': elevation(RACK_UNIT, 48, 'hgx-h200', 'vendor', eightChipServers(4, 8)),
  'hgx-h100-liquid': elevation(RACK_UNIT, 48, 'colossus-racks', 'estimate', [
    run('network-switch', 2),
    { kind: 'server', count: 8, heightU: 4, accelerators: 8 },
  ]),
  'hgx-h20': elevation(RACK_UNIT, 48, 'h20-reports', 'estimate', eightChipServers(4, 8)),
  'dgx-b200': elevation(RACK_UNIT, 48, 'dgx-b200', 'vendor', eightChipServers(4, 10)),
  'dgx-b300': elevation(RACK_UNIT, 48, 'dgx-b300', 'vendor', eightChipServers(4, 10)),
  'grand-teton-h100': elevation(OPEN_UNIT, 44, 'model-assumption', 'assumption', [
    run('network-switch', 2),
    run('power-shelf', 1, 3),
    { kind: 'server', count: 2, heightU: 8, accelerators: 8 },
    run('power-shelf', 1, 3),
  ]),
  lpx: elevation(RACK_UNIT, 48, 'lpx-reports', 'estimate', [
    run('management-switch', 2),
    run('power-shelf', 4),
    compute(32, 8),
    run('power-shelf', 4),
  ]),
  helios: elevation(OPEN_UNIT, 42, 'awesomeagents-helios', 'estimate', [
    run('management-switch', 2),
    run('power-shelf', 3),
    compute(9, 4),
    run('scale-up-switch', 6),
    compute(9, 4),
    run('power-shelf', 3),
  ]),
  mi300x: elevation(RACK_UNIT, 48, 'engineering-practice', 'assumption', eightChipServers(4, 8)),
  mi355x: elevation(OPEN_UNIT, 44, 'model-assumption', 'assumption', [
    run('network-switch', 2),
    run('power-shelf', 4),
    { kind: 'server', count: 16, heightU: 2, accelerators: 8 },
    run('power-shelf', 4),
  ]),
  'tpu-v5p': elevation(OPEN_UNIT, 44, 'model-assumption', 'assumption', TPU_TRAYS),
  'tpu-v6e': elevation(OPEN_UNIT, 44, 'model-assumption', 'assumption', TPU_TRAYS),
  'tpu-v7': elevation(OPEN_UNIT, 44, 'tpu-ironwood', 'estimate', TPU_TRAYS),
  'trn2-ultraserver': elevation(OPEN_UNIT, 44, 'model-assumption', 'assumption', [
    run('network-switch', 2),
    run('power-shelf', 2),
    run('host-tray', 1, 2),
    compute(8, 2, 2),
    run('host-tray', 1, 2),
    compute(8, 2, 2),
  ]),
  'trn3-ultraserver': elevation(OPEN_UNIT, 44, 'model-assumption', 'assumption', [
    run('network-switch', 2),
    run('power-shelf', 4),
    compute(9, 4),
    run('scale-up-switch', 10),
    compute(9, 4),
    run('power-shelf', 4),
  ]),
  'groq-v1': elevation(RACK_UNIT, 42, 'general-knowledge', 'estimate', [
    run('network-switch', 1),
    { kind: 'server', count: 8, heightU: 4, accelerators: 8 },
    run('server', 1, 4),
  ]),
  cs3: elevation(RACK_UNIT, 42, 'cerebras-cs3', 'estimate', [
    run('network-switch', 2),
    { kind: 'server', count: 2, heightU: 15, accelerators: 1 },
  ]),
  'air-cloud': elevation(RACK_UNIT, 42, 'model-assumption', 'assumption', [
    run('network-switch', 2),
    run('server', 20, 2),
  ]),
  'frontier-ex235a': elevation(RACK_UNIT, 44, 'general-knowledge', 'estimate', cabinet(64)),
  'mi300a-ex255a': elevation(RACK_UNIT, 44, 'general-knowledge', 'estimate', cabinet(64)),
  'gh200-ex254n': elevation(RACK_UNIT, 44, 'general-knowledge', 'estimate', cabinet(56)),
};
