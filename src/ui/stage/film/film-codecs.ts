import { type FilmShape, filmBitrate } from '../../../story/film-frames.ts';

/** A way to write a film: a codec in a file, or every picture as PNG in a zip. */
export interface FilmFormat {
  readonly id: string;
  readonly label: string;
  readonly file: 'mp4' | 'webm' | 'zip';
  /** As WebCodecs names it; empty for pictures. */
  readonly codec: string;
}

/** What is best known to slideware first. Each at a level that holds the largest film. */
const VIDEO = [
  { id: 'h264', label: 'H.264, MP4', file: 'mp4', codec: 'avc1.640034' },
  { id: 'vp9', label: 'VP9, WebM', file: 'webm', codec: 'vp09.00.61.08' },
  { id: 'vp8', label: 'VP8, WebM', file: 'webm', codec: 'vp8' },
  { id: 'av1', label: 'AV1, WebM', file: 'webm', codec: 'av01.0.17M.08' },
] as const satisfies readonly FilmFormat[];

export const PNG_SEQUENCE: FilmFormat = { id: 'png', label: 'PNG pictures, zip', file: 'zip', codec: '' };

/** What an encoder is set to for a film of this shape. */
export function encoderConfig({ codec }: FilmFormat, shape: FilmShape): VideoEncoderConfig {
  const { width, height, fps } = shape;
  const base = { codec, width, height, framerate: fps, bitrate: filmBitrate(shape) };
  // MP4 keeps the headers of H.264 beside the pictures, not among them.
  return codec.startsWith('avc1') ? { ...base, avc: { format: 'avc' } } : base;
}

async function canEncode(format: FilmFormat, shape: FilmShape): Promise<boolean> {
  try {
    return (await VideoEncoder.isConfigSupported(encoderConfig(format, shape))).supported === true;
  } catch {
    // A browser that does not know the name of a codec throws: it cannot encode it.
    return false;
  }
}

/** The formats that this browser can write at this shape, PNG last: it always can. */
export async function filmFormats(shape: FilmShape): Promise<readonly FilmFormat[]> {
  if (typeof VideoEncoder === 'undefined') return [PNG_SEQUENCE];
  const able = await Promise.all(VIDEO.map((format) => canEncode(format, shape)));
  return [...VIDEO.filter((_, index) => able[index]), PNG_SEQUENCE];
}
