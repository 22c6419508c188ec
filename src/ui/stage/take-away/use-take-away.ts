import { useCallback, useRef, useState } from 'react';
import { reasonOf } from '../../../store/report-missing.ts';
import type { Story } from '../../../story/story-types.ts';
import { type ToldSlide, tellStory } from '../../../story/tell-story.ts';
import { useCampusStore } from '../../use-campus.ts';
import type { StageServices } from '../stage-services.ts';
import { slideFigures } from '../use-figures.ts';
import { frameName, type PictureSize } from './picture-sizes.ts';
import { fileName, saveFile } from './save-file.ts';
import { encodePicture, shootSlides } from './shoot-slides.ts';
import { PictureZip } from './zip-pictures.ts';

interface HandoutParts {
  readonly title: string;
  readonly slides: readonly ToldSlide[];
  readonly pictures: Readonly<Record<string, string>>;
}

/** What is made of a story to take away, and how far it is. */
export interface TakeAway {
  readonly said: string;
  readonly busy: boolean;
  readonly handout: HandoutParts | null;
  still(size: PictureSize): void;
  pictures(story: Story, size: PictureSize): void;
  paper(story: Story): void;
  cancel(): void;
  /** The pages are printed, or not wanted any more. */
  closeHandout(): void;
}

const PAPER = { width: 1600, height: 900 };

export function useTakeAway(services: StageServices): TakeAway {
  const campus = useCampusStore();
  const [said, say] = useState('');
  const [busy, setBusy] = useState(false);
  const [handout, setHandout] = useState<HandoutParts | null>(null);
  const stop = useRef<AbortController | null>(null);
  const run = useCallback((make: (signal: AbortSignal) => Promise<string>): void => {
    const control = new AbortController();
    stop.current = control;
    setBusy(true);
    make(control.signal)
      .catch((cause: unknown) =>
        control.signal.aborted ? 'Stopped: no file was made' : `Nothing was made: ${reasonOf(cause)}`,
      )
      .then((words) => {
        say(words);
        setBusy(false);
      });
  }, []);
  const still = (size: PictureSize): void =>
    run(async () => {
      say('The picture is drawn');
      await services.atRest();
      const blob = await encodePicture(services.takePicture(size), 'image/png');
      saveFile(blob, `campus-${size.width}x${size.height}.png`);
      return `The picture is saved: ${megabytes(blob)}`;
    });
  const pictures = (story: Story, size: PictureSize): void =>
    run(async (signal) => {
      const zip = new PictureZip();
      const name = fileName(story.id);
      const onPicture = async (picture: HTMLCanvasElement, _: unknown, index: number): Promise<void> => {
        const blob = await encodePicture(picture, 'image/png');
        zip.add(frameName(name, index), new Uint8Array(await blob.arrayBuffer()));
        say(progressText(index + 1, story.slides.length));
      };
      say(progressText(0, story.slides.length));
      await shootSlides({ campus, story, services, size, onPicture, signal });
      const file = zip.finish();
      saveFile(file, `${name}.zip`);
      return `${story.slides.length} pictures are saved: ${megabytes(file)}`;
    });
  const paper = (story: Story): void =>
    run(async (signal) => {
      const shots: Record<string, string> = {};
      say(progressText(0, story.slides.length));
      await shootSlides({
        campus,
        story,
        services,
        size: PAPER,
        signal,
        onPicture: async (picture, { id }, index) => {
          shots[id] = URL.createObjectURL(await encodePicture(picture, 'image/jpeg'));
          say(progressText(index + 1, story.slides.length));
        },
      });
      const slides = tellStory(story, slideFigures());
      setHandout({ title: story.title, slides, pictures: shots });
      return 'The handout is ready';
    });
  const closeHandout = useCallback((): void => {
    setHandout((now) => {
      for (const address of Object.values(now?.pictures ?? {})) URL.revokeObjectURL(address);
      return null;
    });
  }, []);
  const cancel = useCallback(() => stop.current?.abort(), []);
  return { said, busy, handout, still, pictures, paper, cancel, closeHandout };
}

const progressText = (done: number, all: number): string => `${done} of ${all} slides are drawn`;
const megabytes = ({ size }: Blob): string => `${(size / 1e6).toFixed(1)} MB`;
