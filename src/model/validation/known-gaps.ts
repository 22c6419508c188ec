const LEAN_HALLS =
  'Coils, fans, pumps and chillers of the middle of what large operators are modelled with; this one builds leaner, and serves at part load.';
const LEAN_LIQUID =
  'The machine that stands for three campuses leaves 31 % of its heat in air, and pumps run at full flow all year; this newer campus gets by on less. Of the 0.068 here 0.025 are transformers, cables and light alone.';
const OUTDOORS =
  'How much of the plant stands outdoors, and how roomy the rest is, differs from owner to owner: floor is told in a band, and the published one lies in it.';

/** Why a row lies outside, by campus and quantity. A row that comes inside is struck off. Rule UNC-6. */
export const KNOWN_GAPS: Readonly<Record<string, string>> = {
  'abilene: Site area':
    'Owners hold from 1.5 to 12 times the ground they build on, and no rule tells which: land is told as a band.',
  'googleSingapore: PUE less one': `${LEAN_HALLS} The second facility beside it, at 1.15, is inside.`,
  'googleDenmark: PUE less one': LEAN_HALLS,
  'googleColumbus: PUE less one': LEAN_LIQUID,
  'googleLancaster: PUE less one': LEAN_LIQUID,
  'googleFinland: PUE less one':
    'A paper mill’s tunnels and halls of 2011, cooled by sea water of a bay whose weather stands 200 km inland here.',
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
