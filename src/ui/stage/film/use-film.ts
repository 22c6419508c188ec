import { type RefObject, useEffect, useRef, useState } from 'react';
import { reasonOf } from '../../../store/report-missing.ts';
import type { CameraPath, PathPace } from '../../../story/camera-path.ts';
import type { FilmShape } from '../../../story/film-frames.ts';
import type { Story } from '../../../story/story-types.ts';
import { bytesText } from '../../../units/bytes-text.ts';
import { saveFile } from '../../files/save-file.ts';
import { useCampusStore } from '../../use-campus.ts';
import type { StageServices } from '../stage-services.ts';
import type { Making } from '../take-away/use-making.ts';
import { type FilmFormat, filmFormats, PNG_SEQUENCE } from './film-codecs.ts';
import type { FilmSource } from './film-source.ts';
import { createFilmWriter, type FilmWriter } from './film-writer.ts';
import { pathFilm } from './path-film.ts';
import { shootFilm } from './shoot-film.ts';
import { storyFilm } from './story-film.ts';

/** What is wished for, apart from the shape of the pictures. */
export interface FilmWish {
  readonly kind: 'path' | 'change' | 'story';
  readonly pathSeconds: number;
  readonly pace: PathPace;
  /** Null until it is fetched. */
  readonly story: Story | null;
  /** From 0. */
  readonly slide: number;
  readonly slideSeconds: number;
  readonly words: boolean;
}

export const DEFAULT_WISH: FilmWish = {
  kind: 'path',
  pathSeconds: 10,
  pace: 'soft',
  story: null,
  slide: 0,
  slideSeconds: 6,
  words: true,
};

export function secondsOf(wish: FilmWish): number {
  if (wish.kind === 'path') return wish.pathSeconds;
  return wish.slideSeconds * (wish.kind === 'story' ? (wish.story?.slides.length ?? 0) : 1);
}

function sourceOf(
  wish: FilmWish,
  path: CameraPath | null,
  { campus, services, size }: Pick<Parameters<typeof storyFilm>[0], 'campus' | 'services' | 'size'>,
): FilmSource | null {
  const { kind, story, slide, slideSeconds: secondsEach, words } = wish;
  if (kind === 'path') return path === null ? null : pathFilm(campus, path, wish.pathSeconds, wish.pace);
  if (story === null) return null;
  const base = { campus, services, size, story, secondsEach, words };
  if (kind === 'story') return storyFilm({ ...base, from: 0, shown: story.slides.map((_, index) => index) });
  return storyFilm({ ...base, from: Math.max(0, slide - 1), shown: [slide] });
}

/** So far, and how large the whole will be by what there is. */
function progressText(done: number, all: number, bytes: number): string {
  const whole = bytes === 0 ? '' : `, about ${bytesText((bytes * all) / done)} in the end`;
  return `${done} of ${all} pictures${whole}`;
}

interface FilmMaker {
  readonly formats: readonly FilmFormat[];
  readonly format: FilmFormat;
  chooseFormat(id: string): void;
  /** How much is made, 0–1. */
  readonly share: number;
  make(wish: FilmWish, path: CameraPath | null): void;
  /** Shows the picture that was taken last. */
  readonly preview: RefObject<HTMLCanvasElement | null>;
}

export function useFilm(services: StageServices, { run, say }: Making, shape: FilmShape): FilmMaker {
  const campus = useCampusStore();
  const formats = useFormats(shape);
  const [formatId, setFormatId] = useState('');
  const [share, setShare] = useState(0);
  const preview = useRef<HTMLCanvasElement>(null);
  const format = formats.find(({ id }) => id === formatId) ?? formats[0] ?? PNG_SEQUENCE;
  const make = (wish: FilmWish, path: CameraPath | null): void => {
    const source = sourceOf(wish, path, { campus, services, size: shape });
    if (source === null) return;
    setShare(0);
    run((signal) => {
      let writer: FilmWriter;
      const onFrame = (done: number, all: number): void => {
        setShare(done / all);
        say(progressText(done, all, writer.bytes()));
      };
      writer = createFilmWriter(format, shape, source.name);
      const onPicture = (picture: HTMLCanvasElement): void =>
        preview.current?.getContext('2d')?.drawImage(picture, 0, 0);
      return makeFilm({ campus, services, source, shape, writer, onPicture, onFrame, signal }, format);
    });
  };
  return { formats, format, chooseFormat: setFormatId, share, make, preview };
}

async function makeFilm(shooting: Parameters<typeof shootFilm>[0], { file }: FilmFormat): Promise<string> {
  let pictures = 0;
  const { source, onFrame } = shooting;
  const counted = (done: number, all: number): void => {
    pictures = done;
    onFrame(done, all);
  };
  try {
    const blob = await shootFilm({ ...shooting, onFrame: counted });
    saveFile(blob, `${source.name}.${file}`, blob.type);
    return `The film is saved: ${pictures} pictures, ${bytesText(blob.size)}`;
  } catch (cause) {
    throw new Error(`behind picture ${pictures}, ${reasonOf(cause)}`, { cause });
  }
}

/** What this browser can write at a shape; PNG until it has answered. */
function useFormats(shape: FilmShape): readonly FilmFormat[] {
  const [formats, setFormats] = useState<readonly FilmFormat[]>([PNG_SEQUENCE]);
  useEffect(() => {
    let wanted = true;
    void filmFormats(shape).then((found) => {
      if (wanted) setFormats(found);
    });
    return () => {
      wanted = false;
    };
  }, [shape]);
  return formats;
}
