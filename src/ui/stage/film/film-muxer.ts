import { Muxer as Mp4Muxer, ArrayBufferTarget as Mp4Target } from 'mp4-muxer';
import { Muxer as WebmMuxer, ArrayBufferTarget as WebmTarget } from 'webm-muxer';
import type { FilmShape } from '../../../story/film-frames.ts';
import type { FilmFormat } from './film-codecs.ts';

/** Puts coded pictures into a file. */
interface FilmMuxer {
  add(chunk: EncodedVideoChunk, told: EncodedVideoChunkMetadata | undefined): void;
  finish(): Blob;
}

/** How a WebM file names its codecs. */
const WEBM_NAMES: Readonly<Record<string, string>> = { vp8: 'V_VP8', vp9: 'V_VP9', av1: 'V_AV1' };

export function createMuxer({ file, id }: FilmFormat, { width, height, fps }: FilmShape): FilmMuxer {
  if (file === 'mp4') {
    const target = new Mp4Target();
    const video = { codec: 'avc', width, height, frameRate: fps } as const;
    const muxer = new Mp4Muxer({ target, video, fastStart: 'in-memory' });
    return {
      add: (chunk, told) => muxer.addVideoChunk(chunk, told),
      finish: () => {
        muxer.finalize();
        return new Blob([target.buffer], { type: 'video/mp4' });
      },
    };
  }
  const codec = WEBM_NAMES[id];
  if (codec === undefined) throw new Error(`WebM has no name for the codec ${id}`);
  const target = new WebmTarget();
  const muxer = new WebmMuxer({ target, video: { codec, width, height, frameRate: fps } });
  return {
    add: (chunk, told) => muxer.addVideoChunk(chunk, told),
    finish: () => {
      muxer.finalize();
      return new Blob([target.buffer], { type: 'video/webm' });
    },
  };
}
