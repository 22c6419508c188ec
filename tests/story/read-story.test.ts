import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingThings } from '../../src/story/missing-things.ts';
import { readStory, storyOf } from '../../src/story/read-story.ts';
import { SHIPPED_STORIES } from '../../src/story/shipped-stories.ts';
import { valuesOf } from '../../src/story/slide-state.ts';
import { storySchema } from '../../src/story/story-schema.ts';
import type { Story } from '../../src/story/story-types.ts';
import { storyData, writeStory } from '../../src/story/write-story.ts';

const HEAD = { format: 'gigacampus-story', version: 1 };

function opened(slides: readonly unknown[], rest: object = {}): { story: Story; said: string } {
  const { story, problems } = storyOf({ ...HEAD, ...rest, slides });
  if (story === undefined) throw new Error(problems.map(({ message }) => message).join('; '));
  return { story, said: problems.map(({ message }) => message).join('\n') };
}

function refusal(data: unknown): string {
  const { story, problems } = storyOf(data);
  expect(story).toBeUndefined();
  return problems.map(({ message }) => message).join('\n');
}

describe('a story file is refused', () => {
  it('without slides, of another format, or for a newer reader, by name', () => {
    expect(refusal({ ...HEAD, slides: [] })).toContain('no slides');
    expect(refusal({ format: 'gigacampus-scenario', version: 1 })).toContain(
      "format must be 'gigacampus-story'",
    );
    expect(refusal({ ...HEAD, version: 2, slides: [{}] })).toMatch(/version 2.*of version 1/);
    expect(refusal({ ...HEAD, version: 2, minReader: 2, slides: [{}] })).toMatch(/version 2/);
    expect(refusal(null)).toContain('one JSON object');
  });

  it('with more slides or bytes than anyone shows', () => {
    expect(refusal({ ...HEAD, slides: Array.from({ length: 201 }, () => ({})) })).toMatch(
      /201 slides; at most 200/,
    );
    expect(readStory('x'.repeat(2_000_001)).problems[0]?.message).toContain('2 MB');
  });

  it('that is no JSON, with the line and column', () => {
    const { problems } = readStory('{\n  "format": gigacampus\n}');
    expect(problems[0]?.message).toMatch(/^Line 2, column 13/);
  });

  it('where every slide is of a preset that there is not', () => {
    expect(refusal({ ...HEAD, slides: [{ preset: 'atlantis' }] })).toContain("'atlantis' is not a preset");
  });
});

describe('a story file opens with what is good', () => {
  it('with the sliders that are knobs of numbers, three at most, and each other named', () => {
    const sliders = ['power.smrCount', 'power.nothing', 'cooling.technology'];
    const { story, said } = opened([{ sliders }, { sliders: Array(4).fill('power.smrCount') }]);
    expect(story.slides[0]?.sliders).toEqual(['power.smrCount']);
    expect(said).toContain("'power.nothing'");
    expect(said).toContain("'cooling.technology'");
    expect(story.slides[1]?.sliders).toHaveLength(3);
    expect(said).toContain('are 4; the first 3');
  });

  it('behind a byte order mark', () => {
    expect(
      readStory(`\uFEFF${JSON.stringify({ ...HEAD, slides: [{ title: 'A' }] })}`).story?.slides,
    ).toHaveLength(1);
  });

  it('of a newer version that older readers may open, its new fields kept on saving', () => {
    const { story, said } = opened([{ title: 'A', smell: 'ozone' }], {
      version: 2,
      minReader: 1,
      stage: 'round',
    });
    expect(said).toContain('newer Gigacampus');
    expect(said).toContain("'smell' is no field");
    const again: unknown = JSON.parse(writeStory(story));
    expect(again).toMatchObject({ stage: 'round', slides: [{ smell: 'ozone' }] });
  });

  it('leaving a bad slide out, and going on with the next', () => {
    const { story, said } = opened([{ id: 'a' }, { id: 'b', preset: 'atlantis' }, 7, { id: 'c' }]);
    expect(story.slides.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(said).toContain("slide 'b'");
    expect(said).toContain('slide-3 is 7');
  });

  it('with the values of the preset where a parameter is unknown, out of range or no number, never clamped', () => {
    const { story, said } = opened([
      {
        preset: 'smr-direct-1gw',
        values: { 'power.smrCount': 4_000, 'power.moon': 1, 'cooling.supplyTempC': 'hot' },
      },
    ]);
    expect(story.slides[0]?.values).toEqual({});
    for (const part of ['4000 is out of range', 'power.moon', 'hot']) expect(said).toContain(part);
  });

  it.each([
    { position: [Number.NaN, 1, 1], target: [0, 0, 0] },
    { position: [1, 1, null], target: [0, 0, 0] },
    { position: [Number.POSITIVE_INFINITY, 1, 1], target: [0, 0, 0] },
    { position: [0, 0, 0], target: [0, 0, 0] },
    { at: '<script>' },
    'above',
  ])('with the camera of the slide before where there is none in %j', (camera) => {
    const before = { at: 'rack-0', turnDeg: 10, heightDeg: 20, share: 0.5 };
    const { story, said } = opened([
      { id: 'one', camera: before },
      { id: 'two', camera },
    ]);
    expect(story.slides[1]?.camera).toEqual(story.slides[0]?.camera);
    expect(said).toContain("slide 'two'");
  });

  it('with the camera above the ground', () => {
    const { story } = opened([{ camera: { position: [0, -40, 90], target: [0, 0, 0] } }]);
    expect(story.slides[0]?.camera).toMatchObject({ kind: 'pose', position: [0, 1.6, 90] });
  });

  it('with the lens of the slide before, and the durations that are meant by default', () => {
    const { story, said } = opened([
      { id: 'a', lens: 'power' },
      { id: 'b', lens: 'x-ray', seconds: -1, transition: { kind: 'warp', seconds: 1e9 } },
    ]);
    expect(story.slides[1]).toMatchObject({
      view: { lens: 'power' },
      seconds: 60,
      transition: { kind: 'fly' },
    });
    for (const part of ['x-ray', 'seconds', 'warp']) expect(said).toContain(part);
  });

  it('with ids of their own for slides that were called the same', () => {
    const { story, said } = opened([{ id: 'a' }, { id: 'a' }, { id: 'a' }]);
    expect(story.slides.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-3']);
    expect(said).toContain("'a' comes twice");
  });

  it('with the ids that texts name, where a second slide needs another', () => {
    const { story } = opened([{ id: 'a' }, { id: 'a' }, { id: 'a-2', title: 'meant' }, { id: '' }]);
    expect(story.slides.map(({ id }) => id)).toEqual(['a', 'a-3', 'a-2', 'slide-4']);
    expect(story.slides[2]?.title).toBe('meant');
  });

  it('saying what of a number, a callout, a camera or a transition is not used', () => {
    const { story, said } = opened([
      {
        number: { metric: 'annualPue', as: 'share', unit: 'x'.repeat(81), scale: 2 },
        callouts: [{ at: 'building-0', text: 'x'.repeat(601), colour: 'red' }],
        camera: { at: 'site', tunrDeg: 5 },
        transition: { kind: 'cut', seconds: 1e9 },
      },
    ]);
    for (const part of [
      "slide 1: number: as must be one of percent; it is 'share'",
      'number: unit is longer than 80 letters',
      "number: 'scale' is no field",
      'callouts: text is longer than 600 letters',
      "callouts: 'colour' is no field",
      "'tunrDeg' is no field of a camera",
      'transition: seconds must be a number from 0 to 30; it is 1000000000, so it is left out',
    ])
      expect(said).toContain(part);
    expect(said).not.toContain('transition transition');
    expect(story.slides[0]?.transition).toEqual({ kind: 'cut' });
  });

  it('taking hostile text as text, and cutting what nobody reads', () => {
    const { story, said } = opened([
      { title: '<img onerror=alert(1)>\u0000\u0007', notes: 'x'.repeat(20_001) },
    ]);
    expect(story.slides[0]?.title).toBe('<img onerror=alert(1)>  ');
    expect(story.slides[0]?.notes).toHaveLength(20_000);
    expect(said).toContain('longer than 20000 letters');
  });

  it('without a way into the prototype of anything', () => {
    const { story } = readStory(
      '{"format":"gigacampus-story","version":1,"slides":[{"__proto__":{"title":"no"}}]}',
    );
    expect(story?.slides[0]?.title).toBe('');
    expect(Object.hasOwn(story?.slides[0]?.extra ?? {}, '__proto__')).toBe(false);
  });

  it('saying which figure of a text there is not', () => {
    const { said } = opened([{ line: '{{annualPue}} {{moonlight}} {{annualPue@nowhere}}' }]);
    expect(said).toContain('{{moonlight}}');
    expect(said).toContain('{{annualPue@nowhere}}');
    expect(said).not.toContain('{{annualPue}}');
  });
});

describe('the stories that come with the page', () => {
  it.each(SHIPPED_STORIES)(
    '$id opens whole, and points at nothing that is not there',
    async ({ id, title, fetch }) => {
      const { story, problems } = storyOf(await fetch());
      expect(problems).toEqual([]);
      expect(story).toMatchObject({ id, title });
      if (story !== undefined) expect(missingThings(story)).toEqual([]);
    },
  );

  it.each(SHIPPED_STORIES.filter(({ id }) => id !== 'show-me'))(
    '$id has 10 to 14 slides, each with its notes, its source, one number and a title of ten words at most',
    async ({ fetch }) => {
      const slides = storyOf(await fetch()).story?.slides ?? [];
      expect(slides.length).toBeGreaterThanOrEqual(10);
      expect(slides.length).toBeLessThanOrEqual(14);
      for (const { id, title, notes, source, number } of slides) {
        expect([notes.length > 80, source !== '', number !== undefined], id).toEqual([true, true, true]);
        expect(title.split(' ').length, title).toBeLessThanOrEqual(10);
      }
    },
  );

  it('are the same when saved and opened again', async () => {
    for (const { fetch } of SHIPPED_STORIES) {
      const { story } = storyOf(await fetch());
      if (story !== undefined) expect(storyOf(storyData(story)).story).toEqual(story);
    }
  });
});

describe('a slide', () => {
  it('is a difference from its preset, whatever came before it', () => {
    const { story } = opened([
      { preset: 'smr-direct-1gw', values: { 'power.smrCount': 4 } },
      { preset: 'smr-direct-1gw', values: { 'cooling.supplyTempC': 30 } },
    ]);
    const [, second] = story.slides;
    expect(second && valuesOf(second)['power.smrCount']).toBe(5);
  });

  it('takes the preset of the slide before where it names none', () => {
    const { story } = opened([{ preset: 'ten-gigawatt' }, {}]);
    expect(story.slides[1]?.preset).toBe('ten-gigawatt');
  });
});

it('publishes the schema that the reader goes by', () => {
  const file = new URL('../../public/story.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(storySchema())));
});
