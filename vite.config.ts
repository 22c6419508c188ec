import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { takeControlsWithoutHands } from './scripts/build/controls-without-hands.ts';
import { joinFirstParts } from './scripts/build/first-parts.ts';
import { leaveOutUnreadFacts } from './scripts/build/leave-out-facts.ts';
import { readHelpApart } from './scripts/build/read-help-apart.ts';
import { writeTheStoryPage } from './scripts/build/story-page.ts';
import { takeThreeByItsModules } from './scripts/build/take-three.ts';

/** The same headers a careful host would send; the policy itself stands in index.html so that any host enforces it. */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Hot reloading injects inline scripts and styles, so the policy is taken out of the page while developing only. */
function relaxPolicyWhileDeveloping(): Plugin {
  return {
    name: 'gigacampus:relax-policy-while-developing',
    apply: 'serve',
    transformIndexHtml: (html, context) =>
      context.server === undefined
        ? html
        : html.replace(/<meta\s+http-equiv="Content-Security-Policy"[\s\S]*?\/>/, ''),
  };
}

const MAIN = '/src/app/main.ts';
const SCENE = '/src/scene/scene-root.tsx';
const PANELS = '/src/app/mount-interface.tsx';

/**
 * Page and scene are asked for by code; naming them in the page lets the browser fetch them beside that code.
 */
function fetchFirstPartsAtOnce(): Plugin {
  return {
    name: 'gigacampus:fetch-first-parts-at-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {}, path }) => {
        // The presenter's page has no scene to fetch.
        if (path !== '/index.html') return html;
        const chunks = new Map(
          Object.values(bundle).flatMap((each) =>
            each.type === 'chunk' ? [[each.fileName, each] as const] : [],
          ),
        );
        const filesOf = (source: string): Rolldown.OutputChunk[] => {
          const chunk = [...chunks.values()].find(({ moduleIds }) =>
            moduleIds.some((id) => id.endsWith(source)),
          );
          if (chunk === undefined) throw new Error(`The build has no chunk of ${source}`);
          // However deep: what is not named is fetched once more, by itself, before a part is imported.
          const found = new Set([chunk]);
          for (const each of found)
            for (const file of each.imports) {
              const imported = chunks.get(file);
              if (imported !== undefined) found.add(imported);
            }
          return [...found];
        };
        const [page, scene, panels] = [MAIN, SCENE, PANELS].map(filesOf);
        const scripts = [...(page ?? []), ...(scene ?? [])].map(({ fileName }) => fileName);
        // The styles of the panels are those of the page as well.
        const styles = (panels ?? []).flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
        const link = (attrs: Record<string, string | boolean>) => ({
          tag: 'link',
          attrs,
          injectTo: 'head' as const,
        });
        const tags = [
          ...styles.map((file) => link({ rel: 'stylesheet', crossorigin: true, href: `./${file}` })),
          ...[...new Set(scripts)]
            .filter((file) => !html.includes(file))
            .map((file) => link({ rel: 'modulepreload', crossorigin: true, href: `./${file}` })),
        ];
        return { html, tags };
      },
    },
  };
}

const IMPORT_PART = fileURLToPath(new URL('./src/app/import-part.ts', import.meta.url));

/** Has every `import()` of the page fetch its part in a way that can be tried again. */
function importPartsOneWay(): Plugin {
  return {
    name: 'gigacampus:import-parts-one-way',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          // A part of one file is named too.
          resolveDependencies: (file, files, { hostType }) =>
            hostType === 'js' && files.length === 0 ? [file] : [...files],
        },
      },
    }),
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => `export { importPart as __vitePreload } from ${JSON.stringify(IMPORT_PART)};`,
    },
  };
}

/**
 * Writes the service worker, which keeps every built file, so that the page opens and answers without a network. Files
 * carry their hash in their names; an address differs by preset only. It waits for a word before it takes over from
 * an older one: `src/app/offline-copy.ts` registers and speaks with it.
 */
function keepThePageOffline(): Plugin[] {
  return VitePWA({
    injectRegister: false,
    manifest: false,
    filename: 'service-worker.js',
    workbox: {
      globPatterns: ['**/*.{html,js,css,svg,json,wasm,woff2}'],
      // All of the page once more: only who takes a talk away fetches it.
      globIgnores: ['story-page.html'],
      dontCacheBustURLsMatching: /assets\//,
      directoryIndex: 'index.html',
      // Presets of the address, and a part that is asked for once more.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      // The first visit is served from the copy as soon as there is one.
      clientsClaim: true,
      skipWaiting: false,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      mode: 'production',
    },
  });
}

/**
 * Builds the worker's file as one more entry of the page, so that both load the same code of model and plan: built apart,
 * each would carry its own copy.
 */
function shareCodeWithTheWorker(): Plugin {
  const file = fileURLToPath(new URL('./src/app/campus.worker.ts', import.meta.url));
  const address = "new URL('./campus.worker.ts', import.meta.url)";
  return {
    name: 'gigacampus:share-code-with-the-worker',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]campus-worker\.ts$/ },
      handler(code) {
        if (!code.includes(address)) throw new Error(`campus-worker.ts no longer holds ${address}`);
        const chunk = this.emitFile({ type: 'chunk', id: file, name: 'campus.worker' });
        return { code: code.replace(address, `import.meta.ROLLUP_FILE_URL_${chunk}`), map: null };
      },
    },
  };
}

/** The package whose first module a chunk holds: its file may be called anything. */
function packageOf(module: string | null): string | undefined {
  return /node_modules[\\/](?:@[^\\/]+[\\/])?([^\\/]+)/.exec(module ?? '')?.[1];
}

const firstParts = joinFirstParts();

export default defineConfig({
  base: './',
  plugins: [
    react(),
    takeThreeByItsModules(),
    takeControlsWithoutHands(),
    leaveOutUnreadFacts(),
    readHelpApart(),
    relaxPolicyWhileDeveloping(),
    importPartsOneWay(),
    shareCodeWithTheWorker(),
    firstParts.plugin,
    fetchFirstPartsAtOnce(),
    writeTheStoryPage(),
    keepThePageOffline(),
  ],
  resolve: { dedupe: ['three', 'react', 'react-dom', '@react-three/fiber'] },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', headers: HEADERS },
  build: {
    target: 'es2023',
    // Everything is a file of its own: data: addresses would need holes in the policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: ['index.html', 'desk.html'],
      output: {
        chunkFileNames: ({ name, facadeModuleId }) => `assets/${packageOf(facadeModuleId) ?? name}-[hash].js`,
        entryFileNames: ({ name }) => `assets/${name === 'index' ? 'boot' : name}-[hash].js`,
        codeSplitting: {
          groups: [
            // The interface paints while the engine is still on its way. Shapes and what makes reflections go with
            // what uses them.
            {
              name: 'engine',
              test: /node_modules[\\/]three[\\/]src[\\/](?!geometries[\\/](?!Sphere)|extras[\\/]PMREM)/,
              priority: 2,
            },
            // Neither page nor worker may run the other's first file for the sake of what both use.
            {
              name: 'import-part',
              test: /src[\\/](app[\\/](import-part|say-missing)|exchange[\\/]fetch-engine)\.ts/,
              priority: 4,
            },
            // What they import goes where it is used: parts that come later need it elsewhere.
            {
              name: firstParts.groupOf,
              debugName: 'first parts',
              priority: 1,
              includeDependenciesRecursively: false,
            },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
          ],
        },
      },
    },
  },
});
