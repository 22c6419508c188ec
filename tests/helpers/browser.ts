import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Where a browser program stands and what it needs around it. */
export interface BrowserProgram {
  readonly path: string;
  /** Folder of unpacked system libraries, or null where the machine has its own. */
  readonly libraryPath: string | null;
  /** Deletes whatever was unpacked. */
  remove(): Promise<void>;
}

/** Software drawing on any machine, and nothing that talks to the network by itself. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

function installedPlaces(): readonly string[] {
  const named = process.env.CHROME_PATH;
  const first = named === undefined ? [] : [named];
  if (process.platform === 'darwin') {
    return [
      ...first,
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return [
      ...first,
      ...roots.flatMap((root) =>
        root === undefined
          ? []
          : [
              join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
              join(root, 'Chromium', 'Application', 'chrome.exe'),
              join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
            ],
      ),
    ];
  }
  return [
    ...first,
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ];
}

async function installedBrowser(): Promise<BrowserProgram> {
  for (const path of installedPlaces()) {
    const found = await access(path).then(
      () => true,
      () => false,
    );
    if (found) return { path, libraryPath: null, remove: async () => undefined };
  }
  throw new Error(
    'No browser found: install Google Chrome or Chromium, or set CHROME_PATH to its program file.',
  );
}

/**
 * The pinned Chromium from npm brings its own system libraries, but unpacks them only into a fresh temporary folder
 * and only where it believes to run on one of the hosts it knows.
 */
async function pinnedBrowser(): Promise<BrowserProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'gigacampus-browser-'));
  const before = CHANGED_BY_UNPACKING.map((name) => [name, process.env[name]] as const);
  process.env.TMPDIR = folder;
  process.env.VERCEL = '1';
  try {
    const { default: pinned } = await import('@sparticuz/chromium');
    const path = await pinned.executablePath();
    await writeFile(join(folder, 'fonts', 'fonts.conf'), fontSettings(folder));
    const remove = () => rm(folder, { recursive: true, force: true });
    return { path, libraryPath: join(folder, 'al2023', 'lib'), remove };
  } finally {
    for (const [name, value] of before) restore(name, value);
  }
}

/** Its own font, and no other, from where it was unpacked: without any font the browser stops at the first letter. */
function fontSettings(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
    '',
  ].join('\n');
}

const CHANGED_BY_UNPACKING = ['TMPDIR', 'VERCEL', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'];

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** Finds the browser for this machine: the pinned one on Linux x64, an installed Chrome or Chromium elsewhere. */
export function findBrowser(): Promise<BrowserProgram> {
  const pinnedHere =
    process.platform === 'linux' && process.arch === 'x64' && process.env.CHROME_PATH === undefined;
  return pinnedHere ? pinnedBrowser() : installedBrowser();
}

/** Starts the program with software drawing. */
export function launchBrowser(path: string, libraryPath: string | null): Promise<Browser> {
  const inherited = Object.entries(process.env).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  const env = Object.fromEntries(inherited);
  if (libraryPath !== null) {
    env.LD_LIBRARY_PATH = [libraryPath, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    env.FONTCONFIG_PATH = join(dirname(dirname(libraryPath)), 'fonts');
  }
  return chromium.launch({ executablePath: path, args: FLAGS, env });
}
