import type { QualityName } from '../store/store-types.ts';

/** What a quality of the picture spends, level by level; what stands here nowhere is the same in all of them. */
interface QualityLevel {
  /** Sides of square textures, texels: shadows, ground of the site, ground as far as one sees, tile of detail. */
  readonly shadowMap: number;
  readonly siteMap: number;
  readonly farMap: number;
  readonly detailTile: number;
  /** Texels all around the sky, and whether clouds stand in it. */
  readonly skyMap: number;
  readonly clouds: boolean;
  /** Whether metal mirrors the sky of the hour, filtered anew for each; else one even colour of it. */
  readonly mirrorsSky: boolean;
  /** How far each level of detail reaches, as a share of what it is made for. */
  readonly reach: number;
  /** Whether trees, vehicles and people are all there and throw shadows, or every second one that throws none. */
  readonly allProps: boolean;
}

export const QUALITY: Readonly<Record<QualityName, QualityLevel>> = {
  low: {
    shadowMap: 1024,
    siteMap: 512,
    farMap: 512,
    detailTile: 256,
    skyMap: 256,
    clouds: false,
    mirrorsSky: false,
    reach: 0.5,
    allProps: false,
  },
  default: {
    shadowMap: 2048,
    siteMap: 1024,
    farMap: 1024,
    detailTile: 512,
    skyMap: 1024,
    clouds: true,
    mirrorsSky: true,
    reach: 1,
    allProps: true,
  },
  high: {
    shadowMap: 4096,
    siteMap: 2048,
    farMap: 2048,
    detailTile: 1024,
    skyMap: 2048,
    clouds: true,
    mirrorsSky: true,
    reach: 1.5,
    allProps: true,
  },
};
