import type { Story } from '../../../story/story-types.ts';
import { writeStory } from '../../../story/write-story.ts';
import { saveFile } from '../../files/save-file.ts';
import { LONGEST_LINK, packStory } from '../story-link.ts';
import { fileName } from '../take-away/picture-sizes.ts';

/** Hands the story over as a file. */
export function saveStory(story: Story): void {
  saveFile(writeStory(story), `${fileName(story.title)}.story.json`, 'application/json');
}

/** Copies the story as a link; answers in words what came of it. */
export async function shareStory(story: Story): Promise<string> {
  const address = `${location.origin}${location.pathname}#story=${packStory(story)}`;
  if (address.length > LONGEST_LINK) {
    const have = Math.ceil(address.length / 1024);
    return `As a link this story has ${have} kB, more than the ${LONGEST_LINK / 1024} kB that mail and messengers carry: save it as a file`;
  }
  try {
    await navigator.clipboard.writeText(address);
    return 'The link is copied';
  } catch {
    return `Copy this link: ${address}`;
  }
}
