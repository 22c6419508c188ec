import { afterEach, describe, expect, it, vi } from 'vitest';
import { filmFormats } from '../../src/ui/stage/film/film-codecs.ts';

const SHAPE = { width: 1280, height: 720, fps: 30 };
const ids = async (): Promise<readonly string[]> => (await filmFormats(SHAPE)).map(({ id }) => id);

afterEach(() => vi.unstubAllGlobals());

describe('the formats of a film', () => {
  it('are pictures alone where the browser encodes nothing', async () => {
    vi.stubGlobal('VideoEncoder', undefined);
    expect(await ids()).toEqual(['png']);
  });

  // Catches a codec that is offered because asking for it threw, or hid those that are there.
  it('are those that it really has, whatever it says to names that it does not know', async () => {
    vi.stubGlobal('VideoEncoder', {
      isConfigSupported: async ({ codec }: VideoEncoderConfig) => {
        if (codec.startsWith('av01')) throw new TypeError('unknown codec');
        return { supported: codec === 'vp8' };
      },
    });
    expect(await ids()).toEqual(['vp8', 'png']);
  });
});
