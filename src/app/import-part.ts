// Every `import()` of the page goes through here: the build puts it in place of its own helper (vite.config.ts). What
// stands right behind one, as in `import(…).then(…)`, is drawn inside and hears of no failure: `import()` is returned or
// awaited by itself.

/**
 * Fetches the files of a part, then imports it. A browser remembers for as long as the page stands that a module did not
 * arrive, and so refuses it ever after: so each file is first fetched as data, and what is asked for once more is fetched
 * once more. Rejects with the name of the file that did not arrive.
 */
export async function importPart<Module>(
  load: () => Promise<Module>,
  files: readonly string[] = [],
  importer?: string,
): Promise<Module> {
  // In a worker, which someone who tries again replaces.
  if (typeof document === 'undefined') return load();
  await Promise.all(files.map((file) => arrivalOf(new URL(file, importer).href)));
  return load();
}

const arrivals = new Map<string, Promise<void>>();

function arrivalOf(address: string): Promise<void> {
  const known = arrivals.get(address);
  if (known !== undefined) return known;
  const arrival = fetchFile(address);
  arrivals.set(address, arrival);
  arrival.catch(() => arrivals.delete(address));
  return arrival;
}

function fetchFile(address: string): Promise<void> {
  const isStyle = new URL(address).pathname.endsWith('.css');
  const link = document.createElement('link');
  link.rel = isStyle ? 'stylesheet' : 'preload';
  if (!isStyle) link.as = 'script';
  // As modules are fetched, so that the import takes what has been fetched.
  link.crossOrigin = '';
  link.href = address;
  if (isStyle && standsInPage(address)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      const name = address.slice(address.lastIndexOf('/') + 1);
      reject(new Error(`its file ${name} did not arrive`));
    };
    document.head.append(link);
  });
}

function standsInPage(address: string): boolean {
  return [...document.styleSheets].some(({ href }) => href === address);
}
