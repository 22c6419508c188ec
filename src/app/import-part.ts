// Every `import()` of the page goes through here: the build puts it in place of its own helper (vite.config.ts). What
// stands right behind one, as in `import(…).then(…)`, is drawn inside and hears of no failure: `import()` is returned or
// awaited by itself.

/**
 * Fetches the files of a part, then imports it. A browser remembers for as long as the page stands that a script did not
 * arrive, and refuses it ever after: so each is first fetched as data, and what is asked for once more is fetched once
 * more. Files that the page itself names are on their way already; without them only loading the page again helps.
 * Rejects with the name of the file that did not arrive.
 */
export async function importPart<Module>(
  load: () => Promise<Module>,
  files: readonly string[] = [],
  importer?: string,
): Promise<Module> {
  const addresses = files.map((file) => new URL(file, importer).href);
  // Whoever tries again replaces the worker, and what it remembers.
  const inWorker = typeof document === 'undefined';
  const unnamed = inWorker ? [] : addresses.filter((address) => !isNamedInPage(address));
  await Promise.all(unnamed.map(arrivalOf));
  try {
    return await load();
  } catch (cause) {
    // The browser names the first file of a part only, whichever it is that is missing.
    await Promise.all(addresses.map(fetchScript));
    throw cause;
  }
}

const arrivals = new Map<string, Promise<void>>();

function arrivalOf(address: string): Promise<void> {
  const known = arrivals.get(address);
  if (known !== undefined) return known;
  const arrival = isStyle(address) ? fetchStyle(address) : fetchScript(address);
  arrivals.set(address, arrival);
  arrival.catch(() => arrivals.delete(address));
  return arrival;
}

function isStyle(address: string): boolean {
  return new URL(address).pathname.endsWith('.css');
}

function isNamedInPage(address: string): boolean {
  if (isStyle(address))
    return [...document.styleSheets].some((sheet) => sheet.href === address && hasRules(sheet));
  return [...document.querySelectorAll('link')].some(
    ({ rel, href }) => rel === 'modulepreload' && href === address,
  );
}

/** A sheet that did not arrive stands in the page too: it has no rules, or they may not be read. */
function hasRules(sheet: CSSStyleSheet): boolean {
  try {
    return sheet.cssRules.length > 0;
  } catch {
    return false;
  }
}

async function fetchScript(address: string): Promise<void> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    // To the end, so that the import finds it in the cache of the browser.
    await response.arrayBuffer();
  } catch (cause) {
    throw new Error(`its file ${nameOf(address)} did not arrive`, { cause });
  }
}

function fetchStyle(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = '';
  link.href = address;
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`its file ${nameOf(address)} did not arrive`));
    };
    document.head.append(link);
  });
}

function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
