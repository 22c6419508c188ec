import { REGION_FIGURES } from '../../catalogue/region-figures.ts';
import type { HeatRejectionId, ParamChange } from '../../params/param-types.ts';
import { handedOver, handedOverCase, lookedAt, presetValues, pueChecks, READINGS } from './case-parts.ts';
import type { ValidationCase } from './validation-types.ts';

/** Cloud racks in air, as regions are built whose rating nobody publishes: the ratios do not hang on it. */
const CLOUD_HALL: ParamChange = {
  'compute.rackType': 'air-cloud',
  'compute.sizingMode': 'it-power',
  'compute.targetPowerMw': 100,
  'cooling.technology': 'air',
  'layout.archetype': 'cloud-block',
  'layout.buildingCount': 2,
  'power.gridLimitMw': 200,
};

const hallAt = (site: string | ParamChange, change: ParamChange) =>
  presetValues('new-carlisle-2025', {
    ...CLOUD_HALL,
    ...(typeof site === 'string' ? { 'site.id': site } : site),
    ...change,
  });

/** Batteries in the racks, no UPS. */
const WITHOUT_UPS: ParamChange = { 'power.distribution': 'ac-415-direct' };
const ON_TOWERS: ParamChange = { ...WITHOUT_UPS, 'cooling.heatRejection': 'tower' };
const BY_SEA: ParamChange = { ...WITHOUT_UPS, 'cooling.heatRejection': 'sea' };

/** Halls of accelerators in liquid, on the same towers. */
const IN_LIQUID: ParamChange = {
  ...ON_TOWERS,
  'compute.rackType': 'tpu-v5p',
  'cooling.technology': 'dlc-1p',
  'cooling.supplyTempC': 30,
};

/** Las Vegas, 20 km from Henderson: statistics of its typical year (TMY3 723860), means by its months. */
const LAS_VEGAS: ParamChange = {
  'site.id': 'own',
  'ownSite.latitudeDeg': 36.07,
  'ownSite.longitudeDeg': -115.15,
  'ownSite.elevationM': 648,
  'ownSite.climate': 'own',
  'ownSite.heating996C': -0.8,
  'ownSite.heating99C': 0.7,
  'ownSite.cooling04C': 42.4,
  'ownSite.cooling1C': 41.2,
  'ownSite.cooling2C': 39.8,
  'ownSite.coincidentWetBulbC': 20.1,
  'ownSite.wetBulb04C': 22.6,
  'ownSite.coincidentDryBulbC': 35.7,
  'ownSite.meanDryBulbC': 19.8,
  'ownSite.meanWetBulbC': 9.5,
};

const TRAINING_HALLS =
  'Halls of accelerators in liquid: the three campuses of Central Ohio train as one cluster of TPU v4 to v6, of which the middle one is taken. As halls of servers in air their PUE would be 1.091.';

const GOOGLE_CASES: readonly ValidationCase[] = [
  ...(['googleOhio', 'googleColumbus', 'googleLancaster'] as const).map((id) =>
    handedOverCase(
      id,
      hallAt('columbus-oh', IN_LIQUID),
      pueChecks(REGION_FIGURES[id].figures.annualPue, TRAINING_HALLS),
    ),
  ),
  ...(
    [
      ['googleIowa', 'des-moines-ia'],
      ['googleVirginia', 'ashburn-va'],
      ['googleVirginia2', 'ashburn-va'],
      ['googleSingapore', 'singapore'],
      ['googleSingapore2', 'singapore'],
      ['googleGeorgia', 'atlanta-ga'],
      ['googleAlabama', 'atlanta-ga'],
      ['googleTennessee', 'memphis-tn'],
      ['googleTexas', 'dallas-tx'],
      ['googleNebraska', 'des-moines-ia'],
      ['googleNevada', LAS_VEGAS],
      ['googleBelgium', 'paris-fr'],
      ['googleChile', 'santiago-cl'],
      ['googleOregon', 'boardman-or'],
      ['googleDenmark', 'copenhagen-dk'],
      ['googleTaiwan', 'taipei-tw'],
    ] as const
  ).map(([id, site]) =>
    handedOverCase(id, hallAt(site, ON_TOWERS), pueChecks(REGION_FIGURES[id].figures.annualPue)),
  ),
  handedOverCase(
    'googleFinland',
    hallAt('tampere-fi', BY_SEA),
    pueChecks(REGION_FIGURES.googleFinland.figures.annualPue, 'Sea water, the weather 200 km inland.'),
  ),
];

const UNKNOWN_HALLS =
  'How the halls of the region are cooled and fed is not public, and halls of several ages and landlords stand in it: the figure tells which they are, not whether a rule holds.';
const SEEN_PADS = 'In view while the rule of wet pads was mended: it foretells nothing.';

/** The UPS of the middle of what large operators are modelled with. */
const regionBy = (heatRejection: HeatRejectionId): ParamChange => ({
  'cooling.heatRejection': heatRejection,
  'power.distribution': 'ac-415-double',
});
const IN_OUTSIDE_AIR = regionBy('outside-air');

type RegionId = {
  [Id in keyof typeof REGION_FIGURES]: 'annualWueLPerKwh' extends keyof (typeof REGION_FIGURES)[Id]['figures']
    ? Id
    : never;
}[keyof typeof REGION_FIGURES];

/** @param whyTold why its litres foretell nothing; null where they are judged. */
function regionCase(id: RegionId, site: string, hall: ParamChange, whyTold: string | null): ValidationCase {
  const { annualPue, annualWueLPerKwh } = REGION_FIGURES[id].figures;
  const water =
    whyTold === null
      ? handedOver(READINGS.annualWater, annualWueLPerKwh)
      : lookedAt(READINGS.annualWater, annualWueLPerKwh, whyTold);
  return handedOverCase(id, hallAt(site, hall), [...pueChecks(annualPue, UNKNOWN_HALLS, lookedAt), water]);
}

/** Outside air is what Microsoft cools with for nine months of the year; litres tell of towers in Singapore. */
const MICROSOFT_CASES: readonly ValidationCase[] = (
  [
    ['microsoftArizona', 'goodyear-az', IN_OUTSIDE_AIR],
    ['microsoftIllinois', 'mount-pleasant-wi', IN_OUTSIDE_AIR],
    ['microsoftIowa', 'des-moines-ia', IN_OUTSIDE_AIR],
    ['microsoftVirginia', 'ashburn-va', IN_OUTSIDE_AIR],
    ['microsoftWashington', 'boardman-or', IN_OUTSIDE_AIR],
    ['microsoftWyoming', 'cheyenne-wy', IN_OUTSIDE_AIR],
    ['microsoftSweden', 'stockholm-se', IN_OUTSIDE_AIR],
    ['microsoftSingapore', 'singapore', regionBy('tower')],
  ] as const
).map(([id, site, hall]) => regionCase(id, site, hall, UNKNOWN_HALLS));

/** Litres tell of halls without water in Frankfurt, of towers in Singapore and, in a part of them, in Tokyo. */
const AWS_CASES: readonly ValidationCase[] = [
  ...(
    [
      ['awsOhio', 'columbus-oh', IN_OUTSIDE_AIR, SEEN_PADS],
      ['awsOregon', 'boardman-or', IN_OUTSIDE_AIR, SEEN_PADS],
      ['awsVirginia', 'ashburn-va', IN_OUTSIDE_AIR, SEEN_PADS],
      ['awsStockholm', 'stockholm-se', IN_OUTSIDE_AIR, SEEN_PADS],
      ['awsSpain', 'madrid-es', IN_OUTSIDE_AIR, SEEN_PADS],
      ['awsSydney', 'sydney-au', IN_OUTSIDE_AIR, null],
      ['awsFrankfurt', 'frankfurt-de', regionBy('chiller-air'), UNKNOWN_HALLS],
      ['awsSingapore', 'singapore', regionBy('tower'), null],
      ['awsTokyo', 'inzai-jp', regionBy('tower'), UNKNOWN_HALLS],
    ] as const
  ).map(([id, site, hall, whyTold]) => regionCase(id, site, hall, whyTold)),
  handedOverCase(
    'awsEmirates',
    hallAt('abu-dhabi', IN_OUTSIDE_AIR),
    pueChecks(REGION_FIGURES.awsEmirates.figures.annualPue, UNKNOWN_HALLS, lookedAt),
  ),
];

/** Power and water ratios of regions and campuses as their operators tell them. Rule UNC-6. */
export const REGION_CASES: readonly ValidationCase[] = [...GOOGLE_CASES, ...MICROSOFT_CASES, ...AWS_CASES];
