const YARD = /^cooling-yard-(\d+)$/;
const BUILDING = /^building-(\d+)$/;

const NAMES: Readonly<Record<string, string>> = {
  switchyard: 'Switchyard',
  gas: 'Gas yard',
  battery: 'Battery yard',
  standby: 'Generator yard',
  solar: 'Solar plant',
  reactors: 'Reactor island',
  office: 'Site office',
};

/** What people call a part of the site; buildings are counted from 1. */
export function partLabel(id: string): string {
  const building = BUILDING.exec(id);
  if (building !== null) return `Building ${Number(building[1]) + 1}`;
  const yard = YARD.exec(id);
  if (yard === null) return NAMES[id] ?? id;
  const index = Number(yard[1]);
  return `Cooling yard ${(index & 1) === 0 ? 'west' : 'east'} of building ${(index >> 1) + 1}`;
}

/** A message of the model with its parts called as people call them. */
export function withPartLabels(message: string): string {
  return message.replaceAll(/"([a-z0-9-]+)"/g, (_, id: string) => partLabel(id));
}
