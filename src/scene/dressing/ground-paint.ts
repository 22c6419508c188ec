import {
  Color,
  CustomBlending,
  type IUniform,
  MinEquation,
  NormalBlending,
  OneFactor,
  type ShaderMaterialParameters,
  Vector2,
  Vector4,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';
import { siteFor } from '../../model/place/place-of.ts';
import { snowCover } from '../../model/place/snow-cover.ts';
import { MOST_CORNERS } from '../../params/site-edits.ts';
import { padsOf } from '../../plan/details/graded-pads.ts';
import { type GroundBounds, grow } from '../../plan/details/ground-bounds.ts';
import {
  footprints,
  groundCoverKeyOf,
  litGround,
  pavedGround,
  wornGround,
} from '../../plan/details/ground-cover.ts';
import { landCorners } from '../../plan/details/land-corners.ts';
import type { Plan } from '../../plan/plan-types.ts';
import type { QualityName, ViewSlice } from '../../store/store-types.ts';
import type { SceneShared } from '../layer.ts';
import type { Rgb } from '../lighting/sky-palette.ts';
import { QUALITY } from '../quality-levels.ts';
import type { Dressing } from './dressing.ts';
import {
  CONTACT_FRAGMENT,
  DETAIL_FRAGMENT,
  GRAVEL_FRAGMENT,
  LAMPS_FRAGMENT,
  LAND_FRAGMENT,
  PAVED_FRAGMENT,
} from './ground-paint-shader.ts';
import { type CoverSpot, createMap, MapPainter } from './map-painter.ts';
import { TERRAINS } from './terrains.ts';

/** Land beyond the fence that is painted as finely as the site, and the least and greatest side of the far map, metres. */
const AROUND_M = 260;
const FAR_M = 34_000;
/** How far sky is missed beside what stands on the ground, metres. */
const CONTACT_REACH_M = 16;
/** Snow comes and goes in so many steps, each of which paints the ground anew. */
const SNOW_STEPS = 8;
const FLAT: ShaderMaterialParameters = { blending: NormalBlending, transparent: true };
const ADDED: ShaderMaterialParameters = {
  blending: CustomBlending,
  blendSrc: OneFactor,
  blendDst: OneFactor,
  blendSrcAlpha: OneFactor,
  blendDstAlpha: OneFactor,
};
const LEAST: ShaderMaterialParameters = { ...ADDED, blendEquation: MinEquation };

interface Maps {
  readonly site: WebGLRenderTarget;
  readonly far: WebGLRenderTarget;
  readonly light: WebGLRenderTarget;
  readonly detail: WebGLRenderTarget;
}

/** Maps of which the grain of the ground, equal for every plan, is painted. */
function createMaps(painter: MapPainter, quality: QualityName): Maps {
  const { siteMap, farMap, detailTile } = QUALITY[quality];
  const detail = createMap(detailTile, true);
  const unit = new Vector4(0, 0, 1, 1);
  painter.paint(detail, [0, 0, 0], [painter.whole(DETAIL_FRAGMENT, { uRect: { value: unit } })]);
  return { site: createMap(siteMap), far: createMap(farMap), light: createMap(siteMap), detail };
}

/** Paints the ground of a plan: the land as far as one sees, what is paved, where lamps shine, where little sky is left. */
export function createGroundPaint(renderer: WebGLRenderer, { ground }: SceneShared): Dressing {
  const painter = new MapPainter(renderer);
  const empty = { ...ground };
  const textures = ['uSiteMap', 'uFarMap', 'uSiteLight', 'uDetail'] as const;
  const placeholders = textures.map((name) => empty[name].value);
  let maps: Maps | null = null;
  let plan: Plan | null = null;
  let quality: QualityName = 'default';
  let painted = '';
  let dayOfYear = 0;
  const drop = (): void => {
    for (const each of Object.values(maps ?? {})) each.dispose();
    maps = null;
    painted = '';
  };
  const settle = (): void => {
    if (plan === null || renderer.getContext().isContextLost()) return;
    const snow = Math.round(SNOW_STEPS * snowCover(siteFor(plan.campus.params), dayOfYear)) / SNOW_STEPS;
    const key = `${quality} ${snow} ${groundCoverKeyOf(plan)}`;
    if (key === painted) return;
    painted = key;
    ground.uSnow.value = snow;
    maps ??= createMaps(painter, quality);
    paintGround(painter, maps, plan, snow);
    ground.uSiteMap.value = maps.site.texture;
    ground.uFarMap.value = maps.far.texture;
    ground.uSiteLight.value = maps.light.texture;
    ground.uDetail.value = maps.detail.texture;
    placeMap(ground.uSiteRect.value, siteBounds(plan));
    placeMap(ground.uFarRect.value, farBounds(plan));
    ground.uPainted.value = 1;
  };
  return {
    applyPlan: (next) => {
      plan = next;
    },
    applyView: (view: ViewSlice) => {
      dayOfYear = view.dayOfYear;
      if (view.quality === quality) return;
      quality = view.quality;
      drop();
    },
    settle,
    rebuild: () => {
      // What they held died with the old context.
      maps = null;
      painted = '';
      ground.uPainted.value = 0;
      textures.forEach((name, at) => {
        const placeholder = placeholders[at];
        if (placeholder !== undefined) ground[name].value = placeholder;
      });
    },
    dispose: () => {
      drop();
      painter.dispose();
    },
  };
}

/** Where a map lies: its corner, and one over its size. */
function placeMap(place: Vector4, bounds: GroundBounds): void {
  const { x, y, z, w } = rectOf(bounds);
  place.set(x, y, 1 / z, 1 / w);
}

/** Corner and size of a rectangle. */
function rectOf([x0, z0, x1, z1]: GroundBounds): Vector4 {
  return new Vector4(x0, z0, x1 - x0, z1 - z0);
}

function siteBounds({ site }: Plan): GroundBounds {
  const { centerX, centerZ, halfWidthM, halfDepthM } = site;
  const half = Math.max(halfWidthM, halfDepthM) + AROUND_M;
  return [centerX - half, centerZ - half, centerX + half, centerZ + half];
}

function farBounds({ site }: Plan): GroundBounds {
  return grow([site.centerX, site.centerZ, site.centerX, site.centerZ], FAR_M / 2);
}

const boxOf = (bounds: GroundBounds): Vector4 => new Vector4(...bounds);
const colourOf = ([r, g, b]: Rgb): Color => new Color(r, g, b);

/** What all coats of one map share. */
function mapUniforms(bounds: GroundBounds, texels: number): Record<string, IUniform> {
  const rect = rectOf(bounds);
  return { uRect: { value: rect }, uTexelM: { value: rect.z / texels } };
}

function landUniforms(plan: Plan, snow: number): Record<string, IUniform> {
  const paint = TERRAINS[plan.site.terrain];
  const corners = landCorners(plan).map(([x, z]) => new Vector2(x, z));
  const { centerX, centerZ, halfWidthM, halfDepthM } = plan.site;
  const fenced: GroundBounds = [
    centerX - halfWidthM,
    centerZ - halfDepthM,
    centerX + halfWidthM,
    centerZ + halfDepthM,
  ];
  return {
    uStraw: { value: colourOf(paint.straw) },
    uPale: { value: colourOf(paint.pale) },
    uGreen: { value: colourOf(paint.green) },
    uSoil: { value: colourOf(paint.soil) },
    uScrub: { value: colourOf(paint.scrub) },
    uShares: { value: new Vector4(paint.scrubShare, paint.fieldShare, paint.greenShare, paint.sea) },
    uSnow: { value: snow },
    uLand: { value: Array.from({ length: MOST_CORNERS }, (_, at) => corners[at] ?? new Vector2()) },
    uLandCorners: { value: corners.length },
    uSouth: { value: centerZ + halfDepthM },
    uWorn: { value: boxOf(wornGround(plan) ?? fenced) },
  };
}

const spots = (rectangles: readonly GroundBounds[], reachM: number): CoverSpot[] =>
  rectangles.map((bounds) => ({ bounds, reachM }));

function paintGround(painter: MapPainter, maps: Maps, plan: Plan, snow: number): void {
  const land = landUniforms(plan, snow);
  const far = { ...mapUniforms(farBounds(plan), maps.far.width), ...land };
  painter.paint(maps.far, [0, 0, 0], [painter.whole(LAND_FRAGMENT, far)]);
  const site = { ...mapUniforms(siteBounds(plan), maps.site.width), uSnow: { value: snow } };
  painter.paint(
    maps.site,
    [0, 0, 0],
    [
      painter.whole(LAND_FRAGMENT, { ...site, ...land }),
      painter.spots(spots(padsOf(plan), 0.5), GRAVEL_FRAGMENT, site, FLAT),
      painter.spots(spots(pavedGround(plan), 0), PAVED_FRAGMENT, site, FLAT),
    ],
  );
  painter.paint(
    maps.light,
    [0, 1, 0],
    [
      painter.spots(litGround(plan), LAMPS_FRAGMENT, site, ADDED),
      painter.spots(spots(footprints(plan), CONTACT_REACH_M), CONTACT_FRAGMENT, site, LEAST),
    ],
  );
}
