import { areTanks } from '../../plan/details/tanks.ts';
import { boxOf } from '../../plan/look-up.ts';
import type { Plan, ThingId } from '../../plan/plan-types.ts';
import { rackIdOf } from '../../plan/rack-parts/find-rack-part.ts';
import { openedRack } from '../../plan/rack-parts/opened-rack.ts';
import { openedReactor } from '../../plan/reactor-parts/opened-reactor.ts';
import { RADIANS_PER_DEG } from '../../units/angle.ts';
import type { Vector } from './standard-views.ts';

/** Between the camera and what stands across the aisle, and least height over what is looked at, metres. */
const KEPT_CLEAR_M = 0.15;
const LEAST_UP_M = 0.45;

/** From which side a thing with a front is looked at, and how much is seen around it. */
export interface FrontView {
  readonly towards: Vector;
  /** From the middle of the thing to what is looked at, metres: a rack is seen by its face. */
  readonly ahead: Vector;
  readonly roomM: number;
  /** No farther away than this: across the aisle stand others, and over it pipes hang. */
  readonly withinM: number;
}

/** Turned from the front, and height, degrees; room as a share of what is looked at. */
interface FrontAngle {
  readonly turnDeg: number;
  readonly heightDeg: number;
  readonly room: number;
  /** Metres; what the aisle leaves where it is left out. */
  readonly withinM?: number;
  /** So much higher than the top of the rack may the eye be, metres: none where it is left out. */
  readonly overTopM?: number;
}

/** Along the aisle, whose other side is as near as a tray comes out. */
const RACK: FrontAngle = { turnDeg: 54, heightDeg: 10, room: 0 };
/** Whole and with its neighbours, from beyond the aisle: what stands across it steps aside for a rack that is opened. */
const OPENED_RACK: FrontAngle = { turnDeg: 28, heightDeg: 13, room: 0.35, withinM: 9 };
/** Into the bath over what stands across the aisle, which is as low, with eyes below the trays of fibre over the rows. */
const TANK: FrontAngle = { turnDeg: 50, heightDeg: 32, room: 0.3, overTopM: 0.9 };
/** Whole, from down its aisle. */
const CDU: FrontAngle = { turnDeg: 67, heightDeg: 7, room: 0.2 };
const TRAY: FrontAngle = { turnDeg: 36, heightDeg: 38, room: 0.05 };
const PACKAGE: FrontAngle = { turnDeg: 24, heightDeg: 48, room: 1.1 };

/** The open side of a cutaway, from a little beyond the reactor; a unit with half its turbine hall around it, a part alone. */
const UNIT: FrontAngle = { turnDeg: -102, heightDeg: 31, room: 0.1 };
const UNIT_PART: FrontAngle = { turnDeg: -104, heightDeg: 34, room: 0.6 };

/** The view into a unit that is cut open; null for all else. */
function cutawayView(plan: Plan, id: ThingId): FrontView | null {
  const opened = openedReactor(plan, id);
  const box = opened && boxOf(plan, id);
  if (opened === null || box === null) return null;
  const isUnit = id === opened.reactorId;
  const { turnDeg, heightDeg, room } = isUnit ? UNIT : UNIT_PART;
  const turn = box.yawRad + turnDeg * RADIANS_PER_DEG;
  const height = heightDeg * RADIANS_PER_DEG;
  const aheadM = isUnit ? opened.toHallM / 2 : 0;
  return {
    towards: [Math.sin(turn) * Math.cos(height), Math.sin(height), Math.cos(turn) * Math.cos(height)],
    ahead: [
      aheadM * Math.sin(box.yawRad),
      isUnit ? -opened.system.shaftM.value / 2 : 0,
      aheadM * Math.cos(box.yawRad),
    ],
    roomM: room * Math.max(...box.size, isUnit ? opened.toHallM : 0),
    withinM: Number.POSITIVE_INFINITY,
  };
}

function angleFor({ campus }: Plan, id: ThingId, selection: ThingId | null): FrontAngle | null {
  if (id.startsWith('cdu-')) return CDU;
  if (!/^(support-)?rack-/.test(id)) return null;
  if (id.startsWith('rack-') && areTanks(campus.params)) return TANK;
  const depth = id.split('/').length;
  if (depth > 1) return depth === 2 ? TRAY : PACKAGE;
  return id.startsWith('rack-') && selection !== null && rackIdOf(selection) === id ? OPENED_RACK : RACK;
}

/**
 * The view that shows the face of a rack or what is pulled out of it, from the side the camera is on, or the open side of a
 * unit; null for all else. The rack of the selection is opened.
 */
export function frontView(
  plan: Plan,
  id: ThingId,
  [fromX, , fromZ]: Vector,
  selection: ThingId | null = null,
): FrontView | null {
  const angle = angleFor(plan, id, selection);
  const box = angle && boxOf(plan, id);
  if (angle === null || box === null) return cutawayView(plan, id);
  const { position, size, yawRad } = box;
  const rightward = Math.cos(yawRad) * (fromX - position[0]) - Math.sin(yawRad) * (fromZ - position[2]);
  // A blade on edge has its board on its left.
  const side = openedRack(plan, id)?.pulled.upright === true ? -1 : Math.sign(rightward || 1);
  const turn = yawRad + side * angle.turnDeg * RADIANS_PER_DEG;
  const height = angle.heightDeg * RADIANS_PER_DEG;
  const rack = boxOf(plan, rackIdOf(id)) ?? box;
  const faceM = id === rackIdOf(id) ? size[2] / 2 : 0;
  const ahead: Vector = [faceM * Math.sin(yawRad), 0, faceM * Math.cos(yawRad)];
  const inAisleM = Math.hypot(
    position[0] + ahead[0] - rack.position[0],
    position[2] + ahead[2] - rack.position[2],
  );
  const forwardM =
    angle.overTopM === undefined
      ? rack.size[2] / 2 + plan.campus.layout.coldAisleM - KEPT_CLEAR_M - inAisleM
      : Number.POSITIVE_INFINITY;
  const upwardM = Math.max(LEAST_UP_M, rack.size[1] + (angle.overTopM ?? 0) - (position[1] + size[1] / 2));
  return {
    towards: [Math.sin(turn) * Math.cos(height), Math.sin(height), Math.cos(turn) * Math.cos(height)],
    ahead,
    roomM: angle.room * Math.max(...size),
    withinM:
      angle.withinM ??
      Math.min(
        forwardM / (Math.cos(angle.turnDeg * RADIANS_PER_DEG) * Math.cos(height)),
        upwardM / Math.sin(height),
      ),
  };
}
