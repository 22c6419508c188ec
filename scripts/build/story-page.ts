import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { leaveOutUnreadFacts } from './leave-out-facts.ts';
import { takeThreeByItsModules } from './take-three.ts';

/** What a talk in one file comes without, in place of its modules. */
const LEFT_OUT = {
  // A file is its own copy.
  'src/app/keep-page.ts': 'export async function keepPage() {}',
  // Some 0.7 MB, for the evidence of networks alone.
  'node_modules/epanet-js/':
    "export class Workspace { constructor() { throw new Error('a talk in one file comes without EPANET'); } }\nexport class Project {}",
} as const;

const WORKER_CALL = "new Worker(new URL('./campus.worker.ts', import.meta.url), { type: 'module' })";

/** A page from a disk may start no worker from a file, nor a module as one: the worker stands in the page, as a script. */
function carryTheWorker(): Plugin {
  return {
    name: 'gigacampus:carry-the-worker',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]campus-worker\.ts$/ },
      handler(code) {
        if (!code.includes(WORKER_CALL)) throw new Error(`campus-worker.ts no longer holds ${WORKER_CALL}`);
        const carried = "import CampusWorker from './campus.worker.ts?worker&inline';\n";
        return { code: carried + code.replace(WORKER_CALL, 'new CampusWorker()'), map: null };
      },
    },
  };
}

function leaveOut(): Plugin {
  return {
    name: 'gigacampus:leave-out-of-the-story-page',
    enforce: 'pre',
    load: {
      filter: { id: /[\\/](?:keep-page\.ts|epanet-js[\\/].*)$/ },
      handler(id) {
        const path = id.replaceAll('\\', '/');
        return Object.entries(LEFT_OUT).find(([place]) => path.includes(place))?.[1];
      },
    },
  };
}

const sharedPlugins = () => [takeThreeByItsModules({ keepMethods: true }), leaveOutUnreadFacts(), leaveOut()];

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing of the text ends the element it stands in. */
const inScript = (code: string): string =>
  code.replaceAll(/<\/script/gi, '<\\/script').replaceAll('<!--', '<\\!--');

function textOf(files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[], end: string): string {
  const texts = files
    .filter(({ fileName }) => fileName.endsWith(end))
    .map((file) => (file.type === 'chunk' ? file.code : String(file.source)));
  if (texts.length !== 1) throw new Error(`the story page has ${texts.length} files *${end}, not one`);
  return texts[0] ?? '';
}

/** The page with its one script and its one sheet inside, a place for the story, and a policy that lets nothing else in. */
function inOne(html: string, code: string, sheet: string): string {
  const script = inScript(code);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(sheet)}`,
    'worker-src blob:',
    'img-src data: blob:',
    'media-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html
    .replace(/\s*<script type="module"[^>]*src=[^>]*><\/script>/, '')
    .replace(/\s*<link rel="(?:stylesheet|icon)"[^>]*>/g, '')
    .replace(/(http-equiv="Content-Security-Policy"\s+content=)"[^"]*"/, (_, start) => `${start}"${policy}"`)
    .replace('</head>', () => `<style>${sheet}</style>\n</head>`)
    .replace('</body>', () => `<!-- the story -->\n<script type="module">${script}</script>\n</body>`);
}

/**
 * Writes `story-page.html` behind the page itself: the same page in one file that opens from a disk, with a place for a
 * story (`src/story/pack-story.ts`).
 */
export function writeTheStoryPage(): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: 'gigacampus:write-the-story-page',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      outDir = config.build.outDir;
    },
    closeBundle: {
      sequential: true,
      order: 'pre',
      handler: async () => {
        const built = await build({
          configFile: false,
          root,
          base: './',
          logLevel: 'warn',
          publicDir: false,
          plugins: [react(), ...sharedPlugins(), carryTheWorker()],
          resolve: { dedupe: ['three', 'react', 'react-dom', '@react-three/fiber'] },
          worker: {
            format: 'iife',
            plugins: sharedPlugins,
            rolldownOptions: { output: { codeSplitting: false } },
          },
          build: {
            write: false,
            target: 'es2023',
            cssCodeSplit: false,
            modulePreload: false,
            chunkSizeWarningLimit: 5000,
            rolldownOptions: { input: 'index.html', output: { codeSplitting: false } },
          },
        });
        const { output } = built as Rolldown.RolldownOutput;
        const page = inOne(textOf(output, '.html'), textOf(output, '.js'), textOf(output, '.css').trim());
        const folder = resolve(root, outDir);
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, 'story-page.html'), page);
      },
    },
  };
}
