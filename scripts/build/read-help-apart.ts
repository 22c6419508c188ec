import type { Plugin } from 'vite';
import { withPureCalls } from './pure-calls.ts';

const HELP = /[\\/]src[\\/]params[\\/]knob-help\.ts$/;
/** Marks the copy of a list that only its help is read from. */
const APART = '?help';

/**
 * Knobs and what is told of them stand in one file. The first picture needs knobs alone: what `knob-help.ts` imports is a
 * copy of that file, so that each of both keeps what is read from it.
 */
export function readHelpApart(): Plugin {
  return {
    name: 'gigacampus:read-help-apart',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /-knobs\.ts$/ },
      async handler(source, importer) {
        if (importer === undefined || !HELP.test(importer)) return null;
        const found = await this.resolve(source, importer, { skipSelf: true });
        return found && { ...found, id: found.id + APART };
      },
    },
    load: {
      filter: { id: /-knobs\.ts\?help$/ },
      handler(id) {
        const file = id.slice(0, -APART.length);
        this.addWatchFile(file);
        return this.fs.readFile(file, { encoding: 'utf8' }).then((code) => ({ code, moduleType: 'ts' }));
      },
    },
    transform: {
      filter: { id: /[\\/]src[\\/]params[\\/][\w-]+-knobs\.ts(?:\?help)?$/ },
      handler: (code) => ({ code: withPureCalls(code), map: null }),
    },
  };
}
