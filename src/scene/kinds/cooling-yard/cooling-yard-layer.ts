import {
  COOLER_CONNECTION_SIZE_M,
  coolerConnectionsOf,
  hasMains,
} from '../../../plan/details/cooler-connections.ts';
import type { Plan } from '../../../plan/plan-types.ts';
import type { SceneShared } from '../../layer.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import { paintedPlant } from '../../parts/painted-plant.ts';
import { type Things, type ThingsOptions, thingsOutside } from '../../parts/things.ts';
import { chillerClose, dryCoolerClose } from './close-geometry.ts';
import { coolerConnectionFar, coolerConnectionNear } from './connection-geometry.ts';
import { dryCoolerFans, towerFans } from './fan-shader.ts';
import {
  chillerNear,
  DRY_COOLER_SIZE_M,
  dryCoolerFar,
  dryCoolerFarthest,
  dryCoolerNear,
  exchangerHouseFar,
  exchangerHouseNear,
  TOWER_SIZE_M,
  towerFar,
  towerNear,
} from './geometry.ts';
import { plumeGeometry, plumeSurface } from './plume.ts';
import { formOf, plumesOf, type RejectionForm } from './rejection-form.ts';

/** How far each level of detail but the last reaches, metres: of units that have one to stand beside, and of others. */
const CLOSE_UNTIL_M = [70, 320, 900] as const;
const UNTIL_M = [320, 900] as const;
const CONNECTIONS_UNTIL_M = [90, 420] as const;

/** Heat-rejection units in the form of the campus's choice. */
function unitsOf(shared: SceneShared): readonly Things[] {
  const cooler = paintedPlant(shared, 'power-and-thermal', 'dry-cooler-fans', dryCoolerFans());
  const tower = paintedPlant(shared, 'power-and-thermal', 'tower-fans', towerFans());
  const forms = [
    {
      form: 'dry',
      surface: cooler,
      levels: [dryCoolerClose(), dryCoolerNear(), dryCoolerFar(), dryCoolerFarthest()],
      modelledM: DRY_COOLER_SIZE_M,
      untilM: CLOSE_UNTIL_M,
    },
    {
      form: 'chiller',
      surface: cooler,
      levels: [chillerClose(), chillerNear(), dryCoolerFar(), dryCoolerFarthest()],
      modelledM: DRY_COOLER_SIZE_M,
      untilM: CLOSE_UNTIL_M,
    },
    {
      form: 'exchanger',
      surface: paintedPlant(shared, 'power-and-thermal'),
      levels: [exchangerHouseNear(), exchangerHouseFar()],
      modelledM: DRY_COOLER_SIZE_M,
      untilM: UNTIL_M,
    },
    {
      form: 'tower',
      surface: tower,
      levels: [towerNear(), towerFar()],
      modelledM: TOWER_SIZE_M,
      untilM: UNTIL_M,
    },
  ] as const satisfies readonly ({ readonly form: RejectionForm; readonly untilM: readonly number[] } & Omit<
    ThingsOptions,
    'kind'
  >)[];
  return forms.map(({ form, untilM, ...look }) =>
    thingsOutside(
      {
        kind: 'heat-rejection',
        name: `heat-rejection-${form}`,
        ...look,
        when: (plan) => formOf(plan.campus.cooling.heatRejection) === form,
      },
      untilM,
    ),
  );
}

/** Pipes and valves between the units and their mains, seen from near alone. */
function connections(shared: SceneShared): Things {
  return thingsOutside(
    {
      kind: 'heat-rejection',
      name: 'cooler-connection',
      surface: paintedPlant(shared, 'power-and-thermal'),
      levels: [coolerConnectionNear(), coolerConnectionFar(), null],
      modelledM: COOLER_CONNECTION_SIZE_M,
      details: coolerConnectionsOf,
      detailsKey: (plan) => String(hasMains(plan)),
    },
    CONNECTIONS_UNTIL_M,
  );
}

const hasTowers = ({ campus }: Plan): boolean => formOf(campus.cooling.heatRejection) === 'tower';

function plumes(shared: SceneShared): Things {
  return thingsOutside({
    kind: 'heat-rejection',
    name: 'tower-plumes',
    surface: plumeSurface(shared),
    levels: [plumeGeometry()],
    modelledM: [null, null, null],
    details: (plan) => plumesOf(plan.things['heat-rejection']),
    when: hasTowers,
    castShadow: false,
    renderOrder: 5,
  });
}

export const LAYER = defineLayer({
  name: 'cooling-yard',
  things: ['heat-rejection'],
  parts: (shared) => [...unitsOf(shared), connections(shared), plumes(shared)],
});
