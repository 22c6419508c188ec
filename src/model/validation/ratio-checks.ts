import { PUBLISHED_PAIRS } from '../../catalogue/reference-campuses.ts';
import type { CampusResult } from '../campus-types.ts';
import type { ValidationCheck } from './validation-types.ts';

/** IT power for one accelerator, against what operators published for its kind. */
export function itPowerCheck(published: ValidationCheck['published']): ValidationCheck {
  return {
    quantity: 'IT power per accelerator',
    kind: 'power',
    pooled: true,
    published,
    read: ({ compute }: CampusResult) => compute.itPowerW / compute.acceleratorCount,
    tolerance: 'range',
  };
}

export const PEAK_RATIO_CHECK: ValidationCheck = {
  quantity: 'Peak capacity ratio',
  kind: 'peak',
  pooled: true,
  published: PUBLISHED_PAIRS.peakCapacityRatio,
  read: ({ power }) => power.peakCapacityRatio,
  tolerance: 'range',
};

export const LAND_CHECK: ValidationCheck = {
  quantity: 'Land per facility watt',
  kind: 'land',
  pooled: true,
  published: PUBLISHED_PAIRS.landM2PerW,
  read: ({ layout, power }) => layout.siteAreaM2 / power.facilityPeakPowerW,
  tolerance: 'range',
};

export const FLOOR_CHECK: ValidationCheck = {
  quantity: 'Floor per IT watt',
  kind: 'floor',
  pooled: true,
  published: PUBLISHED_PAIRS.floorM2PerItW,
  read: ({ layout, compute }) => layout.floorAreaM2 / compute.itPowerW,
  tolerance: 'range',
};
