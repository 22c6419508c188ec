import { REACTORS, type ReactorRecord } from '../../catalogue/reactors.ts';
import type { Plan } from '../plan-types.ts';
import type { Fact } from '../thing-facts.ts';
import type { FoundReactorPart, ReactorPart } from './opened-reactor.ts';

const fact = (label: string, value: number | string, unit = ''): Fact => ({ label, value, unit });

/** What the record of a unit tells of a part of it. */
const TOLD: Readonly<Partial<Record<ReactorPart['kind'], (unit: ReactorRecord) => Fact[]>>> = {
  vessel: (unit) => [
    fact('Coolant', unit.coolant),
    fact('Coolant enters at', unit.coreInletC.value, '°C'),
    fact('Coolant leaves at', unit.coreOutletC.value, '°C'),
  ],
  fuel: (unit) => [
    fact('Thermal power', unit.thermalW.value, 'W'),
    fact('Between outages', unit.cycleDays.value, 'd'),
    fact('Outage', unit.outageDays.value, 'd'),
  ],
  turbine: (unit) => [fact('Gross output', unit.grossElectricW.value, 'W')],
  generator: (unit) => [fact('Net output of the unit', unit.netElectricW.value, 'W')],
  condenser: (unit) => [fact('Heat it gives away', unit.thermalW.value - unit.grossElectricW.value, 'W')],
};

/** Facts of a part of a unit. */
export function reactorPartFacts(plan: Plan, { opened, part }: FoundReactorPart): Fact[] {
  const unit: ReactorRecord = REACTORS[plan.campus.params['power.smrType']];
  const [width, height] = part.size;
  const foot = part.position[1];
  return [
    fact('What', part.name),
    fact('Type', `${unit.label}: ${opened.system.label.toLowerCase()}`),
    ...(TOLD[part.kind]?.(unit) ?? []),
    fact(
      part.form === 'machine' ? 'Length' : part.form === 'box' || part.form === 'pool' ? 'Width' : 'Diameter',
      width,
      'm',
    ),
    fact('Height', height, 'm'),
    ...(foot < 0 ? [fact('Foot below grade', -foot, 'm')] : []),
  ];
}
