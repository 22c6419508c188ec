/** A text of a shader behind its mark, up to its end or to one inside what is put into it. */
export const SHADER = /(?<=\/\* glsl \*\/\s*`)[^`]*(?=`)/g;
const DECLARED = /\b(?:float|int|bool|void|vec[234]|mat[34]|struct)\s+([A-Za-z]\w{3,})\b/g;
const WORD = /[A-Za-z_]\w*/g;
/** What is put into a text is code of the page, and a word that it is joined to is none of the text's own. */
const PUT_IN = /\w*\$\{[^}]*\}\w*/g;
const COMMENT = /\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

const wordsOf = (text: string): Set<string> => new Set([...text.matchAll(WORD)].map(([word]) => word));

/** The shaders of a file without what is put into them, and all else that it says. */
function apart(code: string): { readonly shaders: string; readonly rest: string } {
  const texts = [...code.matchAll(SHADER)].map(([text]) => text);
  const putIn = texts.flatMap((text) => text.match(PUT_IN) ?? []);
  // A line end in a text would cling to the word behind it.
  const rest = [code.replace(SHADER, '').replace(COMMENT, ''), ...putIn].join('\n').replace(/\\[nt]/g, ' ');
  return { shaders: texts.join('\n').replace(PUT_IN, ' '), rest };
}

/**
 * A short name for each word that the shaders of these files declare, and that nothing else says: neither other code of
 * the files, what is put into their shaders with it, nor one of the other texts, those of shaders of three.js among them.
 */
export function shortNames(files: readonly string[], others: readonly string[]): Map<string, string> {
  const parts = files.map(apart);
  const taken = wordsOf([...parts.map(({ rest }) => rest), ...others].join('\n'));
  const declared = new Set(
    parts.flatMap(({ shaders }) => [...shaders.matchAll(DECLARED)].map(([, word = '']) => word)),
  );
  const words = [...declared].filter((word) => !taken.has(word)).sort();
  const free = (function* () {
    for (let at = 0; ; at += 1) if (!taken.has(`_${at.toString(36)}`)) yield `_${at.toString(36)}`;
  })();
  return new Map(words.map((word) => [word, free.next().value]));
}

/** A file whose shader texts say the short names. */
export function withShortNames(code: string, names: ReadonlyMap<string, string>): string {
  return code.replace(SHADER, (text) => text.replace(WORD, (word) => names.get(word) ?? word));
}
