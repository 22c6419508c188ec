import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  base: './',
  plugins: [react(), relaxPolicyWhileDeveloping()],
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
            // The interface paints while the engine is still on its way.
            {
              name: 'engine',
              test: /node_modules[\\/](three|@react-three|camera-controls)[\\/]/,
              priority: 2,
            },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|zustand)[\\/]/, priority: 3 },
          ],
        },
      },
    },
  },
});
