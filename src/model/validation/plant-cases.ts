import { REFERENCE_FIGURES } from '../../catalogue/reference-figures.ts';
import type { ParamChange } from '../../params/param-types.ts';
import { handedOver, handedOverCase, lookedAt, presetValues, READINGS } from './case-parts.ts';
import { REGION_CASES } from './region-cases.ts';
import type { ValidationCase } from './validation-types.ts';

const { helios, hpn, hpc6, colossus1, jupiter, esif } = REFERENCE_FIGURES;

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
    'colossus1',
    presetValues('abilene-2026', {
      'compute.rackType': 'hgx-h100-liquid',
      'compute.sizingMode': 'accelerators',
      'compute.acceleratorCount': 100_000,
      'site.id': 'memphis-tn',
      'layout.archetype': 'warehouse',
      'layout.buildingCount': 1,
      'power.gridLimitMw': 250,
      'power.gasMw': 0,
    }),
    [
      lookedAt(
        READINGS.facilityPeak,
        colossus1.figures.facilityPeakPowerW,
        'In view while nodes in liquid were given the share of their rating that nodes in air are measured to draw.',
      ),
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
export const PLANT_CASES: readonly ValidationCase[] = [...SIZE_CASES, ...REGION_CASES, ...WATER_CASES];
