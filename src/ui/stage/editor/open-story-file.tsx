import { type ReactElement, useRef } from 'react';
import { readStoryBytes } from '../../../story/read-story.ts';
import { STORY_LIMITS } from '../../../story/story-format.ts';
import type { ParsedStory, Story } from '../../../story/story-types.ts';

interface OpenStoryProps {
  /** `said` names what was left out. */
  readonly onStory: (story: Story, said: string) => void;
  readonly onRefused: (reason: string) => void;
}

export function wordsOf(problems: ParsedStory['problems']): string {
  return problems.map(({ message }) => message).join('. ');
}

/** Says that a file is open, and what was left out of it. */
export function openedWords(name: string, problems: ParsedStory['problems']): string {
  const words = wordsOf(problems);
  return words === '' ? `${name} is open` : `${name} is open without: ${words}`;
}

/** Opens a story file in the editor; a bad one is refused, and what is written stays. */
export function OpenStory({ onStory, onRefused }: OpenStoryProps): ReactElement {
  const picker = useRef<HTMLInputElement>(null);
  async function open(file: File): Promise<void> {
    if (file.size > STORY_LIMITS.bytes) {
      onRefused(`${file.name} is larger than ${STORY_LIMITS.bytes / 1e6} MB, the most a story may have`);
      return;
    }
    const { story, problems } = readStoryBytes(new Uint8Array(await file.arrayBuffer()));
    if (story === undefined) onRefused(`${file.name} was not opened. ${wordsOf(problems)}`);
    else onStory(story, openedWords(file.name, problems));
  }
  return (
    <>
      <button type="button" className="gc-button" onClick={() => picker.current?.click()}>
        Open file
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        className="gc-offscreen"
        aria-label="Story file"
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined)
            open(file).catch((cause: unknown) =>
              onRefused(`${file.name} could not be read: ${String(cause)}`),
            );
          currentTarget.value = '';
        }}
      />
    </>
  );
}
