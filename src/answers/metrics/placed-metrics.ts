/** Lengths that only the placed plan can tell; facts as in a `MetricRecord`, read by the plan. */
export const PLACED_METRICS = {
  feederLengthM: {
    unit: 'm',
    better: 'neither',
    label: 'Feeder length',
    rules: 'PWR-5',
    formula: 'Measured along the placed cables.',
  },
  pipeLengthM: {
    unit: 'm',
    better: 'neither',
    label: 'Pipes',
    rules: 'COOL-25',
    formula: 'Measured along the placed pipes.',
  },
} as const;
