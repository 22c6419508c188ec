import {
  REACTOR_PART_LABELS,
  REACTOR_SYSTEMS,
  type ReactorPartRecord,
  type ReactorSystem,
  SHAFT_STOREY_M,
  SYSTEM_OF_REACTOR,
  TURBINE_HALL_PARTS,
} from '../../catalogue/reactor-systems.ts';
import { REACTORS, type ReactorRecord } from '../../catalogue/reactors.ts';
import { boxAt, type StandingBox } from '../find-in-plan.ts';
import type { Plan, ThingId } from '../plan-types.ts';

/** A part of a unit, metres in the frame of its reactor building: x away from the cut, y up from grade, z towards its turbine hall. */
export interface ReactorPart {
  readonly kind: ReactorPartRecord['kind'];
  /** What its id ends in: its kind, and its number where there are several. */
  readonly key: string;
  readonly name: string;
  readonly form: ReactorPartRecord['form'];
  /** Middle of its base. */
  readonly position: StandingBox['position'];
  readonly size: StandingBox['size'];
}

/** The unit that a selection opens. */
export interface OpenedReactor {
  readonly reactorId: ThingId;
  readonly reactor: number;
  readonly system: ReactorSystem;
  readonly parts: readonly ReactorPart[];
  /** From the middle of the reactor building to that of its turbine hall, metres. */
  readonly toHallM: number;
  readonly building: StandingBox;
  readonly hallSize: StandingBox['size'];
  /** Width of the ground of a unit, metres. */
  readonly plotWidthM: number;
  /** Height of a storey of its shaft, about, metres. */
  readonly storeyM: number;
  /** Whether its building is a drum under a dome; a crane hall else. */
  readonly isDrum: boolean;
}

const ID = /^reactor-(0|[1-9]\d{0,8})(?:\/([a-z]+(?:-[a-z\d]+)*))?$/;

function partOf(
  { kind, form, diameterM, heightM, footM, aheadM, asideM }: ReactorPartRecord,
  toM: number,
  number: number | null,
): ReactorPart {
  const [wide, tall] = [diameterM.value, heightM.value];
  const ordinal = number === null ? '' : ` ${number}`;
  return {
    kind,
    key: number === null ? kind : `${kind}-${number}`,
    name: `${REACTOR_PART_LABELS[kind]}${ordinal}`,
    form,
    position: [asideM.value, footM.value, toM + aheadM.value],
    // A machine lies: its height is its length.
    size: form === 'machine' ? [tall, wide, wide] : [wide, tall, wide],
  };
}

/** The parts of these records, each with its number where there are several of a kind. */
function numbered(records: readonly ReactorPartRecord[], toM: number): ReactorPart[] {
  return records.map((record) => {
    const alike = records.filter(({ kind }) => kind === record.kind);
    return partOf(record, toM, alike.length === 1 ? null : alike.indexOf(record) + 1);
  });
}

/** The unit opened while this is selected; null for anything but a reactor, or a part of one. */
export function openedReactor(plan: Plan, selection: ThingId | null): OpenedReactor | null {
  const match = selection === null ? null : ID.exec(selection);
  const reactor = Number(match?.[1]);
  const { reactor: reactors, 'turbine-hall': halls } = plan.things;
  if (match === null || !(reactor < reactors.count)) return null;
  const building = boxAt(reactors, reactor);
  const hallAt = halls.parent.indexOf(reactor);
  if (hallAt < 0) return null;
  const hall = boxAt(halls, hallAt);
  const toHallM = Math.hypot(
    hall.position[0] - building.position[0],
    hall.position[2] - building.position[2],
  );
  const type = plan.campus.params['power.smrType'];
  const record: ReactorRecord = REACTORS[type];
  const system = REACTOR_SYSTEMS[SYSTEM_OF_REACTOR[type]];
  const parts = [...numbered(system.parts, 0), ...numbered(TURBINE_HALL_PARTS, toHallM)];
  if (match[2] !== undefined && !parts.some(({ key }) => key === match[2])) return null;
  return {
    reactorId: `reactor-${reactor}`,
    reactor,
    system,
    parts,
    toHallM,
    building,
    hallSize: hall.size,
    plotWidthM: record.plotWidthM.value,
    storeyM: SHAFT_STOREY_M.value,
    isDrum: record.family === 'light-water',
  };
}

/** A part of a unit, with the unit. */
export interface FoundReactorPart {
  readonly opened: OpenedReactor;
  readonly part: ReactorPart;
}

/** The part of an id such as `reactor-1/vessel`; null when the plan has none of this id. */
export function findReactorPart(plan: Plan, id: ThingId): FoundReactorPart | null {
  const opened = id.includes('/') ? openedReactor(plan, id) : null;
  const part = opened?.parts.find(({ key }) => id.endsWith(`/${key}`));
  return opened === null || part === undefined ? null : { opened, part };
}

/** How a part stands in the campus. */
export function boxOfReactorPart({ opened: { building }, part }: FoundReactorPart): StandingBox {
  const [x, y, z] = part.position;
  const { position, yawRad } = building;
  const [cos, sin] = [Math.cos(yawRad), Math.sin(yawRad)];
  return {
    position: [position[0] + x * cos + z * sin, position[1] + y, position[2] - x * sin + z * cos],
    size: part.size,
    yawRad,
  };
}
