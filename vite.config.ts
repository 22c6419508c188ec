import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

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

/** The scene is asked for by code; naming it in the page lets the browser fetch it beside that code. */
function fetchSceneBesideThePage(): Plugin {
  return {
    name: 'gigacampus:fetch-scene-beside-the-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
        const scene = chunks.find((chunk) => chunk.facadeModuleId?.endsWith('/src/scene/scene-root.tsx'));
        if (scene === undefined) throw new Error('The build has no chunk of src/scene/scene-root.tsx');
        const tags = [scene.fileName, ...scene.imports]
          .map((file) => `./${file}`)
          .filter((href) => !html.includes(href))
          .map((href) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href } }));
        return { html, tags };
      },
    },
  };
}

/**
 * The published bundle of three.js keeps what nobody here uses (keyframes, loaders, sounds), because its classes are set
 * up by statements a bundler may not drop; its separate modules can be left out one by one. Their shader texts carry
 * comments, which the published bundle has stripped: the same is done here.
 */
function takeThreeByItsModules(): Plugin {
  const entry = fileURLToPath(new URL('./node_modules/three/src/Three.js', import.meta.url));
  return {
    name: 'gigacampus:take-three-by-its-modules',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ resolve: { alias: [{ find: /^three$/, replacement: entry }] } }),
    transform: {
      filter: { id: /[\\/]three[\\/]src[\\/].*\.glsl\.js$/ },
      handler: (code) => ({
        code: code.replace(/\/\* glsl \*\/`(.*?)`/gs, (_, text: string) =>
          JSON.stringify(withoutComments(text)),
        ),
        map: null,
      }),
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

function withoutComments(shader: string): string {
  return shader
    .trim()
    .replace(/\r/g, '')
    .replace(/[ \t]*\/\/.*\n/g, '')
    .replace(/[ \t]*\/\*[\s\S]*?\*\//g, '')
    .replace(/\n{2,}/g, '\n');
}

export default defineConfig({
  base: './',
  plugins: [
    react(),
    takeThreeByItsModules(),
    relaxPolicyWhileDeveloping(),
    fetchSceneBesideThePage(),
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
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // The interface paints while the engine is still on its way. Shapes go with the layers that draw them.
            {
              name: 'engine',
              test: /node_modules[\\/]three[\\/]src[\\/](?!geometries)/,
              priority: 2,
            },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|zustand)[\\/]/, priority: 3 },
          ],
        },
      },
    },
  },
});
