import type { CampusStore } from '../../../store/campus-store.ts';
import { type FilmShape, frameCount, frameTimeUs } from '../../../story/film-frames.ts';
import type { StageServices } from '../stage-services.ts';
import { holdInsets } from '../take-away/hold-insets.ts';
import { giveBack, visitorOf } from '../visitor.ts';
import type { FilmSource } from './film-source.ts';
import type { FilmWriter } from './film-writer.ts';

interface FilmShooting {
  readonly campus: CampusStore;
  readonly services: StageServices;
  readonly source: FilmSource;
  readonly shape: FilmShape;
  readonly writer: FilmWriter;
  /** Sees each picture before it is written. */
  readonly onPicture: (picture: HTMLCanvasElement) => void;
  /** Hears of each picture that is written. */
  readonly onFrame: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** Lets the page do what waits, in a hidden tab as well, whose timers sleep. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Takes a film picture by picture, each at its own time however long it takes to draw, and gives the visitor's campus
 * back, whatever happens.
 */
export async function shootFilm(shooting: FilmShooting): Promise<Blob> {
  const { campus, services, source, writer, signal } = shooting;
  const visitor = visitorOf(campus);
  const giveBackInsets = holdInsets(campus, source.insets);
  try {
    source.begin();
    await services.atRest();
    await takePictures(shooting);
    signal.throwIfAborted();
    return await writer.finish();
  } finally {
    writer.close();
    source.end();
    services.holdTime(null);
    giveBackInsets();
    giveBack(campus, visitor);
  }
}

async function takePictures(shooting: FilmShooting): Promise<void> {
  const { services, source, shape, writer, onPicture, onFrame, signal } = shooting;
  const startMs = performance.now();
  const all = frameCount(source.seconds, shape.fps);
  for (let index = 0; index < all; index += 1) {
    signal.throwIfAborted();
    const ms = frameTimeUs(index, shape.fps) / 1000;
    services.holdTime(startMs + ms);
    await source.at(ms);
    signal.throwIfAborted();
    const picture = services.pictureAtTime(shape);
    source.dress?.(picture, ms);
    onPicture(picture);
    await writer.add(picture, index);
    onFrame(index + 1, all);
    await nextTask();
  }
}
