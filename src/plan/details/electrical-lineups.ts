import {
  CHAIN_STAGES,
  type ChainStage,
  DISTRIBUTIONS,
  STAGE_LABELS,
} from '../../catalogue/electrical-chain.ts';
import {
  electricalLines,
  type LineupKind,
  skidLineInsetM,
} from '../../model/layout/rooms/electrical-lines.ts';
import type { HallDesign } from '../../model/layout/site/frame-types.ts';
import { skidLine } from '../../model/layout/site/hall-places.ts';
import type { Plan } from '../plan-types.ts';
import { LINEUP_SIZES_M } from './detail-sizes.ts';
import { type DetailBlock, DetailBuilder } from './detail-types.ts';

export const LINEUP_KINDS: readonly LineupKind[] = [
  'ups-cabinets',
  'rectifier-cabinets',
  'battery-cabinets',
  'low-voltage-switchboard',
];

type PlacedSkids = Pick<Plan, 'campus' | 'things'>;

/** How far behind a power skid each of its line-ups of a kind stands, by the line of the skid, metres. */
function behindSkidsM({ campus }: PlacedSkids, hall: HallDesign, kind: LineupKind): Map<number, number> {
  const lines = electricalLines(hall, campus.params['power.distribution']);
  return new Map(
    lines
      .filter((line) => line.kind === kind)
      .map(({ skidLine: line, insetM }) => [line, skidLineInsetM(hall, line) - insetM]),
  );
}

/** The line-ups of a kind in all electrical rooms: one behind each power skid that stands, its front the same way. */
export function lineupsOf(plan: PlacedSkids, kind: LineupKind): DetailBlock {
  const lineups = new DetailBuilder(kind, 'power-skid');
  const { hall } = plan.campus.site.frame.building;
  const behindM = behindSkidsM(plan, hall, kind);
  if (behindM.size === 0) return lineups.build();
  const { count, position, yaw, size } = plan.things['power-skid'];
  const { items } = skidLine(hall);
  for (let skid = 0; skid < count; skid += 1) {
    const line = Math.floor(((skid % hall.skidsPerHall) >> 1) / items);
    const backM = behindM.get(line);
    // A skid that does not stand yet is nothing in its place.
    if (backM === undefined || size[3 * skid] === 0) continue;
    const turn = yaw[skid] ?? 0;
    const x = (position[3 * skid] ?? 0) - Math.sin(turn) * backM;
    const z = (position[3 * skid + 2] ?? 0) - Math.cos(turn) * backM;
    lineups.add(skid, x, position[3 * skid + 1] ?? 0, z, LINEUP_SIZES_M[kind], turn);
  }
  return lineups.build();
}

/** Equal keys: line-ups stand behind the same skids in the same way. */
export function lineupsKey(plan: PlacedSkids, kind: LineupKind): string {
  return [...behindSkidsM(plan, plan.campus.site.frame.building.hall, kind).values()].join(' ');
}

const STAGES_OF: Readonly<Record<LineupKind, readonly ChainStage[]>> = {
  'ups-cabinets': ['upsDouble', 'upsEco'],
  'rectifier-cabinets': ['rectifier800'],
  'battery-cabinets': [],
  'low-voltage-switchboard': [],
};

/** The stage of the chain that a line-up is: what it is called, and how much of the power passes it. */
export function stageOfLineup(
  { campus }: Pick<Plan, 'campus'>,
  kind: LineupKind,
): { readonly label: string; readonly efficiency: number } | null {
  const { stages } = DISTRIBUTIONS[campus.params['power.distribution']];
  const stage = stages.find((each) => STAGES_OF[kind].includes(each));
  return stage === undefined ? null : { label: STAGE_LABELS[stage], efficiency: CHAIN_STAGES[stage].value };
}

export const isLineup = (kind: string): kind is LineupKind => LINEUP_KINDS.some((lineup) => lineup === kind);
