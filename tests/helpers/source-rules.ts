import { posix } from 'node:path';
import { parseSync } from 'vite';
import { BANNED_LIBRARIES, LIBRARIES, MAY_IMPORT, PURE } from './layer-table.ts';

/** One source file as the rules see it. `path` is relative to the project with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One broken rule, in words. */
export interface Offence {
  readonly rule: string;
  readonly path: string;
  readonly detail: string;
}

const MAX_FILE_LINES = 300;
const MAX_FUNCTION_LINES = 60;
const MAX_COMPONENT_LINES = 100;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function walk(
  node: Node,
  visit: (node: Node, parent: Node | null) => void,
  parent: Node | null = null,
): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit);
    }
  }
}

function textOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

function nameOf(node: unknown): string | null {
  return isNode(node) && typeof node.name === 'string' ? node.name : null;
}

/** A parsed file: its imports and what stands in it. */
export interface ReadFile {
  readonly file: SourceFile;
  readonly layer: string;
  readonly imports: readonly string[];
  readonly offences: readonly Offence[];
  /** Calls that make a zustand store. */
  readonly storeCount: number;
}

function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const IMPORTS = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** Reads one file and lists what its own text breaks; rules between files come in `crossOffences`. */
export function readSource(file: SourceFile): ReadFile {
  const layer = layerOf(file.path);
  const imports: string[] = [];
  const offences: Offence[] = fileOffences(file, layer);
  const report = (rule: string, node: Node, detail: string) =>
    offences.push({
      rule,
      path: file.path,
      detail: `line ${lineCount(file.text.slice(0, node.start + 1))}: ${detail}`,
    });
  let storeCount = 0;
  const parsed = parseSync(file.path, file.text);
  if (parsed.errors.length > 0) {
    offences.push({ rule: 'parses', path: file.path, detail: parsed.errors[0]?.message ?? 'does not parse' });
  }
  const program: unknown = parsed.program;
  if (!isNode(program)) return { file, layer, imports, offences, storeCount };
  walk(program, (node) => {
    if (IMPORTS.has(node.type)) {
      const target = textOf(node.source);
      if (target !== null) imports.push(target);
    }
    if (node.type === 'CallExpression' && isZustandCreate(node)) storeCount += 1;
    for (const [rule, detail] of nodeOffences(node, layer)) report(rule, node, detail);
    const length = functionOffence(file, node);
    if (length !== null) report('function length', node, length);
  });
  for (const target of imports) offences.push(...importOffences(file, layer, target));
  return { file, layer, imports, offences, storeCount };
}

function fileOffences(file: SourceFile, layer: string): Offence[] {
  const offences: Offence[] = [];
  const name = posix.basename(file.path);
  const lines = lineCount(file.text);
  if (layer !== 'catalogue' && lines > MAX_FILE_LINES) {
    offences.push({
      rule: 'file length',
      path: file.path,
      detail: `${lines} lines, at most ${MAX_FILE_LINES}`,
    });
  }
  if (/^index\.tsx?$/.test(name))
    offences.push({ rule: 'no barrel', path: file.path, detail: 'index files hide cycles' });
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.(worker|d))?\.(ts|tsx|css)$/.test(name)) {
    offences.push({ rule: 'file name', path: file.path, detail: 'use kebab-case' });
  }
  if (/@ts-(ignore|nocheck|expect-error)/.test(file.text)) {
    offences.push({
      rule: 'no type escape',
      path: file.path,
      detail: 'a checker comment switches the types off',
    });
  }
  return offences;
}

function isZustandCreate(node: Node): boolean {
  let callee = node.callee;
  // `create<T>()(…)` calls twice; the inner call is the one counted.
  if (isNode(callee) && callee.type === 'CallExpression') return false;
  if (isNode(callee) && callee.type === 'TSInstantiationExpression') callee = callee.expression;
  const name = nameOf(callee);
  return name === 'create' || name === 'createStore';
}

function nodeOffences(node: Node, layer: string): [string, string][] {
  const found: [string, string][] = [];
  if (node.type === 'TSAnyKeyword') found.push(['no any', 'name the type']);
  if (node.type === 'TSNonNullExpression') found.push(['no non-null assertion', 'handle the missing case']);
  if (node.type === 'ExportDefaultDeclaration') found.push(['no default export', 'name the export']);
  if (node.type === 'ExportAllDeclaration')
    found.push(['no barrel', 'export * hides where things come from']);
  if (node.type === 'ExportNamedDeclaration' && isNode(node.source)) {
    found.push(['no barrel', 'import it from where it is defined']);
  }
  if (PURE.includes(layer)) found.push(...impurities(node));
  if (layer !== 'cli') found.push(...remoteAddresses(node));
  return found;
}

function impurities(node: Node): [string, string][] {
  if (node.type === 'MemberExpression') {
    const where = nameOf(node.object);
    const what = nameOf(node.property);
    if (where === 'Math' && what === 'random')
      return [['pure layers', 'Math.random gives another campus each time']];
    if (where === 'Date' || where === 'performance')
      return [['pure layers', `${where}.${what} reads the clock`]];
  }
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date') {
    return [['pure layers', 'new Date reads the clock']];
  }
  return [];
}

const FETCHERS = new Set([
  'fetch',
  'Worker',
  'EventSource',
  'WebSocket',
  'importScripts',
  'URL',
  'sendBeacon',
]);

/** Text that is an address may be shown as a source, never handed to something that opens it. */
function remoteAddresses(node: Node): [string, string][] {
  if (node.type === 'ImportExpression' && /^(https?:)?\/\//.test(textOf(node.source) ?? '')) {
    return [['nothing fetched', 'code from another host']];
  }
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return [];
  const callee = node.callee;
  const name = nameOf(callee) ?? (isNode(callee) ? nameOf(callee.property) : null);
  if (name === null || !(FETCHERS.has(name) || /^load(Async)?$/.test(name))) return [];
  const given = Array.isArray(node.arguments) ? node.arguments : [];
  return given.some((argument) => /^(https?:|wss?:)?\/\//.test(textOf(argument) ?? ''))
    ? [['nothing fetched', `${name} would open an address outside the page`]]
    : [];
}

function holdsJsx(node: Node): boolean {
  let found = false;
  walk(node, (inner) => {
    if (inner.type === 'JSXElement' || inner.type === 'JSXFragment') found = true;
  });
  return found;
}

function functionOffence(file: SourceFile, node: Node): string | null {
  if (!FUNCTIONS.has(node.type)) return null;
  const lines = lineCount(file.text.slice(node.start, node.end));
  if (lines <= MAX_FUNCTION_LINES) return null;
  const limit = file.path.endsWith('.tsx') && holdsJsx(node) ? MAX_COMPONENT_LINES : MAX_FUNCTION_LINES;
  return lines <= limit ? null : `${lines} lines, at most ${limit}`;
}

/** The project path an import names, or null for a package. */
function targetPath(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
}

/** The folder of a file in `scene/kinds`, null elsewhere. */
function sceneKindOf(path: string): string | null {
  return /^src\/scene\/kinds\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function importOffences(file: SourceFile, layer: string, specifier: string): Offence[] {
  const offence = (rule: string, detail: string): Offence[] => [{ rule, path: file.path, detail }];
  const target = targetPath(file.path, specifier);
  if (target === null) {
    const banned = (BANNED_LIBRARIES[layer] ?? []).find((library) => LIBRARIES[library]?.test(specifier));
    return banned === undefined ? [] : offence('libraries by layer', `${layer} stays free of ${specifier}`);
  }
  if (!/\.(tsx?|css|json|svg)$/.test(target))
    return offence('import extension', `${specifier} names no extension`);
  if (!target.startsWith('src/')) {
    return target === 'package.json' ? [] : offence('layer order', `${specifier} leaves src`);
  }
  const kind = sceneKindOf(file.path);
  const otherKind = sceneKindOf(target);
  if (kind !== otherKind && kind !== null && otherKind !== null) {
    return offence('kinds apart', `${kind} may not import ${otherKind}: shared things stand in scene/parts`);
  }
  const other = layerOf(target);
  if (other === layer || (MAY_IMPORT[layer] ?? []).includes(other)) return [];
  return offence('layer order', `${layer} may not import ${other} (${specifier})`);
}

/** Rings of imports, type-only ones included: each as the list of its files. */
function findCycles(files: readonly ReadFile[]): readonly (readonly string[])[] {
  const edges = new Map(
    files.map(({ file, imports }) => [
      file.path,
      imports.flatMap((specifier) => targetPath(file.path, specifier) ?? []),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return cycles;
}

/** Rules that need all files: cycles, and the one store. */
export function crossOffences(files: readonly ReadFile[]): Offence[] {
  const cycles = findCycles(files).map((ring) => ({
    rule: 'no cycle',
    path: ring[0] ?? '',
    detail: ring.join(' → '),
  }));
  const makers = files.filter(({ storeCount }) => storeCount > 0);
  const count = makers.reduce((sum, { storeCount }) => sum + storeCount, 0);
  const tooMany =
    count > 1
      ? [
          {
            rule: 'one store',
            path: makers.map(({ file }) => file.path).join(', '),
            detail: `${count} stores`,
          },
        ]
      : [];
  return [...cycles, ...tooMany];
}
