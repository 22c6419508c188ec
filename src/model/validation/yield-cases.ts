import { REFERENCE_FIGURES } from '../../catalogue/reference-figures.ts';
import { SERVING } from '../../catalogue/token-rates.ts';
import type { ParamChange } from '../../params/param-types.ts';
import { campusLengthM } from '../layout/network/measure-network.ts';
import { feederCable } from '../power/feeder-cable.ts';
import { capitalOf, handedOver, handedOverCase, lookedAt, presetValues, READINGS } from './case-parts.ts';
import { HELIOS_PEAK, HELIOS_VALUES } from './plant-cases.ts';
import type { ValidationCase } from './validation-types.ts';

const {
  deepseekDay,
  helios,
  llama70b,
  llama8b,
  olmo7b,
  nemotron,
  vantage,
  saline,
  polaris,
  boardman,
  fairwater,
  iren,
  utah,
} = REFERENCE_FIGURES;

const FITTED_RUN = 'The utilisation of this kind of model was read from this run: it foretells nothing.';

const ONE_OF_FIVE =
  'One of five runs whose middle is taken for small models: they got from 15 to 33 % out of their accelerators.';

const trainingRun = (change: ParamChange) =>
  presetValues('general-cloud-1gw', {
    'compute.sizingMode': 'accelerators',
    'compute.acceleratorCount': 16_384,
    'compute.generalShare': 0,
    'fabric.topology': 'clos',
    'fabric.oversubscription': 1,
    'workload.trainingShare': 1,
    'layout.buildingCount': 1,
    'power.gridLimitMw': 60,
    ...change,
  });

const TRAINING_CASES: readonly ValidationCase[] = [
  handedOverCase(
    'llama70b',
    trainingRun({ 'workload.modelKind': 'dense-medium', 'workload.trainingDays': 17.802 }),
    [lookedAt(READINGS.training, llama70b.figures.trainingFlop, FITTED_RUN)],
  ),
  handedOverCase(
    'llama8b',
    trainingRun({ 'workload.modelKind': 'dense-small', 'workload.trainingDays': 3.713 }),
    [lookedAt(READINGS.training, llama8b.figures.trainingFlop, ONE_OF_FIVE)],
  ),
  handedOverCase(
    'olmo7b',
    trainingRun({
      'workload.modelKind': 'dense-small',
      'compute.acceleratorCount': 1_024,
      'workload.trainingDays': 9.521,
    }),
    [lookedAt(READINGS.training, olmo7b.figures.trainingFlop, ONE_OF_FIVE)],
  ),
  handedOverCase(
    'nemotron',
    trainingRun({
      'workload.modelKind': 'dense-large',
      'compute.acceleratorCount': 6_144,
      'workload.trainingDays': 1,
    }),
    [
      handedOver(
        {
          ...READINGS.training,
          quantity: 'Training run without stops',
          read: ({ workload }) => workload.trainingFlop / (workload.goodput ?? 1),
        },
        nemotron.figures.trainingFlop,
        'Published as the utilisation of a running step over a day, so stops are left out; the utilisation of this kind of model is of another run.',
      ),
    ],
  ),
];

const liquidCampus = (change: ParamChange) => presetValues('abilene-2026', { 'power.gasMw': 0, ...change });

/** Tokens written by one accelerator that serves all day. */
const TOKEN_CASES: readonly ValidationCase[] = [
  handedOverCase(
    'deepseekDay',
    trainingRun({
      'compute.acceleratorCount': 1_816,
      'workload.trainingShare': 0,
      'workload.tokenShape': 'service',
      'workload.tokensPerSPerUser': 21,
    }),
    [
      handedOver(
        {
          kind: 'tokens',
          quantity: 'Tokens of an accelerator',
          read: ({ workload, energy }) =>
            workload.tokensPerS / workload.servingAccelerators / SERVING.duty.value / energy.availability,
        },
        deepseekDay.figures.outputTokensPerSPerAccelerator,
        'H100 stand in for H800.',
      ),
    ],
  ),
];

const FLOOR_CASES: readonly ValidationCase[] = [
  handedOverCase(
    'vantage',
    liquidCampus({
      'compute.sizingMode': 'it-power',
      'compute.targetPowerMw': 1_400,
      'layout.archetype': 'yard-block',
      'layout.buildingCount': 10,
      'power.gridLimitMw': 2_100,
    }),
    [handedOver(READINGS.floor, vantage.figures.floorAreaM2)],
  ),
  handedOverCase(
    'saline',
    liquidCampus({
      'compute.sizingMode': 'facility-power',
      'compute.targetPowerMw': 1_400,
      'site.id': 'detroit-mi',
      'layout.archetype': 'two-storey',
      'layout.buildingCount': 3,
      'power.gridLimitMw': 1_500,
    }),
    [handedOver(READINGS.floor, saline.figures.floorAreaM2)],
  ),
  handedOverCase(
    'polaris',
    liquidCampus({
      'compute.sizingMode': 'it-power',
      'compute.targetPowerMw': 280,
      'site.id': 'fargo-nd',
      'layout.buildingCount': 2,
      'power.gridLimitMw': 400,
    }),
    [handedOver(READINGS.floor, polaris.figures.floorAreaM2)],
  ),
  handedOverCase(
    'boardman',
    presetValues('new-carlisle-2025', {
      'compute.sizingMode': 'facility-power',
      'compute.targetPowerMw': 1_000,
      'site.id': 'boardman-or',
      'layout.archetype': 'cloud-block',
      'layout.buildingCount': 20,
      'power.gridLimitMw': 1_100,
    }),
    [handedOver(READINGS.floor, boardman.figures.floorAreaM2)],
  ),
];

const LENGTH_CASES: readonly ValidationCase[] = [
  handedOverCase(
    'fairwater',
    liquidCampus({
      'compute.sizingMode': 'facility-power',
      'compute.targetPowerMw': 900,
      'site.id': 'mount-pleasant-wi',
      'layout.archetype': 'two-storey-gpu',
      'layout.buildingCount': 2,
      'cooling.heatRejection': 'dry',
    }),
    [
      handedOver(
        {
          kind: 'lengths',
          quantity: 'Pipes',
          read: ({ cooling }) => cooling.hydraulics.pipeLengthM,
        },
        fairwater.figures.pipeLengthM,
        'Neither megawatts nor how it lies are published with the length: 900 MW in two buildings are taken.',
      ),
      handedOver(
        {
          kind: 'lengths',
          quantity: 'Medium-voltage cable',
          read: ({ networks }) =>
            campusLengthM(networks, ['mv-feeder']) * feederCable().cablesInParallel * CORES,
        },
        fairwater.figures.cableLengthM,
        'Routes times the single cores laid side by side in them. Neither megawatts nor redundancy are published with the length, nor whether cores or circuits are meant: 900 MW and N+1 feeders are taken.',
      ),
    ],
  ),
];

/** Single-core cables of a three-phase circuit. */
const CORES = 3;

const MONEY_CASES: readonly ValidationCase[] = [
  handedOverCase('helios', HELIOS_VALUES, [
    HELIOS_PEAK,
    handedOver(
      { kind: 'money', quantity: 'Shell and plant', read: capitalOf('shell-mep') },
      helios.figures.shellUsd,
    ),
  ]),
  handedOverCase(
    'iren',
    presetValues('abilene-2026', {
      'compute.rackType': 'gb300-nvl72',
      'compute.sizingMode': 'it-power',
      'compute.targetPowerMw': 200,
    }),
    [
      handedOver(
        { kind: 'money', quantity: 'Servers and network', read: capitalOf('servers', 'network') },
        iren.figures.itUsd,
      ),
    ],
  ),
  handedOverCase('utah', presetValues('immersion-100mw', { 'power.smrCount': 6 }), [
    lookedAt(
      {
        kind: 'reactors',
        quantity: 'Six reactors',
        read: ({ economics }) => economics.generationLines.find(({ id }) => id === 'smr')?.usd ?? 0,
      },
      utah.figures.reactorUsd,
      'Dollars of 2023, and the exponent of unit size was chosen with this project in view.',
    ),
  ]),
];

/** Training, tokens, floor, lengths and money of campuses whose figures were handed over. Rule UNC-6. */
export const YIELD_CASES: readonly ValidationCase[] = [
  ...TRAINING_CASES,
  ...TOKEN_CASES,
  ...FLOOR_CASES,
  ...LENGTH_CASES,
  ...MONEY_CASES,
];
