import { writeFileSync } from 'node:fs';
import { scenarioSchema } from '../src/params/scenario-schema.ts';
import { storySchema } from '../src/story/story-schema.ts';

const LINE_WIDTH = 110;

/** Lists of plain values go on one line where they fit, as the formatter wants them. */
function print(data: unknown): string {
  const text = JSON.stringify(data, null, 2);
  return text.replace(/^( *)(.*)\[\n([^[\]{}]*)\](,?)$/gm, (block, indent, key, items, comma) => {
    const line = `${indent}${key}[${items.trim().replaceAll(/\n\s*/g, ' ')}]${comma}`;
    return line.length <= LINE_WIDTH ? line : block;
  });
}

const SCHEMAS = { 'scenario.schema.json': scenarioSchema(), 'story.schema.json': storySchema() };
for (const [name, schema] of Object.entries(SCHEMAS))
  writeFileSync(new URL(`../public/${name}`, import.meta.url), `${print(schema)}\n`);
