import type { BufferGeometry } from 'three';
import type { RackBlock } from '../../../model/campus-types.ts';
import { MOST_BLOCKS } from '../../../params/fleet.ts';
import { blockOfRack } from '../../../plan/block-of-rack.ts';
import { haveRearDoors } from '../../../plan/details/rear-doors.ts';
import { areTanks } from '../../../plan/details/tanks.ts';
import type { Plan } from '../../../plan/plan-types.ts';
import type { SceneShared } from '../../layer.ts';
import { RACK_FINISHES } from '../../materials/rack-finishes.ts';
import { hallSurface } from '../../parts/campus-surface.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import { type Families, type Things, thingsInside } from '../../parts/things.ts';
import { glassSurface } from '../../parts/veil-surface.ts';
import {
  createFibreDropGeometry,
  createHosesGeometry,
  createTankFibreGeometry,
  createTankHosesGeometry,
  createWhipGeometry,
} from './drop-geometry.ts';
import { FIBRE, HOSES, REAR_DOORS, WHIP } from './drop-material.ts';
import { createFarRackGeometry, createFarthestRackGeometry, createRackGeometry } from './geometry.ts';
import { RackFaces } from './rack-face.ts';
import { rackLook } from './rack-material.ts';
import { createRearDoorGeometry } from './rear-door-geometry.ts';
import { createFarTankGeometry, createLidGeometry, createTankGeometry } from './tank-geometry.ts';
import { LID, TANK } from './tank-material.ts';

const LOOKS = [
  ['rack', 'compute'],
  ['support-rack', 'support'],
] as const;

/** One family for each block with coolant, and behind them one for each without. */
const familyOf = ({ index, cooling }: RackBlock): number => index + (cooling.cduCount > 0 ? 0 : MOST_BLOCKS);

/** Racks of one block have the front of their own kind, and pipes at their backs where coolant reaches them. */
const RACK_BLOCKS: Families = {
  keyOf: ({ campus }) =>
    campus.blocks.map((block) => `${block.compute.rackCount}/${familyOf(block)}`).join(' '),
  familiesOf: (plan) =>
    plan.campus.blocks.every((block) => familyOf(block) === 0)
      ? null
      : (rack) => familyOf(blockOfRack(plan, rack)),
};

const inTanks = ({ campus }: Plan): boolean => areTanks(campus.params);
const inRacks = (plan: Plan): boolean => !inTanks(plan);
const always = (): boolean => true;

/** Racks one by one, and beyond the reach of their bezels each line of them as one body. */
function racks(shared: SceneShared, [kind, flavour]: (typeof LOOKS)[number]): readonly Things[] {
  const surface = hallSurface(shared, rackLook(flavour));
  const far = createFarRackGeometry();
  const when = kind === 'rack' ? inRacks : always;
  return [
    thingsInside(shared.roofs, {
      kind,
      surface,
      levels: [createRackGeometry(), null],
      when,
      ...(kind === 'rack' && { families: RACK_BLOCKS }),
    }),
    thingsInside(shared.roofs, {
      kind,
      name: `${kind}-line`,
      surface,
      levels: [null, far, far, createFarthestRackGeometry()],
      lineGapM: 0,
      when,
      ...(kind === 'rack' && { families: RACK_BLOCKS }),
    }),
  ];
}

/** Hoses and cable that come down to each rack from what runs over its row, for those who stand among them. */
function drops(shared: SceneShared): readonly Things[] {
  const hoses = (name: string, shape: BufferGeometry, when: (plan: Plan) => boolean): Things =>
    thingsInside(shared.roofs, {
      kind: 'rack',
      name,
      surface: hallSurface(shared, HOSES),
      levels: [shape, null],
      families: RACK_BLOCKS,
      uncounted: true,
      when,
    });
  const fibres = (name: string, shape: BufferGeometry, when: (plan: Plan) => boolean): Things =>
    thingsInside(shared.roofs, {
      kind: 'rack',
      name,
      surface: hallSurface(shared, FIBRE),
      levels: [shape, null],
      stateless: true,
      uncounted: true,
      when,
    });
  return [
    fibres('rack-fibres', createFibreDropGeometry(), inRacks),
    fibres('tank-fibres', createTankFibreGeometry(), inTanks),
    hoses('rack-hoses', createHosesGeometry(), inRacks),
    hoses('tank-hoses', createTankHosesGeometry(), inTanks),
    thingsInside(shared.roofs, {
      kind: 'rack',
      name: 'rack-doors',
      surface: hallSurface(shared, REAR_DOORS),
      levels: [createRearDoorGeometry(), null],
      uncounted: true,
      when: ({ campus }) => haveRearDoors(campus.params),
    }),
    thingsInside(shared.roofs, {
      kind: 'rack',
      name: 'rack-whips',
      surface: hallSurface(shared, WHIP),
      levels: [createWhipGeometry(), null],
      uncounted: true,
    }),
  ];
}

/** Baths of fluid where what computes is immersed, with their clear lids. */
function tanks(shared: SceneShared): readonly Things[] {
  const surface = hallSurface(shared, TANK);
  return [
    thingsInside(shared.roofs, {
      kind: 'rack',
      name: 'rack-tank',
      surface,
      levels: [createTankGeometry(), null],
      when: inTanks,
    }),
    thingsInside(shared.roofs, {
      kind: 'rack',
      name: 'rack-tank-line',
      surface,
      levels: [null, createFarTankGeometry()],
      lineGapM: 0,
      when: inTanks,
    }),
    thingsInside(shared.roofs, {
      kind: 'rack',
      name: 'rack-lid',
      surface: glassSurface(shared, LID),
      levels: [createLidGeometry(), null],
      stateless: true,
      uncounted: true,
      when: inTanks,
    }),
  ];
}

/** Accelerator and support racks, or tanks, of the buildings whose inside can be seen. */
export const LAYER = defineLayer({
  name: 'racks',
  things: ['rack', 'support-rack'],
  parts: (shared) => {
    const drawn = [...LOOKS.flatMap((look) => racks(shared, look)), ...drops(shared), ...tanks(shared)];
    // A rack is opened without a program of its own.
    for (const finish of RACK_FINISHES) hallSurface(shared, finish);
    return [new RackFaces(shared), ...drawn];
  },
});
