import type { Plan } from '../../plan/plan-types.ts';
import type { SiteFormat } from '../../plan/site-formats.ts';
import { drawSite } from './site-drawing.ts';
import { writeDxf } from './write-dxf.ts';
import { writeGeoJson } from './write-geojson.ts';
import { writeSvg } from './write-svg.ts';
import { writeThingsCsv } from './write-things-csv.ts';

const WRITERS: Readonly<Record<SiteFormat, (plan: Plan) => string>> = {
  dxf: (plan) => writeDxf(drawSite(plan)),
  svg: (plan) => writeSvg(drawSite(plan)),
  geojson: (plan) => writeGeoJson(drawSite(plan)),
  csv: writeThingsCsv,
};

/** A campus as a file of one of the formats of `SITE_FORMATS`. Rule LAY-60. */
export function exportSite(plan: Plan, format: SiteFormat): string {
  return WRITERS[format](plan);
}
