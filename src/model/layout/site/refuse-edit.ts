import { MOST_MOVE_M, type SiteEdit } from '../../../params/site-edits.ts';
import type { Warning } from '../../campus-types.ts';
import type { Parcel } from './site-types.ts';

/** An edit that is left out. Rule LAY-11. */
export function editRefusal(message: string, remedy: string): Warning {
  return { rule: 'LAY-11', message, remedy };
}

/**
 * Why an edit cannot be, whatever else stands around: it names nothing, the campus is sized with what it would take away,
 * or only buildings are entered from any side. Undefined where nothing is against it.
 */
export function editRefused(parcels: readonly Parcel[], edit: SiteEdit): Warning | undefined {
  const parcel = parcels.find(({ editId }) => editId === edit.id);
  if (parcel === undefined)
    return editRefusal(
      `There is no parcel called "${edit.id}"; it is not changed.`,
      'Name one of the site’s parcels.',
    );
  const { id, kind } = parcel;
  if (!isPlaceable(edit)) return notPlaced(id);
  if (edit.op === 'rotate' && kind !== 'building')
    return editRefusal(`"${id}" cannot be turned: its lines leave it on one side.`, 'Move it instead.');
  if (edit.op !== 'remove' || kind === 'office') return undefined;
  return editRefusal(
    `"${id}" stays: the campus is sized with what stands on it.`,
    'Take its units off the plant first.',
  );
}

export function notPlaced(id: string): Warning {
  return editRefusal(
    `"${id}" is not placed: its way or its turn is not a number of metres or quarters.`,
    `Move by at most ${MOST_MOVE_M} m each way, turn by whole quarters.`,
  );
}

export function isPlaceable(edit: SiteEdit): boolean {
  const isNear = (metres: number): boolean => Math.abs(metres) <= MOST_MOVE_M;
  if (edit.op === 'move') return isNear(edit.dx) && isNear(edit.dz);
  if (edit.op === 'add' || edit.op === 'gate') return isNear(edit.x) && isNear(edit.z);
  if (edit.op === 'road') return edit.points.flat().every(isNear);
  return edit.op !== 'rotate' || Number.isInteger(edit.quarterTurns);
}
