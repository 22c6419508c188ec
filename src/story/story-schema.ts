import { DESCRIPTORS } from '../params/descriptors.ts';
import { PRESETS } from '../params/presets.ts';
import { scenarioSchema } from '../params/scenario-schema.ts';
import { VIEW_FIELDS } from '../store/fields.ts';
import { MOST_THINGS, MOST_VIA } from './read-camera.ts';
import { STORY_FORMAT, STORY_LIMITS, STORY_VERSION } from './story-format.ts';

type Schema = Readonly<Record<string, unknown>>;

const text = (maxLength: number, description: string): Schema => ({ type: 'string', maxLength, description });
const thing: Schema = {
  type: 'string',
  maxLength: 80,
  description: 'A thing of the campus, such as rack-12, reactor-0 or site.',
};
const metric: Schema = {
  type: 'string',
  pattern: '^[a-z][A-Za-z0-9]*$',
  description: 'Id of a metric: docs/metrics.md.',
};
const point: Schema = { type: 'array', items: { type: 'number' }, minItems: 3, maxItems: 3 };
const choice = ({ choices }: { readonly choices: readonly { readonly id: string }[] }): Schema => ({
  enum: choices.map(({ id }) => id),
});

/** A part of a scenario's schema that slides have too. */
function ofScenario(name: 'values' | 'siteEdits'): unknown {
  const { properties } = scenarioSchema();
  return typeof properties === 'object' && properties !== null ? Reflect.get(properties, name) : undefined;
}

const camera: Schema = {
  description: 'Where the camera stands: home, at a thing, or a pose in metres.',
  oneOf: [
    {
      type: 'object',
      required: ['at'],
      additionalProperties: false,
      properties: {
        at: { ...thing, description: 'home (the whole campus), site, or a thing.' },
        and: {
          type: 'array',
          maxItems: MOST_THINGS,
          items: thing,
          description: 'What is to be in the picture with it, such as the last of a row.',
        },
        turnDeg: {
          type: 'number',
          minimum: -360,
          maximum: 360,
          description: 'Clockwise from south; 0 stands in the south.',
        },
        heightDeg: { type: 'number', minimum: 1, maximum: 89.4 },
        share: { type: 'number', minimum: 0.02, maximum: 1, description: 'Share of the picture it fills.' },
        face: {
          type: 'boolean',
          description:
            'A rack, and what is pulled out of it, is seen by its face; the turn only says from which side.',
        },
      },
    },
    {
      type: 'object',
      required: ['position', 'target'],
      additionalProperties: false,
      properties: {
        position: point,
        target: point,
        via: {
          type: 'array',
          maxItems: MOST_VIA,
          description: 'Poses that the camera passes on its way there.',
          items: {
            type: 'object',
            required: ['position', 'target'],
            properties: { position: point, target: point },
          },
        },
      },
    },
  ],
};

const number: Schema = {
  description: 'The one number of the slide, live.',
  type: 'object',
  required: ['metric'],
  additionalProperties: false,
  properties: {
    metric,
    over: { ...metric, description: 'Divides the metric.' },
    as: { enum: ['percent'] },
    label: text(STORY_LIMITS.id, 'What it is called; else as the table of metrics calls it.'),
    unit: text(STORY_LIMITS.id, 'Unit of one metric over another: W gets its prefix, others stay.'),
  },
};

/** Words with spaces between, as a link has them. */
const words = ({ label, allowed }: { readonly label: string; readonly allowed: string }): Schema => ({
  type: 'string',
  description: `${label}: ${allowed}`,
});

function slideSchema(): Schema {
  const { lens, roofs, storey, solarHour, dayOfYear, hidden, beside, month, measure, section, apart } =
    VIEW_FIELDS;
  return {
    type: 'object',
    properties: {
      id: text(STORY_LIMITS.id, 'Unique in the story; links and figures of other slides name it.'),
      title: text(STORY_LIMITS.title, 'The message, in ten words or fewer.'),
      line: text(STORY_LIMITS.line, 'One sentence. {{metric}} stands for a live figure.'),
      ask: text(STORY_LIMITS.line, 'Shown first, on the campus of the slide before: the audience predicts.'),
      number,
      notes: text(STORY_LIMITS.notes, 'For the speaker alone.'),
      source: text(STORY_LIMITS.text, 'Where every claim comes from that is no figure of the model.'),
      preset: { enum: PRESETS.map(({ id }) => id) },
      values: ofScenario('values'),
      siteEdits: ofScenario('siteEdits'),
      camera,
      lens: { ...choice(lens), description: lens.label },
      roofs: { ...choice(roofs), description: roofs.label },
      solarHour: { type: 'number', minimum: 0, maximum: 24, description: solarHour.label },
      dayOfYear: { type: 'number', minimum: 1, maximum: 366, description: dayOfYear.label },
      storey: { ...choice(storey), description: storey.label },
      hidden: words(hidden),
      beside: { ...choice(beside), description: beside.label },
      month: { type: 'number', minimum: 0, description: month.label },
      measure: words(measure),
      section: words(section),
      apart: words(apart),
      selection: thing,
      callouts: {
        type: 'array',
        maxItems: STORY_LIMITS.callouts,
        items: {
          type: 'object',
          required: ['at', 'text'],
          additionalProperties: false,
          properties: { at: thing, text: text(STORY_LIMITS.text, 'A few words; {{metric}} is live.') },
        },
      },
      sliders: {
        type: 'array',
        maxItems: STORY_LIMITS.sliders,
        items: { enum: DESCRIPTORS.filter(({ type }) => type === 'number').map(({ id }) => id) },
        description: 'Parameters that the presenter window offers as sliders.',
      },
      seconds: { type: 'number', minimum: 1, maximum: STORY_LIMITS.slideSeconds },
      transition: {
        type: 'object',
        additionalProperties: false,
        properties: {
          kind: { enum: ['fly', 'cut'] },
          seconds: { type: 'number', minimum: 0, maximum: STORY_LIMITS.flightSeconds },
        },
      },
    },
  };
}

/** The JSON Schema of a story file, made from the tables that its reader checks against; published as story.schema.json. */
export function storySchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Gigacampus story',
    description: 'A talk: slides that are states of a campus. Described in docs/talks.md.',
    type: 'object',
    required: ['format', 'version', 'slides'],
    properties: {
      $schema: { type: 'string' },
      format: { const: STORY_FORMAT },
      version: { type: 'integer', minimum: STORY_VERSION },
      minReader: {
        type: 'integer',
        description: 'The oldest version of a reader that may open it.',
      },
      id: text(STORY_LIMITS.id, 'Names the story.'),
      title: text(STORY_LIMITS.title, 'Shown in the list and at the end.'),
      summary: text(STORY_LIMITS.line, 'One sentence for the list.'),
      author: text(STORY_LIMITS.title, 'Who wrote it.'),
      slides: { type: 'array', minItems: 1, maxItems: STORY_LIMITS.slides, items: slideSchema() },
    },
  };
}
