import { DESCRIPTORS } from './descriptors.ts';
import { KNOB_HELP } from './knob-help.ts';
import type { ParamDescriptor } from './param-types.ts';
import { isCount } from './parse.ts';
import { PRESETS } from './presets.ts';
import { SCENARIO_FORMAT, SCENARIO_VERSION } from './scenario.ts';

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
    },
  };
}
