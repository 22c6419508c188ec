import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { readHelpApart } from '../../scripts/build/read-help-apart.ts';
import { KNOB_HELP } from '../../src/params/knob-help.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The built text of one module of the parameters, with all that it imports. */
async function builtText(file: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    plugins: [readHelpApart()],
    build: { write: false, minify: false, lib: { entry: join(ROOT, 'src/params', file), formats: ['es'] } },
  });
  const [output] = Array.isArray(built) ? built : [built as Rolldown.RolldownOutput];
  return (output && 'output' in output ? output.output : [])
    .map((each) => (each.type === 'chunk' ? each.code : ''))
    .join('\n');
}

/** A build takes its time on a busy machine. */
const TIMEOUT_MS = 60_000;

describe('the help of knobs in the build', { timeout: TIMEOUT_MS }, () => {
  it('is left out of what needs the knobs alone', async () => {
    const text = await builtText('descriptors.ts');
    expect(text).toContain('Share that trains');
    for (const { help } of Object.values(KNOB_HELP)) expect(text).not.toContain(help);
  });

  it('comes whole and without the knobs to who asks for it', async () => {
    const text = await builtText('knob-help.ts');
    for (const { help } of Object.values(KNOB_HELP)) expect(text).toContain(help);
    expect(text).not.toContain('Share that trains');
  });
});
