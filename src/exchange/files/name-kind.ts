/** What a text file is, as far as its beginning tells. */
export type TextKind =
  | { readonly kind: 'weather' | 'json' }
  | { readonly kind: 'other'; readonly name: string };

interface Mark {
  readonly pattern: RegExp;
  readonly name: string;
}

const WEATHER = /^\s*"?LOCATION"?\s*[,;\t]/im;
/** A row of a weather file: year, month, day, hour, minute. */
const WEATHER_ROW = /^\s*\d{1,4}\s*[,;\t]\s*\d{1,2}\s*[,;\t]\s*\d{1,2}\s*[,;\t]\s*\d{1,2}\s*[,;\t]/m;

/** Files that are met beside weather files and scenarios; the first that fits names it. */
const OTHERS: readonly Mark[] = [
  { pattern: /^\s*(<!doctype html|<html)/i, name: 'a web page (HTML)' },
  { pattern: /^\s*<(\?xml|[a-z])/i, name: 'an XML file' },
  { pattern: /statistics for|monthly statistics/i, name: 'the statistics of a weather file (.stat)' },
  { pattern: /^\s*(site:location|sizingperiod:)/im, name: 'design days for EnergyPlus (.ddy)' },
  { pattern: /^\s*!?.*(idd_version|energyplus|^\s*version,)/im, name: 'an EnergyPlus model (.idf)' },
  { pattern: /^\s*place\s.+\n\s*latitude\s/i, name: 'a Radiance weather file (.wea)' },
  { pattern: /^\s*\d{5,6},.*\n.*date \(mm\/dd\/yyyy\)/i, name: 'a TMY3 table (.csv)' },
  { pattern: /^\s*\[(title|junctions)\]/im, name: 'an EPANET network (.inp)' },
  { pattern: /^\s*\d{5}\s+[a-z].*[ns]\s+\d+\s+\d+\s+[ew]\s/i, name: 'a TMY2 file' },
  { pattern: /^[^\n]*[,;\t][^\n]*[,;\t]/, name: 'a table (.csv)' },
  { pattern: /^[^\n]*,/, name: 'a table (.csv)' },
];

const HEAD = 4_000;

/** Tells what a text is. Blank text is of no kind. */
export function kindOf(text: string): TextKind {
  const head = text.slice(0, HEAD);
  if (/^\s*[[{]/.test(head) && !/^\s*\[[a-z]+\]\s*$/im.test(head)) return { kind: 'json' };
  if (WEATHER.test(head) || WEATHER_ROW.test(head)) return { kind: 'weather' };
  const mark = OTHERS.find(({ pattern }) => pattern.test(head));
  if (mark !== undefined) return { kind: 'other', name: mark.name };
  return { kind: 'other', name: head.trim() === '' ? 'empty' : 'text of another kind' };
}
