import { nameOfThing, thingIdOf } from '../../plan/find-in-plan.ts';
import { type Plan, THING_KINDS, type ThingKind } from '../../plan/plan-types.ts';
import { geographicOf } from '../../units/geodesy.ts';

const COLUMNS = [
  'id',
  'kind',
  'name',
  'part of',
  'east_m',
  'north_m',
  'base_m',
  'width_m',
  'depth_m',
  'height_m',
  'turned_deg',
  'latitude_deg',
  'longitude_deg',
  'load_ratio',
  'temperature_c',
];

/** Everything that stands on a campus as CSV (RFC 4180): a line a thing, with place, size, load and temperature. */
export function writeThingsCsv(plan: Plan): string {
  const rows = [COLUMNS.join(',')];
  for (const kind of THING_KINDS)
    for (let index = 0; index < plan.things[kind].count; index += 1) rows.push(rowOf(plan, kind, index));
  return rows.map((row) => `${row}\r\n`).join('');
}

function rowOf(plan: Plan, kind: ThingKind, index: number): string {
  const block = plan.things[kind];
  const at = 3 * index;
  const [eastM, northM] = [block.position[at] ?? 0, -(block.position[at + 2] ?? 0)];
  const { latitudeDeg, longitudeDeg } = geographicOf(plan.site, eastM, northM);
  const id = thingIdOf(kind, index);
  const parent = block.parent[index] ?? -1;
  const numbers: readonly (readonly [number | undefined, number])[] = [
    [eastM, 3],
    [northM, 3],
    [block.position[at + 1], 3],
    [block.size[at], 3],
    [block.size[at + 2], 3],
    [block.size[at + 1], 3],
    [((block.yaw[index] ?? 0) * 180) / Math.PI, 2],
    [latitudeDeg, 8],
    [longitudeDeg, 8],
    [block.load[index], 4],
    [block.tempC[index], 2],
  ];
  const owner = block.parentKind === null || parent < 0 ? '' : thingIdOf(block.parentKind, parent);
  return [
    id,
    kind,
    quoted(nameOfThing(plan, id)),
    owner,
    ...numbers.map(([value, digits]) =>
      value === undefined || !Number.isFinite(value) ? '' : Number(value.toFixed(digits)),
    ),
  ].join(',');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
