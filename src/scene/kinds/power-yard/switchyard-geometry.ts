import type { BufferGeometry } from 'three';
import { BAY_SIZE_M } from '../../../plan/details/detail-sizes.ts';
import { PAINT } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

const PHASES_Z = [-6.5, 0, 6.5] as const;
const BUS_X = 62;
const BUS_HEIGHT_M = 10.4;
const GANTRY_X = 82;
const GANTRY_HEIGHT_M = 19;

interface Detail {
  /** Sheds on insulators; 0 draws plain columns. */
  readonly sheds: number;
  readonly lattice: boolean;
}

function addBus(b: SolidBuilder, x: number, detail: Detail): void {
  for (const offset of [-4.5, 0, 4.5]) {
    b.cylinder(0.16, BAY_SIZE_M[2], x + offset, BUS_HEIGHT_M, -BAY_SIZE_M[2] / 2, PAINT.galvanised, {
      axis: 'z',
      segments: 6,
      cap: false,
    });
    b.box(0.5, 6.9, 0.5, x + offset, 0, 0, PAINT.galvanised);
    b.insulator(3.3, 0.3, x + offset, 6.9, 0, PAINT.porcelain, detail.sheds);
  }
  b.box(10.4, 0.4, 0.6, x, 6.6, 0, PAINT.galvanised, { bottom: true });
}

/** Dead-tank breaker: horizontal tank on legs, two upright bushings, mechanism box. */
function addBreaker(b: SolidBuilder, x: number, z: number, detail: Detail): void {
  b.cylinder(0.62, 3.6, x - 1.8, 2.6, z, PAINT.offWhite, { axis: 'x', segments: 10 });
  for (const side of [-1, 1]) {
    b.box(0.24, 2.1, 1.1, x + side * 1.2, 0, z, PAINT.galvanised);
    b.insulator(3.4, 0.3, x + side * 1.25, 3.1, z, PAINT.polymer, detail.sheds);
  }
  if (detail.lattice) b.box(0.9, 1.5, 0.7, x, 0.4, z + 0.8, PAINT.offWhite);
}

/** Disconnector: two insulator columns on a frame and the arm between them. */
function addDisconnector(b: SolidBuilder, x: number, z: number, detail: Detail): void {
  for (const side of [-1, 1]) {
    b.box(0.3, 2.9, 0.3, x + side * 1.7, 0, z, PAINT.galvanised);
    b.insulator(2.9, 0.24, x + side * 1.7, 2.9, z, PAINT.porcelain, Math.min(detail.sheds, 4));
  }
  b.box(4.2, 0.2, 0.3, x, 2.8, z, PAINT.galvanised, { bottom: true });
  b.strut([x - 1.7, 5.9, z], [x + 1.7, 5.9, z], 0.18, PAINT.galvanised);
}

/** Instrument transformer or arrester: one column on a pedestal with a head. */
function addPost(b: SolidBuilder, x: number, z: number, detail: Detail): void {
  b.box(0.5, 2.6, 0.5, x, 0, z, PAINT.galvanised);
  b.insulator(3.2, 0.3, x, 2.6, z, PAINT.porcelain, Math.min(detail.sheds, 5));
  b.cylinder(0.34, 0.7, x, 5.8, z, PAINT.steel, { segments: 6 });
}

/** Flexible conductors of one phase from gantry to gantry over the equipment. */
function addConductors(b: SolidBuilder, z: number): void {
  const at = 6.4;
  const run: readonly (readonly [number, number])[] = [
    [-GANTRY_X, GANTRY_HEIGHT_M - 2],
    [-74, 8],
    [-72, at],
    [-BUS_X, BUS_HEIGHT_M],
    [-47, 6],
    [-37, at],
    [-18, 5.7],
    [0, at],
    [18, 5.7],
    [37, at],
    [47, 6],
    [BUS_X, BUS_HEIGHT_M],
    [72, at],
    [74, 8],
    [GANTRY_X, GANTRY_HEIGHT_M - 2],
  ];
  for (let i = 0; i + 1 < run.length; i++) {
    const from = run[i];
    const to = run[i + 1];
    if (from === undefined || to === undefined) continue;
    b.strut([from[0], from[1], z], [to[0], to[1], z], 0.12, PAINT.steel);
  }
}

function addLatticeColumn(b: SolidBuilder, x: number, z: number, detail: Detail): void {
  const foot = 1.3;
  const head = 0.55;
  const level = (t: number) => foot + (head - foot) * t;
  if (!detail.lattice) {
    for (const side of [-1, 1]) {
      b.strut([x + side * foot, 0, z], [x + side * head, GANTRY_HEIGHT_M + 4, z], 0.3, PAINT.galvanised);
    }
    return;
  }
  const top = GANTRY_HEIGHT_M + 4;
  for (const sx of [-1, 1]) {
    for (const sz of [-1, 1]) {
      b.strut([x + sx * foot, 0, z + sz * foot], [x + sx * head, top, z + sz * head], 0.16, PAINT.galvanised);
    }
  }
  const panels = 6;
  for (let i = 0; i < panels; i++) {
    const a = level(i / panels);
    const c = level((i + 1) / panels);
    const y0 = (i / panels) * top;
    const y1 = ((i + 1) / panels) * top;
    const flip = i % 2 === 0 ? 1 : -1;
    for (const side of [-1, 1]) {
      b.strut([x - flip * a, y0, z + side * a], [x + flip * c, y1, z + side * c], 0.1, PAINT.galvanised);
      b.strut([x + side * a, y0, z - flip * a], [x + side * c, y1, z + flip * c], 0.1, PAINT.galvanised);
    }
  }
}

function addGantry(b: SolidBuilder, x: number, detail: Detail): void {
  for (const z of [-11.4, 11.4]) addLatticeColumn(b, x, z, detail);
  for (const [dx, dy] of [
    [-0.5, 0],
    [0.5, 0],
    [-0.5, 1.1],
    [0.5, 1.1],
  ] as const) {
    b.strut(
      [x + dx, GANTRY_HEIGHT_M + dy, -11.4],
      [x + dx, GANTRY_HEIGHT_M + dy, 11.4],
      0.16,
      PAINT.galvanised,
    );
  }
  if (detail.lattice) {
    for (let i = 0; i < 10; i++) {
      const z0 = -11.4 + i * 2.28;
      const up = i % 2 === 0;
      for (const dx of [-0.5, 0.5]) {
        b.strut(
          [x + dx, GANTRY_HEIGHT_M + (up ? 0 : 1.1), z0],
          [x + dx, GANTRY_HEIGHT_M + (up ? 1.1 : 0), z0 + 2.28],
          0.09,
          PAINT.galvanised,
        );
      }
    }
  }
  for (const z of PHASES_Z) b.insulator(2, 0.2, x, GANTRY_HEIGHT_M - 2, z, PAINT.porcelain, detail.sheds);
}

function bay(detail: Detail): BufferGeometry {
  const b = new SolidBuilder();
  for (const x of [-GANTRY_X, GANTRY_X]) addGantry(b, x, detail);
  for (const x of [-BUS_X, BUS_X]) addBus(b, x, detail);
  for (const z of PHASES_Z) {
    for (const x of [-37, 0, 37]) {
      addBreaker(b, x, z, detail);
      addDisconnector(b, x - 10, z, detail);
      addDisconnector(b, x + 10, z, detail);
    }
    for (const x of [-72, 72]) addPost(b, x, z, detail);
    for (const x of [-18.5, 18.5]) addPost(b, x, z, detail);
    addConductors(b, z);
  }
  return b.build();
}

/** A bay near the camera: ribbed porcelain, lattice gantries. */
export function bayNear(): BufferGeometry {
  return bay({ sheds: 6, lattice: true });
}

/** A bay from some distance: plain insulators, gantries of lattice. */
export function bayMiddling(): BufferGeometry {
  return bay({ sheds: 0, lattice: true });
}

/** A bay from afar: the same silhouette with plain columns. */
export function bayFar(): BufferGeometry {
  return bay({ sheds: 0, lattice: false });
}

/** A bay from far away: gantries, buses and breakers as plain bars and boxes. */
export function bayFarthest(): BufferGeometry {
  const b = new SolidBuilder();
  for (const x of [-GANTRY_X, GANTRY_X]) {
    for (const z of [-11.4, 11.4]) {
      b.strut([x, 0, z], [x, GANTRY_HEIGHT_M + 4, z], 0.7, PAINT.galvanised);
    }
    b.strut([x, GANTRY_HEIGHT_M + 0.5, -11.4], [x, GANTRY_HEIGHT_M + 0.5, 11.4], 0.7, PAINT.galvanised);
  }
  for (const x of [-BUS_X, BUS_X]) {
    for (const offset of [-4.5, 0, 4.5]) {
      const end = BAY_SIZE_M[2] / 2;
      b.strut([x + offset, BUS_HEIGHT_M, -end], [x + offset, BUS_HEIGHT_M, end], 0.3, PAINT.galvanised);
      b.strut([x + offset, 0, 0], [x + offset, BUS_HEIGHT_M, 0], 0.5, PAINT.porcelain);
    }
  }
  for (const z of PHASES_Z) {
    for (const x of [-37, 0, 37]) {
      b.box(3.6, 3.9, 1.2, x, 0, z, PAINT.offWhite);
      for (const side of [-10, 10])
        b.box(4.2, 0.6, 0.5, x + side, 5.3, z, PAINT.galvanised, { bottom: true });
    }
  }
  return b.build();
}
