import { boundedM2 } from '../../params/bounded-area.ts';
import type { RoadEdit, SiteEdit } from '../../params/site-edits.ts';
import { formatQuantity } from '../../units/format.ts';

/** To a decimetre, as far as a part was moved this way or the other; nothing where it was not. */
function along(metres: number, towards: string, away: string): string[] {
  const lengthM = Number(Math.abs(metres).toFixed(1));
  return lengthM === 0 ? [] : [`${lengthM.toLocaleString('en-US')} m ${metres > 0 ? towards : away}`];
}

function roadM({ points }: RoadEdit): number {
  return points.reduce((sum, [x, z], at) => {
    const [bx, bz] = points[at + 1] ?? [x, z];
    return sum + Math.hypot(bx - x, bz - z);
  }, 0);
}

/** What an edit of the site did to a part, in words: `10 m west, 20 m south`, `turned 90° left`. */
export function editText(edit: SiteEdit): string {
  if (edit.op === 'remove') return edit.id.startsWith('building-') ? 'left open' : 'removed';
  if (edit.op === 'rotate') return `turned ${edit.quarterTurns * 90}° left`;
  if (edit.op === 'boundary')
    return `${edit.points.length} corners, ${formatQuantity(boundedM2(edit.points), 'm²')}`;
  if (edit.op === 'road') return `added, ${formatQuantity(roadM(edit), 'm')}`;
  if (edit.op === 'add' || edit.op === 'gate') {
    const place = [...along(edit.x, 'east', 'west'), ...along(edit.z, 'south', 'north')].join(', ');
    return `added, ${place === '' ? 'in' : `${place} of`} the middle`;
  }
  return [...along(edit.dx, 'east', 'west'), ...along(edit.dz, 'south', 'north')].join(', ');
}
