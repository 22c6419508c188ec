import { presetOf } from '../params/presets.ts';
import { STORY_FORMAT, STORY_VERSION } from './story-format.ts';
import type { Slide, SlideCamera, Story } from './story-types.ts';

function cameraData(camera: SlideCamera): Readonly<Record<string, unknown>> {
  if (camera.kind === 'home') return { at: 'home' };
  if (camera.kind === 'thing') return { at: camera.at, ...camera.angle };
  const { position, target, via } = camera;
  return { position, target, ...(via !== undefined && { via }) };
}

/** Empty texts and lists are left out: a file is read by people too. */
function worthWriting(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => {
      if (value === undefined || value === '') return false;
      return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
    }),
  );
}

function slideData({ view, camera, extra, ...rest }: Slide): Readonly<Record<string, unknown>> {
  const data = worthWriting({ ...rest, ...view, camera: cameraData(camera), ...extra });
  // Without a word on its site a slide has that of its preset.
  const ofPreset = presetOf(rest.preset)?.siteEdits ?? [];
  const bare = rest.siteEdits.length === 0 && ofPreset.length > 0;
  return bare ? { ...data, siteEdits: [] } : data;
}

/** A story as data of a file; read again it is the same story. */
export function storyData({ slides, extra, ...rest }: Story): Readonly<Record<string, unknown>> {
  return {
    format: STORY_FORMAT,
    version: STORY_VERSION,
    ...worthWriting({ ...rest, ...extra }),
    slides: slides.map(slideData),
  };
}

/** A story as the text of a file. */
export function writeStory(story: Story): string {
  return `${JSON.stringify(storyData(story), null, 2)}\n`;
}
