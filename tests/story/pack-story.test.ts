import { describe, expect, it } from 'vitest';
import { packStory } from '../../src/story/pack-story.ts';
import { readStory, storyOf } from '../../src/story/read-story.ts';
import type { Story } from '../../src/story/story-types.ts';

const PAGE = '<head><title>Gigacampus</title></head><body><!-- the story --><script>run()</script></body>';

function story(title: string): Story {
  const read = storyOf({
    format: 'gigacampus-story',
    version: 1,
    title,
    slides: [{ id: 'a', title, preset: 'abilene-2026', notes: 'Between us' }],
  });
  if (read.story === undefined) throw new Error('the story of this test does not open');
  return read.story;
}

/** The story that the page would find in itself. */
function found(page: string | null): Story | undefined {
  const data = /<script type="application\/json" id="gc-story">(.*?)<\/script>/s.exec(page ?? '')?.[1];
  return readStory(data ?? '').story;
}

describe('a story packed into a page', () => {
  it('is read again as it was, without its notes, and with them only where they are asked for', () => {
    const packed = packStory(PAGE, story('Four reactors'), false);
    expect(found(packed)?.slides[0]?.title).toBe('Four reactors');
    expect(packed).not.toContain('Between us');
    expect(found(packStory(PAGE, story('Four reactors'), true))?.slides[0]?.notes).toBe('Between us');
  });

  it.each(['</script><script>hurt()</script>', '<!-- the story -->', "$& $' <b>", '<title>'])(
    'cannot leave its place: %s',
    (title) => {
      const packed = packStory(PAGE, story(title), false) ?? '';
      expect(packed.match(/<script/g)).toHaveLength(2);
      expect(packed.match(/<title>/g)).toHaveLength(1);
      expect(packed.endsWith('<script>run()</script></body>')).toBe(true);
      expect(found(packed)?.title).toBe(title);
    },
  );

  it('needs a page with one place for it', () => {
    expect(packStory('<html></html>', story('x'), false)).toBeNull();
    expect(packStory(PAGE + PAGE, story('x'), false)).toBeNull();
  });
});
