const AIR_FANS = 'Fans of air halls run at one share of heat all year, whatever the climate and the supply.';
const DENSITY = 'One density of floor for all buildings: storeys, and plant that stands outdoors, differ.';

/** Why a row lies outside, by campus and quantity. A row that comes inside is struck off. Rule UNC-6. */
export const KNOWN_GAPS: Readonly<Record<string, string>> = {
  'hpn: Facility peak':
    'Nameplate of air-cooled HGX nodes is taken as provisioned; operators plan with about 0.75 of it.',
  'googleOhio: PUE less one': AIR_FANS,
  'googleIowa: PUE less one': AIR_FANS,
  'googleVirginia: PUE less one': AIR_FANS,
  'googleSingapore: PUE less one': AIR_FANS,
  'microsoftArizona: PUE less one': AIR_FANS,
  'microsoftIowa: PUE less one': AIR_FANS,
  'awsOhio: Annual water': 'Supply at the warm end of what is recommended, and no humidification in winter.',
  'awsSingapore: Annual water': 'One evaporation for a kWh of heat at all hours and places.',
  'esif: Annual water':
    'One evaporation for a kWh of heat at all hours: in dry winters a part leaves as warm air.',
  'jupiter: Water on a mean day': 'People, humidification, flushing and filters are left out.',
  'jupiter: Peak water': 'People, humidification, flushing and filters are left out.',
  'vantage: Floor area': DENSITY,
  'saline: Floor area': DENSITY,
  'polaris: Floor area': DENSITY,
  'fairwater: Pipes': 'Condenser and make-up pipe and the small branches are not routed.',
};

/** The cause of a row that lies outside; empty where nobody has told one. */
export function knownGapOf(campusId: string, quantity: string): string {
  const key = `${campusId}: ${quantity}`;
  return Object.hasOwn(KNOWN_GAPS, key) ? (KNOWN_GAPS[key] ?? '') : '';
}
