const PAIR = /"([^"\\]{1,60})":("[^"\\]*"|-?\d[\d.eE+-]*|true|false)(?=[,}])/g;

function plainValue(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return text.startsWith('"') ? text.slice(1, -1) : Number(text);
}

function pairsOf(text: string): Readonly<Record<string, string | number | boolean>> {
  return Object.fromEntries(
    [...text.matchAll(PAIR)].map(([, key = '', value = '']) => [key, plainValue(value)]),
  );
}

/** Whole pairs of key and value in the beginning of a link's JSON, in the shape of the whole; undefined for none. */
export function salvage(text: string): unknown {
  if (!text.startsWith('{"p":{') && !text.startsWith('{"w":{')) return undefined;
  const at = text.indexOf('"w":{');
  const params = pairsOf(at < 0 ? text : text.slice(0, at));
  const view = at < 0 ? {} : pairsOf(text.slice(at));
  return { p: params, w: view };
}
