import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { crossOffences, type Offence, readSource, type SourceFile } from './helpers/source-rules.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Exceptions, each with its argument. Keep this list short. */
const ARGUED: readonly { readonly rule: string; readonly path: string; readonly because: string }[] = [];

const RULES = [
  'parses',
  'layer order',
  'libraries by layer',
  'kinds apart',
  'import extension',
  'no cycle',
  'no barrel',
  'no default export',
  'one store',
  'file length',
  'function length',
  'file name',
  'no any',
  'no non-null assertion',
  'no type escape',
  'pure layers',
  'nothing fetched',
];

function sourceFiles(): SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return { path: relative(ROOT, full).split(sep).join('/'), text: readFileSync(full, 'utf8') };
    });
}

function allOffences(files: readonly SourceFile[]): Offence[] {
  const read = files.map(readSource);
  return [...read.flatMap(({ offences }) => offences), ...crossOffences(read)];
}

function isArgued(offence: Offence): boolean {
  return ARGUED.some(({ rule, path }) => rule === offence.rule && path === offence.path);
}

describe('architecture', () => {
  const files = sourceFiles();
  const offences = allOffences(files);

  it('finds the sources', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(RULES)('%s', (rule) => {
    const broken = offences.filter((offence) => offence.rule === rule && !isArgued(offence));
    expect(broken.map(({ path, detail }) => `${path}: ${detail}`)).toEqual([]);
  });

  it('knows every rule it applies', () => {
    expect([...new Set(offences.map(({ rule }) => rule))].filter((rule) => !RULES.includes(rule))).toEqual(
      [],
    );
  });

  // The build draws what stands right behind an import inside: it would hear of no failure (app/import-part).
  it('returns or awaits an import by itself', () => {
    const first = ['src/app/boot.ts', 'src/app/desk.ts'];
    const deaf = files.filter(
      ({ path, text }) =>
        !first.includes(path) && /\bimport\('[^']*'\)\s*\.(then|catch|finally)\b/.test(text),
    );
    expect(deaf.map(({ path }) => path)).toEqual([]);
  });

  it('keeps no exception that nothing needs', () => {
    const idle = ARGUED.filter(
      ({ rule, path }) => !offences.some((offence) => offence.rule === rule && offence.path === path),
    );
    expect(idle).toEqual([]);
  });
});

/** Each rule against a source that breaks it, so that a rule which can no longer fail is noticed. */
const BREAKERS: readonly { readonly rule: string; readonly files: readonly SourceFile[] }[] = [
  { rule: 'parses', files: [{ path: 'src/model/a.ts', text: 'const = 1;' }] },
  {
    rule: 'layer order',
    files: [{ path: 'src/model/a.ts', text: "import type { P } from '../plan/p.ts';" }],
  },
  {
    rule: 'layer order',
    files: [{ path: 'src/answers/a.ts', text: "const p = import('../exchange/epw/p.ts');" }],
  },
  { rule: 'layer order', files: [{ path: 'src/model/a.ts', text: "import { m } from '../answers/m.ts';" }] },
  { rule: 'layer order', files: [{ path: 'src/scene/a.ts', text: "import { p } from '../ui/p.ts';" }] },
  { rule: 'layer order', files: [{ path: 'src/ui/a.ts', text: "import { p } from '../scene/p.ts';" }] },
  { rule: 'layer order', files: [{ path: 'src/ui/a.ts', text: "const p = import('../app/p.ts');" }] },
  { rule: 'layer order', files: [{ path: 'src/model/a.ts', text: "type P = import('../plan/p.ts').P;" }] },
  { rule: 'libraries by layer', files: [{ path: 'src/ui/a.ts', text: "import { Mesh } from 'three';" }] },
  {
    rule: 'libraries by layer',
    files: [{ path: 'src/plan/a.ts', text: "import { useState } from 'react';" }],
  },
  {
    rule: 'kinds apart',
    files: [{ path: 'src/scene/kinds/a/a.ts', text: "import { b } from '../b/b.ts';" }],
  },
  { rule: 'import extension', files: [{ path: 'src/plan/a.ts', text: "import { b } from './b';" }] },
  {
    rule: 'no cycle',
    files: [
      { path: 'src/plan/a.ts', text: "import type { B } from './b.ts';\nexport type A = B;" },
      { path: 'src/plan/b.ts', text: "import type { A } from './a.ts';\nexport type B = A;" },
    ],
  },
  { rule: 'no barrel', files: [{ path: 'src/plan/index.ts', text: '' }] },
  { rule: 'no barrel', files: [{ path: 'src/plan/a.ts', text: "export { b } from './b.ts';" }] },
  { rule: 'no default export', files: [{ path: 'src/plan/a.ts', text: 'export default 1;' }] },
  {
    rule: 'one store',
    files: [
      { path: 'src/store/a.ts', text: 'export const a = create<number>()(() => 1);' },
      { path: 'src/store/b.ts', text: 'export const b = createStore(() => 1);' },
    ],
  },
  { rule: 'file length', files: [{ path: 'src/plan/a.ts', text: '\n'.repeat(301) }] },
  {
    rule: 'function length',
    files: [{ path: 'src/plan/a.ts', text: `export function f() {${'\n'.repeat(60)}}` }],
  },
  {
    rule: 'function length',
    files: [{ path: 'src/ui/a.tsx', text: `export function F() {${'\n'.repeat(100)}return <p />;}` }],
  },
  { rule: 'file name', files: [{ path: 'src/plan/BuildPlan.ts', text: '' }] },
  { rule: 'no any', files: [{ path: 'src/ui/a.ts', text: 'export const a: any = 1;' }] },
  { rule: 'no non-null assertion', files: [{ path: 'src/ui/a.ts', text: 'export const a = [1][0]!;' }] },
  { rule: 'no type escape', files: [{ path: 'src/ui/a.ts', text: '// @ts-' + 'ignore\nconst a = 1;' }] },
  { rule: 'pure layers', files: [{ path: 'src/model/a.ts', text: 'export const a = Math.random();' }] },
  { rule: 'pure layers', files: [{ path: 'src/plan/a.ts', text: 'export const a = new Date();' }] },
  {
    rule: 'nothing fetched',
    files: [{ path: 'src/scene/a.ts', text: "void fetch('https://example.org/a.json');" }],
  },
];

describe('the architecture rules can fail', () => {
  it.each(BREAKERS)('$rule', ({ rule, files }) => {
    expect(allOffences(files).map((offence) => offence.rule)).toContain(rule);
  });

  it('covers every rule', () => {
    expect(RULES.filter((rule) => !BREAKERS.some((breaker) => breaker.rule === rule))).toEqual([]);
  });

  it('passes a clean pair of files, and a component of 90 lines', () => {
    const clean = [
      { path: 'src/units/power.ts', text: 'export const mwToW = (powerMw: number) => powerMw * 1e6;\n' },
      {
        path: 'src/model/a.ts',
        text: "import { mwToW } from '../units/power.ts';\nexport const a = mwToW(1);\n",
      },
      { path: 'src/ui/a-panel.tsx', text: `export function A() {${'\n'.repeat(89)}return <p />;}` },
    ];
    expect(allOffences(clean)).toEqual([]);
  });
});
