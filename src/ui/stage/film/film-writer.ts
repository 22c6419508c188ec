import { type FilmShape, frameTimeUs } from '../../../story/film-frames.ts';
import { encodePicture } from '../take-away/encode-picture.ts';
import { frameName } from '../take-away/picture-sizes.ts';
import { PictureZip } from '../take-away/zip-pictures.ts';
import { encoderConfig, type FilmFormat } from './film-codecs.ts';
import { createMuxer } from './film-muxer.ts';

/** Takes the pictures of a film one after the other. */
export interface FilmWriter {
  /** Rejects where a picture could not be written. */
  add(picture: HTMLCanvasElement, index: number): Promise<void>;
  /** Bytes written so far. */
  bytes(): number;
  finish(): Promise<Blob>;
  /** Lets everything go, finished or not. */
  close(): void;
}

/** Whole pictures, by which a player finds its way, this often, seconds. */
const KEY_EVERY_S = 2;
/** No more pictures than this wait for the encoder: each holds its pixels. */
const MOST_WAITING = 4;

export function createFilmWriter(format: FilmFormat, shape: FilmShape, name: string): FilmWriter {
  return format.file === 'zip' ? pictureWriter(name) : videoWriter(format, shape);
}

function pictureWriter(name: string): FilmWriter {
  const zip = new PictureZip();
  let bytes = 0;
  return {
    add: async (picture, index) => {
      const blob = await encodePicture(picture, 'image/png');
      bytes += blob.size;
      zip.add(frameName(name, index), new Uint8Array(await blob.arrayBuffer()));
    },
    bytes: () => bytes,
    finish: async () => zip.finish(),
    close: () => undefined,
  };
}

function videoWriter(format: FilmFormat, shape: FilmShape): FilmWriter {
  const muxer = createMuxer(format, shape);
  let bytes = 0;
  let failed: Error | null = null;
  const encoder = new VideoEncoder({
    output: (chunk, told) => {
      bytes += chunk.byteLength;
      muxer.add(chunk, told);
    },
    error: (cause) => {
      failed = cause;
    },
  });
  encoder.configure(encoderConfig(format, shape));
  const mustWork = (): void => {
    if (failed !== null) throw new Error(`the encoder gave up: ${failed.message}`);
  };
  const untilDrained = async (): Promise<void> => {
    while (failed === null && encoder.encodeQueueSize >= MOST_WAITING)
      await new Promise((resolve) => encoder.addEventListener('dequeue', resolve, { once: true }));
  };
  const keyEvery = Math.max(1, Math.round(KEY_EVERY_S * shape.fps));
  return {
    add: async (picture, index) => {
      await untilDrained();
      mustWork();
      const timestamp = frameTimeUs(index, shape.fps);
      const duration = frameTimeUs(index + 1, shape.fps) - timestamp;
      const frame = new VideoFrame(picture, { timestamp, duration });
      encoder.encode(frame, { keyFrame: index % keyEvery === 0 });
      frame.close();
    },
    bytes: () => bytes,
    finish: async () => {
      mustWork();
      // What it has failed at is told by its own words, which say more.
      await encoder.flush().catch(mustWork);
      mustWork();
      return muxer.finish();
    },
    close: () => {
      if (encoder.state !== 'closed') encoder.close();
    },
  };
}
