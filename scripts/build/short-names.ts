/** A text of a shader behind its mark, up to its end or to one inside what is put into it. */
const SHADER = /(?<=\/\* glsl \*\/\s*`)[^`]*(?=`)/g;
const DECLARED = /\b(?:float|int|bool|void|vec[234]|mat[34]|struct)\s+([a-z]\w{4,}|[A-Z]\w{4,})\b/g;
const WORD = /[A-Za-z_]\w*/g;
/** What is put into a text is code of the page. */
const PUT_IN = /\$\{[^}]*\}/g;

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words that a file declares in its shaders and says nowhere else, not even in what it puts into them. */
function ownWords(code: string): string[] {
  const shaders = [...code.matchAll(SHADER)].map(([text]) => text.replace(PUT_IN, ' ')).join('\n');
  const [everywhere, inside] = [countsOf(code), countsOf(shaders)];
  const declared = new Set([...shaders.matchAll(DECLARED)].map(([, word = '']) => word));
  return [...declared].filter((word) => everywhere.get(word) === inside.get(word));
}

/**
 * A short name for each word that the shaders of one file alone declare, and no other file says: neither one of the product
 * nor a shader of three.js.
 */
export function shortNames(files: readonly string[], shadersOfThree: readonly string[]): Map<string, string> {
  const saidIn = new Map<string, number>();
  for (const text of files)
    for (const word of countsOf(text).keys()) saidIn.set(word, (saidIn.get(word) ?? 0) + 1);
  const taken = new Set(shadersOfThree.flatMap((text) => [...countsOf(text).keys()]));
  const words = files.flatMap(ownWords).filter((word) => saidIn.get(word) === 1 && !taken.has(word));
  return new Map(words.sort().map((word, at) => [word, `_${at.toString(36)}`]));
}

/** A file whose shader texts say the short names. */
export function withShortNames(code: string, names: ReadonlyMap<string, string>): string {
  return code.replace(SHADER, (text) => text.replace(WORD, (word) => names.get(word) ?? word));
}
