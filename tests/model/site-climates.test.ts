import { describe, expect, it } from 'vitest';
import { CLIMATE_FIELDS, type ClimateField } from '../../src/catalogue/site-record.ts';
import { SITE_IDS, SITES } from '../../src/catalogue/sites.ts';
import { GROUND_4M_C, MONTHLY_MEANS, TOLD_MEAN_C } from '../helpers/read-climates.ts';
import { meanFromDesignC, meanFromGroundC, meansFromMonths } from '../helpers/worked-means.ts';
import { siteById } from './examples.ts';

/** Sources of what nobody has read. */
const UNREAD = ['general-knowledge', 'model-assumption', 'engineering-practice', 'as-entered'];
const WORKED: readonly ClimateField[] = ['meanDryBulbC', 'meanWetBulbC'];

describe('climates of listed sites are read', () => {
  it.each(SITE_IDS)('%s', (id) => {
    for (const field of CLIMATE_FIELDS) {
      const { source, kind, low, high } = siteById(id)[field];
      expect(UNREAD, `${id} ${field}`).not.toContain(source);
      if (kind === 'measured') continue;
      expect([source, kind], `${id} ${field}`).toEqual(['worked-here', 'estimate']);
      expect(WORKED).toContain(field);
      expect(high).toBeGreaterThan(low ?? Number.POSITIVE_INFINITY);
    }
  });

  it('have places that are read too, or are the first ones', () => {
    const recalled = SITE_IDS.filter((id) => SITES[id]?.latitudeDeg.source === 'general-knowledge');
    expect(recalled).toHaveLength(17);
    expect(recalled[0]).toBe('abilene-tx');
  });
});

describe('means worked out from what is read (COOL-49)', () => {
  it.each(Object.entries(GROUND_4M_C))(
    '%s: dry bulb from the ground, wet bulb from the design hours',
    (id, ground) => {
      const site = siteById(id);
      expect(site.meanDryBulbC.value).toBeCloseTo(meanFromGroundC(ground), 1);
      expect(Math.abs(site.meanWetBulbC.value - meanFromDesignC(site))).toBeLessThan(0.06);
    },
  );

  it.each(Object.entries(TOLD_MEAN_C))(
    '%s: dry bulb as told, wet bulb from the design hours',
    (id, toldC) => {
      const site = siteById(id);
      expect(site.meanDryBulbC.value).toBe(toldC);
      expect(Math.abs(site.meanWetBulbC.value - meanFromDesignC(site))).toBeLessThan(0.06);
    },
  );

  it.each(Object.entries(MONTHLY_MEANS))('%s: from its months', (id, months) => {
    const { dryBulbC, wetBulbC } = meansFromMonths(months);
    expect(siteById(id).meanDryBulbC.value).toBeCloseTo(dryBulbC, 1);
    expect(Math.abs(siteById(id).meanWetBulbC.value - wetBulbC)).toBeLessThan(0.06);
  });

  it('come within 1.2 K of the mean wet bulb where that is read, but in deserts', () => {
    const worked = [...Object.keys(GROUND_4M_C), ...Object.keys(TOLD_MEAN_C)];
    const deserts = ['goodyear-az', 'el-paso-tx', 'riyadh-sa', 'abu-dhabi'];
    const gaps = SITE_IDS.filter((id) => !worked.includes(id) && !deserts.includes(id)).map(
      (id) => meanFromDesignC(siteById(id)) - siteById(id).meanWetBulbC.value,
    );
    expect(gaps).toHaveLength(18);
    expect(Math.max(...gaps.map(Math.abs))).toBeLessThan(1.2);
    expect(Math.sqrt(gaps.reduce((sum, gap) => sum + gap * gap, 0) / gaps.length)).toBeLessThan(0.42);
    const riyadh = siteById('riyadh-sa');
    expect(meanFromDesignC(riyadh) - riyadh.meanWetBulbC.value).toBeGreaterThan(3);
  });
});
