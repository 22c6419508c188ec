import { useCallback, useState } from 'react';
import { packStory } from '../../../story/pack-story.ts';
import type { Story } from '../../../story/story-types.ts';
import { type ToldSlide, tellStory } from '../../../story/tell-story.ts';
import { bytesText } from '../../../units/bytes-text.ts';
import { saveFile } from '../../files/save-file.ts';
import { useCampusStore } from '../../use-campus.ts';
import type { StageServices } from '../stage-services.ts';
import { slideFigures } from '../use-figures.ts';
import { encodePicture } from './encode-picture.ts';
import { fileName, frameName, type PictureSize } from './picture-sizes.ts';
import { shootSlides } from './shoot-slides.ts';
import { useMaking } from './use-making.ts';
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
  pictures(story: Story, size: PictureSize, words: boolean): void;
  paper(story: Story): void;
  /** The whole talk as one HTML file. */
  page(story: Story, notes: boolean): void;
  cancel(): void;
  /** The pages are printed, or not wanted any more. */
  closeHandout(): void;
}

const PAPER = { width: 1600, height: 900 };

const progressText = (done: number, all: number): string => `${done} of ${all} slides are drawn`;

/** What pictures are made from, and whoever hears how far they are. */
type Pictures = Pick<Parameters<typeof shootSlides>[0], 'campus' | 'story' | 'services' | 'signal'> & {
  readonly say: (words: string) => void;
};

async function makeStill({ services, say }: Pick<Pictures, 'services' | 'say'>, size: PictureSize) {
  say('The picture is drawn');
  await services.atRest();
  const blob = await encodePicture(services.takePicture(size), 'image/png');
  saveFile(blob, `campus-${size.width}x${size.height}.png`, blob.type);
  return `The picture is saved: ${bytesText(blob.size)}`;
}

async function makePictures(
  { say, ...making }: Pictures,
  size: PictureSize,
  words: boolean,
): Promise<string> {
  const { id, slides } = making.story;
  const zip = new PictureZip();
  const name = fileName(id);
  say(progressText(0, slides.length));
  const onPicture = async (picture: HTMLCanvasElement, _: unknown, index: number): Promise<void> => {
    const blob = await encodePicture(picture, 'image/png');
    zip.add(frameName(name, index), new Uint8Array(await blob.arrayBuffer()));
    say(progressText(index + 1, slides.length));
  };
  await shootSlides({ ...making, size, over: words ? 'all' : 'nothing', onPicture });
  const file = zip.finish();
  saveFile(file, `${name}.zip`, file.type);
  return `${slides.length} pictures are saved: ${bytesText(file.size)}`;
}

async function makePage(story: Story, notes: boolean): Promise<string> {
  const response = await fetch('./story-page.html');
  if (!response.ok) throw new Error(`the page for it was not found (${response.status})`);
  const packed = packStory(await response.text(), story, notes);
  if (packed === null) throw new Error('the page for it has no place for a story');
  const blob = new Blob([packed], { type: 'text/html' });
  saveFile(blob, `${fileName(story.id)}.html`, blob.type);
  return `The talk is saved as one file: ${bytesText(blob.size)}`;
}

async function makeHandout({ say, ...making }: Pictures): Promise<HandoutParts> {
  const { title, slides } = making.story;
  const pictures: Record<string, string> = {};
  say(progressText(0, slides.length));
  await shootSlides({
    ...making,
    size: PAPER,
    // Words stand beside the picture.
    over: 'notes',
    onPicture: async (picture, { id }, index) => {
      pictures[id] = URL.createObjectURL(await encodePicture(picture, 'image/jpeg'));
      say(progressText(index + 1, slides.length));
    },
  });
  return { title, slides: tellStory(making.story, slideFigures()), pictures };
}

export function useTakeAway(services: StageServices): TakeAway {
  const campus = useCampusStore();
  const { said, busy, say, run, cancel } = useMaking();
  const [handout, setHandout] = useState<HandoutParts | null>(null);
  const closeHandout = useCallback((): void => {
    setHandout((now) => {
      for (const address of Object.values(now?.pictures ?? {})) URL.revokeObjectURL(address);
      return null;
    });
  }, []);
  return {
    said,
    busy,
    handout,
    still: (size) => run(() => makeStill({ services, say }, size)),
    pictures: (story, size, words) =>
      run((signal) => makePictures({ campus, story, services, signal, say }, size, words)),
    paper: (story) =>
      run(async (signal) => {
        setHandout(await makeHandout({ campus, story, services, signal, say }));
        return 'The handout is ready';
      }),
    page: (story, notes) => run(() => makePage(story, notes)),
    cancel,
    closeHandout,
  };
}
