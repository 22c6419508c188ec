import { geographicOf } from '../../units/geodesy.ts';
import type { DrawnPoint, DrawnShape, SiteDrawing } from './drawing-types.ts';

/** A hundredth of a millionth of a degree is a millimetre on the ground. */
const DEGREE_DIGITS = 8;

/** A site drawing as GeoJSON (RFC 7946) at the site's latitude and longitude: a feature a thing and a run. */
export function writeGeoJson({ latitudeDeg, longitudeDeg, shapes }: SiteDrawing): string {
  const place = ([eastM, northM]: DrawnPoint): readonly [number, number] => {
    const found = geographicOf({ latitudeDeg, longitudeDeg }, eastM, northM);
    return [rounded(found.longitudeDeg), rounded(found.latitudeDeg)];
  };
  const features = shapes.map((shape) => JSON.stringify(featureOf(shape, place)));
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

function featureOf(
  { id, kind, name, layer, heightM, closed, lines }: DrawnShape,
  place: (point: DrawnPoint) => readonly [number, number],
) {
  const rings = lines.map((line) => (closed ? ringOf(line) : line).map(place));
  const geometry = !closed
    ? { type: 'LineString', coordinates: rings[0] ?? [] }
    : rings.length === 1
      ? { type: 'Polygon', coordinates: rings }
      : { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) };
  return {
    type: 'Feature',
    id,
    geometry,
    properties: { kind, name, layer, ...(heightM !== undefined && { heightM }) },
  };
}

/** A ring ends where it begins. */
function ringOf(line: readonly DrawnPoint[]): readonly DrawnPoint[] {
  const [first] = line;
  return first === undefined ? line : [...line, first];
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(DEGREE_DIGITS));
}
