import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, runStep } from './run-step.mjs';

const OLDEST_NODE = [20, 19];

/** One line for people whose Node is too old, or null. */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const enough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (enough) return null;
  return `Gigacampus needs Node ${OLDEST_NODE.join('.')} or newer; this is ${version}. Get it from https://nodejs.org.`;
}

/**
 * Why an install is due, or null when what is installed is what the lock file asks for.
 * npm leaves out optional packages made for other machines, so those may be missing.
 */
export function installReason(lock, installed) {
  if (installed === null) return 'nothing is installed yet';
  for (const [path, wanted] of Object.entries(lock.packages ?? {})) {
    if (path === '' || wanted.link === true) continue;
    const found = installed.packages?.[path];
    if (found === undefined) {
      if (wanted.optional === true || wanted.devOptional === true) continue;
      return `${path} is missing`;
    }
    if (found.version !== wanted.version) return `${path} is ${found.version}, wanted ${wanted.version}`;
  }
  return null;
}

async function readJson(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Installs from the lock file when needed; ends the process with a plain line when it cannot. */
export async function ensureInstall() {
  const problem = nodeProblem(process.version);
  if (problem !== null) {
    console.error(problem);
    process.exit(1);
  }
  const lock = await readJson(join(ROOT, 'package-lock.json'));
  if (lock === null) {
    console.error('package-lock.json is missing or broken: fetch it again from the repository.');
    process.exit(1);
  }
  const reason = installReason(lock, await readJson(join(ROOT, 'node_modules', '.package-lock.json')));
  if (reason === null) return;
  console.log(`Installing packages (${reason}) …`);
  const windows = process.platform === 'win32';
  const status = await runStep(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
    shell: windows,
  });
  if (status !== 0) {
    console.error('npm ci failed: the packages could not be installed. Its own message stands above.');
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureInstall();
