const LEAN_HALLS =
  'Coils, fans, pumps and chillers of the middle of what large operators are modelled with; this one builds leaner, and serves at part load.';
const OUTDOORS =
  'How much of the plant stands outdoors, and how roomy the rest is, differs from owner to owner: floor is told in a band, and the published one lies in it.';

/** Why a row lies outside, by campus and quantity. A row that comes inside is struck off. Rule UNC-6. */
export const KNOWN_GAPS: Readonly<Record<string, string>> = {
  'abilene: Site area':
    'Owners hold from 1.5 to 12 times the ground they build on, and no rule tells which: land is told as a band.',
  'googleSingapore: PUE less one': `${LEAN_HALLS} The second facility beside it, at 1.15, is inside.`,
  'googleDenmark: PUE less one': LEAN_HALLS,
  'awsSydney: Annual water':
    'The weather is that of the airport on the coast, milder than the western suburbs where the halls stand.',
  'saline: Floor area': OUTDOORS,
  'polaris: Floor area':
    'Its 600 m² a megawatt are roomier than any kind of building here, and than the band in which floor is told.',
};

/** The cause of a row that lies outside; empty where nobody has told one. */
export function knownGapOf(campusId: string, quantity: string): string {
  const key = `${campusId}: ${quantity}`;
  return Object.hasOwn(KNOWN_GAPS, key) ? (KNOWN_GAPS[key] ?? '') : '';
}
