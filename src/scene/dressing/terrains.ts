import { SCRUB_SHARE } from '../../catalogue/detail-spacing.ts';
import type { Terrain } from '../../catalogue/site-record.ts';
import type { Rgb } from '../lighting/sky-palette.ts';

/** What a kind of country is painted with: linear albedos, and how much of each there is, 0–1. */
export interface TerrainPaint {
  readonly straw: Rgb;
  readonly pale: Rgb;
  readonly green: Rgb;
  readonly soil: Rgb;
  /** Shrubs and crowns as seen from above. */
  readonly scrub: Rgb;
  readonly scrubShare: number;
  readonly fieldShare: number;
  readonly greenShare: number;
  /** 1 where the land ends at the sea. */
  readonly sea: number;
}

const PLAIN: TerrainPaint = {
  straw: [0.285, 0.228, 0.128],
  pale: [0.36, 0.3, 0.19],
  green: [0.125, 0.132, 0.056],
  soil: [0.245, 0.165, 0.105],
  scrub: [0.07, 0.08, 0.036],
  scrubShare: SCRUB_SHARE.plain.value,
  fieldShare: 0.75,
  greenShare: 0.45,
  sea: 0,
};

export const TERRAINS: Readonly<Record<Terrain, TerrainPaint>> = {
  plain: PLAIN,
  farmland: {
    straw: [0.185, 0.185, 0.075],
    pale: [0.26, 0.235, 0.115],
    green: [0.085, 0.118, 0.04],
    soil: [0.165, 0.118, 0.074],
    scrub: [0.034, 0.054, 0.02],
    scrubShare: SCRUB_SHARE.farmland.value,
    fieldShare: 1,
    greenShare: 0.75,
    sea: 0,
  },
  forest: {
    straw: [0.12, 0.135, 0.055],
    pale: [0.17, 0.165, 0.08],
    green: [0.06, 0.085, 0.032],
    soil: [0.14, 0.108, 0.07],
    scrub: [0.021, 0.037, 0.016],
    scrubShare: SCRUB_SHARE.forest.value,
    fieldShare: 0.2,
    greenShare: 0.8,
    sea: 0,
  },
  desert: {
    straw: [0.36, 0.275, 0.18],
    pale: [0.43, 0.345, 0.235],
    green: [0.23, 0.195, 0.115],
    soil: [0.31, 0.21, 0.135],
    scrub: [0.125, 0.12, 0.066],
    scrubShare: SCRUB_SHARE.desert.value,
    fieldShare: 0,
    greenShare: 0.2,
    sea: 0,
  },
  coast: {
    straw: [0.14, 0.15, 0.062],
    pale: [0.24, 0.22, 0.14],
    green: [0.062, 0.092, 0.035],
    soil: [0.17, 0.14, 0.1],
    scrub: [0.026, 0.046, 0.018],
    scrubShare: SCRUB_SHARE.coast.value,
    fieldShare: 0.15,
    greenShare: 0.8,
    sea: 1,
  },
};
