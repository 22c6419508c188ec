import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeFragment, encodeFragment, type LinkView } from '../../src/params/codec.ts';
import { arbitraryChange } from './arbitrary-values.ts';

function pack(data: unknown): string {
  return `v1.${Buffer.from(deflateSync(strToU8(JSON.stringify(data)))).toString('base64url')}`;
}

const metres = fc.integer({ min: -100_000, max: 100_000 }).map((tenths) => tenths / 10);
const triple = fc.tuple(metres, metres, metres);
const arbitraryView: fc.Arbitrary<LinkView> = fc.record(
  {
    lens: fc.constantFrom('natural', 'power', 'thermal'),
    roofs: fc.constantFrom('auto', 'lifted', 'closed'),
    solarHour: fc.double({ min: 0, max: 24, noNaN: true }),
    dayOfYear: fc.integer({ min: 1, max: 366 }),
    pose: fc.record({ position: triple, target: triple }),
  },
  { requiredKeys: [] },
);

// Minus zero is the one number JSON cannot carry.
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('link fragments', () => {
  it('carry any change and view there and back', () => {
    fc.assert(
      fc.property(arbitraryChange(), arbitraryView, (changes, view) => {
        const { link, problems } = decodeFragment(`#${encodeFragment({ changes, view })}`);
        expect(problems).toEqual([]);
        expect(plain(link)).toEqual(plain({ changes, view }));
      }),
    );
  });

  it('are empty when there is nothing to say, and short when there is little', () => {
    expect(encodeFragment({ changes: {}, view: {} })).toBe('');
    const one = encodeFragment({ changes: { 'compute.acceleratorCount': 100_000 }, view: { lens: 'power' } });
    expect(one).toMatch(/^v1\.[\w-]+$/);
    expect(one.length).toBeLessThan(120);
  });

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `#v1.${text}`),
        ),
        (text) => {
          const { link, problems } = decodeFragment(text);
          const nothing = text === '' || text === '#';
          expect(problems.length > 0).toBe(!nothing);
          expect(link).toEqual({ changes: {}, view: {} });
        },
      ),
    );
  });

  it('survive being cut anywhere', () => {
    const whole = encodeFragment({ changes: { 'power.gasMw': 200, 'site.id': 'ashburn-va' }, view: {} });
    for (let length = 1; length < whole.length; length += 1)
      expect(decodeFragment(whole.slice(0, length)).problems.length).toBeGreaterThan(0);
  });

  it('keep the good parts and name each part dropped', () => {
    const text = pack({
      p: { 'power.gasMw': 200, 'power.smrCount': 'x', gone: 1 },
      w: { lens: 'power', solarHour: 99, pose: [1, 2, 3, 4, 5, null], roofs: 7 },
    });
    const { link, problems } = decodeFragment(text);
    expect(link).toEqual({ changes: { 'power.gasMw': 200 }, view: { lens: 'power' } });
    expect(problems.map((problem) => problem.where)).toEqual([
      'power.smrCount',
      'gone',
      'view.solarHour',
      'view.pose',
      'view.roofs',
    ]);
  });

  it('refuse parts of the wrong shape', () => {
    expect(decodeFragment(pack([1])).problems).toHaveLength(1);
    expect(decodeFragment(pack({ p: [], w: 3 })).problems).toHaveLength(2);
  });

  it('refuse a small text that swells to megabytes, and one that is too long', () => {
    expect(decodeFragment(pack('x'.repeat(5_000_000))).problems).toHaveLength(1);
    expect(decodeFragment(`v1.${'A'.repeat(100_000)}`).problems[0]?.message).toContain('longer');
  });

  it('say which version they are of', () => {
    expect(decodeFragment('#v9.abc').problems[0]?.message).toContain('v1.');
  });
});
