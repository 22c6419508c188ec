import DxfParser, { type ILwpolylineEntity, type ITextEntity } from 'dxf-parser';
import { describe, expect, it } from 'vitest';
import { exportSite } from '../../src/exchange/drawing/export-site.ts';
import { drawSite } from '../../src/exchange/drawing/site-drawing.ts';
import { presetOf } from '../../src/params/presets.ts';
import type { SiteEdit } from '../../src/params/site-edits.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { PATH_KINDS, type Plan, THING_KINDS } from '../../src/plan/plan-types.ts';
import { isSiteFormat, SITE_FORMATS, type SiteFormat } from '../../src/plan/site-formats.ts';

function planOf(preset: string, edits: readonly SiteEdit[] = []): Plan {
  const values = presetOf(preset)?.values;
  if (values === undefined) throw new Error(`no preset ${preset}`);
  return buildPlan(values, edits);
}

const TURNED = planOf('abilene-2026', [{ op: 'rotate', id: 'building-3', quarterTurns: 1 }]);

const SMALL = planOf('immersion-100mw');
const countAll = ({ things, paths }: Plan): number =>
  THING_KINDS.reduce((sum, kind) => sum + things[kind].count, 0) +
  PATH_KINDS.reduce((sum, kind) => sum + paths[kind].count, 0);

const DEGREE_RAD = Math.PI / 180;
const EARTH_M = 6_371_000;

interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
  readonly properties: { readonly kind: string; readonly name: string };
}

/** Great-circle metres between two `[longitude, latitude]`. */
function metresBetween([lon0, lat0]: readonly number[], [lon1, lat1]: readonly number[]): number {
  const [a, b] = [(lat0 ?? 0) * DEGREE_RAD, (lat1 ?? 0) * DEGREE_RAD];
  const across = Math.sin((((lon1 ?? 0) - (lon0 ?? 0)) * DEGREE_RAD) / 2) ** 2;
  return 2 * EARTH_M * Math.asin(Math.sqrt(Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * across));
}

describe('a site drawn out (LAY-60)', () => {
  it('holds everything that stands or lies, once, the fence and its gate', () => {
    const { shapes } = drawSite(SMALL);
    expect(shapes).toHaveLength(countAll(SMALL) + 2);
    const [gate] = shapes.filter(({ kind }) => kind === 'gate');
    const { centerZ, halfDepthM } = SMALL.site;
    expect(gate?.lines).toEqual([
      [
        [12, -(centerZ + halfDepthM)],
        [-12, -(centerZ + halfDepthM)],
      ],
    ]);
    expect(new Set(shapes.map(({ id }) => id)).size).toBe(shapes.length);
  });

  it('is read back from DXF by another reader: metres, a layer a kind, north up', () => {
    const file = new DxfParser().parseSync(exportSite(SMALL, 'dxf'));
    expect(file?.header.$INSUNITS).toBe(6);
    const lines = file?.entities.filter(
      (entity): entity is ILwpolylineEntity => entity.type === 'LWPOLYLINE',
    );
    const racks = lines?.filter(({ layer }) => layer === 'T-EQPM-RACK') ?? [];
    expect(racks).toHaveLength(SMALL.things.rack.count);
    const { position, size } = SMALL.things.rack;
    const xs = racks[0]?.vertices.map(({ x }) => x) ?? [];
    const ys = racks[0]?.vertices.map(({ y }) => y) ?? [];
    expect(racks[0]?.shape).toBe(true);
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(position[0] ?? 0, 2);
    expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo(-(position[2] ?? 0), 2);
    const sides = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)].sort(
      (a, b) => a - b,
    );
    const asked = [size[0] ?? 0, size[2] ?? 0].sort((a, b) => a - b);
    expect(sides[0]).toBeCloseTo(asked[0] ?? 0, 2);
    expect(sides[1]).toBeCloseTo(asked[1] ?? 0, 2);
    // The main gate opens the southern side of the fence, 24 m wide; the reader finds both on layers of their own.
    const [gate, ...moreGates] = lines?.filter(({ layer }) => layer === 'C-SITE-GATE') ?? [];
    const [fence] = lines?.filter(({ layer }) => layer === 'C-SITE-FENC') ?? [];
    expect(moreGates).toEqual([]);
    const southY = Math.min(...(fence?.vertices.map(({ y }) => y) ?? []));
    expect(gate?.vertices.map(({ x, y }) => [Math.abs(x), y])).toEqual([
      [12, southY],
      [12, southY],
    ]);
    expect(file?.tables.layer.layers).toHaveProperty('C-SITE-GATE');
    const texts = file?.entities.filter((entity): entity is ITextEntity => entity.type === 'TEXT') ?? [];
    expect(texts.map(({ text }) => text)).toContain('Building 1');
    // Nothing beyond ASCII: files of any code page read the same.
    expect(exportSite(SMALL, 'dxf')).not.toMatch(/[^\n\r -~]/);
  });

  it('turns with its buildings: the long side of a turned building lies across', () => {
    const outline =
      drawSite(TURNED)
        .shapes.find(({ id }) => id === 'building-3')
        ?.lines.flat() ?? [];
    const reach = (axis: 0 | 1): number =>
      Math.max(...outline.map((point) => point[axis])) - Math.min(...outline.map((point) => point[axis]));
    const { size } = TURNED.things.building;
    expect(reach(0)).toBeCloseTo(size[11] ?? 0, 1);
    expect(reach(1)).toBeCloseTo(size[9] ?? 0, 1);
  });

  it('lies in GeoJSON where its site is, metre-true, with closed counter-clockwise rings', () => {
    const { type, features } = JSON.parse(exportSite(SMALL, 'geojson')) as {
      type: string;
      features: readonly Feature[];
    };
    expect(type).toBe('FeatureCollection');
    expect(features).toHaveLength(countAll(SMALL) + 2);
    const fence = features.find(({ id }) => id === 'site');
    const [ring = []] = (fence?.geometry.coordinates ?? []) as number[][][];
    expect(ring).toHaveLength(5);
    expect(ring[4]).toEqual(ring[0]);
    const [south, east] = [
      metresBetween(ring[0] ?? [], ring[1] ?? []),
      metresBetween(ring[1] ?? [], ring[2] ?? []),
    ];
    // A sphere for the ellipsoid: half a percent.
    expect(south / (2 * SMALL.site.halfWidthM)).toBeCloseTo(1, 2);
    expect(east / (2 * SMALL.site.halfDepthM)).toBeCloseTo(1, 2);
    const area = ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
      const [x0 = 0, y0 = 0] = ring[at] ?? [];
      return sum + x0 * y - x * y0;
    }, 0);
    expect(area).toBeGreaterThan(0);
    const middle = ring.slice(1).reduce((sum, [, lat = 0]) => sum + lat / 4, 0);
    expect(Math.abs(middle - SMALL.site.latitudeDeg)).toBeLessThan(0.05);
    expect(features.some(({ geometry }) => geometry.type === 'LineString')).toBe(true);
  });

  it('is a line a thing in CSV, names quoted, numbers plain', () => {
    const [head = '', ...rows] = exportSite(SMALL, 'csv').trimEnd().split('\r\n');
    const things = THING_KINDS.reduce((sum, kind) => sum + SMALL.things[kind].count, 0);
    expect(rows).toHaveLength(things);
    const columns = head.split(',').length;
    for (const row of rows.slice(0, 200)) expect(row.split(',')).toHaveLength(columns);
    expect(rows.find((row) => row.startsWith('rack-0,'))).toMatch(/^rack-0,rack,"[^"]+",row-0,/);
    expect(rows.join('\n')).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('is an SVG sheet of the fenced land, a group a layer, markup in names escaped', () => {
    const hostile: Plan = { ...SMALL, site: { ...SMALL.site, label: '<script>"&' } };
    const svg = exportSite(hostile, 'svg');
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&lt;script&gt;&quot;&amp;');
    const [, , width = 0] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
    expect(width).toBeGreaterThan(2 * SMALL.site.halfWidthM);
    expect(width).toBeLessThan(3 * SMALL.site.halfWidthM + SMALL.site.halfDepthM);
    expect(svg.match(/<g id="T-EQPM-RACK"[^>]*>([\s\S]*?)<\/g>/)?.[1]?.match(/<path/g)).toHaveLength(
      SMALL.things.rack.count,
    );
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('measures land and buildings along their own sides, outside what it measures', () => {
    const { dimensions } = drawSite(TURNED);
    const { count, size, position } = TURNED.things.building;
    expect(dimensions).toHaveLength(2 * (count + 1));
    expect(dimensions[0]?.lengthM).toBeCloseTo(2 * TURNED.site.halfWidthM, 6);
    for (const { from, to, lengthM } of dimensions)
      expect(Math.hypot(to[0] - from[0], to[1] - from[1])).toBeCloseTo(lengthM, 2);
    for (let building = 0; building < count; building += 1) {
      const sides = [size[3 * building] ?? 0, size[3 * building + 2] ?? 0];
      const own = dimensions.slice(2 * building + 2, 2 * building + 4);
      expect(own.map(({ lengthM }) => lengthM)).toEqual(sides.map((side) => expect.closeTo(side, 3)));
      for (const [at, { from, to }] of own.entries()) {
        const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
        const offM = Math.hypot(
          middle[0] - (position[3 * building] ?? 0),
          middle[1] + (position[3 * building + 2] ?? 0),
        );
        expect(offM).toBeGreaterThan((sides[1 - at] ?? 0) / 2);
      }
    }
  });

  // Catches pipes that are mirrored against the buildings that they lead to.
  it('draws runs, labels and the sheet with north up', () => {
    const { shapes, labels } = drawSite(SMALL);
    const { points } = SMALL.paths['mv-feeder'];
    const feeder = shapes.find(({ id }) => id === 'mv-feeder-0');
    expect(feeder?.lines[0]?.[0]).toEqual([points[0], -(points[2] ?? 0)]);
    const { position } = SMALL.things.switchyard;
    const yard = labels.find(({ text }) => text === 'Switchyard');
    expect(yard?.at).toEqual([position[0], -(position[2] ?? 0)]);
    // Downwards is positive on a sheet, as the plan's Z is.
    const [, x, y] = /id="mv-feeder-0" d="M(\S+) ([^L]+)L/.exec(exportSite(SMALL, 'svg')) ?? [];
    expect(Number(x)).toBeCloseTo(points[0] ?? 0, 1);
    expect(Number(y)).toBeCloseTo(points[2] ?? 0, 1);
  });

  it('has a scale bar as long as it says, a good part of the sheet', () => {
    const svg = exportSite(SMALL, 'svg');
    const [, drawnM, toldM] = /h(\d+)" stroke="#1f2430"[^>]*>\n<text[^>]*>(\d+) m</.exec(svg) ?? [];
    expect(drawnM).toBe(toldM);
    const [, , width = 0] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
    expect(Number(drawnM) / width).toBeGreaterThan(0.05);
    expect(Number(drawnM) / width).toBeLessThanOrEqual(0.2);
  });

  it('tells in CSV where a thing stands and how it is turned', () => {
    const [head = '', ...rows] = exportSite(TURNED, 'csv').trimEnd().split('\r\n');
    const columns = head.split(',');
    const row = rows.find((each) => each.startsWith('building-3,'))?.split(',') ?? [];
    const told = (column: string): number => Number(row[columns.indexOf(column)]);
    const { position, yaw } = TURNED.things.building;
    expect(told('east_m')).toBeCloseTo(position[9] ?? 0, 2);
    expect(told('north_m')).toBeCloseTo(-(position[11] ?? 0), 2);
    expect(Math.abs(told('turned_deg'))).toBeCloseTo((Math.abs(yaw[3] ?? 0) * 180) / Math.PI, 2);
    expect(Math.abs(told('turned_deg')) % 180).toBe(90);
  });

  it('has four formats, and none that objects bring along', () => {
    expect(Object.keys(SITE_FORMATS).filter(isSiteFormat)).toHaveLength(4);
    for (const other of ['toString', 'constructor', '__proto__', 'DXF', '', 7, null])
      expect(isSiteFormat(other), String(other)).toBe(false);
  });

  it.each(['svg', 'geojson', 'csv'] satisfies SiteFormat[])('is told the same twice as %s', (format) => {
    expect(exportSite(planOf('immersion-100mw'), format)).toBe(exportSite(SMALL, format));
  });
});
