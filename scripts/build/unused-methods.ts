import { parseAst } from 'vite';

const WORD = /[A-Za-z_$][\w$]*/g;

/** Called by `JSON.stringify` and by loaders alone, which nobody hands a thing of the engine. */
const NEVER_CALLED: ReadonlySet<string> = new Set(['toJSON', 'fromJSON']);

/** A stretch of a file's text. */
type Stretch = readonly [start: number, end: number];

interface Method {
  readonly file: string;
  readonly name: string;
  readonly stretch: Stretch;
  /** Every name that it says. */
  readonly says: ReadonlySet<string>;
}

/** What of a parsed method is read here. */
interface MethodNode {
  readonly start: number;
  readonly end: number;
  readonly key: { readonly name?: string };
  readonly value: unknown;
}

/** What of a statement such as `this.render = function () { … };` is read here. */
interface SetMethodNode {
  readonly start: number;
  readonly end: number;
  readonly expression: {
    readonly left: { readonly property: { readonly name?: string } };
    readonly right: unknown;
  };
}

/**
 * The methods of classes in `library` (texts by file), and those that constructors set, that nothing calls, as stretches of their files. A method counts as
 * called when its name stands in `users`, in the library outside of methods, or in a method that is called. Names are not
 * told apart by class, so that more is kept than is used, never less; only a name that is put together while the
 * program runs would go unseen.
 */
export function unusedMethods(
  library: ReadonlyMap<string, string>,
  users: Iterable<string>,
): ReadonlyMap<string, readonly Stretch[]> {
  const said = new Set<string>();
  for (const text of users) addWords(said, text);
  let waiting: Method[] = [];
  for (const [file, text] of library) collect(parseAst(text), file, said, waiting);
  for (let before = waiting.length + 1; waiting.length < before; ) {
    before = waiting.length;
    waiting = waiting.filter(({ name, says }) => {
      const called = said.has(name) && !NEVER_CALLED.has(name);
      if (called) for (const word of says) said.add(word);
      return !called;
    });
  }
  const unused = new Map<string, Stretch[]>();
  for (const { file, stretch } of waiting.toSorted((a, b) => a.stretch[0] - b.stretch[0])) {
    const before = unused.get(file) ?? [];
    // One within another goes with it.
    if (stretch[0] >= (before.at(-1)?.[1] ?? 0)) unused.set(file, [...before, stretch]);
  }
  return unused;
}

/** Stretches in the order in which they stand in the text, none within another. */
export function withoutStretches(text: string, stretches: readonly Stretch[]): string {
  let kept = '';
  let at = 0;
  for (const [start, end] of stretches) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}

/** Puts each name below a node of a parsed module into `said`, and its methods, with what they say, into `methods`. */
function collect(node: unknown, file: string, said: Set<string>, methods: Method[]): void {
  if (typeof node === 'string') addWords(said, node);
  if (typeof node !== 'object' || node === null) return;
  const method = methodIn(node);
  if (method !== undefined) {
    const says = new Set<string>();
    collect(method.body, file, says, methods);
    methods.push({ file, name: method.name, stretch: method.stretch, says });
    return;
  }
  for (const [key, child] of Object.entries(node)) if (key !== 'type') collect(child, file, said, methods);
}

function addWords(said: Set<string>, text: string): void {
  for (const [word] of text.matchAll(WORD)) said.add(word);
}

/** The method that a node is, or that it sets on `this`. */
function methodIn(node: object): (Pick<Method, 'name' | 'stretch'> & { readonly body: unknown }) | undefined {
  if (isNamedMethod(node))
    return { name: node.key.name ?? '', stretch: [node.start, node.end], body: node.value };
  if (!isSetMethod(node)) return undefined;
  const { left, right } = node.expression;
  return { name: left.property.name ?? '', stretch: [node.start, node.end], body: right };
}

function isSetMethod(node: object): node is SetMethodNode {
  if (!isOfType(node, 'ExpressionStatement') || !('expression' in node)) return false;
  const { expression } = node;
  return (
    isOfType(expression, 'AssignmentExpression') &&
    'left' in expression &&
    'right' in expression &&
    isOfType(expression.right, 'FunctionExpression') &&
    isOfType(expression.left, 'MemberExpression') &&
    'object' in expression.left &&
    'computed' in expression.left &&
    !expression.left.computed &&
    isOfType(expression.left.object, 'ThisExpression')
  );
}

function isOfType(node: unknown, type: string): node is { readonly type: string } {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === type;
}

function isNamedMethod(node: object): node is MethodNode {
  return (
    'type' in node &&
    node.type === 'MethodDefinition' &&
    'kind' in node &&
    node.kind !== 'constructor' &&
    'computed' in node &&
    !node.computed
  );
}
