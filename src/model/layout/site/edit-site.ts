import type { SiteEdit } from '../../../params/site-edits.ts';
import type { Warning } from '../../campus-types.ts';
import type { Checked } from '../../model-types.ts';
import { reachAround } from './frame-campus.ts';
import type { Rect } from './frame-types.ts';
import { poseOf, turnRect, worldX, worldZ } from './site-pose.ts';
import type { Parcel, Port, Room, Site } from './site-types.ts';
import type { SizedCampus } from './sized-campus.ts';

interface Part {
  readonly rect: Rect;
  readonly yaw: number;
  readonly ports: readonly Port[];
}

/** Edits laid over a site in order; one that cannot be is left out and told. Rule LAY-11. */
export function editSite(site: Site, edits: readonly SiteEdit[], campus: SizedCampus): Checked<Site> {
  const warnings: Warning[] = [];
  let edited = site;
  for (const edit of edits) {
    const parcel = edited.parcels.find(({ id }) => id === edit.id);
    if (parcel === undefined) {
      warnings.push(
        refusal(
          `There is no parcel called "${edit.id}"; it is not changed.`,
          'Name one of the site’s parcels.',
        ),
      );
      continue;
    }
    const kept = keptBy(parcel, edit, edited, campus);
    if (kept !== undefined) {
      warnings.push(kept);
      continue;
    }
    const next = applyEdit(edited, parcel, edit);
    const other = overlapped(next, edit.id) ?? tooNear(next, campus.power.smrStandOffM);
    if (other === undefined) edited = next;
    else
      warnings.push(
        refusal(
          `"${edit.id}" would stand on the ground of "${other}"; it stays where it was.`,
          'Move it to free ground, or move the other one first.',
        ),
      );
  }
  return { value: edits.length > 0 ? fenced(edited) : edited, warnings };
}

/**
 * Why an edit cannot be, whatever else stands around: what the campus is sized with needs its ground, and only buildings
 * are entered from any side.
 */
function keptBy(parcel: Parcel, edit: SiteEdit, site: Site, campus: SizedCampus): Warning | undefined {
  const { id, kind } = parcel;
  if (edit.op === 'rotate' && kind !== 'building') {
    return refusal(`"${id}" cannot be turned: its lines leave it on one side.`, 'Move it instead.');
  }
  if (edit.op !== 'remove' || kind === 'office') return undefined;
  if (kind !== 'building') {
    return refusal(
      `"${id}" stays: the campus is sized with what stands on it.`,
      'Take its units off the plant first.',
    );
  }
  const racks = site.rooms.reduce(
    (sum, { parcelId, index }) => sum + (parcelId === id ? (campus.layout.racksPerHall[index] ?? 0) : 0),
    0,
  );
  return refusal(
    `"${id}" stays: the campus is sized with its halls, its plant and the ${racks} accelerator racks in it.`,
    'Ask for fewer accelerators or fewer buildings.',
  );
}

function refusal(message: string, remedy: string): Warning {
  return { rule: 'LAY-11', message, remedy };
}

/** The site with its fence around all parcels, wherever they have been moved to. */
function fenced(site: Site): Site {
  return {
    ...site,
    frame: reachAround(
      site.frame,
      site.parcels.map(({ rect }) => rect),
    ),
  };
}

function applyEdit(site: Site, parcel: Parcel, edit: SiteEdit): Site {
  if (edit.op === 'remove') {
    return {
      ...site,
      parcels: site.parcels.filter(({ id }) => id !== parcel.id),
      rooms: site.rooms.filter(({ parcelId }) => parcelId !== parcel.id),
    };
  }
  const change = edit.op === 'move' ? mover(edit.dx, edit.dz) : turner(parcel, edit.quarterTurns);
  return {
    ...site,
    parcels: site.parcels.map((each) => (each === parcel ? change<Parcel>(each) : each)),
    rooms: site.rooms.map((room) => (room.parcelId === parcel.id ? change<Room>(room) : room)),
  };
}

function mover(dx: number, dz: number): <P extends Part>(part: P) => P {
  return (part) => ({
    ...part,
    rect: { x0: part.rect.x0 + dx, z0: part.rect.z0 + dz, x1: part.rect.x1 + dx, z1: part.rect.z1 + dz },
    ports: part.ports.map((port) => ({ ...port, x: port.x + dx, z: port.z + dz })),
  });
}

function turner(parcel: Parcel, quarterTurns: number): <P extends Part>(part: P) => P {
  const turns = ((Math.round(quarterTurns) % 4) + 4) % 4;
  const { x, z } = poseOf(parcel);
  const about = { x, z, quarterTurns: turns };
  return (part) => ({
    ...part,
    rect: turnRect(part.rect, about, turns),
    yaw: ((poseOf(part).quarterTurns + turns) % 4) * (Math.PI / 2),
    ports: part.ports.map((port) => ({
      ...port,
      x: worldX(about, port.x - x, port.z - z),
      z: worldZ(about, port.x - x, port.z - z),
    })),
  });
}

/** The reactor island, where a hall stands nearer to it than its record allows. */
function tooNear({ parcels, rooms }: Site, standOffM: number): string | undefined {
  const island = parcels.find(({ kind }) => kind === 'reactors');
  if (island === undefined) return undefined;
  const { x0, z0, x1, z1 } = island.rect;
  const kept = { x0: x0 - standOffM, z0: z0 - standOffM, x1: x1 + standOffM, z1: z1 + standOffM };
  return rooms.some(({ rect }) => meet(rect, kept)) ? island.id : undefined;
}

/** A parcel whose ground the changed one would stand on. */
function overlapped({ parcels }: Site, id: string): string | undefined {
  const rect = parcels.find((parcel) => parcel.id === id)?.rect;
  if (rect === undefined) return undefined;
  return parcels.find((other) => other.id !== id && meet(rect, other.rect))?.id;
}

const CLEAR_M = 1e-6;

function meet(a: Rect, b: Rect): boolean {
  return a.x0 < b.x1 - CLEAR_M && b.x0 < a.x1 - CLEAR_M && a.z0 < b.z1 - CLEAR_M && b.z0 < a.z1 - CLEAR_M;
}
