import { parseAst } from 'vite';

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Values that are handed in as elements; anything else between braces may be text. */
const ELEMENT_NAMES = new Set(['children', 'mark', 'face', 'icon']);

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function nodesOf(value: unknown): readonly SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function branchesOf(node: SyntaxNode): readonly unknown[] | null {
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate];
  if (node.type === 'LogicalExpression') return [node.right];
  if (node.type === 'ParenthesizedExpression') return [node.expression];
  return null;
}

/** Whether an expression between braces can only ever be elements, or nothing. */
function givesElements(value: unknown): boolean {
  if (!isNode(value)) return false;
  const branches = branchesOf(value);
  if (branches !== null) return branches.every(givesElements);
  if (value.type === 'JSXElement' || value.type === 'JSXFragment') return true;
  if (value.type === 'Literal') return value.value === null || String(value.value).trim() === '';
  if (value.type === 'Identifier') return ELEMENT_NAMES.has(String(value.name));
  if (value.type === 'MemberExpression') return givesElements(value.property);
  const callee = value.type === 'CallExpression' && isNode(value.callee) ? value.callee : null;
  return callee !== null && isNode(callee.property) && callee.property.name === 'map';
}

function isBlank(node: SyntaxNode): boolean {
  if (node.type === 'JSXText') return String(node.value).trim() === '';
  return (
    node.type === 'JSXExpressionContainer' &&
    isNode(node.expression) &&
    (node.expression.type === 'JSXEmptyExpression' || String(node.expression.value ?? '?').trim() === '')
  );
}

const isText = (node: SyntaxNode): boolean => node.type === 'JSXText' && !isBlank(node);
const isLoose = (node: SyntaxNode): boolean =>
  node.type === 'JSXExpressionContainer' && !givesElements(node.expression);
const comesAndGoes = (node: SyntaxNode): boolean =>
  node.type === 'JSXExpressionContainer' && !isLoose(node) && !isBlank(node);

/**
 * Children that go wrong once a browser's translation has taken their text nodes out of the page: a changing text with
 * neighbours is never written again, an element cannot be put before a text that is gone, and a text of a fragment
 * cannot be taken away. A changing text must be the only child of its element.
 */
function faultsAmong(parent: SyntaxNode): readonly SyntaxNode[] {
  const children = nodesOf(parent.children).filter((child) => !isBlank(child));
  if (parent.type === 'JSXFragment') return children.filter((child) => isText(child) || isLoose(child));
  if (children.length < 2) return [];
  return children.filter(
    (child, index) => isLoose(child) || (comesAndGoes(child) && children.slice(index + 1).some(isText)),
  );
}

/** Lines of a source file where a text may be lost in translation, 1-based. */
export function looseTextLines(source: string): number[] {
  const lines: number[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const fault of faultsAmong(node)) lines.push(source.slice(0, fault.start).split('\n').length);
    }
    for (const value of Object.values(node)) {
      if (isNode(value)) visit(value);
      else for (const each of nodesOf(value)) visit(each);
    }
  };
  const program: unknown = parseAst(source, { lang: 'tsx' });
  if (!isNode(program)) throw new Error('The parser gave no program.');
  visit(program);
  return lines;
}
