/** Files that a site can be drawn out to, with what each is and how a browser names it. */
export const SITE_FORMATS = {
  dxf: { label: 'DXF drawing', mime: 'image/vnd.dxf' },
  svg: { label: 'SVG sheet', mime: 'image/svg+xml' },
  geojson: { label: 'GeoJSON', mime: 'application/geo+json' },
  csv: { label: 'CSV table', mime: 'text/csv' },
} as const;

export type SiteFormat = keyof typeof SITE_FORMATS;

export function isSiteFormat(value: unknown): value is SiteFormat {
  return typeof value === 'string' && Object.hasOwn(SITE_FORMATS, value);
}
