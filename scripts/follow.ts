import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderUnicodeCompact } from 'uqr';
import { networkAddresses, startFollowServer } from './follow/follow-server.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const FIRST_PORT = 4321;

if ((await stat(join(FOLDER, 'index.html')).catch(() => null)) === null) {
  console.error('There is no built page yet: npm run build makes it.');
  process.exit(1);
}
const port = Number(process.argv[2] ?? FIRST_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`'${process.argv[2]}' is no port: npm run follow -- 4321`);
  process.exit(1);
}
const { room, code, port: opened, close } = await startFollowServer({ folder: FOLDER, port });
console.log(`Speaker, on this machine:  http://localhost:${opened}/?room=${room}`);
console.log(`Pairing code:              ${code.slice(0, 4)}-${code.slice(4)}`);
const addresses = networkAddresses();
for (const address of addresses)
  console.log(`Audience:                  http://${address}:${opened}/?follow=${room}`);
const [first] = addresses;
if (first === undefined) console.log('This machine is in no network: nobody else can follow.');
else console.log(`\n${renderUnicodeCompact(`http://${first}:${opened}/?follow=${room}`)}`);
console.log('\nOnly who knows the code may drive. Stop it with Ctrl+C.');

const stop = (): void => void close().finally(() => process.exit(0));
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
