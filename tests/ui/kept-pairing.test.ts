import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetPairing, keptPairing, notePairing } from '../../src/ui/stage/follow/kept-pairing.ts';

const PAIRING = { room: 'a1', code: '2345ABCD' };
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the code of a room', () => {
  it('is kept once it has opened the room, and for that room alone', () => {
    notePairing('looking', PAIRING);
    expect(keptPairing('a1')).toBeNull();
    notePairing('there', PAIRING);
    expect(keptPairing('a1')).toEqual(PAIRING);
    expect([keptPairing('b2'), keptPairing(null)]).toEqual([null, null]);
  });

  it('outlives a broken line, and goes when it is refused or the talk is left', () => {
    notePairing('there', PAIRING);
    notePairing('offline', PAIRING);
    expect(keptPairing('a1')).toEqual(PAIRING);
    notePairing('refused', PAIRING);
    expect(keptPairing('a1')).toBeNull();
    notePairing('there', PAIRING);
    forgetPairing();
    expect(keptPairing('a1')).toBeNull();
  });

  it('is none where something else is kept, or nothing can be', () => {
    notePairing('there', PAIRING);
    for (const key of kept.keys()) kept.set(key, '{"room":"a1","code":7}');
    expect(keptPairing('a1')).toBeNull();
    for (const key of kept.keys()) kept.set(key, 'no JSON');
    expect(keptPairing('a1')).toBeNull();
    vi.stubGlobal('sessionStorage', undefined);
    notePairing('there', PAIRING);
    forgetPairing();
    expect(keptPairing('a1')).toBeNull();
  });
});
