import { type AddEdit, foldSiteEdits, type SiteEdit } from '../../../params/site-edits.ts';
import type { Warning } from '../../campus-types.ts';
import type { Checked } from '../../model-types.ts';
import { editRefusal } from './refuse-edit.ts';

/** Where the buildings of a campus stand, before they are moved. */
export interface BuildingPlaces {
  /** Places of the grid, those left open too. */
  readonly placeCount: number;
  /** The place of each building that stands in the grid, by its index. */
  readonly onGrid: readonly number[];
  /** Those that stand elsewhere; they are counted after those in the grid. */
  readonly added: readonly AddEdit[];
}

const PLACE = /^building-(\d+)$/;

/** The place of the grid that an edit means; undefined for other parts. */
export function placeOfId(id: string): number | undefined {
  const place = PLACE.exec(id)?.[1];
  return place === undefined ? undefined : Number(place);
}

/**
 * The buildings of a campus on their places: in the grid but for places that are left open, and those that were added where
 * they were added. Edits change no number of buildings: what there is no building or no place for is left out and told.
 * Rule LAY-26.
 */
export function buildingPlaces(edits: readonly SiteEdit[], buildingCount: number): Checked<BuildingPlaces> {
  const buildings = Math.max(1, buildingCount);
  const warnings: Warning[] = [];
  const folded = edits.length === 0 ? edits : foldSiteEdits(edits);
  const asked = folded
    .filter((edit) => edit.op === 'add')
    .toSorted((a, b) => numberOf(a.id) - numberOf(b.id));
  const added = asked.slice(0, buildings);
  for (const { id } of asked.slice(buildings))
    warnings.push(
      editRefusal(
        `"${id}" is not built: the campus has ${buildings} buildings.`,
        'Ask for more buildings, or take it away again.',
      ),
    );
  const inGrid = buildings - added.length;
  const open = new Set<number>();
  const gaps = folded.flatMap(({ op, id }) => (op === 'remove' ? [placeOfId(id) ?? []].flat() : []));
  for (const place of gaps.toSorted((a, b) => a - b)) {
    if (place <= inGrid + open.size) open.add(place);
    else
      warnings.push(
        editRefusal(
          `"building-${place}" is not left out: the grid has ${inGrid + open.size} places.`,
          'Ask for more buildings, or forget this change.',
        ),
      );
  }
  const onGrid: number[] = [];
  for (let place = 0; onGrid.length < inGrid; place += 1) if (!open.has(place)) onGrid.push(place);
  return { value: { placeCount: inGrid + open.size, onGrid, added }, warnings };
}

function numberOf(id: string): number {
  return Number(id.slice(id.indexOf('-') + 1));
}
