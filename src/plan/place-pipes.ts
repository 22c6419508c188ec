import { slotU, slotV } from '../model/layout/site/design-hall.ts';
import { cduOfRow, cduPlace, firstCduIn } from '../model/layout/site/hall-places.ts';
import {
  BUSWAY_Y,
  CDU_SIZE,
  FWS_RETURN_Y,
  FWS_SUPPLY_Y,
  HEAT_REJECTION_COLUMN,
  MAIN_RETURN_Y,
  MAIN_SUPPLY_Y,
  TCS_RETURN_Y,
  TCS_SUPPLY_Y,
} from '../model/layout/site/site-sizes.ts';
import type { PathBuilder, RunShare } from './block-builder.ts';
import type { HallSite } from './hall-site.ts';
import type { PlanDraft } from './plan-draft.ts';

type Corner = readonly [x: number, y: number, z: number];

/** Lays one run; `reversed` walks the corners backwards so that supply runs away from the plant. */
function lay(
  path: PathBuilder,
  building: number,
  run: RunShare,
  corners: readonly Corner[],
  reversed = false,
): void {
  path.begin(building, run);
  for (let index = 0; index < corners.length; index += 1) {
    const corner = corners[reversed ? corners.length - 1 - index : index];
    if (corner) path.point(corner[0], corner[1], corner[2]);
  }
}

/** Technology-loop headers and busway over one accelerator row. */
export function placeRowRuns(draft: PlanDraft, site: HallSite, row: number, racks: number): void {
  const { paths } = draft;
  const { design } = site;
  const z = site.z + site.sv * slotV(design, row);
  const middle = slotU(design, row);
  const far = site.x + site.su * (middle + design.rowLengthM / 2);
  const run: RunShare = { owner: site.hall, share: racks / site.racks };
  if (site.cdus > 0) {
    const at = cduPlace(design, site.cdus, cduOfRow(design, site.cdus, row));
    const cduX = site.x + site.su * at.u;
    const cduZ = site.z + site.sv * at.v;
    for (const kind of ['tcs-supply', 'tcs-return'] as const) {
      const supply = kind === 'tcs-supply';
      const y = supply ? TCS_SUPPLY_Y : TCS_RETURN_Y;
      const shift = supply ? -0.25 : 0.25;
      const path = paths[kind];
      path.begin(site.building, run);
      if (supply) {
        path.point(cduX + shift, CDU_SIZE.h, cduZ + shift);
        path.point(cduX + shift, y, cduZ + shift);
        path.point(cduX + shift, y, z + shift);
        path.point(far, y, z + shift);
      } else {
        path.point(far, y, z + shift);
        path.point(cduX + shift, y, z + shift);
        path.point(cduX + shift, y, cduZ + shift);
        path.point(cduX + shift, CDU_SIZE.h, cduZ + shift);
      }
    }
  }
  const gallery = Math.sign(middle || 1) * (design.widthM / 2 - design.skidInsetM);
  const busFar = Math.sign(middle || 1) > 0 ? middle - design.rowLengthM / 2 : middle + design.rowLengthM / 2;
  paths.busway.begin(site.building, run);
  paths.busway.point(site.x + site.su * gallery, 2.4, z);
  paths.busway.point(site.x + site.su * gallery, BUSWAY_Y, z);
  paths.busway.point(site.x + site.su * busFar, BUSWAY_Y, z);
}

/** Facility-water headers along a hall, with a branch to every pair of rows that has CDUs, and the mains outside. */
export function placeHallHeaders(draft: PlanDraft, site: HallSite): void {
  for (const supply of [true, false]) {
    placeMains(draft, site, supply);
    if (site.crahs > 0) placeCrahHeader(draft, site, supply);
    placeFwsHeader(draft, site, supply);
    if (site.cdus > 0) placeBranches(draft, site, supply);
  }
}

/** Across-hall place of the main facility-water header: over the aisle between white space and outer fan wall. */
function headerU(site: HallSite, supply: boolean): number {
  const { design } = site;
  return (
    design.widthM / 2 - design.crahInsetM - Math.max(0, design.crahLines - 1) * 2.4 - (supply ? 1.2 : 1.6)
  );
}

function exitV(site: HallSite, supply: boolean): number {
  return -site.design.lengthM / 2 + (supply ? 2.2 : 4);
}

/** Header over the outer fan wall: all water for CDUs, and half of that for the air handlers. */
function placeFwsHeader(draft: PlanDraft, site: HallSite, supply: boolean): void {
  const { design } = site;
  const path = draft.paths[supply ? 'fws-supply' : 'fws-return'];
  const y = supply ? FWS_SUPPLY_Y : FWS_RETURN_Y;
  const x = site.x + site.su * headerU(site, supply);
  const wallX = site.x + site.su * (design.widthM / 2);
  const exitZ = site.z + site.sv * exitV(site, supply);
  const farZ = site.z + site.sv * (design.lengthM / 2 - 4);
  lay(
    path,
    site.building,
    { owner: site.hall, share: 1, airShare: site.crahs > 0 ? 1 / 2 : 1 },
    [
      [x, y, farZ],
      [x, y, exitZ],
      [wallX, y, exitZ],
    ],
    supply,
  );
}

/** Header over the inner fan wall; it joins the exit of the outer one. */
function placeCrahHeader(draft: PlanDraft, site: HallSite, supply: boolean): void {
  const { design } = site;
  const path = draft.paths[supply ? 'fws-supply' : 'fws-return'];
  const y = supply ? FWS_SUPPLY_Y : FWS_RETURN_Y;
  const innerX = site.x - site.su * (design.widthM / 2 - design.crahInsetM - (supply ? 0 : 0.5));
  const joinX = site.x + site.su * headerU(site, supply);
  const exitZ = site.z + site.sv * exitV(site, supply);
  const farZ = site.z + site.sv * (design.lengthM / 2 - 4);
  lay(
    path,
    site.building,
    { owner: site.hall, share: 0, airShare: 1 / 2 },
    [
      [innerX, y, farZ],
      [innerX, y, exitZ],
      [joinX, y, exitZ],
    ],
    supply,
  );
}

function placeBranches(draft: PlanDraft, site: HallSite, supply: boolean): void {
  const { design } = site;
  const path = draft.paths[supply ? 'fws-supply' : 'fws-return'];
  const y = supply ? FWS_SUPPLY_Y : FWS_RETURN_Y;
  const perPair = 2 * design.abreast;
  const pairs = Math.ceil(design.rackSlots / perPair);
  const x = site.x + site.su * headerU(site, supply);
  for (let pair = 0; pair < pairs; pair += 1) {
    const slot = pair * perPair;
    const last = Math.min(design.rackSlots, slot + perPair);
    const cdus = firstCduIn(design, site.cdus, last) - firstCduIn(design, site.cdus, slot);
    if (cdus <= 0) continue;
    const u = slotU(design, slot) - design.rowLengthM / 2;
    const v = slotV(design, slot) + (design.coldAisleM + design.rowDepthM) / 2 + (supply ? -0.3 : 0.3);
    const z = site.z + site.sv * v;
    lay(
      path,
      site.building,
      { owner: site.hall, share: cdus / site.cdus },
      [
        [site.x + site.su * u, y, z],
        [x, y, z],
      ],
      supply,
    );
  }
}

/** Mains from the hall's outer wall along every column of heat-rejection units beside it. */
function placeMains(draft: PlanDraft, site: HallSite, supply: boolean): void {
  const { design } = site;
  const { rejectionColumns } = draft.frame.building;
  const path = draft.paths[supply ? 'main-supply' : 'main-return'];
  const wallX = site.x + site.su * (design.widthM / 2);
  const wallY = supply ? FWS_SUPPLY_Y : FWS_RETURN_Y;
  const y = supply ? MAIN_SUPPLY_Y : MAIN_RETURN_Y;
  const exitZ = site.z + site.sv * exitV(site, supply);
  const farZ = site.z + site.sv * (design.lengthM / 2 - 3);
  const dropX = wallX + site.su * (supply ? 3 : 4.6);
  for (let column = 0; column < rejectionColumns; column += 1) {
    const headX = dropX + site.su * column * HEAT_REJECTION_COLUMN;
    const run = { owner: site.hall, share: 1 / rejectionColumns, airShare: 1 / rejectionColumns };
    lay(
      path,
      site.building,
      run,
      [
        [wallX, wallY, exitZ],
        [dropX, wallY, exitZ],
        [dropX, y, exitZ],
        [headX, y, exitZ],
        [headX, y, farZ],
      ],
      supply,
    );
  }
}
