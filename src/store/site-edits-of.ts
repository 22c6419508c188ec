import { type Placings, partsAlong } from '../model/layout/rules/check-move.ts';
import type { MirrorSides } from '../model/layout/rules/place-together.ts';
import { coolingYardIndex } from '../model/layout/site/cooling-yards.ts';
import { worldX, worldZ } from '../model/layout/site/site-pose.ts';
import type { Parcel, Site } from '../model/layout/site/site-types.ts';
import type { SiteEdit } from '../params/site-edits.ts';

interface Way {
  readonly dx: number;
  readonly dz: number;
}

/** The edits that put parts of a site where they are put, on top of those there are. @param sides where they were mirrored. */
export function editsOfPlacings(
  site: Site,
  edits: readonly SiteEdit[],
  placings: Placings,
  sides?: MirrorSides,
): readonly SiteEdit[] {
  return [...placings].flatMap(([id, placing]) => {
    const [part, ...yards] = partsAlong(site, id);
    if (part === undefined) return [];
    // A mirrored building has told where its yards come to stand.
    if (sides !== undefined && part.kind === 'cooling-yard' && placings.has(`building-${part.index >> 1}`))
      return [];
    const { editId } = part;
    const { dx, dz, quarterTurns } = placing;
    const move: SiteEdit = { op: 'move', id: editId, dx, dz };
    const turn: SiteEdit = { op: 'rotate', id: editId, quarterTurns };
    return [
      ...(dx !== 0 || dz !== 0 ? [move] : []),
      ...(quarterTurns !== 0 ? [turn] : []),
      ...yardEdits(edits, yards, quarterTurns, sides),
    ];
  });
}

/** Yards that were moved away from their building keep that way as it is turned or mirrored. */
function yardEdits(
  edits: readonly SiteEdit[],
  yards: readonly Parcel[],
  quarterTurns: number,
  sides: MirrorSides | undefined,
): readonly SiteEdit[] {
  if (quarterTurns === 0 && sides === undefined) return [];
  return yards.flatMap((yard) => {
    const was = wayOf(edits, yard);
    const to =
      sides === undefined ? turned(was, quarterTurns) : imageOf(wayOf(edits, across(yard, yards)), sides);
    if (to.dx === was.dx && to.dz === was.dz) return [];
    return [{ op: 'move' as const, id: yard.editId, dx: to.dx - was.dx, dz: to.dz - was.dz }];
  });
}

/** The yard on the other side of the building, where there is one. */
function across(yard: Parcel, yards: readonly Parcel[]): Parcel {
  const other = coolingYardIndex(yard.index >> 1, (yard.index & 1) === 0 ? 1 : -1);
  return yards.find(({ index }) => index === other) ?? yard;
}

function wayOf(edits: readonly SiteEdit[], { editId }: Parcel): Way {
  const move = edits.find((edit) => edit.op === 'move' && edit.id === editId);
  return move?.op === 'move' ? move : { dx: 0, dz: 0 };
}

function turned({ dx, dz }: Way, quarterTurns: number): Way {
  const turn = { x: 0, z: 0, quarterTurns };
  return { dx: worldX(turn, dx, dz), dz: worldZ(turn, dx, dz) };
}

function imageOf({ dx, dz }: Way, sides: MirrorSides): Way {
  return sides === 'west-east' ? { dx: -dx, dz } : { dx, dz: -dz };
}
