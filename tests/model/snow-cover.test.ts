import { describe, expect, it } from 'vitest';
import type { SiteRecord } from '../../src/catalogue/site-record.ts';
import { siteFor } from '../../src/model/place/place-of.ts';
import { snowCover } from '../../src/model/place/snow-cover.ts';
import { DEFAULT_VALUES } from '../../src/params/presets.ts';

const siteOf = (id: 'tampere-fi' | 'abilene-tx'): SiteRecord => siteFor({ ...DEFAULT_VALUES, 'site.id': id });

describe('snow (COOL-79)', () => {
  it('covers the north in January and none of it in July', () => {
    expect(snowCover(siteOf('tampere-fi'), 20)).toBe(1);
    expect(snowCover(siteOf('tampere-fi'), 200)).toBe(0);
  });

  it('never lies in Texas, and in spring there is less than in winter', () => {
    for (let day = 1; day <= 366; day += 5) expect(snowCover(siteOf('abilene-tx'), day)).toBe(0);
    const spring = snowCover(siteOf('tampere-fi'), 85);
    expect(spring).toBeGreaterThan(0);
    expect(spring).toBeLessThan(1);
  });

  it('lies in July south of the equator', () => {
    const north = siteOf('tampere-fi');
    const south = { ...north, latitudeDeg: { ...north.latitudeDeg, value: -north.latitudeDeg.value } };
    expect(snowCover(south, 200)).toBe(1);
    expect(snowCover(south, 20)).toBe(0);
  });
});
