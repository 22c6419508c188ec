import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAddress, writeAddress } from '../../src/app/url-link.ts';
import { DEFAULT_PRESET, presetOf } from '../../src/params/presets.ts';
import { createInitialState } from '../../src/store/initial-state.ts';

const V1 = '#v1.q1YqULICEvnlqUV6xblFzvmleSVKVsY6UKH0xGLfciUrUwMDHaXk_PyczLx0veLSgoKcypDU3AJnoErT2loA';
const MEANT = { 'power.gasMw': 500, 'cooling.supplyTempC': 35, 'power.smrCount': 3 };

async function linkOf(presetId: string): Promise<{ readonly search: string; readonly hash: string }> {
  const values = { ...(presetOf(presetId) ?? DEFAULT_PRESET).values, ...MEANT };
  const { view } = createInitialState();
  const { search, hash } = new URL(
    await writeAddress('', { presetId, values, siteEdits: [] }, view, undefined),
    'http://x/',
  );
  return { search, hash };
}

afterEach(() => {
  vi.doUnmock('../../src/params/preset-records.ts');
  vi.resetModules();
});

describe('a link that went through chats and mail', () => {
  const touched: readonly (readonly [string, (hash: string) => string])[] = [
    ...[...'.,)>;"*…!?’”»]}|\'`:~&/'].map((mark) => [mark, (hash: string) => hash + mark] as const),
    ['**', (hash) => `${hash}**`],
    ['__', (hash) => `${hash}__`],
    [').', (hash) => `${hash}).`],
    ['prose', (hash) => `${hash} and then some`],
    ['prose, encoded', (hash) => `${hash}%20and%20then`],
    ['encoded quote', (hash) => `${hash}%22`],
    ['encoded bracket', (hash) => `${hash}%3E`],
    ['tracking', (hash) => `${hash}&utm_source=mail`],
    ['text fragment', (hash) => `${hash}:~:text=gas`],
    ['zero width', (hash) => `${hash.slice(0, 20)}\u200b${hash.slice(20)}\ufeff`],
    ['soft hyphen', (hash) => `${hash.slice(0, 30)}\u00ad${hash.slice(30)}`],
    ['line break', (hash) => `${hash.slice(0, 25)}\r\n ${hash.slice(25)}`],
    ['encoded break', (hash) => `${hash.slice(0, 25)}%0D%0A${hash.slice(25)}`],
    ['quoted-printable break', (hash) => `${hash.slice(0, 25)}=\r\n${hash.slice(25)}`],
    ['encoded whole', (hash) => `#${encodeURIComponent(hash.slice(1)).replace('.', '%2E')}`],
    ['encoded twice', (hash) => `#${encodeURIComponent(encodeURIComponent(`${hash.slice(1)}"`))}`],
    ['brackets around', (hash) => `#<${hash.slice(1)}>`],
    ['capital version', (hash) => hash.replace('#v', '#V')],
  ];

  it.each(touched)('opens in spite of %s', async (_, touch) => {
    const { search, hash } = await linkOf('smr-direct-1gw');
    for (const whole of [hash, V1]) {
      const { values, problems, presetId } = await readAddress(search, touch(whole));
      expect(problems).toEqual([]);
      expect(presetId).toBe('smr-direct-1gw');
      expect(values).toEqual({ ...presetOf('smr-direct-1gw')?.values, ...MEANT });
    }
  });

  it.each([
    '?preset=smr-direct-1gw.',
    '?preset=SMR-Direct-1GW',
    '?preset=smr-direct-1gw%20',
    '?preset=%22smr-direct-1gw%22',
    '?preset=<smr-direct-1gw>',
    '?preset=smr-direct-1gw)**',
    '?preset=_smr-direct-1gw_',
    '?preset=smr-direct-1gw\u200b',
    '?preset=smr\u2011direct\u20111gw',
    '?preset=smr+direct+1gw',
    '?preset=3Dsmr-direct-1gw',
    '?preset=smr-direct-1gw.%20Thanks',
    '?Preset=smr-direct-1gw',
    '?utm_source=mail&amp;preset=smr-direct-1gw',
    '?preset=smr%2Ddirect%2D1gw',
    '?preset=smr%252Ddirect-1gw',
  ])('finds the preset of %s', async (search) => {
    expect(await readAddress(search, '')).toMatchObject({ presetId: 'smr-direct-1gw', problems: [] });
  });

  it('takes the fragment from behind an encoded #', async () => {
    const { hash } = await linkOf('smr-direct-1gw');
    const { values, problems } = await readAddress(`?preset=smr-direct-1gw%23${hash.slice(1)}`, '');
    expect(problems).toEqual([]);
    expect(values).toMatchObject(MEANT);
  });

  it.each(['mars', 'smr', 'smr-direct', 'smr-direct-1gw-2', 'xsmr-direct-1gw', ''])(
    'does not guess a preset from %s, and says so',
    async (asked) => {
      const { presetId, problems } = await readAddress(`?preset=${asked}`, '');
      expect(presetId).toBe(DEFAULT_PRESET.id);
      expect(problems).toMatchObject([{ where: 'preset' }]);
    },
  );

  it('is written with one preset, whatever stood there', async () => {
    const { params, view } = createInitialState();
    const write = (search: string) =>
      writeAddress(search, { ...params, presetId: 'smr-direct-1gw' }, { ...view, lens: 'power' }, undefined);
    expect(await write('?Preset=mars&a=b&amp;preset=venus')).toMatch(/^\?a=b&preset=smr-direct-1gw#v2\./);
  });
});

describe('a link made before a preset was revised', () => {
  it.each(['smr-direct-1gw', 'abilene-2026'])('opens %s with the values it was made with', async (id) => {
    const { search, hash } = await linkOf(id);
    const made = { ...presetOf(id)?.values, ...MEANT };
    vi.resetModules();
    vi.doMock('../../src/params/preset-records.ts', async (original) => {
      const records = await original<typeof import('../../src/params/preset-records.ts')>();
      const PRESET_RECORDS = records.PRESET_RECORDS.map((record) => ({
        ...record,
        revision: record.revision + 1,
        changes: { ...record.changes, 'power.batteryMw': 77, 'layout.buildingCount': 3, 'power.gasMw': 11 },
      }));
      return { ...records, PRESET_RECORDS };
    });
    const later = await import('../../src/app/url-link.ts');
    const { presetOf: revised } = await import('../../src/params/presets.ts');
    expect(revised(id)?.values['power.batteryMw']).toBe(77);
    expect(await later.readAddress(search, hash)).toMatchObject({ values: made, problems: [] });
    // Links of version 1 are older than any land that a preset states.
    expect(await later.readAddress(search, V1)).toMatchObject({
      values: { ...made, 'layout.landKm2': 0 },
      problems: [],
    });
  });

  // Made when both presets were at revision 1, of blocks in place of bars, on land that followed from what is placed.
  it.each([
    ['abilene-2026', '#v2.tFQbzYGjOXA0BxKfA2sB', 'h-building', 8],
    ['new-carlisle-2025', '#v2._HwbHd0cHd0cHd0kLvfVAgA', 'cloud-block', 7],
  ])('keeps %s as it stood before it was a place', async (id, hash, kind, buildings) => {
    const { values, siteEdits, problems } = await readAddress(`?preset=${id}`, hash);
    expect(problems).toEqual([]);
    expect(siteEdits).toEqual([]);
    expect(values).toMatchObject({
      'layout.archetype': kind,
      'layout.buildingCount': buildings,
      'layout.buildingsInRow': 0,
      'layout.buildingFloorM2': 0,
      'layout.landKm2': 0,
    });
  });

  it('has no edits of a preset that it was made without, and those of the preset where it says nothing', async () => {
    const { search, hash } = await linkOf('colossus-2');
    expect((await readAddress(search, hash)).siteEdits).toEqual([]);
    const bare = await readAddress(search, '');
    expect(bare.siteEdits).toEqual(presetOf('colossus-2')?.siteEdits);
    expect(bare.siteEdits).not.toEqual([]);
    const params = { presetId: bare.presetId, values: bare.values, siteEdits: bare.siteEdits ?? [] };
    expect(await writeAddress('', params, createInitialState().view, undefined)).toBe('?preset=colossus-2');
  });
});
