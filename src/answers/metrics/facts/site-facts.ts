import type { MetricFactsOf } from '../metric-record.ts';
import type { SITE_METRICS } from '../site-metrics.ts';

export const SITE_FACTS = {
  buildingCount: {
    unit: '1',
    better: 'neither',
    label: 'Buildings',
    rules: 'LAY-1',
    formula: 'As asked for in the parameters.',
  },
  hallCount: {
    unit: '1',
    better: 'neither',
    label: 'Halls',
    rules: 'LAY-1',
    formula: 'Buildings × halls of the chosen kind of building.',
  },
  floorAreaM2: {
    unit: 'm²',
    better: 'neither',
    label: 'Floor area',
    rules: 'LAY-2 to LAY-5',
    formula: 'Halls, electrical and mechanical rooms of every building, with walls, corridors and support.',
    sources: ['ocp-ready', 'published-pairs'],
    bandOf: 'what owners keep indoors, and how roomy they build',
  },
  plantYardAreaM2: {
    unit: 'm²',
    better: 'neither',
    label: 'Yards of plant',
    rules: 'LAY-16',
    formula: 'Electrical and mechanical rooms that stand outdoors, at the ground that plant takes there.',
  },
  placedAreaM2: {
    unit: 'm²',
    better: 'neither',
    label: 'Ground built on',
    rules: 'LAY-6, LAY-10',
    formula: 'Pads of buildings with their yards, switchyard, plant, reactors and office; no roads.',
  },
  siteAreaM2: {
    unit: 'm²',
    better: 'neither',
    label: 'Land',
    rules: 'LAY-6',
    formula: 'Ground built on × what owners hold over it, and the reactors’ stand-off.',
    sources: ['compute-atlas'],
    bandOf: 'p10 to p90 of 183 campuses',
  },
  fenceNoiseDba: {
    unit: 'dBA',
    better: 'lower',
    label: 'Noise at the fence',
    rules: 'LAY-29',
    formula:
      'All coolers at full fan speed, heard in the open where the land ends, at the loudest place; counties ask for 55.',
    none: 'Water takes the heat here: no cooler has fans that are heard.',
  },
} satisfies MetricFactsOf<typeof SITE_METRICS>;
