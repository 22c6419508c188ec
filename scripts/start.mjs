import { join } from 'node:path';
import { ensureInstall } from './ensure-install.mjs';
import { ROOT, runTool } from './run-step.mjs';

const FIRST_PORT = 4173;

await ensureInstall();
console.log('Building …');
if ((await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'])) !== 0) {
  console.error('The build failed; its own message stands above.');
  process.exit(1);
}

const { preview } = await import('vite');
const server = await preview({
  root: ROOT,
  configFile: join(ROOT, 'vite.config.ts'),
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: FIRST_PORT, strictPort: false },
});
const address = server.resolvedUrls?.local[0];
if (address === undefined) {
  console.error('The server started without an address of its own; is 127.0.0.1 available?');
  process.exit(1);
}
console.log(`\nGigacampus is open at ${address}\nStop it with Ctrl+C.`);

function stop() {
  server.close().finally(() => process.exit(0));
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
