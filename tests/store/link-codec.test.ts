import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DESCRIPTORS } from '../../src/params/descriptors.ts';
import type { ParamId, ParamValues } from '../../src/params/param-types.ts';
import { applyChange } from '../../src/params/parse.ts';
import { DEFAULT_PRESET, DEFAULT_PRESET_ID, DEFAULT_VALUES, PRESETS } from '../../src/params/presets.ts';
import { VIEW_FIELDS } from '../../src/store/fields.ts';
import { decodeFragment, encodeFragment, type WrittenLink } from '../../src/store/link/link-codec.ts';
import { valuesWhenMade } from '../../src/store/link/link-dictionary.ts';
import { arbitraryChange } from '../params/arbitrary-values.ts';

function packV1(data: unknown): string {
  return `v1.${Buffer.from(deflateSync(strToU8(JSON.stringify(data)))).toString('base64url')}`;
}

function read(fragment: string, presetId = DEFAULT_PRESET_ID) {
  return decodeFragment(fragment, presetId);
}

function link(changes: Parameters<typeof applyChange>[1], rest: Partial<WrittenLink> = {}): string {
  const values = applyChange(DEFAULT_PRESET.values, changes);
  return encodeFragment({ values, view: {}, pose: undefined, ...rest });
}

const metres = fc.integer({ min: -100_000, max: 100_000 }).map((tenths) => tenths / 10);
const triple = fc.tuple(metres, metres, metres);
const arbitraryView = fc.record(
  {
    lens: fc.constantFrom(...VIEW_FIELDS.lens.choices.map(({ id }) => id)),
    roofs: fc.constantFrom(...VIEW_FIELDS.roofs.choices.map(({ id }) => id)),
    solarHour: fc.double({ min: 0, max: 24, noNaN: true }),
    dayOfYear: fc.integer({ min: 1, max: 366 }),
  },
  { requiredKeys: [] },
);
const arbitraryPose = fc
  .record({ position: triple, target: triple })
  .filter(({ position, target }) => position.join() !== target.join());

// Minus zero is the one number JSON cannot carry.
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('link fragments', () => {
  it('carry any values and view there and back', () => {
    fc.assert(
      fc.property(arbitraryChange(), arbitraryView, fc.option(arbitraryPose), (change, view, pose) => {
        const values = applyChange(DEFAULT_PRESET.values, change);
        const got = read(`#${encodeFragment({ values, view, pose: pose ?? undefined })}`);
        expect(got.problems).toEqual([]);
        expect(plain([got.changes, got.view, got.pose ?? null])).toEqual(plain([values, view, pose]));
      }),
    );
  });

  it('carry what was changed by hand, and refuse parts of it one by one', () => {
    const siteEdits = [
      { op: 'move', id: 'building-3', dx: 200, dz: -12.5 },
      { op: 'rotate', id: 'building-3', quarterTurns: 3 },
      { op: 'remove', id: 'office' },
    ] as const;
    const written = link({}, { siteEdits });
    expect(written.length).toBeLessThan(link({}).length + 60);
    expect(read(written)).toMatchObject({ siteEdits, problems: [] });
    const grown = [
      {
        op: 'boundary',
        id: 'boundary',
        points: [
          [-900, -900],
          [900, -900],
          [0, 900.5],
        ],
      },
      { op: 'remove', id: 'building-2' },
      { op: 'add', id: 'added-1', x: 2_500, z: -40.25, quarterTurns: 3 },
      { op: 'move', id: 'added-1-west', dx: 5, dz: 0 },
    ] as const;
    expect(read(link({}, { siteEdits: grown }))).toMatchObject({ siteEdits: grown, problems: [] });
    const bent = [
      {
        op: 'boundary',
        id: 'boundary',
        points: [
          [0, 0],
          [9, 9],
          [9, 0],
          [0, 9],
        ],
      },
    ] as const;
    expect(read(link({}, { siteEdits: bent })).problems[0]?.message).toContain('crosses itself');
    const bad = packV1({
      p: { 'power.gasMw': 5 },
      e: [['building-3', 1, 2], ['b', 'far', 0], 7, ['office', 1e9, 0]],
    });
    const got = read(bad);
    expect(got.siteEdits).toEqual([{ op: 'move', id: 'building-3', dx: 1, dz: 2 }]);
    expect(got.changes['power.gasMw']).toBe(5);
    expect(got.problems.map(({ where }) => where)).toEqual(['siteEdits[1]', 'siteEdits[2]', 'siteEdits[3]']);
  });

  const OTHERWISE_THAN_KNOWN = PRESETS.filter(({ id, values }) =>
    Object.entries({ ...DEFAULT_VALUES, ...valuesWhenMade(id) }).some(
      ([knob, value]) => values[knob as ParamId] !== value,
    ),
  ).map(({ id }) => id);

  it('hold every value and stay short', () => {
    const one = link({ 'compute.acceleratorCount': 100_000 }, { view: { lens: 'power' } });
    expect(one).toMatch(/^v2\.[\w-]+$/);
    expect(one.length).toBeLessThan(120);
    for (const { id, values, siteEdits } of PRESETS) {
      const whole = encodeFragment({ values, siteEdits, view: {}, pose: undefined });
      // What the dictionary does not know is written out.
      expect(whole.length, id).toBeLessThan(OTHERWISE_THAN_KNOWN.includes(id) ? 150 : 40);
      expect(read(whole)).toMatchObject({ changes: values, siteEdits });
    }
  });

  it('leave out knobs that came later at their default, and mean it where they name none', () => {
    const usual = { ...DEFAULT_PRESET.values, 'workload.modelKind': 'dense-large' } as const;
    const other = { ...usual, 'workload.modelKind': 'dense-small' } as const;
    const written = (values: ParamValues) => encodeFragment({ values, view: {}, pose: undefined });
    expect(written(other).length).toBeGreaterThan(written(usual).length);
    expect(read(written(other)).changes).toEqual(other);
    expect(read(written(usual)).changes).toEqual(usual);
  });

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `#v1.${text}`),
          fc.string().map((text) => `#v2.${text}`),
          fc.string({ unit: fc.constantFrom('A', 'b', '9', '_', '-') }).map((text) => `#v2.${text}`),
        ),
        (text) => {
          expect(Array.isArray(read(text).problems)).toBe(true);
        },
      ),
    );
  });

  it('survive being cut anywhere, keep what can be read and say so', () => {
    const changes = { 'power.gasMw': 222, 'site.id': 'ashburn-va' } as const;
    const whole = link(changes, { pose: { position: [100, 50, 80], target: [0, 0, 0] } });
    const kept = [];
    for (let length = 3; length < whole.length - 1; length += 1) {
      const got = read(whole.slice(0, length));
      expect(got.problems.length, `${length} letters`).toBeGreaterThan(0);
      expect(applyChange(DEFAULT_PRESET.values, changes)).toMatchObject(got.changes);
      kept.push(Object.keys(got.changes).length);
    }
    expect(kept.at(-1)).toBe(DESCRIPTORS.length);
    expect(kept.some((count) => count > 0 && count < DESCRIPTORS.length)).toBe(true);
  });

  it('notice a letter that was changed on the way', () => {
    const whole = link({ 'power.gasMw': 222 }, { view: { solarHour: 3.25 } });
    for (let at = 3; at < whole.length - 1; at += 1) {
      const other = whole[at] === 'A' ? 'B' : 'A';
      const { problems } = read(whole.slice(0, at) + other + whole.slice(at + 1));
      expect(problems.length, `letter ${at}`).toBeGreaterThan(0);
    }
  });

  it('refuse parts of the wrong shape, by name', () => {
    expect(read(packV1([1])).problems).toHaveLength(1);
    expect(read(packV1({ p: [], w: 3 })).problems).toHaveLength(2);
    const { problems, view } = read(
      packV1({ p: { 'power.smrCount': 'x' }, w: { lens: 'power', roofs: 7, theme: 'light', pose: [1, 2] } }),
    );
    expect(view).toEqual({ lens: 'power' });
    expect(problems.map(({ where }) => where)).toEqual([
      'power.smrCount',
      'view.roofs',
      'view.theme',
      'view.pose',
    ]);
    expect(problems[1]?.message).toContain('auto, lifted, closed');
  });

  it('refuse a camera beyond the world, and one that looks nowhere', () => {
    for (const pose of [
      [1e6, 0, 0, 0, 0, 0],
      [1, 2, 3, 1, 2, 3],
      [1, 2, 3, 4, 5, null],
    ])
      expect(read(packV1({ w: { pose } })).problems.map(({ where }) => where)).toEqual(['view.pose']);
  });

  it('refuse a small text that swells, one that is too long, and thousands of unknown parts at once', () => {
    expect(read(packV1('x'.repeat(5_000_000))).problems).toHaveLength(1);
    expect(read(`v1.${'A'.repeat(100_000)}`).problems[0]?.message).toContain('longer');
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`x${index}`, 1]));
    const { problems } = read(packV1({ w: many }));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.message).toContain('2980 more');
  });

  it('say when they are of a newer version, or no link at all', () => {
    expect(read('#v9.abc').problems[0]?.message).toContain('newer');
    expect(read('#top').problems[0]?.message).toContain('does not start with');
  });
});

describe('links of version 1', () => {
  const V1 = 'v1.q1YqULICEvnlqUV6xblFzvmleSVKVsY6UKH0xGLfciUrUwMDHaXk_PyczLx0veLSgoKcypDU3AJnoErT2loA';

  it('still open, upon the values that their preset had then', () => {
    for (const { id } of PRESETS) {
      const then = valuesWhenMade(id);
      if (Object.keys(then).length === 0) continue;
      const { changes, problems, siteEdits } = read(V1, id);
      expect(problems).toEqual([]);
      expect(siteEdits).toEqual([]);
      expect(changes).toEqual({
        ...DEFAULT_VALUES,
        ...then,
        'power.gasMw': 500,
        'cooling.supplyTempC': 35,
        'power.smrCount': 3,
      });
    }
  });
});
