import type { ThingKind } from './plan-types.ts';

/** What a newcomer calls each kind of thing. */
export const THING_NAMES: Readonly<Record<ThingKind, string>> = {
  building: 'Building',
  hall: 'Hall',
  row: 'Row',
  rack: 'Rack',
  'support-rack': 'Support rack',
  cdu: 'Coolant distribution unit',
  crah: 'Room air handler',
  'power-skid': 'Power skid',
  'heat-rejection': 'Heat-rejection unit',
  'block-transformer': 'Block transformer',
  'feeder-switchgear': 'Feeder switchgear',
  'main-transformer': 'Main transformer',
  switchyard: 'Switchyard',
  'gas-turbine': 'Gas turbine',
  battery: 'Battery container',
  generator: 'Stand-by generator',
  'solar-block': 'Solar block',
  reactor: 'Reactor',
  'turbine-hall': 'Turbine hall',
  'pump-house': 'Pump-house',
  office: 'Site office',
};

/** Kinds of which a campus has one: named without a number. */
export const SINGLE_KINDS: ReadonlySet<ThingKind> = new Set<ThingKind>(['switchyard', 'office']);

/** A, B … Z, AA, AB … */
function letters(order: number): string {
  const last = String.fromCharCode(65 + (order % 26));
  return order < 26 ? last : letters(Math.floor(order / 26) - 1) + last;
}

/** `Hall B`: halls are told by letters, counted in their building. */
export function hallName(order: number): string {
  return `${THING_NAMES.hall} ${letters(order)}`;
}
