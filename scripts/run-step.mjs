import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs one command in the project folder and answers with its exit status; output goes straight through. */
export function runStep(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 1));
  });
}

/** Runs an installed tool by its own script file, so that no shell or wrapper stands between. */
export function runTool(scriptPath, args, options = {}) {
  return runStep(process.execPath, [join(ROOT, 'node_modules', scriptPath), ...args], options);
}
