import { DISTRIBUTIONS } from '../../../catalogue/electrical-chain.ts';
import { DETAIL_SIZES } from '../../../catalogue/equipment-sizes.ts';
import { ROOM_PROGRAMME } from '../../../catalogue/rooms.ts';
import type { DistributionId } from '../../../params/param-types.ts';
import type { HallDesign } from '../site/frame-types.ts';
import { LINE_STEP_M, SKID_SIZE, WALL_M } from '../site/site-sizes.ts';

/** What stands in an electrical room with each of its power skids, by the stages that its power passes. */
export type LineupKind =
  | 'ups-cabinets'
  | 'rectifier-cabinets'
  | 'battery-cabinets'
  | 'low-voltage-switchboard';

/** A line of cabinets along the outer wall: one line-up behind each power skid of one line. */
export interface ElectricalLine {
  readonly kind: LineupKind;
  /** Which line of power skids it stands with; 0 is the one nearest to the gallery. */
  readonly skidLine: number;
  /** From the wall of the hall to its middle, metres. */
  readonly insetM: number;
}

const FRONT_M = ROOM_PROGRAMME.lineupFront.value;
const BACK_M = WALL_M + ROOM_PROGRAMME.lineupBack.value;

/** What the distribution asks for behind a skid, what is left out last first. */
function lineupsOf(distribution: DistributionId): readonly LineupKind[] {
  const stages = DISTRIBUTIONS[distribution].stages as readonly string[];
  if (stages.includes('rectifier800')) return ['rectifier-cabinets'];
  const boards = ['low-voltage-switchboard'] as const;
  const bridged = stages.includes('upsDouble') || stages.includes('upsEco');
  return bridged ? [...boards, 'ups-cabinets', 'battery-cabinets'] : boards;
}

const depthM = (kind: LineupKind): number => DETAIL_SIZES[kind].depthM.value;

/**
 * Lines of cabinets between the power skids of an electrical room and its outer wall, from the wall on; as many as find
 * room with a clear way before each. The ways share out what depth is left. Rule LAY-70.
 */
export function electricalLines(
  { skidInsetM, skidLines }: Pick<HallDesign, 'skidInsetM' | 'skidLines'>,
  distribution: DistributionId,
): readonly ElectricalLine[] {
  const asked = lineupsOf(distribution).flatMap((kind) =>
    Array.from({ length: skidLines }, (_, skidLine) => ({ kind, skidLine })),
  );
  const freeM = skidInsetM - SKID_SIZE.d / 2 - BACK_M;
  const standing: typeof asked = [];
  let usedM = 0;
  for (const line of asked) {
    usedM += depthM(line.kind) + FRONT_M;
    if (usedM <= freeM) standing.push(line);
    else usedM -= depthM(line.kind) + FRONT_M;
  }
  const aisleM = FRONT_M + (freeM - usedM) / Math.max(1, standing.length);
  let atM = BACK_M;
  return standing.map(({ kind, skidLine }) => {
    const insetM = atM + depthM(kind) / 2;
    atM += depthM(kind) + aisleM;
    return { kind, skidLine, insetM };
  });
}

/** From the wall of the hall to the middle of a line of power skids, metres. */
export const skidLineInsetM = ({ skidInsetM }: Pick<HallDesign, 'skidInsetM'>, line: number): number =>
  skidInsetM + line * LINE_STEP_M;
