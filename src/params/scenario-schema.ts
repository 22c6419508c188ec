import { LEAST_LAND_M2, MOST_CORNER_M } from './boundary.ts';
import { DESCRIPTORS } from './descriptors.ts';
import { KNOB_HELP } from './knob-help.ts';
import type { ParamDescriptor } from './param-types.ts';
import { isCount } from './parse.ts';
import { MOST_SITE_EDITS } from './parse-site-edits.ts';
import { PRESETS } from './presets.ts';
import { MOST_ROAD_CORNERS } from './road-course.ts';
import { SCENARIO_FORMAT, SCENARIO_VERSION } from './scenario.ts';
import { BOUNDARY_ID, MOST_CORNERS, MOST_MOVE_M, type SiteEdit } from './site-edits.ts';

function propertySchema(descriptor: ParamDescriptor): Readonly<Record<string, unknown>> {
  const title = descriptor.label;
  const description = KNOB_HELP[descriptor.id].help;
  if (descriptor.type === 'choice')
    return { title, description, enum: descriptor.options.map((option) => option.value) };
  return {
    title,
    description: descriptor.unit === '' ? description : `${description} Unit: ${descriptor.unit}.`,
    type: isCount(descriptor) ? 'integer' : 'number',
    minimum: descriptor.min,
    maximum: descriptor.max,
  };
}

/** The schema of one edit of the site. */
function editSchema(
  op: SiteEdit['op'],
  more: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['op', 'id', ...Object.keys(more)],
    properties: { op: { const: op }, id: { type: 'string', description: 'A part of the site.' }, ...more },
  };
}

function boundarySchema(): Readonly<Record<string, unknown>> {
  const place = { type: 'number', minimum: -MOST_CORNER_M, maximum: MOST_CORNER_M };
  return {
    type: 'object',
    additionalProperties: false,
    required: ['op', 'points'],
    properties: {
      op: { const: 'boundary' },
      id: { const: BOUNDARY_ID },
      points: {
        description: `Corners of the land in order, metres east and south; at least ${LEAST_LAND_M2} m², crossing itself nowhere.`,
        type: 'array',
        minItems: 3,
        maxItems: MOST_CORNERS,
        items: { type: 'array', minItems: 2, maxItems: 2, items: place },
      },
    },
  };
}

function siteEditsSchema(): Readonly<Record<string, unknown>> {
  const metres = (way: string) => ({
    description: `Metres ${way}.`,
    type: 'number',
    minimum: -MOST_MOVE_M,
    maximum: MOST_MOVE_M,
  });
  return {
    title: 'Edits of the site',
    description: 'What was changed by hand on the default site, laid over it in order.',
    type: 'array',
    maxItems: MOST_SITE_EDITS,
    items: {
      oneOf: [
        editSchema('move', { dx: metres('east'), dz: metres('south') }),
        editSchema('rotate', {
          quarterTurns: { description: 'Quarter turns to the left.', type: 'integer' },
        }),
        editSchema('remove', {}),
        editSchema('add', {
          x: metres('east of the middle'),
          z: metres('south of the middle'),
          quarterTurns: { description: 'Quarter turns to the left.', type: 'integer' },
        }),
        editSchema('gate', { x: metres('east of the middle'), z: metres('south of the middle') }),
        editSchema('road', {
          points: {
            description:
              'Corners in order, metres east and south; each stretch runs east–west or north–south.',
            type: 'array',
            minItems: 2,
            maxItems: MOST_ROAD_CORNERS,
            items: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } },
          },
        }),
        boundarySchema(),
      ],
    },
  };
}

/** The JSON Schema of a scenario file, made from the descriptors; published as scenario.schema.json. */
export function scenarioSchema(): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Gigacampus scenario',
    description:
      'One campus: a preset and the value of each parameter. Parameters left out keep the preset value.',
    type: 'object',
    required: ['format', 'version', 'preset', 'values'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      format: { const: SCENARIO_FORMAT },
      version: { const: SCENARIO_VERSION },
      preset: { enum: PRESETS.map((preset) => preset.id) },
      values: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(DESCRIPTORS.map((each) => [each.id, propertySchema(each)])),
      },
      siteEdits: siteEditsSchema(),
    },
  };
}
