import { REFERENCE_FIGURES } from '../../catalogue/reference-figures.ts';
import type { ParamChange } from '../../params/param-types.ts';
import { handedOver, handedOverCase, lookedAt, presetValues, pueChecks, READINGS } from './case-parts.ts';
import type { ValidationCase } from './validation-types.ts';

const { helios, hpn, hpc6, jupiter, esif, awsSingapore, awsSydney, awsFrankfurt } = REFERENCE_FIGURES;

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

const cloudHall = (site: string, change: ParamChange) =>
  presetValues('new-carlisle-2025', { ...CLOUD_HALL, 'site.id': site, ...change });

const onTowers = (site: string) =>
  cloudHall(site, { 'cooling.heatRejection': 'tower', 'power.distribution': 'ac-415-direct' });

/** Halls of accelerators in liquid, on the same towers. */
const inLiquidOnTowers = (site: string) =>
  presetValues('new-carlisle-2025', {
    ...CLOUD_HALL,
    'compute.rackType': 'tpu-v5p',
    'cooling.technology': 'dlc-1p',
    'cooling.heatRejection': 'tower',
    'cooling.supplyTempC': 30,
    'power.distribution': 'ac-415-direct',
    'site.id': site,
  });

const inOutsideAir = (site: string) =>
  cloudHall(site, { 'cooling.heatRejection': 'outside-air', 'power.distribution': 'ac-415-eco' });

const SEEN_PADS = 'In view while the rule of wet pads was mended: it foretells nothing.';

const PUE_CASES: readonly ValidationCase[] = [
  handedOverCase(
    'googleOhio',
    inLiquidOnTowers('columbus-oh'),
    pueChecks(
      REFERENCE_FIGURES.googleOhio.figures.annualPue,
      'Halls of accelerators in liquid: the three campuses of Central Ohio train as one cluster of TPU v4 to v6, of which the middle one is taken. As halls of servers in air their PUE would be 1.091.',
    ),
  ),
  ...(
    [
      ['googleIowa', 'des-moines-ia'],
      ['googleVirginia', 'ashburn-va'],
      ['googleSingapore', 'singapore'],
      ['googleSingapore2', 'singapore'],
      ['googleGeorgia', 'atlanta-ga'],
      ['googleTennessee', 'memphis-tn'],
      ['googleTexas', 'dallas-tx'],
      ['googleNebraska', 'des-moines-ia'],
      ['googleBelgium', 'paris-fr'],
      ['googleChile', 'santiago-cl'],
      ['googleOregon', 'boardman-or'],
      ['googleDenmark', 'copenhagen-dk'],
    ] as const
  ).map(([id, site]) =>
    handedOverCase(id, onTowers(site), pueChecks(REFERENCE_FIGURES[id].figures.annualPue)),
  ),
  ...(
    [
      ['microsoftArizona', 'goodyear-az', '1.08 to 1.23'],
      ['microsoftIowa', 'des-moines-ia', '1.08 to 1.16'],
    ] as const
  ).map(([id, site, span]) =>
    handedOverCase(
      id,
      inOutsideAir(site),
      pueChecks(
        REFERENCE_FIGURES[id].figures.annualPue,
        `How the region is cooled and fed is not public: outside air and eco mode are assumed. Over kinds of cooling and of UPS the model gives ${span}, so the figure tells which it is, not whether a rule holds.`,
        lookedAt,
      ),
    ),
  ),
];

/** Golden, Colorado, where the machine stands: statistics of its own typical year (TMY3 724666), means by its months. */
const GOLDEN: ParamChange = {
  'site.id': 'own',
  'ownSite.latitudeDeg': 39.74,
  'ownSite.longitudeDeg': -105.18,
  'ownSite.elevationM': 1_829,
  'ownSite.climate': 'own',
  'ownSite.heating996C': -18.8,
  'ownSite.heating99C': -15.5,
  'ownSite.cooling04C': 33,
  'ownSite.cooling1C': 32,
  'ownSite.cooling2C': 30.2,
  'ownSite.coincidentWetBulbC': 15.7,
  'ownSite.wetBulb04C': 18.4,
  'ownSite.coincidentDryBulbC': 27.3,
  'ownSite.meanDryBulbC': 9.8,
  'ownSite.meanWetBulbC': 4.4,
};

const WATER_CASES: readonly ValidationCase[] = [
  ...(
    [
      ['awsOhio', 'columbus-oh'],
      ['awsOregon', 'boardman-or'],
      ['awsVirginia', 'ashburn-va'],
      ['awsStockholm', 'stockholm-se'],
      ['awsSpain', 'madrid-es'],
    ] as const
  ).map(([id, site]) =>
    handedOverCase(id, inOutsideAir(site), [
      lookedAt(READINGS.annualWater, REFERENCE_FIGURES[id].figures.annualWueLPerKwh, SEEN_PADS),
    ]),
  ),
  handedOverCase('awsSydney', inOutsideAir('sydney-au'), [
    handedOver(READINGS.annualWater, awsSydney.figures.annualWueLPerKwh),
  ]),
  handedOverCase('awsFrankfurt', inOutsideAir('frankfurt-de'), [
    lookedAt(
      READINGS.annualWater,
      awsFrankfurt.figures.annualWueLPerKwh,
      'About what people alone use: whether this region wets its air at all is not public.',
    ),
  ]),
  handedOverCase(
    'awsSingapore',
    cloudHall('singapore', { 'cooling.heatRejection': 'tower', 'power.distribution': 'ac-415-eco' }),
    [handedOver(READINGS.annualWater, awsSingapore.figures.annualWueLPerKwh)],
  ),
  handedOverCase(
    'esif',
    presetValues('frontier-2022', {
      ...GOLDEN,
      'cooling.supplyTempC': 24,
      'compute.acceleratorCount': 1_500,
    }),
    [
      handedOver(
        READINGS.annualWater,
        esif.figures.annualWueLPerKwh,
        'All heat on the towers, none to offices or to the thermosyphon.',
      ),
      lookedAt(
        { ...READINGS.annualWater, quantity: 'Annual water, rounded' },
        esif.figures.roundedWueLPerKwh,
        'A news page: 2.5 million gallons over a whole megawatt, where 888 kW ran and a tenth of the heat warmed offices.',
      ),
    ],
  ),
  handedOverCase(
    'jupiter',
    presetValues('abilene-2026', {
      'compute.sizingMode': 'facility-power',
      'compute.targetPowerMw': 1_000,
      'site.id': 'el-paso-tx',
      'layout.buildingCount': 4,
      'power.gridLimitMw': 1_200,
      'power.gasMw': 0,
    }),
    [
      handedOver(READINGS.meanWater, jupiter.figures.meanWaterLPerDay),
      handedOver(READINGS.peakWater, jupiter.figures.peakWaterLPerDay),
    ],
  ),
];

const SIZE_CASES: readonly ValidationCase[] = [
  handedOverCase(
    'hpn',
    presetValues('general-cloud-1gw', {
      'compute.sizingMode': 'accelerators',
      'compute.acceleratorCount': 15_360,
      'compute.generalShare': 0,
      'site.id': 'columbus-oh',
      'layout.buildingCount': 1,
      'fabric.topology': 'multi-plane',
      'fabric.nicGbps': 400,
      'fabric.oversubscription': 1,
      'power.gridLimitMw': 40,
    }),
    [
      handedOver(
        READINGS.provisionedIt,
        hpn.figures.facilityPeakPowerW,
        'A building of 18 MW is read as one that feeds 18 MW of IT, as halls are sold: in all it would leave 0.8 kW for a GPU whose share of its server’s rating is 1.28.',
      ),
      lookedAt(
        READINGS.facilityPeak,
        hpn.figures.facilityPeakPowerW,
        'Were the 18 MW all that the building may draw.',
      ),
      handedOver(READINGS.switches, hpn.figures.switchCount),
    ],
  ),
  handedOverCase(
    'hpc6',
    presetValues('frontier-2022', {
      'compute.acceleratorCount': 13_888,
      'site.id': 'ashburn-va',
      'power.gridLimitMw': 20,
    }),
    [
      handedOver(READINGS.racks, hpc6.figures.rackCount),
      handedOver(READINGS.serverPower, hpc6.figures.serverPowerW),
    ],
  ),
];

/** Helios is held to its peak and to its money; both are of one building. */
export const HELIOS_VALUES = presetValues('abilene-2026', {
  'compute.sizingMode': 'it-power',
  'compute.targetPowerMw': 133,
  'site.id': 'abilene-tx',
  'layout.buildingCount': 1,
  'power.gridLimitMw': 250,
  'power.gasMw': 0,
});

export const HELIOS_PEAK = handedOver(READINGS.facilityPeak, helios.figures.facilityPeakPowerW);

/** Power, efficiency and water of campuses whose figures were handed over. Rule UNC-6. */
export const PLANT_CASES: readonly ValidationCase[] = [...SIZE_CASES, ...PUE_CASES, ...WATER_CASES];
