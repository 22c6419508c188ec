import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createPageApi } from '../../src/app/page-api.ts';
import { DEFAULT_PRESET, PRESETS, presetOf } from '../../src/params/presets.ts';
import { WORLD_LIMIT_M } from '../../src/store/camera-pose.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { VIEW_FIELDS } from '../../src/store/fields.ts';
import { fakePlan } from '../store/fake-plan.ts';

let campus = createCampusStore();
let api = createPageApi(campus, Promise.resolve(null));

beforeEach(() => {
  campus = createCampusStore();
  api = createPageApi(campus, Promise.resolve(null));
  campus.actions.publishPlan(fakePlan(campus.getState().params.values), 'idle');
});

const boom = (): never => {
  throw new Error('boom');
};
const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const throwsItself = {
  get x(): never {
    throw revoked.proxy;
  },
};

const EMPTY: readonly unknown[] = [];

const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  10n,
  Symbol('s'),
  boom,
  EMPTY,
  new Array(3),
  cyclic,
  Object.create(null),
  new Proxy({}, { get: boom, ownKeys: boom, has: boom, getPrototypeOf: boom }),
  revoked.proxy,
  throwsItself,
  {
    get position(): never {
      return boom();
    },
    target: [0, 0, 0],
  },
  { position: new Array(3), target: [0, 0, 0] },
  { position: [0, 0, 0], target: [0, 0, 0] },
  { position: ['1', '2', '3'], target: [0, 0, 0] },
  { position: [Number.POSITIVE_INFINITY, 0, 0], target: [0, 0, 0] },
  { position: [WORLD_LIMIT_M + 1, 0, 0], target: [0, 0, 0] },
  { toString: boom, valueOf: boom, [Symbol.toPrimitive]: boom },
  '__proto__',
  'constructor-0',
  'x'.repeat(1_000_000),
];

const ORDERS = ['openPreset', 'select', 'flyTo', 'setLens', 'setSection', 'setApart'] as const;

describe('orders of a script', () => {
  it.each(ORDERS)('%s refuses whatever it is given, by name, and changes nothing', (name) => {
    for (const [index, given] of HOSTILE.entries()) {
      if (name === 'select' && given === null) continue;
      // A section of no planes is none.
      if ((name === 'setSection' || name === 'setApart') && given === '') continue;
      const before = campus.getState();
      const outcome = Reflect.apply(api[name], api, [given]);
      expect(outcome, `thing ${index}`).toMatchObject({ ok: false });
      if (!outcome.ok) {
        expect(outcome.problem.where.length).toBeGreaterThan(0);
        expect(outcome.problem.message.length).toBeLessThan(300);
      }
      expect(campus.getState(), `thing ${index}`).toBe(before);
    }
  });

  it('setParams refuses what is no record, and a value that cannot be read costs that value only', () => {
    for (const [index, given] of HOSTILE.entries()) {
      const before = campus.getState().params;
      expect(() => Reflect.apply(api.setParams, api, [given]), `thing ${index}`).not.toThrow();
      expect(campus.getState().params, `thing ${index}`).toBe(before);
    }
    const record = Object.defineProperty({ 'power.gasMw': 12, nope: 1 }, 'power.smrCount', {
      enumerable: true,
      get: boom,
    });
    const { applied, problems } = api.setParams(record);
    expect(applied).toEqual({ 'power.gasMw': 12 });
    expect(problems.map(({ where }) => where)).toEqual(['power.smrCount', 'nope']);
    expect(problems[0]?.message).toContain('boom');
  });

  it('editSite takes what is right as one step, names what is not, and hands out copies', async () => {
    for (const [index, given] of HOSTILE.entries()) {
      const before = campus.getState();
      const { problems } = await Reflect.apply(api.editSite, api, [given]);
      // A list without edits in it is nothing to do.
      if (given !== EMPTY) expect(problems.length, `thing ${index}`).toBeGreaterThan(0);
      expect(campus.getState(), `thing ${index}`).toBe(before);
    }
    expect(await api.checkSite()).toEqual([]);
    const step = { op: 'move', id: 'building-0', dx: 40, dz: 0 } as const;
    const first = await api.editSite([step, { op: 'remove', id: 'casino' }]);
    expect(first.siteEdits).toEqual([step]);
    expect(first.problems).toMatchObject([{ where: 'casino' }]);
    expect(first.problems[0]?.message).toContain('there are: building-0');
    expect((await api.editSite(step)).siteEdits).toEqual([{ ...step, dx: 80 }]);
    expect(api.getScenario().siteEdits).toEqual([{ ...step, dx: 80 }]);
    Object.assign(first.siteEdits[0] ?? {}, { id: 'spoilt' });
    api.undo();
    expect(api.getScenario().siteEdits).toEqual([step]);
    api.resetSite();
    expect(api.getScenario()).not.toHaveProperty('siteEdits');
    const count = api.getScenario().values['layout.buildingCount'];
    const grown = await api.editSite([
      { op: 'remove', id: 'building-0' },
      { op: 'add', id: 'added-1', x: 4_000, z: 0, quarterTurns: 1 },
      { op: 'add', id: 'added-2', x: 5_000, z: 0, quarterTurns: 0 },
      {
        op: 'boundary',
        id: 'boundary',
        points: [
          [0, 0],
          [900, 0],
          [0, 900],
        ],
      },
    ]);
    expect(grown).toMatchObject({ problems: [], siteEdits: { length: 4 } });
    expect(api.getScenario().values['layout.buildingCount']).toBe(count + 1);
    api.resetSite();
    expect(api.getScenario().values['layout.buildingCount']).toBe(count);
    api.undo();
    api.undo();
    api.undo();
    expect(api.getScenario().siteEdits).toEqual([step]);
  });

  it('never throw, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.anything({ withBigInt: true })),
        fc.anything(),
        (record, any) => {
          for (const id of ['power.gasMw', 'site.id'])
            Reflect.apply(api.setParams, api, [{ ...record, [id]: any }]);
          for (const name of ORDERS) Reflect.apply(api[name], api, [any]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('answer a hundred thousand unknown parameters at once, with a true count', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`x${index}`, index]));
    const { applied, problems } = api.setParams({ ...many, 'power.gasMw': 5 });
    expect(applied).toEqual({ 'power.gasMw': 5 });
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.message).toContain('99,980');
  });

  it('fly to a copy of the pose', () => {
    const position = [1, 2, 3];
    expect(Reflect.apply(api.flyTo, api, [{ position, target: [4, 5, 6] }])).toEqual({ ok: true });
    position[0] = 99;
    expect(campus.getState().session.cameraRequest.pose).toEqual({ position: [1, 2, 3], target: [4, 5, 6] });
  });

  it('take edits back and do them again, or say that there are none', () => {
    expect(api.undo()).toMatchObject({ ok: false, problem: { where: 'history' } });
    api.openPreset('frontier-2022');
    expect(api.undo()).toEqual({ ok: true });
    expect(api.getScenario().preset).toBe(DEFAULT_PRESET.id);
    expect(api.redo()).toEqual({ ok: true });
    expect(api.getScenario().values).toEqual(presetOf('frontier-2022')?.values);
    expect(api.redo().ok).toBe(false);
  });
});

/** Writes to everything within reach of what was handed out. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    spoil(inner);
    Reflect.set(value, key, 'spoilt');
  }
  if (Array.isArray(value)) value.push('more');
}

describe('what is handed out', () => {
  it.each(['getScenario', 'getMetrics', 'getWarnings', 'getPlanStats', 'getRenderStats'] as const)(
    '%s is a copy: writing to it changes neither campus nor presets',
    (name) => {
      const presets = structuredClone(PRESETS);
      const before = structuredClone(api[name]());
      spoil(api[name]());
      expect(api[name]()).toEqual(before);
      expect(PRESETS).toEqual(presets);
      expect(campus.getState().params.values).toEqual(DEFAULT_PRESET.values);
    },
  );

  it.each(['undo', 'setParams', 'select'] as const)('the answer of %s is nobody else’s', (name) => {
    const order = () => Reflect.apply(api[name], api, [name === 'select' ? 'rack-0' : {}]);
    const before = structuredClone(order());
    spoil(order());
    expect(order()).toEqual(before);
  });
});

describe('the description', () => {
  const text = readFileSync('docs/page-api.md', 'utf8');

  it('tells of every member, and of no other', () => {
    const told = [...text.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)/g)].map(([, name = '']) => name),
    );
    const members = told.filter((name) => !['performance', 'gc'].includes(name));
    expect(members.sort()).toEqual(Object.keys(api).sort());
  });

  it('lists the lenses there are', () => {
    const row = text.split('\n').find((line) => line.startsWith('| `setLens')) ?? '';
    for (const { id } of VIEW_FIELDS.lens.choices) expect(row).toContain(`\`${id}\``);
  });
});
