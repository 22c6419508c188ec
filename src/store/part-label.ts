import type { Site } from '../model/layout/site/site-types.ts';
import { BOUNDARY_ID } from '../params/site-edits.ts';
import { wayName } from '../params/site-ways.ts';

const YARD = /^cooling-yard-(\d+)$/;
const BUILDING = /^building-(\d+)$/;

const NAMES: Readonly<Record<string, string>> = {
  switchyard: 'Switchyard',
  gas: 'Gas yard',
  battery: 'Battery yard',
  standby: 'Generator yard',
  solar: 'Solar plant',
  reactors: 'Reactor island',
  office: 'Site office',
};

/** What people call a part of the site; buildings are counted from 1. */
export function partLabel(id: string): string {
  const building = BUILDING.exec(id);
  if (building !== null) return `Building ${Number(building[1]) + 1}`;
  const yard = YARD.exec(id);
  if (yard === null) return NAMES[id] ?? wayName(id) ?? id;
  const index = Number(yard[1]);
  return `Cooling yard ${(index & 1) === 0 ? 'west' : 'east'} of building ${(index >> 1) + 1}`;
}

const MOST_NAMED = 2;

/** Some parts for people: by their names while they are few. */
export function partsLabel(ids: readonly string[]): string {
  return ids.length > MOST_NAMED ? `${ids.length} parts` : ids.map(partLabel).join(' and ');
}

const ADDED = /^added-(\d+)(?:-(west|east))?$/;

/** What people call what an edit names: by the part that stands there now, else by the place that was left open or is gone. */
export function editedLabel({ parcels }: Pick<Site, 'parcels'>, editId: string): string {
  const parcel = parcels.find((each) => each.editId === editId);
  if (parcel !== undefined) return partLabel(parcel.id);
  if (editId === BOUNDARY_ID) return 'Boundary of the land';
  const place = BUILDING.exec(editId);
  if (place !== null) return `Place ${Number(place[1]) + 1} of the grid`;
  const added = ADDED.exec(editId);
  if (added === null) return partLabel(editId);
  const [, number, side] = added;
  return side === undefined ? `Added building ${number}` : `Cooling yard ${side} of added building ${number}`;
}

/** A message of the model with its parts called as people call them. */
export function withPartLabels(message: string): string {
  return message.replaceAll(/"([a-z0-9-]+)"/g, (_, id: string) => partLabel(id));
}
