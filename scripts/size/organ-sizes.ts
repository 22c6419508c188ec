import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipBytes } from './measure-size.ts';

export interface OrganSize {
  readonly name: string;
  readonly bytes: number;
}

/** An engine is what another project has built, loaded whole with the first question that needs it. */
const ENGINES = /\/epanet-js-/;

/** Built scripts that a visit did not ask for: each arrives with the first use of what it is for. */
export async function organSizes(dist: string, visited: ReadonlySet<string>): Promise<OrganSize[]> {
  const files = await readdir(join(dist, 'assets'));
  const names = files.filter((file) => file.endsWith('.js')).map((file) => `assets/${file}`);
  const organs = names.filter((name) => !visited.has(name) && !ENGINES.test(name));
  return Promise.all(organs.map(async (name) => ({ name, bytes: await gzipBytes(join(dist, name)) })));
}
