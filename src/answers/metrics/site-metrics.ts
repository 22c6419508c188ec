import type { MetricTable } from './metric-record.ts';

export const SITE_METRICS = {
  buildingCount: {
    unit: '1',
    better: 'neither',
    label: 'Buildings',
    rules: 'LAY-1',
    formula: 'As asked for in the parameters.',
    read: ({ layout }) => layout.buildingCount,
  },
  hallCount: {
    unit: '1',
    better: 'neither',
    label: 'Halls',
    rules: 'LAY-1',
    formula: 'Buildings × halls of the chosen kind of building.',
    read: ({ layout }) => layout.hallCount,
  },
  floorAreaM2: {
    unit: 'm²',
    better: 'neither',
    label: 'Floor area',
    rules: 'LAY-2 to LAY-5',
    formula: 'Halls, electrical and mechanical rooms of every building, with walls, corridors and support.',
    sources: ['ocp-ready', 'published-pairs'],
    read: ({ layout }) => layout.floorAreaM2,
  },
  placedAreaM2: {
    unit: 'm²',
    better: 'neither',
    label: 'Ground built on',
    rules: 'LAY-6, LAY-10',
    formula: 'Pads of buildings with their yards, switchyard, plant, reactors and office; no roads.',
    read: ({ layout }) => layout.placedAreaM2,
  },
  siteAreaM2: {
    unit: 'm²',
    better: 'neither',
    label: 'Land',
    rules: 'LAY-6',
    formula: 'Ground built on × what owners hold over it, and the reactors’ stand-off.',
    sources: ['compute-atlas'],
    bandOf: 'p10 to p90 of 183 campuses',
    band: ({ layout }) => layout.siteAreaBandM2,
    read: ({ layout }) => layout.siteAreaM2,
  },
} as const satisfies MetricTable;
